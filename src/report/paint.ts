/** Colours and marks of terminal text; without colour the same words, with `ascii` plain marks. */
import type { Verdict } from '../model/rule.ts';
import { plain } from './cells.ts';
import type { Style } from './style.ts';

/** What a colour means. */
export type Tone = 'good' | 'bad' | 'open' | 'quiet' | 'strong' | 'place' | 'under' | 'badge' | 'plain';

/** Readable on dark and on light grounds: no plain blue, no bright yellow. */
const CODES: Readonly<Record<Tone, readonly [string, string]>> = {
  good: ['\u001b[32m', '\u001b[39m'],
  bad: ['\u001b[31m', '\u001b[39m'],
  open: ['\u001b[33m', '\u001b[39m'],
  quiet: ['\u001b[2m', '\u001b[22m'],
  strong: ['\u001b[1m', '\u001b[22m'],
  place: ['\u001b[36m', '\u001b[39m'],
  under: ['\u001b[4m', '\u001b[24m'],
  badge: ['\u001b[7m', '\u001b[27m'],
  plain: ['', ''],
};

/** Colours and marks of one style. */
export interface Paint {
  /** The text in one or more tones; an empty text stays empty. */
  readonly as: (text: string, ...tones: readonly Tone[]) => string;
  readonly marks: Marks;
}

/** Signs that stand before or between words. */
export interface Marks {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly warn: string;
  readonly arrow: string;
  readonly bullet: string;
  readonly dot: string;
  readonly bar: string;
  readonly caret: string;
  readonly rule: string;
  readonly done: string;
  readonly now: string;
  /** Where text was cut; one cell. */
  readonly more: string;
}

const UNICODE: Marks = {
  verdict: { met: '\u2713', unmet: '\u2717', undetermined: '?', not_applicable: '\u2013' },
  warn: '!',
  arrow: '\u2192',
  bullet: '\u2022',
  dot: '\u00b7',
  bar: '\u2502',
  caret: '^',
  rule: '\u2500',
  done: '\u2713',
  now: '\u25b6',
  more: '\u2026',
};

const ASCII: Marks = {
  verdict: { met: '+', unmet: 'x', undetermined: '?', not_applicable: '-' },
  warn: '!',
  arrow: '->',
  bullet: '*',
  dot: '-',
  bar: '|',
  caret: '^',
  rule: '-',
  done: '+',
  now: '>',
  more: '~',
};

/** The colours and marks that a style asks for. */
export const paintFor = (style: Pick<Style, 'colour' | 'ascii'>): Paint => ({
  as: (text, ...tones) =>
    style.colour && text !== ''
      ? tones.reduce((inner, tone) => CODES[tone][0] + inner + CODES[tone][1], text)
      : text,
  marks: style.ascii ? ASCII : UNICODE,
});

/** The colour of each verdict. */
export const TONE_OF_VERDICT: Readonly<Record<Verdict, Tone>> = {
  met: 'good',
  unmet: 'bad',
  undetermined: 'open',
  not_applicable: 'quiet',
};

/**
 * A whole text as it may be sent to a terminal: nothing in it that came from a file can steer, only our own colours
 * are left, and with `ascii` the signs that ASCII lacks are written in it; letters and their punctuation stay.
 */
export const finished = (text: string, style: Pick<Style, 'colour' | 'ascii'>): string => {
  const safe = style.colour
    ? text
        .split(OWN)
        .map((part, index) => (index % 2 === 1 ? part : plain(part)))
        .join('')
    : plain(text);
  return style.ascii
    ? safe.replace(/[\u203a\u00b7\u2026\u2192\u2013\u2014]/g, (sign) => SIGNS[sign] ?? sign)
    : safe;
};

/** The codes above, as a group so that splitting keeps them. */
const OWN = new RegExp(
  `(${String.fromCharCode(27)}\\[(?:${['1', '2', '4', '7', '22', '24', '27', '31', '32', '33', '36', '39'].join('|')})m)`,
);

const SIGNS: Readonly<Record<string, string>> = {
  '\u203a': '>',
  '\u00b7': '-',
  '\u2026': '...',
  '\u2192': '->',
  '\u2013': '-',
  '\u2014': '-',
};
