/** Values of a declared type on every side of some known ones, so that each comparison with those falls both ways. */
import type { CivilDate } from '../base/civil-date.ts';
import { addDays, addYears, isCivilDate } from '../base/civil-date.ts';
import type { FactValue, Field, Scalar } from '../model/value.ts';

/** Within the bounds of the field; of a list only the empty one. */
export const valuesAround = (
  { type, min, max }: Field,
  known: readonly Scalar[],
  asOf: CivilDate,
): readonly FactValue[] => {
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return Object.keys(type.values);
    case 'number':
      return numbersAround(
        known.filter((one) => typeof one === 'number'),
        type.integer === true,
        min,
        max,
      );
    case 'date':
      return daysAround([asOf, ...known.filter((one) => typeof one === 'string')], asOf);
    case 'month-day':
      return ['01-01', '12-31'];
    case 'string':
      return distinct(['', ...known.filter((one) => typeof one === 'string')]);
    case 'list':
      return [[]];
  }
};

const numbersAround = (
  known: readonly number[],
  whole: boolean,
  min: number | undefined,
  max: number | undefined,
): readonly number[] => {
  const around = [0, 1, ...known].flatMap((one) => [one - 1, one, one + 1]);
  const [least, most] = [min ?? Math.min(...around), max ?? 2 * Math.max(...around)];
  const values = [least, most, ...around].map((one) => (whole ? Math.trunc(one) : one));
  return distinct(values.filter((one) => one >= least && one <= most));
};

const daysAround = (known: readonly string[], asOf: CivilDate): readonly CivilDate[] => {
  const days = known.filter(isCivilDate).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return distinct([addYears(asOf, -FAR), ...days, addYears(asOf, FAR)].filter(isCivilDate));
};

/** Years beyond any period that is counted back or forth. */
const FAR = 50;

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
