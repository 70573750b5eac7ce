/**
 * Random enterprises for the second pack, and their scores reckoned by hand: the numbers are written out here once
 * more, from the tables of the measure, and nothing of the pack is looked at.
 */
import fc from 'fast-check';
import type { Facts } from '../../src/model/value.ts';

/** The figures that the score tables ask for. */
export interface Figures {
  readonly 'ip.high_value': number;
  readonly 'ip.own': number;
  readonly 'ip.class_one': number;
  readonly 'ip.class_two': number;
  readonly 'rd.ratio': number;
  readonly 'rd.amount': number;
  readonly 'rd.staff_ratio': number;
  readonly 'rd.institute': 'national' | 'provincial' | 'city' | 'below_city' | 'none';
  readonly 'finance.main_growth': number;
  readonly 'finance.main_growth_mean': number;
  readonly 'finance.main_ratio': number;
  readonly 'finance.debt_ratio': number;
  readonly 'finance.profit_ratio': number;
  readonly 'product.strategic': boolean;
  readonly 'product.field': 'first' | 'second' | 'other';
  readonly 'market.years': number;
  readonly 'market.provincial_share': number;
  readonly 'market.own_brand': boolean;
  readonly 'market.standards': number;
  readonly 'digital.level': 'third' | 'second' | 'first';
  readonly 'quality.items': number;
}

/** On a limit, just beside it, or anywhere. */
const near = (limits: readonly number[], least: number, most: number): fc.Arbitrary<number> => {
  const beside = limits.flatMap((limit) => [limit - 0.1, limit, limit + 0.1]).map((one) => round(one));
  const inside = beside.filter((one) => one >= least && one <= most);
  return fc.oneof(fc.constantFrom(...inside), fc.integer({ min: least * 10, max: most * 10 }).map(tenth));
};

const tenth = (whole: number): number => whole / 10;
const round = (one: number): number => Math.round(one * 10) / 10;
const few = fc.integer({ min: 0, max: 2 });

/** Enterprises of all sorts, with many figures on the limits of bands. */
export const enterprise: fc.Arbitrary<Figures> = fc.record({
  'ip.high_value': few,
  'ip.own': few,
  'ip.class_one': few,
  'ip.class_two': few,
  'rd.ratio': near([1, 2, 3, 4, 5, 6, 8, 10], 0, 20),
  'rd.amount': near([100, 200, 300, 400, 500], 0, 800),
  'rd.staff_ratio': near([5, 10, 20], 0, 60),
  'rd.institute': fc.constantFrom('national', 'provincial', 'city', 'below_city', 'none'),
  'finance.main_growth': near([0, 5, 10, 15], -20, 40),
  'finance.main_growth_mean': near([0, 4, 6, 8, 10], -20, 40),
  'finance.main_ratio': near([50, 55, 60, 70, 80], 30, 100),
  'finance.debt_ratio': near([50, 55, 60, 70, 75], 10, 120),
  'finance.profit_ratio': near([2, 4, 6, 8, 10], -10, 30),
  'product.strategic': fc.boolean(),
  'product.field': fc.constantFrom('first', 'second', 'other'),
  'market.years': near([2, 4, 6, 8, 10], 0, 20),
  'market.provincial_share': near([15], 0, 60),
  'market.own_brand': fc.boolean(),
  'market.standards': few,
  'digital.level': fc.constantFrom('third', 'second', 'first'),
  'quality.items': fc.integer({ min: 0, max: 4 }),
});

/** What is known of an enterprise. */
export type Known = Partial<Figures>;

/** The facts of a case that knows these figures and has no award, honour or place in a contest. */
export const factsOf = (known: Known): Facts => ({
  ...Object.fromEntries(
    Object.entries(known).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  ),
  title_held: 'innovative',
  'finance.revenue': 2000,
  'finance.equity_three_years': 0,
  'finance.equity_two_years': 0,
  'rd.amount_before': 0,
  awards: [],
  honours: [],
  contests: [],
});

/** Least and most points that are possible. */
export type Range = readonly [least: number, most: number];

const exactly = (points: number): Range => [points, points];
const added = (...ranges: readonly Range[]): Range => [
  ranges.reduce((sum, [least]) => sum + least, 0),
  ranges.reduce((sum, [, most]) => sum + most, 0),
];

/** The points of the first band that a figure reaches. */
const firstOf = (bands: readonly (readonly [boolean, number])[]): number =>
  bands.find(([reached]) => reached)?.[1] ?? 0;

/** The points of a figure, from nothing to full marks while it is not known. */
const pointsOf = <T>(figure: T | undefined, full: number, points: (known: T) => number): Range =>
  figure === undefined ? [0, full] : exactly(points(figure));

