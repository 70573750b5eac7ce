/**
 * How a CSV file is cut into rows, found out before DuckDB reads it: on which line each row begins, as editors count lines
 * though cells may hold line ends; whether lines end in more than one way; and which double quotes are never closed.
 */

/** Rows count from 1 as DuckDB counts them: the headings among them, and empty lines. */
export interface CsvLines {
  /** The line on which a row begins. */
  readonly lineOf: (row: number) => number;
  readonly isEmpty: (row: number) => boolean;
  /** Rows with a double quote that would take what follows into its cell, and how each begins. */
  readonly unclosed: ReadonlyMap<number, string>;
  /** Whether DuckDB must be given a copy: it gives a file up whose lines end in several ways. */
  readonly needsCopy: boolean;
}

/** Longer rows are no cases. */
export const LONGEST_ROW = 1024 * 1024;

/** `write` is given the rows with one kind of line end, a row with a quote that is never closed as one cell. */
export const csvLines = (
  pieces: Iterable<string>,
  delimiter: string,
  write: (row: string) => void = () => {},
): CsvLines => {
  const between = delimiter.charCodeAt(0);
  const empty = new Set<number>();
  const unclosed = new Map<number, string>();
  /** From these rows on a line's number is so much more than its row's. */
  const [shifted, more] = [[0], [0]];
  const ends = new Set<string>();
  /** Lines of the row on which a quote is a sign like any other. */
  const literal = new Set<number>();
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let [row, line, begun, opened] = [1, 1, 1, 0];
  let wasReturn = false;
  /** The row begins at `from`, and is looked at up to `at`. */
  let [text, from, at] = ['', 0, 0];

  const endRow = (to: number): void => {
    const said = text.slice(from, to);
    if (said === '') empty.add(row);
    if (literal.size > 0) unclosed.set(row, said.slice(0, SHOWN));
    write(`${literal.size > 0 ? `"${said.replaceAll('"', '""')}"` : said}\n`);
    literal.clear();
    row++;
    if (line - row !== more.at(-1)) {
      shifted.push(row);
      more.push(line - row);
    }
    begun = line;
    from = at;
    state = 'start';
  };

  /** Looks at the row again: what was taken for the beginning of a quoted cell is none. */
  const again = (): void => {
    literal.add(opened);
    at = from;
    line = begun;
    wasReturn = false;
    state = 'start';
  };

  const isOpen = (): boolean => state === 'quoted';

  const look = (): void => {
    while (at < text.length) {
      const sign = text.charCodeAt(at++);
      const isSecond = sign === LINE_FEED && wasReturn;
      if (wasReturn && state !== 'quoted') ends.add(isSecond ? '\r\n' : '\r');
      wasReturn = sign === RETURN;
      if (isSecond) {
        if (state !== 'quoted') from = at;
      } else if (sign === LINE_FEED || sign === RETURN) {
        line++;
        if (state === 'quoted') {
          if (at - from > LONGEST_ROW) again();
          continue;
        }
        if (sign === LINE_FEED) ends.add('\n');
        endRow(at - 1);
      } else if (sign === QUOTE && state !== 'plain' && !literal.has(line)) {
        if (state === 'start') opened = line;
        state = state === 'quoted' ? 'quote' : 'quoted';
      } else if (state === 'quote' && sign !== between && sign !== BLANK && line !== opened) again();
      else if (state !== 'quoted') {
        state = sign === between || (sign === BLANK && state === 'start') ? 'start' : 'plain';
      }
    }
  };

  for (const piece of pieces) {
    text = text.slice(from) + piece;
    at -= from;
    from = 0;
    look();
  }
  while (isOpen()) {
    again();
    look();
  }
  if (wasReturn) ends.add('\r');
  if (from < text.length) endRow(text.length);
  return {
    lineOf: (of) => of + (more[lastUpTo(shifted, of)] ?? 0),
    isEmpty: (of) => empty.has(of),
    unclosed,
    needsCopy: ends.size > 1 || unclosed.size > 0,
  };
};

const [LINE_FEED, RETURN, QUOTE, BLANK] = [10, 13, 34, 32];

const SHOWN = 80;

/** The place of the last of some ascending numbers that is not above another. */
const lastUpTo = (numbers: readonly number[], most: number): number => {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
};
