/** What `banfa explain CODE` prints: a diagnostic code's words, and what more there is to say about it. */
import type { Code } from '../base/catalogue.ts';
import { catalogue } from '../base/catalogue.ts';
import { hang } from './cells.ts';
import { explainCode } from './messages.ts';
import { paintFor } from './paint.ts';
import type { Style } from './style.ts';
import { wordsOf } from './words.ts';

export const renderCode = (code: Code, style: Style): string => {
  const { message, hint, more } = explainCode(code, style.language);
  const paint = paintFor(style);
  const { severity } = catalogue[code];
  const tone = severity === 'error' ? 'bad' : severity === 'warning' ? 'open' : 'quiet';
  const lines = [
    `${paint.as(wordsOf(style.language).severity[severity], tone, 'strong')}[${code}]`,
    hang(message, style.width, 0),
    ...(hint === undefined ? [] : [hang(`→ ${hint}`, style.width, 2)]),
    '',
    hang(more, style.width, 0),
  ];
  return `${lines.join('\n')}\n`;
};
