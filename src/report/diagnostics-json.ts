/** Diagnostics as JSON for programs: format `banfa/diagnostics@1`, stable, with the words in one language. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/source.ts';
import { fillMessage } from './messages.ts';
import type { Language } from './style.ts';

/** The whole document, two spaces deep, ending with a line break. */
export const renderDiagnosticsJson = (diagnostics: readonly Diagnostic[], language: Language): string =>
  `${JSON.stringify(
    {
      format: 'banfa/diagnostics@1',
      language,
      diagnostics: diagnostics.map((one) => ({
        code: one.code,
        severity: one.severity,
        ...fillMessage(one, language),
        params: one.params,
        ...(one.span === undefined ? {} : { span: spanOf(one.span) }),
        related: one.related.map(({ span, note }) => ({ note, span: spanOf(span) })),
      })),
    },
    null,
    2,
  )}\n`;

const spanOf = (span: Span) => ({
  file: span.file,
  start: { line: span.start.line, column: span.start.column },
  end: { line: span.end.line, column: span.end.column },
});
