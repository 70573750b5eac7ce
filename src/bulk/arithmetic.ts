/**
 * Arithmetic, comparison and dates as the interpreter has them, in plain JavaScript. LAW: bit for bit what json-logic-js
 * gives: `+` and `*` take −0 for 0, `-`, `/` and `%` keep it; NaN and infinities are results like any other.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { dateOfDayNumber, dayNumber } from '../base/civil-date.ts';
import { shiftedDate, yearEdge } from '../evaluate/dates.ts';
import type { Arithmetic, Comparison } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { Scalar } from '../model/value.ts';
import { MISSING } from './table.ts';

/** The operators for two numbers; those that take more go from left to right, `+` beginning at 0. */
export const arithmetic: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  '+': (a, b) => 0 + a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => (a + 0) * (b + 0),
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/** The other way to ask a comparison: `a < b` is `b > a`. */
export const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/**
 * Whether numbers of which one lies in `a … b`, the other in `c … d`, compare so: 2 yes, 0 no, 1 open. Counts reach from
 * the records that surely count to those that may; what is known is an interval of one number.
 */
export const comparedRanges = (op: Comparison, a: number, b: number, c: number, d: number): number => {
  switch (op) {
    case '>=':
      return a >= d ? 2 : b >= c ? 1 : 0;
    case '>':
      return a > d ? 2 : b > c ? 1 : 0;
    case '<=':
      return b <= c ? 2 : a <= d ? 1 : 0;
    case '<':
      return b < c ? 2 : a < d ? 1 : 0;
    case '==':
      return canMeet(a, b, c, d) ? (a === b && c === d ? 2 : 1) : 0;
    case '!=':
      return canMeet(a, b, c, d) ? (a === b && c === d ? 0 : 1) : 2;
  }
};

/** Counts are whole numbers; with any other they cannot meet. */
const canMeet = (a: number, b: number, c: number, d: number): boolean =>
  a <= d && c <= b && (a === b || c === d ? Number.isInteger(a) === Number.isInteger(c) : true);

/** Date operators over ISO text and over day numbers; undefined or `missing` for what comes to no day. */
export interface DateFunctions {
  readonly shifted: (
    date: Scalar | undefined,
    amount: Scalar | undefined,
    unit: PeriodUnit,
  ) => CivilDate | undefined;
  readonly edge: (edge: 'year_start' | 'year_end', date: Scalar | undefined) => CivilDate | undefined;
  readonly shiftedDay: (day: number, amount: number, unit: PeriodUnit) => number;
  readonly edgeDay: (edge: 'year_start' | 'year_end', day: number) => number;
}

/** Date operators over a pack's calendar. */
export const dateFunctions = (pack: Pick<Pack, 'calendar'>): DateFunctions => {
  const world = { pack };
  const dayOf = (date: CivilDate | undefined): number => (date === undefined ? MISSING : dayNumber(date));
  return {
    shifted: (date, amount, unit) => shiftedDate(world, date, amount, unit),
    edge: yearEdge,
    shiftedDay: (day, amount, unit) =>
      day === MISSING || Number.isNaN(amount)
        ? MISSING
        : dayOf(shiftedDate(world, dateOfDayNumber(day), amount, unit)),
    edgeDay: (edge, day) => (day === MISSING ? MISSING : dayOf(yearEdge(edge, dateOfDayNumber(day)))),
  };
};
