/** Adds up where verdicts turn as a parameter grows. */
import type { Verdict } from '../model/rule.ts';
import type { Piece } from './breakpoints.ts';
import type { Counts, SweepPoint } from './sweep-result.ts';
import type { Scale } from './swept.ts';

type Change = Record<Verdict, number>;

/** Nothing counted yet. */
export const none = (): Change => ({ met: 0, unmet: 0, undetermined: 0, not_applicable: 0 });

/** Adds up where verdicts turn; what is kept grows with the places, not with the cases. */
export const changeTally = () => {
  const changes = new Map<number, { readonly at: Change; readonly after: Change }>();
  const add = (pieces: readonly Piece<Verdict>[], cases = 1): void => {
    let before: Verdict | undefined;
    for (const { from, at, after } of pieces) {
      const change = changes.get(from) ?? { at: none(), after: none() };
      changes.set(from, change);
      change.at[at] += cases;
      if (before !== undefined) change.at[before] -= cases;
      change.after[after] += cases;
      change.after[at] -= cases;
      before = after;
    }
  };
  const points = (scale: Scale): readonly SweepPoint[] => {
    let counts: Counts = none();
    const all = [...changes]
      .sort(([a], [b]) => a - b)
      .map(([from, change]) => {
        const at = sum(counts, change.at);
        counts = sum(at, change.after);
        return { value: scale.valueAt(from), at, after: counts };
      });
    return all.filter((one, index) => {
      const before = all[index - 1];
      return before === undefined || !same(before.after, one.at) || !same(one.at, one.after);
    });
  };
  return { add, points };
};

const sum = (one: Counts, other: Counts): Counts => ({
  met: one.met + other.met,
  unmet: one.unmet + other.unmet,
  undetermined: one.undetermined + other.undetermined,
  not_applicable: one.not_applicable + other.not_applicable,
});

const same = (one: Counts, other: Counts): boolean =>
  one.met === other.met &&
  one.unmet === other.unmet &&
  one.undetermined === other.undetermined &&
  one.not_applicable === other.not_applicable;
