/**
 * Counting days and working days over the pack's calendar. A year is covered when its arrangements are announced;
 * a result that looks at a day of any other year is provisional and carries the bounds between which the
 * announcement can move it.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { addMonths, dateOfDayNumber, dayNumber, monthOf, yearOf } from '../base/civil-date.ts';
import type { Calendar } from '../model/calendar.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { DueDate } from '../model/value.ts';

/** Whether people work on a day; in a year not covered, by the plain reading: weekdays that are no statutory day. */
export const isWorkday = (calendar: Calendar, date: CivilDate): boolean =>
  works(indexOf(calendar), dayNumber(date), 'plain');

/** Whether the arrangements of a day's year are announced. */
export const isCovered = (calendar: Calendar, date: CivilDate): boolean =>
  Object.hasOwn(calendar.years, date.slice(0, 4));

/** The working days from one day to another, both included. */
export const countWorkdays = (calendar: Calendar, from: CivilDate, to: CivilDate): number => {
  const index = indexOf(calendar);
  let count = 0;
  for (let day = dayNumber(from), last = dayNumber(to); day <= last; day++) {
    if (works(index, day, 'plain')) count++;
  }
  return count;
};

/**
 * The `n`th working day after a day (before it, where `n` is negative); with `startCounts` the day itself is the
 * first, if people work on it. Absent where `n` is no whole number or the count leaves the years 1 to 9999.
 */
export const addWorkdays = (
  calendar: Calendar,
  start: CivilDate,
  n: number,
  startCounts: boolean,
): DueDate | undefined => {
  if (!Number.isInteger(n) || Math.abs(n) > MOST_DAYS) return undefined;
  if (n === 0) return { date: start };
  const step = n > 0 ? 1 : -1;
  const first = dayNumber(start) + (startCounts ? 0 : step);
  return read(calendar, first, step, Math.abs(n));
};

/** The day that `addWorkdays` gives, without asking between which bounds an announcement can move it. */
export const workdayAfter = (
  calendar: Calendar,
  start: CivilDate,
  n: number,
  startCounts: boolean,
): CivilDate | undefined => {
  if (!Number.isInteger(n) || n < 1 || n > MOST_DAYS) return undefined;
  const day = nth(indexOf(calendar), dayNumber(start) + (startCounts ? 0 : 1), 1, n, 'plain');
  return day === undefined ? undefined : dateOfDayNumber(day);
};

/** The day itself if people work on it, else the next on which they do. */
export const rollForward = (calendar: Calendar, date: CivilDate): DueDate | undefined =>
  read(calendar, dayNumber(date), 1, 1);

/**
 * The last day of a period. The day of the act is not counted unless `startCounts`; months and years end on the
 * corresponding day, or the last of a month without one (民法典 200–203); with `roll`, an end on a day off moves to
 * the next working day. Absent where `addWorkdays` is.
 */
export const periodEnd = (
  calendar: Calendar,
  start: CivilDate,
  amount: number,
  unit: PeriodUnit,
  startCounts: boolean,
  roll: boolean,
): DueDate | undefined => {
  if (unit === 'workday') return addWorkdays(calendar, start, amount, startCounts);
  if (!Number.isInteger(amount) || Math.abs(amount) > MOST_DAYS) return undefined;
  const months = unit === 'year' ? amount * 12 : unit === 'month' ? amount : 0;
  const year = Math.floor((yearOf(start) * 12 + monthOf(start) - 1 + months) / 12);
  if (year < 1 || year > 9999) return undefined;
  const back = startCounts && amount > 0 ? 1 : 0;
  const day = dayNumber(addMonths(start, months)) + (unit === 'day' ? amount : 0) - back;
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  const end = dateOfDayNumber(day);
  return roll && amount > 0 ? rollForward(calendar, end) : { date: end };
};

/** More days than lie in the years 1 to 9999. */
const MOST_DAYS = 3_700_000;
const FIRST_DAY = dayNumber('0001-01-01');
const LAST_DAY = dayNumber('9999-12-31');

