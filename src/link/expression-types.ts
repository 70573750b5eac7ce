/** The types of expressions: when two agree, in which unit, and what a failed check reports. */
import type { Cursor } from '../load/cursor.ts';
import { spanAt } from '../load/cursor.ts';
import type { Linking, Typed } from './expression-linking.ts';
import type { ExpressionType } from './expression-scope.ts';

export const NUMBER: ExpressionType = { kind: 'number' };
export const BOOLEAN: ExpressionType = { kind: 'boolean' };
export const STRING: ExpressionType = { kind: 'string' };
export const DATE: ExpressionType = { kind: 'date' };
export const MONTH_DAY: ExpressionType = { kind: 'month-day' };
export const FAULTY: ExpressionType = { kind: 'faulty' };

/** The type that two operands share, or why they do not. */
export const unify = (a: ExpressionType, b: ExpressionType): ExpressionType | 'types' | 'units' => {
  if (a.kind === 'faulty') return b;
  if (b.kind === 'faulty') return a;
  if (a.kind === 'number' && b.kind === 'number') {
    if (a.unit === undefined) return b;
    return b.unit === undefined || a.unit === b.unit ? a : 'units';
  }
  if (a.kind === 'enum' && b.kind === 'enum') return sameValues(a.values, b.values) ? a : 'types';
  return a.kind === b.kind && a.kind !== 'list' ? a : 'types';
};

/** Whether values of a type stand in an order that `<` may ask for. */
export const isOrdered = ({ kind }: ExpressionType): boolean =>
  kind === 'number' || kind === 'date' || kind === 'month-day' || kind === 'faulty';

/**
 * Reports a type that an operator, or without one the place of the whole expression, does not take. Types are
 * called by the words of `type:` in facts.yaml, which people have in front of them.
 */
export const requireKind = (
  typed: Typed | undefined,
  kind: ExpressionType['kind'],
  operator: string | undefined,
  cursor: Cursor,
  linking: Pick<Linking, 'report'>,
): boolean => {
  if (typed === undefined) return false;
  if (typed.type.kind === kind || typed.type.kind === 'faulty') return true;
  const found = typed.type.kind;
  if (kind === 'boolean') linking.report('link/not-a-condition', spanAt(cursor), { found });
  else if (operator === undefined)
    linking.report('link/wrong-result', spanAt(cursor), { expected: kind, found });
  else linking.report('link/wrong-type', spanAt(cursor), { operator, expected: kind, found });
  return false;
};

const sameValues = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name));
};
