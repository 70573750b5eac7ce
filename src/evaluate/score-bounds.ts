/** Exact points that are known only to lie between two ends, and how they are added up and told. */
import type { Points } from '../model/score.ts';
import type { Exact } from './decimal.ts';
import {
  compareExact,
  exactly,
  greaterOf,
  lesserOf,
  minus,
  plus,
  times,
  toSixPlaces,
  ZERO,
} from './decimal.ts';

export interface Bounds {
  readonly least: Exact;
  readonly most: Exact;
}

export const settledAt = (points: Exact): Bounds => ({ least: points, most: points });

export const NO_POINTS: Bounds = settledAt(ZERO);

/** Between two numbers of JSON. */
export const boundsFrom = (least: number, most: number): Bounds => ({
  least: exactly(least),
  most: exactly(most),
});

export const isSettled = ({ least, most }: Bounds): boolean =>
  least === most || compareExact(least, most) === 0;

/** Written out: what is settled, as most is, is added once. */
export const added = (parts: readonly Bounds[]): Bounds => {
  let { least, most } = NO_POINTS;
  for (const part of parts) {
    const isSame = least === most && part.least === part.most;
    least = plus(least, part.least);
    most = isSame ? least : plus(most, part.most);
  }
  return { least, most };
};

/** LAW: what is taken away lowers the least by its most. */
export const without = (from: Bounds, taken: Bounds): Bounds => ({
  least: minus(from.least, taken.most),
  most: minus(from.most, taken.least),
});

/** A factor below 0 changes the ends about. */
export const weighted = ({ least, most }: Bounds, weight: Exact): Bounds => {
  const [low, high] = [times(least, weight), least === most ? undefined : times(most, weight)];
  if (high === undefined) return settledAt(low);
  return compareExact(weight, ZERO) < 0 ? { least: high, most: low } : { least: low, most: high };
};

export const noLessThan = ({ least, most }: Bounds, floor: Exact): Bounds => ({
  least: greaterOf(least, floor),
  most: greaterOf(most, floor),
});

export const noMoreThan = ({ least, most }: Bounds, cap: Exact): Bounds => ({
  least: lesserOf(least, cap),
  most: lesserOf(most, cap),
});

/** Wherever one of several may lie; nothing is known to lie nowhere but at 0. */
export const anyOf = ([first, ...others]: readonly Bounds[]): Bounds =>
  others.reduce(
    (all, one) => ({ least: lesserOf(all.least, one.least), most: greaterOf(all.most, one.most) }),
    first ?? NO_POINTS,
  );

/** Where the greatest of several lies. */
export const greatestOf = ([first, ...others]: readonly Bounds[]): Bounds =>
  others.reduce(
    (all, one) => ({ least: greaterOf(all.least, one.least), most: greaterOf(all.most, one.most) }),
    first ?? NO_POINTS,
  );

/** As a score shows them, to six places. */
export const pointsOf = (bounds: Bounds): Points => {
  const [least, most] = [toSixPlaces(bounds.least), toSixPlaces(bounds.most)];
  return isSettled(bounds) ? { points: least, least, most } : { least, most };
};
