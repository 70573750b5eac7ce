/**
 * A round computed without any of `src/round`: the plain greedy of a settled order, and for what is open every way in
 * which it can come out. Slow, and short enough to be believed.
 */

export interface Plain {
  /** Values that each component of the key can have; the higher key goes first. */
  readonly keys: readonly (readonly number[])[];
  readonly sure: boolean;
  /** Absent: any group. */
  readonly group?: number;
}

export interface PlainQuota {
  readonly total: number;
  readonly reserve: number;
  readonly groups: readonly { readonly least: number; readonly most: number }[];
}

export type PlainPlace = 'in' | 'reserve' | 'out';

/** One who takes part, everything settled. */
interface Settled {
  readonly name: number;
  readonly key: readonly number[];
  readonly group: number;
}

/** The shortlist of a settled order: kept places first, group by group; then down the order; then the reserve. */
export const greedy = (order: readonly Settled[], quota: PlainQuota): ReadonlyMap<number, PlainPlace> => {
  const chosen = new Set<number>();
  const ofGroup = (group: number): readonly Settled[] => order.filter((one) => one.group === group);
  quota.groups.forEach(({ least }, group) => {
    for (const one of ofGroup(group).slice(0, least)) chosen.add(one.name);
  });
  for (const one of order) {
    const already = ofGroup(one.group).filter(({ name }) => chosen.has(name)).length;
    const most = quota.groups[one.group]?.most ?? 0;
    if (chosen.size < quota.total && already < most) chosen.add(one.name);
  }
  const others = order.filter(({ name }) => !chosen.has(name)).map(({ name }) => name);
  const reserve = new Set(others.slice(0, quota.reserve));
  return new Map(
    order.map(({ name }) => [name, chosen.has(name) ? 'in' : reserve.has(name) ? 'reserve' : 'out']),
  );
};

/** What each can come to over all ways in which it takes part. */
export interface Seen {
  readonly places: Set<PlainPlace>;
  readonly ranks: Set<number>;
  /** Numbers on the shortlist or in reserve, equals sharing the better. */
  readonly numbers: Set<number>;
}

/** Tries everything; undefined where that would be more than `most` ways. */
export const tryAll = (
  all: readonly Plain[],
  quota: PlainQuota,
  most: number,
): readonly Seen[] | undefined => {
  const choices = all.map((one, name) => choicesOf(one, name, quota.groups.length));
  if (choices.reduce((product, { length }) => product * length, 1) > most) return undefined;
  const seen = all.map((): Seen => ({ places: new Set(), ranks: new Set(), numbers: new Set() }));
  for (const world of product(choices)) {
    const present = world.flatMap((one) => (one === undefined ? [] : [one]));
    for (const order of ordersOf(present)) {
      const places = greedy(order, quota);
      for (const one of present) {
        const ahead = present.filter((other) => higher(other.key, one.key));
        const place = places.get(one.name) ?? 'out';
        const list = place === 'in' ? (['in'] as const) : (['reserve', 'out'] as const);
        seen[one.name]?.places.add(place);
        seen[one.name]?.ranks.add(ahead.length + 1);
        if (place !== 'out') {
          const before = ahead.filter(({ name }) => list.some((word) => places.get(name) === word));
          seen[one.name]?.numbers.add(before.length + 1);
        }
      }
    }
  }
  return seen;
};

/** Everything that one can be; undefined: not taking part. */
const choicesOf = (one: Plain, name: number, groups: number): readonly (Settled | undefined)[] => {
  const possible =
    one.group === undefined ? Array.from({ length: groups }, (_, group) => group) : [one.group];
  const settled = [...product(one.keys)].flatMap((key) => possible.map((group) => ({ name, key, group })));
  return one.sure ? settled : [undefined, ...settled];
};

/** Every order in which higher keys go first and equal ones stand in any way. */
const ordersOf = (present: readonly Settled[]): readonly (readonly Settled[])[] => {
  if (present.length === 0) return [[]];
  const first = present.filter((one) => !present.some((other) => higher(other.key, one.key)));
  return first.flatMap((one) =>
    ordersOf(present.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
};

const higher = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
};

function* product<T>([first, ...rest]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (first === undefined) yield [];
  else for (const tail of product(rest)) for (const one of first) yield [one, ...tail];
}
