/** What was measured, as rows: a ratio and the bar it is held to; and the table of them that the READMEs carry, in both languages. */
import type { Laps } from './race.ts';
import { lapOf, race, ratioOf } from './race.ts';

/** Something said in both languages of the READMEs. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How ours is held against theirs: how many times as fast, how many times the time, or MiB of memory as they are. */
export type Measured = 'speed' | 'time' | 'memory';

export interface Row {
  readonly what: Words;
  readonly against: Words;
  readonly as: Measured;
  readonly value: number;
  /** A speed is to be at least this, a time or memory at most; absent: only told. */
  readonly bar?: number | undefined;
  /** What each took, with its unit. */
  readonly ours: string;
  readonly theirs: string;
}

/** Words that are the same in both languages. */
export const same = (text: string): Words => ({ zh: text, en: text });

/** How two ways that were timed in turns compare. */
export interface Compared {
  readonly what: Words;
  readonly against: Words;
  readonly as: 'speed' | 'time';
  readonly bar?: number | undefined;
}

/** The row of two ways of a race. */
export const rowOf = (laps: Laps, ours: string, theirs: string, compared: Compared): Row => ({
  ...compared,
  value: compared.as === 'time' ? ratioOf(laps, ours, theirs) : ratioOf(laps, theirs, ours),
  ours: timeText(lapOf(laps, ours)),
  theirs: timeText(lapOf(laps, theirs)),
});

/** Runs two pieces of work in turns, so many times; the first `warm` times do not count. */
export const compare = async (
  compared: Compared,
  rounds: number,
  ours: () => unknown,
  theirs: () => unknown,
  warm = 2,
): Promise<Row> => {
  const both = [
    { name: 'ours', times: 1, run: ours },
    { name: 'theirs', times: 1, run: theirs },
  ];
  return rowOf(await race(both, rounds, warm), 'ours', 'theirs', compared);
};

/** Microseconds in the unit that suits them. */
export const timeText = (microseconds: number): string => {
  if (microseconds < 1000) return `${short(microseconds)} µs`;
  return microseconds < 1e6 ? `${short(microseconds / 1000)} ms` : `${short(microseconds / 1e6)} s`;
};

/** Three digits that count. */
const short = (number: number): string =>
  number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);

/** Whether a row keeps its bar; undefined where it has none. */
export const isKept = ({ as, value, bar }: Row): boolean | undefined =>
  bar === undefined ? undefined : as === 'speed' ? value >= bar : value <= bar;

type Language = keyof Words;

const FIGURES: Readonly<Record<Language, Readonly<Record<Measured, (figure: string) => string>>>> = {
  zh: {
    speed: (figure) => `速度 ${figure} 倍`,
    time: (figure) => `用时 ${figure} 倍`,
    memory: (figure) => `${figure} MiB`,
  },
  en: {
    speed: (figure) => `${figure} × the speed`,
    time: (figure) => `${figure} × the time`,
    memory: (figure) => `${figure} MiB`,
  },
};

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['做什么', '用时', '对照', '用时', '结果', '要求', ''],
  en: ['what', 'took', 'beside', 'took', 'result', 'bar', ''],
};

const cellsOf = (row: Row, language: Language): readonly string[] => {
  const kept = isKept(row);
  const says = FIGURES[language][row.as];
  return [
    row.what[language],
    row.ours,
    row.against[language],
    row.theirs,
    says(short(row.value)),
    row.bar === undefined ? '' : `${row.as === 'speed' ? '≥' : '≤'} ${row.bar}`,
    kept === undefined ? '' : kept ? '✓' : '✗',
  ];
};

/** The rows as a table in Markdown. */
export const tableOf = (rows: readonly Row[], language: Language): string =>
  [HEADS[language], HEADS[language].map(() => '---'), ...rows.map((row) => cellsOf(row, language))]
    .map((cells) => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`)
    .join('\n');

const MARKS = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** A page with another text between the marks; a page without them is our mistake. */
export const withBench = (page: string, text: string): string => {
  if (!MARKS.test(page)) throw new Error('the page has no place for the table');
  return page.replace(MARKS, (_, begin, end) => `${begin}${text}\n${end}`);
};
