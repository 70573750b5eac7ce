/**
 * Exact numbers for points: decimals, and quotients of one by a whole number, which are divided only when they are
 * rounded. The one door to big.js; its settings are those of constructors of our own, never those of the package.
 */
import Big from 'big.js';
import type { Rounding, RoundingMode } from '../model/scoring.ts';

/** `top` divided by `bottom`, which is a whole number above 0. */
export interface Exact {
  readonly top: Big;
  readonly bottom: number;
  /** The whole number that it is, where it was made of one: most points are, and need no rounding. */
  readonly whole?: number;
}

/** A number of JSON as the decimal of its 15 significant digits, without the noise of binary fractions. */
export const exactly = (number: number): Exact => {
  const known = made.get(number);
  if (known !== undefined) return known;
  const top = new Decimal(isShort(number) ? number : number.toPrecision(15));
  const exact = isShort(number) ? { top, bottom: 1, whole: number + 0 } : { top, bottom: 1 };
  if (made.size >= MOST_KEPT) made.clear();
  made.set(number, exact);
  return exact;
};

/** The same few marks and limits are asked for over and over; a pack with more of them makes some anew. */
const made = new Map<number, Exact>();
const MOST_KEPT = 4096;

/** A whole number of at most 15 digits has no noise. */
const isShort = (number: number): boolean => Number.isInteger(number) && Math.abs(number) < 1e15;

/** A number as it is compared with the ends of bands: the same decimal; what is not finite stays as it is. */
export const withoutNoise = (number: number): number =>
  isShort(number) || !Number.isFinite(number) ? number : Number(number.toPrecision(15));

export const plus = (a: Exact, b: Exact): Exact => {
  if (a.whole === 0) return b;
  if (b.whole === 0) return a;
  if (a.whole !== undefined && b.whole !== undefined) return exactly(a.whole + b.whole);
  return a.bottom === b.bottom
    ? { top: a.top.plus(b.top), bottom: a.bottom }
    : { top: a.top.times(b.bottom).plus(b.top.times(a.bottom)), bottom: a.bottom * b.bottom };
};

export const minus = (a: Exact, b: Exact): Exact => plus(a, { top: b.top.neg(), bottom: b.bottom });

export const times = (a: Exact, b: Exact): Exact =>
  b.whole === 1
    ? a
    : a.whole === 1
      ? b
      : {
          top: a.top.times(b.top),
          bottom: a.bottom * b.bottom,
        };

/** Nothing is divided yet. INVARIANT: `count` is a whole number above 0. */
export const over = (a: Exact, count: number): Exact =>
  count === 1 ? a : { top: a.top, bottom: a.bottom * count };

export const sumOf = (numbers: readonly Exact[]): Exact => numbers.reduce(plus, ZERO);

/** Below 0 where `a` is less than `b`, above 0 where it is more. */
export const compareExact = (a: Exact, b: Exact): number => {
  if (a === b) return 0;
  if (a.whole !== undefined && b.whole !== undefined) return a.whole - b.whole;
  return a.bottom === b.bottom ? a.top.cmp(b.top) : a.top.times(b.bottom).cmp(b.top.times(a.bottom));
};

export const lesserOf = (a: Exact, b: Exact): Exact => (compareExact(a, b) <= 0 ? a : b);
export const greaterOf = (a: Exact, b: Exact): Exact => (compareExact(a, b) >= 0 ? a : b);

/** The number of JSON that comes nearest once it is rounded; there is no other rounding on the way. */
export const rounded = ({ top, bottom, whole }: Exact, { digits, mode }: Rounding): number =>
  // Plus 0, so that no zero is a negative one.
  whole ??
  (bottom === 1 ? top.round(digits, MODES[mode]) : divisionWith(digits, mode)(top).div(bottom)).toNumber() +
    0;

/** As exact as figures are shown that no table rounds. */
export const toSixPlaces = (exact: Exact): number => rounded(exact, SIX_PLACES);

const SIX_PLACES: Rounding = { digits: 6, mode: 'half_up' };

const MODES = { down: 0, half_up: 1, half_even: 2, up: 3 } as const satisfies Record<RoundingMode, number>;

const Decimal = Big();

export const ZERO: Exact = exactly(0);

/** A quotient takes places and mode from the constructor of its dividend. */
const divisionWith = (digits: number, mode: RoundingMode): Big.BigConstructor => {
  const key = `${digits} ${mode}`;
  const known = divisions.get(key);
  if (known !== undefined) return known;
  const division = Big();
  division.DP = digits;
  division.RM = MODES[mode];
  divisions.set(key, division);
  return division;
};

const divisions = new Map<string, Big.BigConstructor>();
