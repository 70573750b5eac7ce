/** Contenders counted by group, and what they take of places that are kept for groups and of places open to all. */

/** One who may get a place: the range of its key, its group, whether it surely takes part. */
export interface Contender {
  /** The least and the most its key can be, component by component; the higher key is ahead. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Whether it surely is a candidate. */
  readonly sure: boolean;
  /** Position of its group among the limits; absent while unknown. */
  readonly group?: number;
}

/**
 * Places kept for a group as far as it has candidates, and the most it may have. INVARIANT: least ≤ most, which the
 * linker has checked.
 */
export interface Limit {
  readonly least: number;
  readonly most: number;
}

/** What some contenders take if all of them are ahead. */
export interface Taken {
  /** How many are of the group asked about. */
  readonly own: number;
  /** How many are of a known group, and of an unknown one. */
  readonly known: number;
  readonly unknown: number;
  /** How many stand within the places kept for their groups. */
  readonly kept: number;
  /** How many stand beyond those and within the most of their groups: they compete for the other places. */
  readonly free: number;
  /** Of how many something is open. */
  readonly open: number;
}

export interface Tally {
  readonly add: (one: Contender) => void;
  /** With an eye on a group; `without` is one that was added and does not count. */
  readonly taken: (group: number, without?: Contender) => Taken;
}

export const createTally = (limits: readonly Limit[]): Tally => {
  const counts = limits.map(() => 0);
  let [known, unknown, kept, free, open] = [0, 0, 0, 0, 0];
  return {
    add: (one) => {
      if (isOpen(one)) open++;
      const limit = one.group === undefined ? undefined : limits[one.group];
      if (one.group === undefined || limit === undefined) {
        unknown++;
        return;
      }
      const before = counts[one.group] ?? 0;
      counts[one.group] = before + 1;
      known++;
      if (before < limit.least) kept++;
      else if (before < limit.most) free++;
    },
    taken: (group, without) => {
      const own = counts[group] ?? 0;
      if (without === undefined) return { own, known, unknown, kept, free, open };
      const stillOpen = open - (isOpen(without) ? 1 : 0);
      const limit = without.group === undefined ? undefined : limits[without.group];
      if (without.group === undefined || limit === undefined) {
        return { own, known, unknown: unknown - 1, kept, free, open: stillOpen };
      }
      const last = (counts[without.group] ?? 0) - 1;
      return {
        own: without.group === group ? own - 1 : own,
        known: known - 1,
        unknown,
        kept: kept - (last < limit.least ? 1 : 0),
        free: free - (last >= limit.least && last < limit.most ? 1 : 0),
        open: stillOpen,
      };
    },
  };
};

/** Whether the key is one value. */
export const isPoint = ({ low, high }: Contender): boolean => low.every((least, at) => least === high[at]);

/** Whether something of it is open. */
export const isOpen = (one: Contender): boolean => !one.sure || one.group === undefined || !isPoint(one);

/** Key by key; above 0 where `a` is higher. */
export const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    if (left !== right) return left > right ? 1 : -1;
  }
  return 0;
};
