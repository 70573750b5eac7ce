/** Which column of a table is which fact: what a spreadsheet or a data file needs to be read as cases. */
import type { Span } from '../base/source.ts';
import type { Field, Scalar } from './value.ts';

/** A table whose rows are cases, or records of a list. */
export interface TableMapping {
  /** The column with the id of the case. */
  readonly id?: Named;
  readonly columns: readonly MappedColumn[];
  /** Columns that are of no use on purpose. */
  readonly ignored: readonly Named[];
  /** Texts that mean that something is not known; an empty cell always does. */
  readonly missing: readonly string[];
  /** Absent: found out from the bytes. */
  readonly encoding?: 'utf-8' | 'gb18030';
  /** Absent: found out from the headings. */
  readonly delimiter?: string;
}

/** The name of a column, and where the mapping says it. */
export interface Named {
  readonly name: string;
  readonly at?: Span;
}

export interface MappedColumn extends Named {
  /** The fact, or the field of a record. */
  readonly field: Field;
  /** Text of a cell → value of the fact. */
  readonly values: Readonly<Record<string, Scalar>>;
  readonly scale?: number;
  /** How dates are written. */
  readonly format?: string;
}

export interface Mapping extends TableMapping {
  /** The column with the call of each case, and the one with its day. */
  readonly notice?: Named;
  readonly asOf?: Named;
  readonly lists: readonly ListMapping[];
}

/** A table of the records of a list, each with the id of its case. */
export interface ListMapping extends TableMapping {
  readonly fact: Field;
  /** A path from the folder of the mapping. */
  readonly file: string;
  /** What a case without a record has: a list of which nothing is known, unless the mapping says that it is empty. */
  readonly noRows: 'unknown' | 'empty';
}
