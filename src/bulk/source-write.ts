/** What expressions of generated source are written with, whoever writes them. */
import type { Scalar } from '../model/value.ts';
import type { BoundList, Term } from './bound.ts';
import type { NumberText, Place, Writer } from './source-text.ts';

/** The records of a list: between which numbers they lie, and whether the list is known (0: not). */
export interface ListText {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly known: string;
}

/** All that expressions are written with. */
export interface Write {
  readonly text: Writer;
  readonly free: Scalar | undefined;
  readonly truth: (term: Term, at: Place, flip: boolean) => string;
  readonly number: (term: Term, at: Place) => NumberText;
  readonly whole: (term: Term, at: Place) => string;
  /** What a column holds. */
  readonly load: (fact: Extract<Term, { readonly op: 'fact' }>, at: Place) => string;
  /** What a rule gives to one that asks for it. */
  readonly rule: (rule: string, neutral: boolean) => string;
  readonly list: (list: BoundList, at: Place) => ListText;
  /** Works out before a loop what in it sees nothing of a record. */
  readonly lift: (terms: readonly Term[], at: Place) => void;
  /** A loop over records. */
  readonly records: (list: ListText, at: Place, write: (record: Place) => void) => void;
  /** Counts records that surely count, and that may; `stop` says when it need not go on. */
  readonly counts: (
    list: BoundList,
    where: Term,
    at: Place,
    stop: (sure: string) => string | undefined,
  ) => { readonly known: string; readonly low: string; readonly high: string };
  /** How much there is to a term; looking at records counts for much. */
  readonly cost: (term: Term) => number;
}
