/** Diagnostics as workflow commands, which GitHub shows beside the changed lines. */
import type { Severity } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { plain } from './cells.ts';
import { fillMessage } from './messages.ts';
import type { Language } from './style.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** One command a line. */
export const renderGithub = (diagnostics: readonly Diagnostic[], language: Language): string =>
  diagnostics
    .map((one) => {
      const { message, hint } = fillMessage(one, language);
      const span = one.span;
      const place =
        span === undefined
          ? []
          : [
              `file=${property(span.file)}`,
              `line=${span.start.line}`,
              `endLine=${span.end.line}`,
              `col=${span.start.column}`,
              `endColumn=${span.end.column}`,
            ];
      const text = hint === undefined ? message : `${message}\n${hint}`;
      return `::${COMMANDS[one.severity]} ${[...place, `title=${property(one.code)}`].join(',')}::${data(text)}\n`;
    })
    .join('');

/** A log is read on a terminal, too: what could steer one is gone before the signs of the format are escaped. */
const data = (text: string): string => plain(text).replaceAll('%', '%25').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
