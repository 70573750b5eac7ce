/**
 * The whitelist: every operator word an expression may use, the primitive it stands for and how many operands it
 * takes; and the words of JSON-Logic that are refused, each with the code that tells why.
 */
import type { Code } from '../base/catalogue.ts';
import { nearest } from '../base/nearest.ts';
import type { Operator } from '../model/expression.ts';
import { operatorNames } from './operator-names-zh.ts';

/** What a word is linked as; `negate` and `reduce` become other primitives. */
export type LinkedAs = Operator | 'negate' | 'reduce';

export interface OperatorRow {
  readonly as: LinkedAs;
  readonly least: number;
  readonly most: number;
}

const row = (as: LinkedAs, least: number, most: number = least): OperatorRow => ({ as, least, most });
const MANY = Number.POSITIVE_INFINITY;

const rows: Readonly<Record<string, OperatorRow>> = {
  var: row('var', 1, 2),
  param: row('param', 1),
  rule: row('rule', 1),
  score: row('score', 1),
  let: row('let', 1),
  set: row('set', 1),
  choose: row('choose', 1),
  and: row('and', 1, MANY),
  or: row('or', 1, MANY),
  '!': row('not', 1),
  not: row('not', 1),
  '==': row('==', 2),
  '===': row('==', 2),
  eq: row('==', 2),
  '!=': row('!=', 2),
  '!==': row('!=', 2),
  ne: row('!=', 2),
  '<': row('<', 2),
  lt: row('<', 2),
  '<=': row('<=', 2),
  lte: row('<=', 2),
  '>': row('>', 2),
  gt: row('>', 2),
  '>=': row('>=', 2),
  gte: row('>=', 2),
  in: row('in', 2),
  some: row('some', 2),
  all: row('all', 2),
  none: row('none', 2),
  count: row('count', 1, 2),
  sum: row('sum', 2, 3),
  filter: row('reduce', 2),
  reduce: row('reduce', 3),
  '+': row('+', 2, MANY),
  '*': row('*', 2, MANY),
  min: row('min', 2, MANY),
  max: row('max', 2, MANY),
  '-': row('-', 2),
  '/': row('/', 2),
  '%': row('%', 2),
  negate: row('negate', 1),
  if: row('if', 3, MANY),
  date: row('date', 1),
  date_add: row('date_add', 3),
  entered: row('entered', 1),
  year_start: row('year_start', 1),
  year_end: row('year_end', 1),
};

/** The row of an operator word, or undefined for a word that is not accepted. */
export const operatorRow = (word: string): OperatorRow | undefined =>
  Object.hasOwn(rows, word) ? rows[word] : undefined;

/** Every accepted word. */
export const OPERATOR_WORDS: readonly string[] = Object.keys(rows);

type RefusalCode = Extract<Code, `link/operator-${string}`>;

const refused: Readonly<Record<string, RefusalCode>> = {
  log: 'link/operator-log',
  missing: 'link/operator-missing',
  missing_some: 'link/operator-missing',
  cat: 'link/operator-text',
  substr: 'link/operator-text',
  map: 'link/operator-list',
  merge: 'link/operator-list',
  '!!': 'link/operator-truthy',
  '?:': 'link/operator-truthy',
};

/** Why JSON-Logic's own word is not accepted here; undefined for a word that JSON-Logic does not know either. */
export const refusalOf = (word: string): RefusalCode | undefined =>
  Object.hasOwn(refused, word) ? refused[word] : word.includes('.') ? 'link/operator-dotted' : undefined;

/** Signs that people write for an operator. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...operatorNames,
  '=': '==',
  '≥': '>=',
  '≧': '>=',
  '=>': '>=',
  '≤': '<=',
  '≦': '<=',
  '=<': '<=',
  '≠': '!=',
  '<>': '!=',
  '−': '-',
  '×': '*',
  '÷': '/',
  '&&': 'and',
  '||': 'or',
};

/** The accepted word that an unknown one was probably meant to be, '' if none is near. */
export const nearestOperator = (word: string): string => {
  const plain = word.normalize('NFKC'); // full-width signs as others
  const meant = Object.hasOwn(lookAlikes, plain) ? lookAlikes[plain] : undefined;
  return meant ?? (operatorRow(plain) === undefined ? nearest(plain, OPERATOR_WORDS) : plain);
};
