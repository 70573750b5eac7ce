/**
 * Counts over records of which some are unknown, and scores that are open, lie in an interval; some comparisons are
 * settled by its ends.
 */

import type { Comparison } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import { compare } from './operators.ts';

/**
 * The truth of a comparison of which an operand is unknown, undefined while it is open. What may have failed among
 * `n` records, of which `k` surely count and `u` may, lies in `k … k + u`.
 */
export const compareIntervals = (
  op: Comparison,
  left: Explanation,
  right: Explanation,
): boolean | undefined => {
  const a = intervalOf(left);
  const b = intervalOf(right);
  if (a === undefined || b === undefined) return undefined;
  switch (op) {
    case '>=':
      return settled(compare('>=', a.least, b.most), compare('>=', a.most, b.least));
    case '>':
      return settled(compare('>', a.least, b.most), compare('>', a.most, b.least));
    case '<=':
      return settled(compare('<=', a.most, b.least), compare('<=', a.least, b.most));
    case '<':
      return settled(compare('<', a.most, b.least), compare('<', a.least, b.most));
    case '==':
      return canMeet(a, b) ? undefined : false;
    case '!=':
      return canMeet(a, b) ? undefined : true;
  }
};

interface Interval {
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers are meant, or only others; absent: any. */
  readonly whole?: boolean;
}

const intervalOf = ({ op, value, args, bounds }: Explanation): Interval | undefined => {
  if (bounds !== undefined) return { least: bounds[0], most: bounds[1] };
  if (typeof value === 'number') return { least: value, most: value, whole: Number.isInteger(value) };
  if (op !== 'count' || args.length === 0) return undefined;
  const sure = args.filter((arg) => arg.value === true).length;
  const open = args.filter((arg) => arg.value === undefined).length;
  return { least: sure, most: sure + open, whole: true };
};

/** True if even the worst case holds, false if even the best fails. */
const settled = (worst: boolean, best: boolean): boolean | undefined =>
  worst ? true : best ? undefined : false;

const canMeet = (a: Interval, b: Interval): boolean =>
  (a.whole === undefined || b.whole === undefined || a.whole === b.whole) &&
  a.least <= b.most &&
  b.least <= a.most;
