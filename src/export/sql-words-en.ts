/** What the remarks in generated SQL say, in English. */
import type { zh } from './sql-words-zh.ts';

export const en: SqlWords = {
  head: (title, version) => `${title} (${version}). Written by banfa export sql; do not edit.`,
  bound: (day, notice) =>
    `As of ${day}; ${notice === undefined ? 'no call for applications' : `call for applications: ${notice}`}. Another day, call or pack needs another query.`,
  verdicts: 'Verdicts: met, unmet, undetermined, not_applicable.',
  tables:
    'Reads table cases, one row per case, and for every list a table of its own, one row per record. NULL is unknown, neither false nor zero. CREATE TABLE statements: --schema.',
  lists:
    'Where a list is known (it may be empty), its column ..._known is true; otherwise the whole list is unknown. record_1, record_2: the place of a record in its list.',
  leftOut: (count) => `${count} rules are not written as SQL:`,
  reasons: {
    score: (what) => `rests on the score table ${what}, which banfa works out`,
    asks: (what) => `asks for the rule ${what}, which is not written as SQL`,
    workdays: () => 'counts working days from a day of the case, which takes the calendar',
    text: () => 'has a text in it that databases cannot hold',
    date: () => 'has a date in it that this database does not know',
    order: () => 'compares which text comes first, which databases answer differently',
    kinds: () => 'compares values of two kinds',
    remainder: () => 'takes a remainder, which this database does not compute exactly',
  },
  sums: {
    duckdb: '',
    postgres: 'A sum with a number beyond 1e290 among its summands is unknown.',
    spark: 'For this dialect the syntax was checked, nothing was run.',
    clickhouse: 'Dates lie between 1900 and 2299; others are unknown.',
  },
  schema: {
    case: 'which case',
    record: 'its place in the list',
    known: (title) => `whether ${title} is known; known and without records, it is empty`,
  },
};

/** The same words in every language. */
export type SqlWords = Worded<typeof zh>;

type Worded<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };
