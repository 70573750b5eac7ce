/** Single values held against a declared type: of parameters, of notices, of the facts of a case. */
import { isCivilDate, isMonthDay } from '../base/civil-date.ts';
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { spanAt } from '../load/cursor.ts';
import type { Scalar, ValueType } from '../model/value.ts';
import { fewOf } from './names.ts';
import { referValue } from './references.ts';

/** What a value must be, and what to call it in a message. */
export interface Wanted {
  readonly name: string;
  readonly type: Exclude<ValueType, { kind: 'list' }>;
  readonly min?: number;
  readonly max?: number;
}

/** The value at a cursor, an enumerated one as its id; undefined, with the fault reported, if it does not fit. */
export const readScalar = (cursor: Cursor, wanted: Wanted, report: Report): Scalar | undefined => {
  const { value } = cursor;
  const params = { name: wanted.name, value: shown(value) };
  switch (wanted.type.kind) {
    case 'number':
      if (typeof value !== 'number') report('link/not-a-number', spanAt(cursor), params);
      else if (wanted.type.integer === true && !Number.isSafeInteger(value)) {
        report('link/not-an-integer', spanAt(cursor), params);
      } else return withinBounds(value, cursor, wanted, report);
      return undefined;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      report('link/not-a-boolean', spanAt(cursor), params);
      return undefined;
    case 'string':
      if (typeof value === 'string') return value;
      report('link/not-text', spanAt(cursor), params);
      return undefined;
    case 'date':
      return readDate(cursor, wanted.name, report);
    case 'month-day':
      if (typeof value === 'string' && isMonthDay(value)) return value;
      report('link/not-a-month-day', spanAt(cursor), params);
      return undefined;
    case 'enum':
      return readEnum(cursor, wanted.type.values, report);
  }
};

/** A calendar date that exists; `name` is what the message calls it. */
export const readDate = (cursor: Cursor, name: string, report: Report): string | undefined => {
  const { value } = cursor;
  if (typeof value === 'string' && isCivilDate(value)) return value;
  report('link/not-a-date', spanAt(cursor), { name, value: shown(value), nearest: standardDate(value) });
  return undefined;
};

/** Infinities and NaN are no numbers, and -0 is 0: a value is the same before and after JSON. */
const withinBounds = (
  value: number,
  cursor: Cursor,
  { name, min, max }: Wanted,
  report: Report,
): number | undefined => {
  if (!Number.isFinite(value)) report('link/not-a-number', spanAt(cursor), { name, value: String(value) });
  else if (min !== undefined && value < min) {
    report('link/below-minimum', spanAt(cursor), { name, value: String(value), min: String(min) });
  } else if (max !== undefined && value > max) {
    report('link/above-maximum', spanAt(cursor), { name, value: String(value), max: String(max) });
  } else return value === 0 ? 0 : value;
  return undefined;
};

/** An enumerated value by id or title. */
const readEnum = (
  cursor: Cursor,
  values: Readonly<Record<string, string>>,
  report: Report,
): string | undefined => {
  const name = typeof cursor.value === 'string' ? cursor.value.trim() : shown(cursor.value);
  const found = Object.hasOwn(values, name)
    ? [name]
    : Object.keys(values).filter((id) => values[id] === name);
  const [only, second] = found;
  if (only !== undefined && second === undefined) {
    referValue(report, cursor, values, only);
    return only;
  }
  const known = [...Object.keys(values), ...Object.values(values)];
  const params = { name, nearest: nearest(name, known), known: fewOf(Object.values(values)) };
  report('link/unknown-value', spanAt(cursor), params);
  return undefined;
};

/** `2026-2-3` and `2026/2/3` as they should be written; '' for what is no date at all. */
const standardDate = (value: unknown): string => {
  const parts = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(String(value).trim());
  if (parts === null) return '';
  const date = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return isCivilDate(date) ? date : '';
};

/** A value as a message shows it, cut short. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
