/** Rows of cells in aligned columns, wide characters counted as two; a cell wraps inside its column. */
import { cellsOf, padEnd, plain, wrap } from './cells.ts';
import type { Paint, Tone } from './paint.ts';

/** One cell's text, its colours and what stands before it. */
export interface Cell {
  readonly text: string;
  readonly tones?: readonly Tone[];
  /** Comes before the text and stays out of its wrapping: indentation, a mark. */
  readonly lead?: { readonly text: string; readonly tones?: readonly Tone[] };
}

/** The width of a table and the limits of its columns. */
export interface TableShape {
  readonly width: number;
  readonly indent: number;
  /** Per column: the most it takes, and how far it may shrink where the row is too wide. */
  readonly columns: readonly { readonly most: number; readonly least: number }[];
}

const GAP = 2;

/** The lines of a table; no line is wider than the shape, columns permitting. A row of one cell runs over all columns. */
export const tableLines = (
  given: readonly (readonly Cell[])[],
  shape: TableShape,
  paint: Paint,
): readonly string[] => {
  // What a terminal would not show has to go before anything is measured.
  const rows = given.map((row) => row.map((cell) => ({ ...cell, text: plain(cell.text) })));
  const widths = widthsOf(
    rows.filter((row) => row.length > 1),
    shape,
  );
  return rows.flatMap((row) => {
    const [only] = row;
    if (only !== undefined && row.length === 1) {
      const room = shape.width - shape.indent;
      return linesOf(only, room, paint).map((line) => ' '.repeat(shape.indent) + line);
    }
    const cells = row.map((cell, column) => linesOf(cell, widths[column] ?? 8, paint));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = cells.map((lines, column) =>
        padEnd(lines[line] ?? '', column === cells.length - 1 ? 0 : (widths[column] ?? 0)),
      );
      return (' '.repeat(shape.indent) + parts.join(' '.repeat(GAP))).trimEnd();
    });
  });
};

const linesOf = (cell: Cell, width: number, paint: Paint): readonly string[] => {
  const lead = cell.lead?.text ?? '';
  const room = width - cellsOf(lead);
  return wrap(cell.text, room).map((line, index) =>
    index === 0
      ? paint.as(lead, ...(cell.lead?.tones ?? [])) + paint.as(line, ...(cell.tones ?? []))
      : ' '.repeat(cellsOf(lead)) + paint.as(line, ...(cell.tones ?? [])),
  );
};

/** Each column as wide as its widest cell, within its limits; then the widest shrink until the row fits. */
const widthsOf = (rows: readonly (readonly Cell[])[], shape: TableShape): readonly number[] => {
  const widths = shape.columns.map(({ most }, column) =>
    rows.reduce((width, row) => Math.max(width, Math.min(most, naturalOf(row[column]))), 0),
  );
  const room = shape.width - shape.indent - GAP * Math.max(0, widths.filter((one) => one > 0).length - 1);
  const total = (): number => widths.reduce((sum, one) => sum + one, 0);
  while (total() > room) {
    const slack = widths.map((width, column) => width - (shape.columns[column]?.least ?? 0));
    const most = Math.max(...slack);
    if (most <= 0) break;
    const column = slack.lastIndexOf(most);
    widths[column] = (widths[column] ?? 0) - 1;
  }
  return widths;
};

const naturalOf = (cell: Cell | undefined): number =>
  cell === undefined ? 0 : cellsOf(cell.lead?.text ?? '') + cellsOf(cell.text);
