/** The values a case may hold, and the types a pack declares for them. */
import type { CivilDate } from '../base/civil-date.ts';

/** A number in the unit of its declaration, a text, the id of an enum's value, a day (2026-10-12), or true or false. */
export type Scalar = number | string | boolean;

/** One record of a list fact; an absent field is unknown. Fields are flat, lists may nest. */
export interface Item {
  readonly [field: string]: FactValue;
}

/** What a fact may be: a value, or a list of records. */
export type FactValue = Scalar | readonly Item[];

/** Fact id → value. An absent id is an unknown fact; `null` never stands here. */
export type Facts = Readonly<Record<string, FactValue>>;

/** What kind of value a fact, a field or a parameter holds. */
export type ValueType =
  | { readonly kind: 'number'; readonly unit?: string; readonly integer?: true }
  | { readonly kind: 'boolean' | 'string' | 'date' | 'month-day' }
  /** `values`: id → title, written out even where they come from a catalogue. */
  | { readonly kind: 'enum'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'list'; readonly item: Readonly<Record<string, Field>> };

/** One field of the records of a list; `id` is its name inside a record. */
export interface Field {
  readonly id: string;
  readonly title: string;
  readonly type: ValueType;
  readonly min?: number;
  readonly max?: number;
  readonly source: FactSource;
  /** The role that supplies or decides it. */
  readonly by?: string;
  readonly evidence?: string;
}

/** How a fact comes to be known: stated, shown by a document, judged by a named body, found by an authority. */
export type FactSource = 'declared' | 'document' | 'judgement' | 'finding';

/** A day, or a day that rests on a year whose arrangements are not announced: then with its bounds. */
export interface DueDate {
  readonly date: CivilDate;
  readonly provisional?: { readonly earliest: CivilDate; readonly latest: CivilDate };
}
