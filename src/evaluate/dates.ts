/** Date operators on known values: a stage's day, a day some time before or after, the ends of a year. */
import type { CivilDate } from '../base/civil-date.ts';
import { addDays, addMonths, addYears, isCivilDate } from '../base/civil-date.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { Scalar } from '../model/value.ts';
import { addWorkdays } from './working-days.ts';
import type { World } from './world.ts';
import { own } from './world.ts';

/** The day looked at, or the day a stage was first entered; undefined if it was not. */
export const dateOf = (world: World, of: string): CivilDate | undefined =>
  of === 'as_of' ? world.asOf : own(world.stageDates, of);

/** A day moved by a whole number of units; undefined for anything else, and past the years 1 to 9999. */
export const shiftedDate = (
  world: { readonly pack: Pick<World['pack'], 'calendar'> },
  date: Scalar | undefined,
  amount: Scalar | undefined,
  unit: PeriodUnit,
): CivilDate | undefined => {
  if (typeof date !== 'string' || !isCivilDate(date)) return undefined;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || Math.abs(amount) > MOST_UNITS) {
    return undefined;
  }
  const moved = move(world, date, amount, unit);
  return moved !== undefined && isCivilDate(moved) ? moved : undefined;
};

/** The first or last day of a date's year. */
export const yearEdge = (edge: 'year_start' | 'year_end', date: Scalar | undefined): CivilDate | undefined =>
  typeof date === 'string' && isCivilDate(date)
    ? `${date.slice(0, 4)}${edge === 'year_start' ? '-01-01' : '-12-31'}`
    : undefined;

/** More days than the years 1 to 9999 have. */
const MOST_UNITS = 4_000_000;

const move = (
  world: { readonly pack: Pick<World['pack'], 'calendar'> },
  date: CivilDate,
  amount: number,
  unit: PeriodUnit,
): CivilDate | undefined => {
  switch (unit) {
    case 'day':
      return addDays(date, amount);
    case 'workday':
      return addWorkdays(world.pack.calendar, date, amount, false)?.date;
    case 'month':
      return addMonths(date, amount);
    case 'year':
      return addYears(date, amount);
  }
};