const atLeast =
  (bands: readonly (readonly [number, number])[]) =>
  (figure: number): number =>
    firstOf(bands.map(([limit, points]) => [figure >= limit, points]));

/** The scores of an innovative enterprise: ability, growth, specialty. */
export const innovativeScores = (known: Known): { ability: Range; growth: Range; specialty: Range } => ({
  ability: added(
    ipOf(known, [20, 15, 10, 5]),
    pointsOf(
      known['rd.ratio'],
      20,
      atLeast([
        [5, 20],
        [3, 15],
        [2, 10],
        [1, 5],
      ]),
    ),
  ),
  growth: added(
    pointsOf(
      known['finance.main_growth'],
      20,
      atLeast([
        [15, 20],
        [10, 15],
        [5, 10],
        [0, 5],
      ]),
    ),
    pointsOf(known['finance.debt_ratio'], 10, (debt) =>
      firstOf([
        [debt <= 55, 10],
        [debt < 75, 5],
      ]),
    ),
  ),
  specialty: added(
    known['product.strategic'] === undefined ? [5, 10] : exactly(known['product.strategic'] ? 10 : 5),
    pointsOf(
      known['finance.main_ratio'],
      20,
      atLeast([
        [70, 20],
        [60, 15],
        [55, 10],
        [50, 5],
      ]),
    ),
  ),
});

/** Four numbers decide it together, so what is not known counts once as none and once as one. */
const ipOf = (known: Known, points: readonly [number, number, number, number]): Range => {
  const with_ = (unknown: number): number => {
    const has = (id: 'ip.high_value' | 'ip.own' | 'ip.class_one' | 'ip.class_two'): boolean =>
      (known[id] ?? unknown) >= 1;
    return firstOf([
      [has('ip.high_value'), points[0]],
      [has('ip.own'), points[1]],
      [has('ip.class_one'), points[2]],
      [has('ip.class_two'), points[3]],
    ]);
  };
  return [with_(0), with_(1)];
};

/** The twelve indicators of a specialised enterprise that the province does not set. */
export const specialisedOthers = (known: Known): Range =>
  added(
    pointsOf(
      known['finance.main_ratio'],
      5,
      atLeast([
        [80, 5],
        [70, 3],
        [60, 1],
      ]),
    ),
    pointsOf(
      known['finance.main_growth_mean'],
      10,
      atLeast([
        [10, 10],
        [8, 8],
        [6, 6],
        [4, 4],
        [0, 2],
      ]),
    ),
    pointsOf(known['market.years'], 5, (years) => Math.min(5, Math.floor(years / 2))),
    pointsOf(known['product.field'], 5, (field) => ({ first: 5, second: 3, other: 0 })[field]),
    pointsOf(known['digital.level'], 5, (level) => ({ third: 5, second: 3, first: 0 })[level]),
    pointsOf(known['quality.items'], 5, (items) => Math.min(5, 3 * items)),
    pointsOf(
      known['finance.profit_ratio'],
      10,
      atLeast([
        [10, 10],
        [8, 8],
        [6, 6],
        [4, 4],
        [2, 2],
      ]),
    ),
    pointsOf(known['finance.debt_ratio'], 5, (debt) =>
      firstOf([
        [debt <= 50, 5],
        [debt <= 60, 3],
        [debt <= 70, 1],
      ]),
    ),
    ipOf(known, [10, 8, 6, 2]),
    better(
      pointsOf(
        known['rd.amount'],
        10,
        atLeast([
          [500, 10],
          [400, 8],
          [300, 6],
          [200, 4],
          [100, 2],
        ]),
      ),
      pointsOf(
        known['rd.ratio'],
        10,
        atLeast([
          [10, 10],
          [8, 8],
          [6, 6],
          [4, 4],
          [3, 2],
        ]),
      ),
    ),
    pointsOf(
      known['rd.staff_ratio'],
      5,
      atLeast([
        [20, 5],
        [10, 3],
        [5, 1],
      ]),
    ),
    pointsOf(
      known['rd.institute'],
      10,
      (level) => ({ national: 10, provincial: 8, city: 4, below_city: 2, none: 0 })[level],
    ),
  );

/** Of two tables the one that gives more. */
const better = ([least, most]: Range, [other, otherMost]: Range): Range => [
  Math.max(least, other),
  Math.max(most, otherMost),
];

/** The three indicators that the call of 2024 sets. */
export const feature2024 = (known: Known): Range =>
  added(
    pointsOf(known['market.provincial_share'], 5, (share) => (share >= 15 ? 5 : 0)),
    pointsOf(known['market.own_brand'], 5, (owned) => (owned ? 5 : 0)),
    pointsOf(known['market.standards'], 5, (standards) => (standards >= 1 ? 5 : 0)),
  );
