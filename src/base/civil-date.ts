/**
 * Calendar dates without time of day or zone: `YYYY-MM-DD` strings of the Gregorian calendar, which compare
 * as text. Arithmetic goes over a day number (days since 1970-01-01), so no clock or zone is ever asked.
 */

/** An ISO date that exists, e.g. `2026-02-28`. */
export type CivilDate = string;

/** A month and a day, e.g. `03-31`. */
export type MonthDay = string;

export const isCivilDate = (text: string): text is CivilDate => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const [year, month, day] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  return isDayOf(year, month, day);
};

const isDayOf = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const HYPHEN = 45;
const ZERO = 48;

/** The number that digits stand for, −1 if others stand among them; read by hand, since millions of dates are. */
const digitsIn = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
};

/** True for a month and day that exist in a leap year. */
export const isMonthDay = (text: string): text is MonthDay => isCivilDate(`2000-${text}`);

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));
export const dayOf = (date: CivilDate): number => Number(date.slice(8, 10));

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** The date of a year, month and day; a day past the end of the month becomes the last of the month. */
export const civilDate = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(Math.min(day, daysInMonth(year, month)))}`;

/** Days since 1970-01-01 (negative before), by the era arithmetic of H. Hinnant's `days_from_civil`. */
export const dayNumber = (date: CivilDate): number => daysFromCivil(yearOf(date), monthOf(date), dayOf(date));

/** The same for text that may be no date: then undefined. */
export const dayNumberIn = (text: string): number | undefined => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const [year, month, day] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  return dayNumberOf(year, month, day);
};

/** The same for numbers that may be none of a date. */
export const dayNumberOf = (year: number, month: number, day: number): number | undefined =>
  isDayOf(year, month, day) ? daysFromCivil(year, month, day) : undefined;

const daysFromCivil = (calendarYear: number, month: number, day: number): number => {
  const year = calendarYear - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The inverse of `dayNumber` (`civil_from_days`). */
export const dateOfDayNumber = (days: number): CivilDate => {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDayNumber(dayNumber(date) + days);

/** The corresponding day `months` later, or the last of that month where it has no such day. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const total = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  return civilDate(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, dayOf(date));
};

export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const pad = (part: number): string => String(part).padStart(2, '0');
