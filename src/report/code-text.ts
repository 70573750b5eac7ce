/** `banfa explain CODE`: what a diagnostic says, why it is a fault, and how to put it right. */
import type { Code, Severity } from '../base/catalogue.ts';
import { catalogue } from '../base/catalogue.ts';
import { wrap } from './cells.ts';
import { moreOf } from './messages/more.ts';
import { wordingOf } from './messages.ts';
import type { Tone } from './paint.ts';
import { paintFor } from './paint.ts';
import type { Style } from './style.ts';
import { wordsOf } from './words.ts';

/** The words of a code, its holes shown as …; an example in `more` keeps its lines. */
export const renderCode = (code: Code, style: Style): string => {
  const words = wordsOf(style.language);
  const paint = paintFor(style);
  const { message, hint, otherwise } = wordingOf(code, style.language);
  const { severity } = catalogue[code];
  const tone = TONES[severity];
  const open = (text: string): string => text.replace(/\{[a-z][a-zA-Z]*\}/g, '\u2026');
  const paragraph = (text: string): string => wrap(text, Math.min(style.width, 100)).join('\n');
  return `${[
    `${paint.as(words.severity[severity], tone, 'strong')} ${paint.as(code, 'strong')}`,
    '',
    paragraph(open(message)),
    ...[hint, otherwise].flatMap((advice) =>
      advice === undefined ? [] : [paragraph(`${words.help}${words.colon}${open(advice)}`)],
    ),
    '',
    paragraph(moreOf(code, style.language)),
  ].join('\n')}\n`;
};

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'open', note: 'place' };
