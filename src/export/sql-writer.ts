/** What terms are written with: where columns come from, and how pieces of SQL are put together. */
import type { BoundList, Term } from '../bulk/bound.ts';
import type { Writing } from './sql-dialect.ts';
import type { Piece, Relation } from './sql-relation.ts';
import type { Survey } from './sql-survey.ts';

/** Writes terms over one relation. */
export interface Writer {
  readonly relation: Relation;
  readonly writing: Writing;
  readonly survey: Survey;
  readonly write: (term: Term) => Piece;
  /** As a column or a literal. */
  readonly atom: (term: Term, name?: string) => Piece;
  readonly hold: (piece: Piece, name: string) => Piece;
  /** A writer over the records of a list, in which conditions on single records are written. */
  readonly inside: (list: BoundList, conditions: readonly Term[]) => Writer;
}

/** SQL over other pieces. */
export const over = (pieces: readonly Piece[], write: (parts: readonly string[]) => string): Piece => ({
  sql: write(pieces.map(({ sql }) => sql)),
  step: Math.max(1, ...pieces.map(({ step }) => step)),
  atom: false,
});
