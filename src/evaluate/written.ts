/**
 * Plain JSON-Logic under construction: a node, and what in it could not be bound. Whatever is already certain is
 * folded away, so that nothing unknown is left where it no longer counts.
 */
import type { Json } from '../base/json.ts';
import type { Missing } from '../model/finding.ts';
import { union } from './judged.ts';

export interface Written {
  readonly logic: Json;
  /** What would have to be known to bind it all; where there is something, the logic must not be used. */
  readonly open: readonly Missing[];
}

/** A node that is bound through and through. */
export const bound = (logic: Json): Written => ({ logic, open: NONE });

const NONE: readonly Missing[] = [];

/** A node over others. */
export const over = (parts: readonly Written[], write: (logics: readonly Json[]) => Json): Written => ({
  logic: write(parts.map(({ logic }) => logic)),
  open: union(parts.map(({ open }) => open)),
});

/** LAW: false and x = false, true and x = x. */
export const conjunction = (parts: readonly Written[]): Written => connective('and', true, parts);

/** LAW: true or x = true, false or x = x. */
export const disjunction = (parts: readonly Written[]): Written => connective('or', false, parts);

const connective = (op: 'and' | 'or', neutral: boolean, parts: readonly Written[]): Written => {
  if (parts.some(({ logic }) => logic === !neutral)) return bound(!neutral);
  const counting = parts.filter(({ logic }) => logic !== neutral);
  const [only, ...others] = counting;
  if (only === undefined) return bound(neutral);
  return others.length === 0 ? only : over(counting, (logics) => ({ [op]: logics }));
};

/** LAW: not not x = x for what is bound. */
export const negation = (part: Written): Written =>
  typeof part.logic === 'boolean' ? bound(!part.logic) : over([part], (logics) => ({ '!': logics }));

/** A condition that is bound leaves only its branch. */
export const alternative = (test: Written, then: Written, otherwise: Written): Written => {
  if (typeof test.logic === 'boolean') return test.logic ? then : otherwise;
  return over([test, then, otherwise], (logics) => ({ if: logics }));
};
