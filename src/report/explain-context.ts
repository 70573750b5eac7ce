/** What every part of an explanation needs at hand, and the shapes they share: blocks, bullets, tables. */

import type { Place } from '../base/source.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import { cellsOf, hang, wrap } from './cells.ts';
import type { Paint } from './paint.ts';
import { paintFor } from './paint.ts';
import type { Occasion } from './parameter-values.ts';
import { citationText } from './run-context.ts';
import type { Style } from './style.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** What an explanation may be given beside the pack. */
export interface ExplainOptions {
  /** With a case: its actual values stand beside each condition. */
  readonly outcome?: Outcome;
}

/** The pack, the style, and the day and notice whose values are shown. */
export interface ExplainContext {
  readonly pack: Pack;
  readonly style: Style;
  readonly outcome?: Outcome;
  readonly words: Words;
  readonly paint: Paint;
  readonly occasion: Occasion;
}

/** Takes day, notice and readings from the case, where there is one. */
export const explainContext = (pack: Pack, style: Style, { outcome }: ExplainOptions): ExplainContext => ({
  pack,
  style,
  ...(outcome === undefined ? {} : { outcome }),
  words: wordsOf(style.language),
  paint: paintFor(style),
  occasion:
    outcome === undefined
      ? {}
      : {
          asOf: outcome.receipt.asOf,
          decisions: outcome.receipt.decisions,
          ...(outcome.notice === undefined ? {} : { notice: outcome.notice.id }),
        },
});

/** The first line: what it is and what it is called, with its citations; below, its id and where it is written. */
export const titleLines = (
  kind: string,
  title: string,
  named: { readonly id: string; readonly citations?: readonly Citation[]; readonly place: Place },
  { words, paint, style }: ExplainContext,
): readonly string[] => {
  const cited = named.citations === undefined ? '' : citationText(named.citations, words);
  const head = `${paint.as(kind, 'quiet')} ${paint.as(hang(title, style.width - cellsOf(kind) - 1, 2), 'strong')}`;
  const fits = cellsOf(`${kind} ${title}  ${cited}`) <= style.width;
  return [
    fits && cited !== '' ? `${head}  ${paint.as(cited, 'place')}` : head,
    ...(fits || cited === '' ? [] : [paint.as(hang(cited, style.width, 0), 'place')]),
    paint.as(wrap(`${named.id}  ${named.place.file}:${named.place.line}`, style.width).join('\n'), 'quiet'),
    '',
  ];
};

/** Lines under a heading and a blank line after them; nothing where there are no lines. */
export const block = (
  heading: string,
  lines: readonly string[],
  { paint }: ExplainContext,
): readonly string[] => (lines.length === 0 ? [] : [paint.as(heading, 'strong'), ...lines, '']);

/** A bullet with a hanging indent. */
export const bullet = (text: string, { paint, style }: ExplainContext, depth = 0): string => {
  const indent = 2 + depth * 2;
  return `${' '.repeat(indent)}${paint.marks.bullet} ${hang(text, style.width, indent + 2)}`;
};

/** A paragraph indented by two. */
export const paragraph = (text: string, { style }: ExplainContext): string =>
  `  ${hang(text, style.width, 2)}`;
