/** A fact compared with a literal: most conditions are of this form, so they read the fact themselves. */
import type { Comparison } from '../model/expression.ts';
import type { Item, Scalar } from '../model/value.ts';
import type { Term } from './bound.ts';
import type { Look } from './looks.ts';
import { isInherited } from './reading.ts';

/** The comparison as one function; undefined where there is none for the type of the fact. */
export const factWithLiteral = (
  op: Comparison,
  { fact, field: { type } }: Extract<Term, { readonly op: 'fact' }>,
  literal: Scalar,
): Look<number> | undefined => {
  if (isInherited(fact)) return undefined;
  if (type.kind === 'number' && typeof literal === 'number') return withNumber(op, fact, literal);
  if (type.kind === 'enum' && typeof literal === 'string' && Object.hasOwn(type.values, literal)) {
    if (op === '==') return withValue(fact, new Set(Object.keys(type.values)), literal, 2);
    if (op === '!=') return withValue(fact, new Set(Object.keys(type.values)), literal, 0);
  }
  return undefined;
};

/** A number that is not finite is none; of what is left each sign is written out. */
const withNumber = (op: Comparison, name: string, k: number): Look<number> => {
  switch (op) {
    case '==':
      return (record) => {
        const a: unknown = record[name];
        return typeof a === 'number' && a - a === 0 ? (a === k ? 2 : 0) : 1;
      };
    case '!=':
      return (record) => {
        const a: unknown = record[name];
        return typeof a === 'number' && a - a === 0 ? (a === k ? 0 : 2) : 1;
      };
    case '<':
      return (record) => {
        const a: unknown = record[name];
        return typeof a === 'number' && a - a === 0 ? (a < k ? 2 : 0) : 1;
      };
    case '<=':
      return (record) => {
        const a: unknown = record[name];
        return typeof a === 'number' && a - a === 0 ? (a <= k ? 2 : 0) : 1;
      };
    case '>':
      return (record) => {
        const a: unknown = record[name];
        return typeof a === 'number' && a - a === 0 ? (a > k ? 2 : 0) : 1;
      };
    case '>=':
      return (record) => {
        const a: unknown = record[name];
        return typeof a === 'number' && a - a === 0 ? (a >= k ? 2 : 0) : 1;
      };
  }
};

const withValue =
  (name: string, values: ReadonlySet<string>, literal: string, same: 0 | 2): Look<number> =>
  (record: Item) => {
    const a: unknown = record[name];
    if (a === literal) return same;
    return typeof a === 'string' && values.has(a) ? 2 - same : 1;
  };