/**
 * How an unannounced arrangement may turn out: `most` working days (any day but a statutory one may be a make-up
 * day), `fewest` (any weekday near a statutory day may be off), or `plain` weekdays.
 */
type Reading = 'plain' | 'most' | 'fewest';

/** The `n`th working day from a day on, by the plain reading, and its bounds where a year is not covered. */
const read = (calendar: Calendar, first: number, step: 1 | -1, n: number): DueDate | undefined => {
  const index = indexOf(calendar);
  const plain = nth(index, first, step, n, 'plain');
  if (plain === undefined) return undefined;
  const date = dateOfDayNumber(plain);
  if (coversAll(calendar, first, plain)) return { date };
  const bounds = [nth(index, first, step, n, 'most') ?? plain, nth(index, first, step, n, 'fewest') ?? plain];
  const [earliest = plain, latest = plain] = bounds.sort((a, b) => a - b);
  return { date, provisional: { earliest: dateOfDayNumber(earliest), latest: dateOfDayNumber(latest) } };
};

const nth = (index: Index, first: number, step: 1 | -1, n: number, reading: Reading): number | undefined => {
  let left = n;
  for (let day = first; day >= FIRST_DAY && day <= LAST_DAY; day += step) {
    if (works(index, day, reading) && --left === 0) return day;
  }
  return undefined;
};

const coversAll = (calendar: Calendar, a: number, b: number): boolean => {
  const [from, to] = [dateOfDayNumber(Math.min(a, b)), dateOfDayNumber(Math.max(a, b))];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    if (!Object.hasOwn(calendar.years, String(year).padStart(4, '0'))) return false;
  }
  return true;
};

const works = (index: Index, day: number, reading: Reading): boolean => {
  const fixed = index.fixed.get(day);
  if (fixed !== undefined) return fixed;
  const weekday = (((day + 3) % 7) + 7) % 7 < 5;
  if (reading === 'plain') return weekday;
  const date = dateOfDayNumber(day);
  const year = date.slice(0, 4);
  if (index.covered.has(year)) return weekday;
  if (reading === 'most') return true;
  const maybeOff = index.listed.has(year) ? index.near.has(day) : index.everOff.has(date.slice(5));
  return weekday && !maybeOff;
};

/** A calendar's lists as sets of day numbers. */
interface Index {
  /** Days on which it is certain whether people work, other than by the weekday. */
  readonly fixed: ReadonlyMap<number, boolean>;
  readonly covered: ReadonlySet<string>;
  /** Uncovered years whose statutory days are listed. */
  readonly listed: ReadonlySet<string>;
  /** Days of listed years within reach of a statutory day. */
  readonly near: ReadonlySet<number>;
  /** For years of which nothing is known: months and days that were off in some year, or near a statutory day. */
  readonly everOff: ReadonlySet<string>;
}

/** A wider reach finds no more days of a year than this one. */
const WHOLE_YEAR = 366;

const indexes = new WeakMap<Calendar, Index>();

const indexOf = (calendar: Calendar): Index => {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const fixed = new Map<number, boolean>();
  const near = new Set<number>();
  const everOff = new Set<string>();
  const reach = Math.min(calendar.reach, WHOLE_YEAR);
  for (const year of Object.values(calendar.years)) {
    for (const date of year.off) fixed.set(dayNumber(date), false);
    for (const date of year.work) fixed.set(dayNumber(date), true);
    for (const date of year.off) everOff.add(date.slice(5));
  }
  for (const [year, days] of Object.entries(calendar.statutory)) {
    if (Object.hasOwn(calendar.years, year)) continue;
    for (const date of days) {
      const day = dayNumber(date);
      fixed.set(day, false);
      for (let other = day - reach; other <= day + reach; other++) {
        near.add(other);
        everOff.add(dateOfDayNumber(other).slice(5));
      }
    }
  }
  for (const { date, work } of calendar.local) fixed.set(dayNumber(date), work);
  const index: Index = {
    fixed,
    near,
    everOff,
    covered: new Set(Object.keys(calendar.years)),
    listed: new Set(Object.keys(calendar.statutory)),
  };
  indexes.set(calendar, index);
  return index;
};
