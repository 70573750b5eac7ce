/** The eight clauses of `screening.ts` as somebody writes them who knows them by heart: two-valued, and three-valued. */
import type { JsonObject } from '../../src/base/json.ts';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Incident {
  readonly grade: string;
  readonly fined: number;
  readonly day: string;
}

export interface Firm {
  readonly revenue: number;
  readonly growth: number;
  readonly research: number;
  readonly staff: number;
  readonly leading: boolean;
  readonly field: string;
  readonly founded: string;
  readonly incidents: readonly Incident[];
}

/** A whole case in nested form. */
export interface Screened {
  readonly size: Readonly<Record<`n${Digit | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17}`, number>>;
  readonly has: Readonly<Record<`b${Digit}`, boolean>>;
  readonly day: Readonly<Record<`d${0 | 1 | 2 | 3 | 4}`, string>>;
  readonly kind: Readonly<Record<`e${0 | 1 | 2 | 3 | 4 | 5}`, string>>;
  readonly firms: readonly Firm[];
}

/** Whether something is a case in nested form; only its firms are looked at. */
export const isScreened = (data: JsonObject): data is JsonObject & Screened => Array.isArray(data['firms']);

/** For whole cases. */
export const byHand = ({ size, has, day, kind, firms }: Screened): readonly boolean[] => [
  size.n0 >= 300 &&
    size.n1 >= 20 &&
    count(firms, (firm) => firm.revenue >= 20) >= 8 &&
    sum(firms, (firm) => firm.revenue) >= 900 &&
    (kind.e0 === 'a' || kind.e0 === 'b' || kind.e0 === 'c'),
  sum(firms, (firm) => firm.research) / sum(firms, (firm) => firm.revenue) >= 0.03 &&
    count(firms, (firm) => firm.research >= 1 && firm.growth >= 0.1) >= 5 &&
    firms.some((firm) => firm.leading && firm.revenue >= 50) &&
    (has.b0 || size.n2 >= 40) &&
    size.n3 >= 25,
  !firms.some((firm) => firm.incidents.some(({ grade }) => grade === 'grave')) &&
    count(
      firms,
      (firm) => count(firm.incidents, ({ grade }) => grade === 'major' || grade === 'grave') >= 2,
    ) <= 2 &&
    size.n4 <= 80 &&
    !has.b1 &&
    sum(firms, (firm) => sum(firm.incidents, ({ fined }) => fined)) <= 400,
  count(firms, ({ field }) => field === 'a' || field === 'b') >= 10 &&
    count(firms, ({ field }) => field === 'c') >= 2 &&
    size.n5 + size.n6 >= 90 &&
    kind.e1 !== 'd' &&
    size.n7 > size.n8 * 0.4,
  day.d0 >= '2012-01-01' &&
    day.d1 < '2024-06-01' &&
    firms.length > 0 &&
    firms.every(({ founded }) => founded < '2025-06-01') &&
    count(firms, ({ founded }) => founded < '2015-01-01') >= 6 &&
    (kind.e2 === 'a' || has.b2),
  sum(firms, ({ staff }) => staff) >= 3000 &&
    count(firms, ({ staff }) => staff >= 100 && staff <= 400) >= 9 &&
    size.n9 >= 15 &&
    Math.min(size.n10, size.n11) >= 10 &&
    (has.b3 || has.b4),
  count(firms, ({ growth }) => growth > 0.05) >= 12 &&
    !firms.some(({ growth }) => growth < -0.28) &&
    size.n12 - size.n13 >= -60 &&
    size.n14 >= 5 &&
    (kind.e3 === 'a' || kind.e3 === 'b' || kind.e3 === 'c'),
  (size.n15 >= 30 || (has.b5 && size.n16 >= 20)) &&
    (has.b6 ? size.n17 >= 10 : kind.e4 === 'a') &&
    day.d2 >= '2010-01-01' &&
    !firms.some((firm) => firm.incidents.some((one) => one.day >= '2025-01-01' && one.fined >= 48)) &&
    (day.d3 < day.d4 || has.b7 || kind.e5 !== 'b'),
];

const count = <T>(all: readonly T[], holds: (one: T) => boolean): number => {
  let found = 0;
  for (const one of all) if (holds(one)) found++;
  return found;
};

const sum = <T>(all: readonly T[], of: (one: T) => number): number => {
  let total = 0;
  for (const one of all) total += of(one);
  return total;
};

/** The same with gaps. */
type Gapped<T> = {
  readonly [K in keyof T]?: T[K] extends readonly (infer One)[]
    ? readonly Gapped<One>[]
    : T[K] extends number | string | boolean
      ? T[K]
      : Gapped<T[K]>;
};

type Case = Gapped<Screened>;
type Value = number | string | undefined;

