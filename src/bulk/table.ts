/**
 * Many cases as columns: of every fact that rules read one array, of every list where each case's records begin, and columns
 * over the records of all cases. Plain arrays, so that whoever has columns already can make a table without facts.
 */
import type { Kind } from './bound.ts';
import type { Layout } from './layout.ts';
import { CASE } from './layout.ts';

/** What stands for an unknown day, month and day, or text; an unknown number is NaN, an unknown truth 1. */
export const MISSING = -0x80000000;

/**
 * By the kind of the field: numbers as they are; truths 0 no, 1 unknown, 3 yes, so that `&` and `|` are `and` and `or`; days
 * since 1970-01-01; months and days as 100 × month + day; text (enums too) as its number in the table's texts.
 */
export type Column = Float64Array | Uint8Array | Int32Array;

/** The records of a list: those of one row lie at `starts[row] … starts[row + 1]`. */
export interface ListColumn {
  readonly starts: Int32Array;
  /** 1 where the list is known; one that is known and empty is not unknown. */
  readonly known: Uint8Array;
}

/** Cases, or a part of them. */
export interface Table {
  readonly layout: Layout;
  /** How many cases. */
  readonly rows: number;
  /** As `layout.columns`, and as long as there are cases or records. */
  readonly columns: readonly Column[];
  /** As `layout.lists`. */
  readonly lists: readonly ListColumn[];
  readonly texts: Texts;
}

/** The texts of a table, each once. */
export interface Texts {
  readonly values: readonly string[];
  /** The number of a text; −1 for one that the table has never seen. */
  readonly codeOf: (text: string) => number;
}

/** Texts that can still be added to. */
export interface GrowingTexts extends Texts {
  readonly add: (text: string) => number;
}

/** No texts as yet. */
export const newTexts = (): GrowingTexts => {
  const values: string[] = [];
  const codes = new Map<string, number>();
  return {
    values,
    codeOf: (text) => codes.get(text) ?? -1,
    add: (text) => {
      const known = codes.get(text);
      if (known !== undefined) return known;
      const code = values.length;
      values.push(text);
      codes.set(text, code);
      return code;
    },
  };
};

/** Texts that a table has never seen are all different, and none of them is unknown. */
export const codeIn = ({ texts }: Table, value: string, unseen: Map<string, number>): number => {
  const code = texts.codeOf(value);
  if (code !== -1) return code;
  const known = unseen.get(value) ?? -1 - unseen.size;
  unseen.set(value, known);
  return known;
};

/** An array of the kind's type, every value in it unknown. */
export const emptyColumn = (kind: Kind, length: number): Column => {
  switch (kind) {
    case 'number':
      return new Float64Array(length).fill(Number.NaN);
    case 'boolean':
      return new Uint8Array(length).fill(1);
    default:
      return new Int32Array(length).fill(MISSING);
  }
};

/** How many records a list has in all, or how many cases there are. */
export const sizeOf = (table: Table, within: number): number =>
  within === CASE ? table.rows : (table.lists[within]?.starts.at(-1) ?? 0);

/** The bytes that a table's columns take, texts not counted. */
export const bytesOf = ({ columns, lists }: Pick<Table, 'columns' | 'lists'>): number =>
  columns.reduce((sum, { byteLength }) => sum + byteLength, 0) +
  lists.reduce((sum, { starts, known }) => sum + starts.byteLength + known.byteLength, 0);
