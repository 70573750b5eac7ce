/** Two parameters at once: counts at evenly spaced values of both. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';
import { glance } from '../outcome/look.ts';
import { none } from './sweep-counts.ts';
import type { SweepRange } from './sweep-line.ts';
import { answerIn, firstLook, lineOf } from './sweep-line.ts';
import type { SweepGrid } from './sweep-result.ts';
import { packAt, sweptOf } from './swept.ts';

/** Values on either side of a grid at most. */
const MOST_VALUES = 24;

/** Counts at evenly spaced values of both parameters. */
export const gridTally = (pack: Pack, range: SweepRange, and: SweepRange, steps: number) => {
  const [across, down] = [lineOf(pack, range), lineOf(pack, and)];
  const valuesOn = ({ scale, ends }: ReturnType<typeof lineOf>): readonly Scalar[] => {
    const parts = Math.min(
      steps,
      MOST_VALUES - 1,
      scale.discrete ? Math.max(1, ends.to - ends.from) : MOST_VALUES,
    );
    const all = Array.from({ length: parts + 1 }, (_, index) => {
      const at = ends.from + ((ends.to - ends.from) * index) / parts;
      return scale.valueAt(scale.discrete ? Math.round(at) : Number(at.toPrecision(12)));
    });
    return [...new Set(all)];
  };
  const [columns, rows] = [valuesOn(across), valuesOn(down)];
  const packs = rows.map((row) => {
    const under = packAt(pack, and.parameter, row);
    return columns.map((column) => packAt(under, range.parameter, column));
  });
  const counts = rows.map(() => columns.map(none));
  const [corner = pack] = packs.flat();
  const first = firstLook(corner, pack, [range.parameter, and.parameter]);
  return {
    add: (theCase: Case, asOf: CivilDate): void => {
      const { found, isUsed, memory } = first(theCase, asOf);
      for (const [row, line] of packs.entries()) {
        for (const [column, one] of line.entries()) {
          const cell = counts[row]?.[column];
          const verdict = isUsed
            ? glance({ pack: one, theCase, asOf, decisions: {} }, memory()).verdict
            : answerIn(found);
          if (cell !== undefined) cell[verdict] += 1;
        }
      }
    },
    result: (): SweepGrid => ({ parameter: sweptOf(down.declared, down.scale), columns, rows, counts }),
  };
};
