/** Where an expression stands and what is wanted of it there: what the families of definitions are called by. */
import type { LinkedAs } from '../link/expression-operators.ts';

/** Outside lists or inside a record of one, with or without dates to reckon with. */
export type Place = 'case' | 'case-dates' | 'item' | 'item-dates';

export const PLACES: readonly Place[] = ['case', 'case-dates', 'item', 'item-dates'];

/** What an expression must give; `value`: any single value. */
export type Wanted = 'boolean' | 'number' | 'date' | 'month-day' | 'value';

export const WANTED: readonly Wanted[] = ['boolean', 'number', 'date', 'month-day', 'value'];

/** The name of the definition of an expression. */
export const definitionOf = (wanted: Wanted, place: Place): string => `${wanted}.${place}`;

/** The place inside a record of a list that is looked at from here. */
export const insideOf = (place: Place): Place => (place.endsWith('dates') ? 'item-dates' : 'item');

/** What an operator gives; `any` where that depends on its operands. */
export const resultOf = (as: LinkedAs): Wanted | 'any' => RESULTS[as] ?? 'boolean';

const RESULTS: Partial<Readonly<Record<LinkedAs, Wanted | 'any'>>> = {
  var: 'any',
  param: 'any',
  let: 'any',
  choose: 'any',
  if: 'any',
  score: 'number',
  count: 'number',
  sum: 'number',
  reduce: 'number',
  '+': 'number',
  '-': 'number',
  '*': 'number',
  '/': 'number',
  '%': 'number',
  min: 'number',
  max: 'number',
  negate: 'number',
  date: 'date',
  date_add: 'date',
  year_start: 'date',
  year_end: 'date',
};
