/** A text a user wrote, and places in it. Lines and columns count from 1, columns in UTF-16 units. */

/** One file of a pack or a case: `file` is a path with `/`, relative to the folder it was read from. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A point in a text: lines and columns from 1, the offset from 0. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of one file; `end` is exclusive. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Where something is declared, small enough to live in a linked pack. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of a text begin. */
export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The position of an offset, found by halving the table of line starts. */
export const positionAt = (lineStarts: readonly number[], offset: number): Position => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { offset, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
};

export const placeOf = (span: Span): Place => ({
  file: span.file,
  line: span.start.line,
  column: span.start.column,
});
