/** The smallest sets of parts with which something holds: all of one, two and three tried, beyond a budget pared down. */
import type { Because } from './impact-result.ts';

/** Sets tried for one case at most, before a set is pared down instead. */
export const MOST_TRIED = 400;

/**
 * All sets of the smallest size that suffice; undefined where not even all parts together do. `holds` must not depend on
 * what was asked before.
 */
export const smallestSets = (
  parts: readonly string[],
  holds: (taken: ReadonlySet<string>) => boolean,
  budget = MOST_TRIED,
): Because | undefined => {
  let left = budget;
  for (let size = 1; size <= Math.min(MOST_SIZE, parts.length); size++) {
    left -= choices(parts.length, size);
    if (left < 0) break;
    const sets = subsets(parts, size).filter((one) => holds(new Set(one)));
    if (sets.length > 0) return { sets, method: 'exhaustive' };
  }
  const pared = paredDown(parts, holds);
  return pared === undefined ? undefined : { sets: [pared], method: 'greedy' };
};

const MOST_SIZE = 3;

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

const choices = (all: number, size: number): number => {
  let count = 1;
  for (let i = 0; i < size; i++) count = (count * (all - i)) / (i + 1);
  return count;
};

/** In the order of the parts. */
const subsets = (parts: readonly string[], size: number): readonly (readonly string[])[] =>
  size === 0
    ? [[]]
    : parts.flatMap((part, index) =>
        subsets(parts.slice(index + 1), size - 1).map((rest) => [part, ...rest]),
      );
