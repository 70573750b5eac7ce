/** Single values by their declared type, and the patterns of days, as JSON Schema can tell them. */
import type { ValueType } from '../model/value.ts';
import type { Schema } from './schema-build.ts';
import { anyOf } from './schema-build.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

const LONG = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const SHORT = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const FEBRUARY = '02-(?:0[1-9]|1\\d|2[0-8])';
const LEAP_YEAR = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';

/** A day that exists, leap days in leap years only; there is no year 0. */
export const DATE_PATTERN = `^(?!0000)(?:\\d{4}-(?:${LONG}|${SHORT}|${FEBRUARY})|${LEAP_YEAR}-02-29)$`;

/** A month and a day that exist in some year. */
export const MONTH_DAY_PATTERN = `^(?:${LONG}|${SHORT}|${FEBRUARY}|02-29)$`;

/** Beyond these, one number is written like another. */
export const SAFE: Schema = {
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

/** A month and a day of the calendar, or a first and a last one. */
export const MONTH_DAYS_PATTERN = ((day) => `^\\s*${day}(?:\\s*\\.\\.\\s*${day})?\\s*$`)(
  `(?:${LONG}|${SHORT}|${FEBRUARY}|02-29)`,
);

/** Null: not known, or not set yet. */
export const UNKNOWN: Schema = {
  title: titleWords.unknown,
  description: hintWords.unknown,
  type: 'null',
};

/** A value of a type that is no list and lists no values, or null. The title is what editors show above it. */
export const scalarSchema = (type: ValueType, title: string, least?: number, most?: number): Schema => {
  switch (type.kind) {
    case 'number':
      return anyOf({ title, ...numberSchema(type.integer === true, least, most) }, UNKNOWN);
    case 'date':
      return anyOf(
        { title, type: 'string', pattern: DATE_PATTERN, patternErrorMessage: hintWords.date },
        UNKNOWN,
      );
    case 'month-day':
      return anyOf(
        { title, type: 'string', pattern: MONTH_DAY_PATTERN, patternErrorMessage: hintWords.monthDay },
        UNKNOWN,
      );
    case 'boolean':
      return anyOf({ title, type: 'boolean' }, UNKNOWN);
    default:
      return anyOf({ title, type: 'string' }, UNKNOWN);
  }
};

/** Integers are held to those that numbers can tell apart. */
const numberSchema = (isInteger: boolean, least?: number, most?: number): Schema =>
  isInteger
    ? {
        type: 'integer',
        minimum: Math.max(least ?? Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
        maximum: Math.min(most ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      }
    : {
        type: 'number',
        ...(least === undefined ? {} : { minimum: least }),
        ...(most === undefined ? {} : { maximum: most }),
      };
