/** Diagnostics as JSON for programs: format `banfa/diagnostics@1`, stable, with the words in one language. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/source.ts';
import { fillMessage } from './messages.ts';
import type { Language } from './style.ts';

/** The whole document, two spaces deep, ending with a line break. */
export const renderDiagnosticsJson = (diagnostics: readonly Diagnostic[], language: Language): string =>
  `${JSON.stringify(
    { format: 'banfa/diagnostics@1', language, diagnostics: tellDiagnostics(diagnostics, language) },
    null,
    2,
  )}\n`;

/** A diagnostic with its words, as plain data: an element of the document's list. */
export interface ToldDiagnostic {
  readonly code: Diagnostic['code'];
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly hint?: string;
  readonly params: Diagnostic['params'];
  readonly span?: ToldSpan;
  readonly related: readonly {
    readonly note: Diagnostic['related'][number]['note'];
    readonly span: ToldSpan;
  }[];
}

/** Lines and columns from 1; `end` is exclusive. */
export interface ToldSpan {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The same without the document around them, for an application that answers with them. */
export const tellDiagnostics = (
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly ToldDiagnostic[] =>
  diagnostics.map((one) => ({
    code: one.code,
    severity: one.severity,
    ...fillMessage(one, language),
    params: one.params,
    ...(one.span === undefined ? {} : { span: spanOf(one.span) }),
    related: one.related.map(({ span, note }) => ({ note, span: spanOf(span) })),
  }));

const spanOf = (span: Span): ToldSpan => ({
  file: span.file,
  start: { line: span.start.line, column: span.start.column },
  end: { line: span.end.line, column: span.end.column },
});