/** For cases with gaps: 0 no, 1 open, 2 yes. */
export const byHandWithGaps = ({
  size = {},
  has = {},
  day = {},
  kind = {},
  firms,
}: Case): readonly number[] => [
  all(
    atLeast(size.n0, 300),
    atLeast(size.n1, 20),
    enough(firms, (firm) => atLeast(firm.revenue, 20), 8),
    atLeast(
      total(firms, (firm) => firm.revenue),
      900,
    ),
    among(kind.e0, 'a', 'b', 'c'),
  ),
  all(
    atLeast(
      quotient(
        total(firms, (firm) => firm.research),
        total(firms, (firm) => firm.revenue),
      ),
      0.03,
    ),
    enough(firms, (firm) => all(atLeast(firm.research, 1), atLeast(firm.growth, 0.1)), 5),
    some(firms, (firm) => all(truth(firm.leading), atLeast(firm.revenue, 50))),
    any(truth(has.b0), atLeast(size.n2, 40)),
    atLeast(size.n3, 25),
  ),
  all(
    2 - some(firms, (firm) => some(firm.incidents, ({ grade }) => among(grade, 'grave'))),
    2 - enough(firms, (firm) => enough(firm.incidents, ({ grade }) => among(grade, 'major', 'grave'), 2), 3),
    atLeast(80, size.n4),
    2 - truth(has.b1),
    atLeast(
      400,
      total(firms, (firm) => total(firm.incidents, ({ fined }) => fined)),
    ),
  ),
  all(
    enough(firms, ({ field }) => among(field, 'a', 'b'), 10),
    enough(firms, ({ field }) => among(field, 'c'), 2),
    atLeast(size.n5 === undefined || size.n6 === undefined ? undefined : size.n5 + size.n6, 90),
    2 - among(kind.e1, 'd'),
    2 - atLeast(size.n8 === undefined ? undefined : size.n8 * 0.4, size.n7),
  ),
  all(
    atLeast(day.d0, '2012-01-01'),
    2 - atLeast(day.d1, '2024-06-01'),
    every(firms, ({ founded }) => 2 - atLeast(founded, '2025-06-01')),
    enough(firms, ({ founded }) => 2 - atLeast(founded, '2015-01-01'), 6),
    any(among(kind.e2, 'a'), truth(has.b2)),
  ),
  all(
    atLeast(
      total(firms, ({ staff }) => staff),
      3000,
    ),
    enough(firms, ({ staff }) => all(atLeast(staff, 100), atLeast(400, staff)), 9),
    atLeast(size.n9, 15),
    atLeast(size.n10 === undefined || size.n11 === undefined ? undefined : Math.min(size.n10, size.n11), 10),
    any(truth(has.b3), truth(has.b4)),
  ),
  all(
    enough(firms, ({ growth }) => 2 - atLeast(0.05, growth), 12),
    2 - some(firms, ({ growth }) => 2 - atLeast(growth, -0.28)),
    atLeast(size.n12 === undefined || size.n13 === undefined ? undefined : size.n12 - size.n13, -60),
    atLeast(size.n14, 5),
    among(kind.e3, 'a', 'b', 'c'),
  ),
  all(
    any(atLeast(size.n15, 30), all(truth(has.b5), atLeast(size.n16, 20))),
    has.b6 === undefined
      ? agreed(atLeast(size.n17, 10), among(kind.e4, 'a'))
      : has.b6
        ? atLeast(size.n17, 10)
        : among(kind.e4, 'a'),
    atLeast(day.d2, '2010-01-01'),
    2 -
      some(firms, (firm) =>
        some(firm.incidents, (one) => all(atLeast(one.day, '2025-01-01'), atLeast(one.fined, 48))),
      ),
    any(2 - atLeast(day.d3, day.d4), truth(has.b7), 2 - among(kind.e5, 'b')),
  ),
];

const all = (...truths: readonly number[]): number => Math.min(...truths);
const any = (...truths: readonly number[]): number => Math.max(...truths);
const agreed = (a: number, b: number): number => (a === b ? a : 1);
const truth = (given: boolean | undefined): number => (given === undefined ? 1 : given ? 2 : 0);

const atLeast = (a: Value, b: Value): number => (a === undefined || b === undefined ? 1 : a >= b ? 2 : 0);

const among = (given: string | undefined, ...listed: readonly string[]): number =>
  given === undefined ? 1 : listed.includes(given) ? 2 : 0;

const quotient = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b;

const some = <T>(list: readonly T[] | undefined, holds: (one: T) => number): number => {
  if (list === undefined) return 1;
  let found = 0;
  for (const one of list) found = Math.max(found, holds(one));
  return found;
};

const every = <T>(list: readonly T[] | undefined, holds: (one: T) => number): number => {
  if (list === undefined) return 1;
  let found = list.length === 0 ? 0 : 2;
  for (const one of list) found = Math.min(found, holds(one));
  return found;
};

const enough = <T>(list: readonly T[] | undefined, holds: (one: T) => number, least: number): number => {
  if (list === undefined) return 1;
  let [sure, open] = [0, 0];
  for (const one of list) {
    const found = holds(one);
    if (found === 2) sure++;
    else if (found === 1) open++;
  }
  return sure >= least ? 2 : sure + open >= least ? 1 : 0;
};

const total = <T>(list: readonly T[] | undefined, of: (one: T) => number | undefined): number | undefined => {
  if (list === undefined) return undefined;
  let found = 0;
  for (const one of list) {
    const value = of(one);
    if (value === undefined) return undefined;
    found += value;
  }
  return found;
};
