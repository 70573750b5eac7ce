/** Many cases judged at once, for the terminal: how many of each verdict by rule, what is missing, what was rejected. */
import type { ManyResult } from '../bulk/many-result.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import { hang, padStart } from './cells.ts';
import { manyWords } from './many-words.ts';
import type { Paint } from './paint.ts';
import { finished, paintFor } from './paint.ts';
import type { Style } from './style.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { wordsOf } from './words.ts';

/** The whole report as text. */
export const renderMany = (result: ManyResult, pack: Pack, style: Style): string => {
  const say = manyWords(style.language);
  const paint = paintFor(style);
  const { asOf, today, withoutNotice, oneByOne, repeated } = result;
  const notes = [
    ...(asOf === undefined ? [] : [say.onDay(asOf)]),
    ...(today === undefined ? [] : [say.onToday(today.cases, today.date)]),
    ...(withoutNotice === undefined ? [] : [say.withoutNotice(withoutNotice)]),
    ...(oneByOne === 0 ? [] : [say.oneByOne(oneByOne)]),
    ...(repeated.cases === 0 ? [] : [say.repeated(repeated.cases, repeated.first.join(', '))]),
    ...(repeated.isWhole ? [] : [say.repeatedUpTo]),
    ...(result.interrupted ? [say.interrupted] : []),
  ];
  const lines = [
    paint.as(say.head(pack.title, pack.version), 'strong'),
    say.judged(result.cases, result.rejected),
    ...notes.map((note) => paint.as(hang(note, style.width, 0), 'quiet')),
    '',
    ...ruleLines(result, style, paint),
    ...countLines(
      say.missingHead,
      [say.factColumn, say.casesColumn],
      (result.missing ?? [])
        .slice(0, MOST_LISTED)
        .map(({ path, title, cases }) => [title === path ? path : `${title} ${path}`, cases]),
      style,
      paint,
    ),
    ...countLines(
      say.reasonsHead,
      [say.codeColumn, say.rowsColumn],
      result.reasons.slice(0, MOST_LISTED).map(({ code, rows }) => [code, rows]),
      style,
      paint,
    ),
  ];
  return finished(`${lines.join('\n').trimEnd()}\n`, style);
};

const MOST_LISTED = 12;

const COLUMNS: readonly Verdict[] = ['met', 'unmet', 'undetermined', 'not_applicable'];

const ruleLines = ({ rules }: ManyResult, style: Style, paint: Paint): readonly string[] => {
  const { verdict } = wordsOf(style.language);
  const head = [manyWords(style.language).ruleColumn, ...COLUMNS.map((one) => verdict[one])];
  const rows = rules.map(({ title, verdicts }) => [title, ...COLUMNS.map((one) => String(verdicts[one]))]);
  return numbers([head, ...rows], style, paint);
};

const countLines = (
  heading: string,
  columns: readonly [string, string],
  rows: readonly (readonly [string, number])[],
  style: Style,
  paint: Paint,
): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '',
        heading,
        ...numbers([columns, ...rows.map(([name, count]) => [name, String(count)])], style, paint),
      ];

/** A column of names, and columns of numbers that stand below each other by their last digits. */
const numbers = (rows: readonly (readonly string[])[], style: Style, paint: Paint): readonly string[] => {
  const count = rows[0]?.length ?? 0;
  const shape = {
    width: style.width,
    indent: 2,
    columns: Array.from({ length: count }, (_, at) =>
      at === 0 ? { most: 60, least: 12 } : { most: 14, least: 14 },
    ),
  };
  const cells = rows.map((row, line) =>
    row.map(
      (text, at): Cell => ({
        text: at === 0 ? text : '',
        ...(at === 0 ? {} : { lead: { text: padStart(text, 12) } }),
        ...(line === 0 ? { tones: ['quiet'] } : {}),
      }),
    ),
  );
  return tableLines(cells, shape, paint);
};
