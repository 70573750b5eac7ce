/**
 * The smallest sets of parts that suffice: all of one, two and three that can, beyond a budget one that is pared down.
 * A part that nobody looks at changes nothing, so a set grows only by what was looked at with the parts it has.
 */
import type { Because } from './impact-result.ts';

/** Sets tried for one case at most, before a set is pared down instead. */
export const MOST_TRIED = 400;

/** What is found with some parts taken. */
export interface Trial {
  readonly holds: boolean;
  /**
   * Parts that were looked at. INVARIANT: with any other parts taken of which just the same were looked at, it is the
   * same trial.
   */
  readonly read: ReadonlySet<string>;
}

/**
 * All sets of the smallest size that suffice, in the order of the parts; undefined where not even all parts together do,
 * or where it holds with none. What a trial finds must not depend on those before.
 */
export const smallestSets = (
  parts: readonly string[],
  trial: (taken: ReadonlySet<string>) => Trial,
  budget = MOST_TRIED,
): Because | undefined => {
  const tried = remembering(trial);
  if (tried(new Set()).holds) return undefined;
  let [left, last]: [number, readonly Ordered[]] = [budget, [[]]];
  for (let size = 1; size <= Math.min(MOST_SIZE, parts.length); size++) {
    last = grown(last, parts, tried);
    left -= last.length;
    if (left < 0) break;
    const sets = last.filter((one) => tried(namesOf(one, parts)).holds);
    if (sets.length > 0) return { sets: sets.map((one) => [...namesOf(one, parts)]), method: 'exhaustive' };
  }
  const pared = paredDown(parts, (taken) => tried(taken).holds);
  return pared === undefined ? undefined : { sets: [pared], method: 'greedy' };
};

const MOST_SIZE = 3;

/** Places of parts, rising. */
type Ordered = readonly number[];

const namesOf = (places: Ordered, parts: readonly string[]): ReadonlySet<string> =>
  new Set(places.flatMap((place) => parts[place] ?? []));

/**
 * Sets of one more part than those given. LAW: of a set that suffices, where no smaller part of it does, each part of it
 * leads to a bigger one by a part that was looked at, since otherwise both would come out alike.
 */
const grown = (
  sets: readonly Ordered[],
  parts: readonly string[],
  trial: (taken: ReadonlySet<string>) => Trial,
): readonly Ordered[] => {
  const found = new Map<string, Ordered>();
  for (const set of sets) {
    const { read } = trial(namesOf(set, parts));
    for (const [place, part] of parts.entries()) {
      if (!read.has(part) || set.includes(place)) continue;
      const more = [...set, place].sort((a, b) => a - b);
      found.set(more.join(' '), more);
    }
  }
  return [...found.values()].sort(inOrder);
};

const inOrder = (a: Ordered, b: Ordered): number => {
  const first = a.findIndex((place, index) => place !== b[index]);
  return (a[first] ?? 0) - (b[first] ?? 0);
};

/** Trials that are made once for all sets that do not differ in what was looked at. */
const remembering = (
  trial: (taken: ReadonlySet<string>) => Trial,
): ((taken: ReadonlySet<string>) => Trial) => {
  const made: { readonly taken: ReadonlySet<string>; readonly found: Trial }[] = [];
  return (taken) => {
    const known = made.find((one) =>
      [...one.found.read].every((part) => one.taken.has(part) === taken.has(part)),
    );
    if (known !== undefined) return known.found;
    const found = trial(taken);
    made.push({ taken, found });
    return found;
  };
};

/** Parts are taken away one at a time, from the last, as long as it still holds: of what is left none can be spared. */
const paredDown = (
  parts: readonly string[],
  holds: (taken: ReadonlySet<string>) => boolean,
): readonly string[] | undefined => {
  if (!holds(new Set(parts))) return undefined;
  let kept = parts;
  for (let again = true; again; ) {
    again = false;
    for (const part of [...kept].reverse()) {
      const without = kept.filter((one) => one !== part);
      if (!holds(new Set(without))) continue;
      kept = without;
      again = true;
    }
  }
  return kept;
};
