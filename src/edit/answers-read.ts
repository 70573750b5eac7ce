/** What somebody types in answer to a question about a fact → a value of its type, or what was expected instead. */
import { isCivilDate, isMonthDay } from '../base/civil-date.ts';
import { booleanIn, narrowed, quantityIn } from '../load/spelled-values-zh.ts';
import { foreignInValue } from '../load/yaml-foreign.ts';
import type { Field, Scalar, ValueType } from '../model/value.ts';

/** An enumerated value is given by its id; of a list the number of its records. */
export type Answer =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'records'; readonly count: number }
  | { readonly kind: 'refused'; readonly expected: Expected };

/** `plain-number`: the unit is itself in ten thousands or the like, and so was the answer. */
export type Expected =
  | 'number'
  | 'plain-number'
  | 'whole-number'
  | 'not-below'
  | 'not-above'
  | 'yes-or-no'
  | 'date'
  | 'month-day'
  | 'option'
  | 'text'
  | 'count';

/** More records are better written into the file itself. */
export const MOST_ASKED = 200;

/** Reads a trimmed, non-empty answer. */
export const readAnswer = (text: string, field: Pick<Field, 'type' | 'min' | 'max'>): Answer => {
  const { type } = field;
  switch (type.kind) {
    case 'number':
      return readNumber(text, type, field);
    case 'boolean': {
      const word = booleanIn(text);
      return word === '' ? refused('yes-or-no') : valued(word === 'true');
    }
    case 'string':
      return foreignInValue(text) === undefined ? valued(text) : refused('text');
    case 'date': {
      const date = dateIn(text);
      return date === undefined ? refused('date') : valued(date);
    }
    case 'month-day': {
      const day = monthDayIn(text);
      return day === undefined ? refused('month-day') : valued(day);
    }
    case 'enum': {
      const id = optionIn(text, type.values);
      return id === undefined ? refused('option') : valued(id);
    }
    case 'list':
      return readCount(text);
  }
};

const valued = (value: Scalar): Answer => ({ kind: 'value', value });
const refused = (expected: Expected): Answer => ({ kind: 'refused', expected });

const readNumber = (
  text: string,
  type: Extract<ValueType, { kind: 'number' }>,
  { min, max }: Pick<Field, 'min' | 'max'>,
): Answer => {
  const digits = quantityIn(text, type.unit ?? '');
  if (digits === '') return refused('number');
  if (digits === 'unclear') return refused('plain-number');
  const value = Number(Number(digits).toPrecision(15));
  if (type.integer === true && !Number.isSafeInteger(value)) return refused('whole-number');
  if (min !== undefined && value < min) return refused('not-below');
  if (max !== undefined && value > max) return refused('not-above');
  return valued(value === 0 ? 0 : value);
};

/** With whatever signs between year, month and day, or with none. */
const dateIn = (text: string): string | undefined => {
  const plain = narrowed(text).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(plain) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
};

const monthDayIn = (text: string): string | undefined => {
  const [, month = '', day = ''] = /^(\d{1,2})\D(\d{1,2})\D?$/.exec(narrowed(text)) ?? [];
  const found = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isMonthDay(found) ? found : undefined;
};

/** By id or title, by number in the order shown, or by how only one title begins. */
const optionIn = (text: string, values: Readonly<Record<string, string>>): string | undefined => {
  if (Object.hasOwn(values, text)) return text;
  const ids = Object.keys(values);
  const titled = ids.filter((id) => values[id] === text);
  if (titled.length === 1) return titled[0];
  const number = narrowed(text).replace(/[.)]$/, '');
  if (/^\d+$/.test(number)) return ids[Number(number) - 1];
  const begun = ids.filter((id) => values[id]?.startsWith(text));
  return begun.length === 1 ? begun[0] : undefined;
};

const readCount = (text: string): Answer => {
  if (booleanIn(text) === 'false') return { kind: 'records', count: 0 };
  const [, digits = ''] = /^(\d{1,6})\P{Nd}?$/u.exec(narrowed(text)) ?? [];
  const count = Number(digits);
  return digits === '' || count > MOST_ASKED ? refused('count') : { kind: 'records', count };
};
