/** When things fall due: a period after a day, a day given by the case, or a recurring day. */
import type { CivilDate } from '../base/civil-date.ts';
import { civilDate, dayNumber, dayOf, isCivilDate, isMonthDay, monthOf, yearOf } from '../base/civil-date.ts';
import { valueOf as valueIn } from '../evaluate/evaluate.ts';
import { countWorkdays, periodEnd, rollForward, workdayAfter } from '../evaluate/working-days.ts';
import type { World } from '../evaluate/world.ts';
import { resolveChosen } from '../evaluate/world.ts';
import type { Calendar } from '../model/calendar.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { Due, Period, Recurrence } from '../model/procedure.ts';
import type { DueDate } from '../model/value.ts';

/**
 * The day on which something that began on a day falls due; undefined while it rests on something unknown.
 * The world is looked at on the day it began: parameters are those then in force.
 */
export const dueDateOf = (due: Due, start: CivilDate, world: World): DueDate | undefined => {
  if ('at' in due) {
    const day = valueIn(world, due.at);
    return typeof day === 'string' && isCivilDate(day) ? { date: day } : undefined;
  }
  const length = lengthOf(due.after, world);
  if (length === undefined) return undefined;
  const { amount, unit, startCounts } = length;
  const roll = resolveChosen(world, world.pack.periods.roll);
  return periodEnd(world.pack.calendar, start, amount, unit, startCounts, roll);
};

/** Days that recur, as far as they are known. */
export type Rhythm = { readonly kind: 'yearly'; readonly month: number; readonly day: number } | Cycle;

interface Cycle {
  readonly kind: 'cycle';
  readonly from: CivilDate;
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly startCounts: boolean;
}

/** The days of a recurrence; undefined while it rests on something unknown, or would never move on. */
export const rhythmOf = (recurrence: Recurrence, world: World): Rhythm | undefined => {
  if ('yearly' in recurrence) {
    const text = valueIn(world, recurrence.yearly);
    if (typeof text !== 'string' || !isMonthDay(text)) return undefined;
    const leap = `2000-${text}`;
    return { kind: 'yearly', month: monthOf(leap), day: dayOf(leap) };
  }
  const from = valueIn(world, recurrence.from);
  const length = lengthOf(recurrence.cycle, world);
  if (typeof from !== 'string' || !isCivilDate(from)) return undefined;
  if (length === undefined || length.amount <= 0) return undefined;
  return { kind: 'cycle', from, ...length };
};

/** One recurring day. The key names its period: the year, or the day itself where several fall into a year. */
export interface Occurrence {
  readonly key: string;
  readonly due: DueDate;
}

/** The recurring days from a day on, in order, without end; with `roll`, one on a day off moves on. */
export function* occurrencesFrom(
  rhythm: Rhythm,
  first: CivilDate,
  roll: boolean,
  world: World,
): Generator<Occurrence, undefined> {
  const { calendar } = world.pack;
  const settle = (date: CivilDate): DueDate => (roll ? (rollForward(calendar, date) ?? { date }) : { date });
  if (rhythm.kind === 'yearly') {
    for (let year = yearOf(first); year <= LAST_YEAR; year++) {
      const date = civilDate(year, rhythm.month, rhythm.day);
      if (date >= first) yield { key: String(year), due: settle(date) };
    }
    return undefined;
  }
  for (const date of cycleDays(rhythm, first, calendar)) {
    const key = rhythm.unit === 'year' ? date.slice(0, 4) : date;
    if (date >= first) yield { key, due: settle(date) };
  }
  return undefined;
}

/** The days on which the rounds of a cycle end, from one at or before a day on, until the years end. */
function* cycleDays(rhythm: Cycle, first: CivilDate, calendar: Calendar): Generator<CivilDate, undefined> {
  const { from, amount, unit, startCounts } = rhythm;
  const endOf = (count: number): CivilDate | undefined =>
    unit === 'workday'
      ? workdayAfter(calendar, from, amount * count, startCounts)
      : periodEnd(calendar, from, amount * count, unit, startCounts, false)?.date;
  let count = skipped(rhythm, first, calendar);
  let date = endOf(count);
  while (date !== undefined) {
    yield date;
    // Working days are counted one by one: from the last end on, or a thousand rounds would take a million steps each.
    date = unit === 'workday' ? workdayAfter(calendar, date, amount, false) : endOf(++count);
  }
  return undefined;
}

const LAST_YEAR = 9999;

/** The number of the round to begin the search with: one that surely ends on the day or before it, or the first. */
const skipped = ({ from, amount, unit }: Cycle, first: CivilDate, calendar: Calendar): number =>
  Math.max(1, Math.floor(unitsBetween(from, first, unit, calendar) / amount) - 1);

const unitsBetween = (from: CivilDate, to: CivilDate, unit: PeriodUnit, calendar: Calendar): number => {
  if (unit === 'day') return dayNumber(to) - dayNumber(from);
  if (unit === 'workday') return countWorkdays(calendar, from, to);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return unit === 'month' ? months : months / 12;
};

const lengthOf = (
  period: Period,
  world: World,
): { amount: number; unit: PeriodUnit; startCounts: boolean } | undefined => {
  const amount = valueIn(world, period.amount);
  if (typeof amount !== 'number') return undefined;
  const startCounts = resolveChosen(world, period.startDayCounts ?? world.pack.periods.startDayCounts);
  return { amount, unit: period.unit, startCounts };
};
