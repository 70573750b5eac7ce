/** Single values in the bytes of a line: checked, and put into the columns that keep them. Each gives where it ends, or −1. */
import { dayNumberOf, isMonthDay } from '../base/civil-date.ts';
import type { ColumnSlot, GrowingState } from './growing.ts';
import type { Target } from './line-plan.ts';
import type { TextAt } from './line-scan.ts';
import { commonEnd, SIGN, textBetween, textEnd } from './line-scan.ts';
import type { ValueTexts } from './line-texts.ts';
import { hashWith, placeOf } from './line-texts.ts';
import { isPlainText } from './plain-text.ts';
import { monthDayNumber } from './whole-values.ts';

/** A number by the grammar of JSON; one of few digits is worked out here, exactly. */
export const putNumber = (
  { min, max, isWhole, column }: Target,
  bytes: Uint8Array,
  start: number,
  row: number,
  textAt: TextAt,
): number => {
  const isNegative = bytes[start] === SIGN.minus;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let sign = bytes[at] ?? 0;
  let digits = 0;
  for (; sign >= SIGN.zero && sign <= SIGN.nine; sign = bytes[++at] ?? 0)
    digits = digits * 10 + sign - SIGN.zero;
  if (at === first || (bytes[first] === SIGN.zero && at > first + 1)) return -1;
  let count = at - first;
  let places = 0;
  if (sign === SIGN.dot) {
    const dot = at;
    sign = bytes[++at] ?? 0;
    for (; sign >= SIGN.zero && sign <= SIGN.nine; sign = bytes[++at] ?? 0)
      digits = digits * 10 + sign - SIGN.zero;
    places = at - dot - 1;
    if (places === 0) return -1;
    count += places;
  }
  const isLong = sign === SIGN.smallE || sign === SIGN.largeE || count > MOST_DIGITS;
  const end = isLong ? exponentEnd(bytes, at) : at;
  if (end === -1) return -1;
  const size = places === 0 ? digits : digits / (POWERS[places] ?? Number.NaN);
  const value = isLong ? Number(textAt(bytes, start, end)) : isNegative ? -size : size;
  const isPlain =
    value >= min &&
    value <= max &&
    value - value === 0 &&
    (!isWhole || Number.isSafeInteger(value)) &&
    !(isNegative && value === 0);
  if (!isPlain) return -1;
  if (column !== undefined) column.room[row] = value;
  return end;
};

/** A whole number of so many digits is exact, and so is its quotient by a power of ten that is. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, places) => 10 ** places);

const exponentEnd = (bytes: Uint8Array, start: number): number => {
  let at = start;
  let sign = bytes[at];
  if (sign !== SIGN.smallE && sign !== SIGN.largeE) return at;
  sign = bytes[++at];
  if (sign === SIGN.plus || sign === SIGN.minus) at++;
  const first = at;
  while (isDigit(bytes[at] ?? 0)) at++;
  return at === first ? -1 : at;
};

const isDigit = (sign: number): boolean => sign >= SIGN.zero && sign <= SIGN.nine;

/** A day in digits. */
export const putDate = ({ column }: Target, bytes: Uint8Array, at: number, row: number): number => {
  const isDate =
    bytes[at] === SIGN.quote &&
    bytes[at + 5] === SIGN.minus &&
    bytes[at + 8] === SIGN.minus &&
    bytes[at + 11] === SIGN.quote;
  if (!isDate) return -1;
  const found = dayNumberOf(
    digitsIn(bytes, at + 1, 4),
    digitsIn(bytes, at + 6, 2),
    digitsIn(bytes, at + 9, 2),
  );
  if (found === undefined) return -1;
  if (column !== undefined) column.room[row] = found;
  return at + 12;
};

/** The number that digits stand for, −1 if others stand among them. */
const digitsIn = (bytes: Uint8Array, from: number, count: number): number => {
  let number = 0;
  for (let at = from; at < from + count; at++) {
    const digit = (bytes[at] ?? 0) - SIGN.zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
};

/** A value of an enum, told by its bytes. */
export const putEnum = (
  { values, column }: Target,
  bytes: Uint8Array,
  at: number,
  row: number,
  state: GrowingState,
  textAt: TextAt,
): number => {
  if (bytes[at] !== SIGN.quote || values === undefined) return -1;
  let end = at + 1;
  let hash = 0;
  let sign = bytes[end] ?? 0;
  for (; sign >= SIGN.blank && sign !== SIGN.quote && sign !== SIGN.backslash; sign = bytes[++end] ?? 0)
    hash = hashWith(hash, sign);
  if (sign !== SIGN.quote) end = textEnd(bytes, at + 1);
  if (end === -1) return -1;
  const place =
    sign === SIGN.quote
      ? placeOf(values, hash, bytes, at + 1, end)
      : (values.places.get(textBetween(bytes, at, end, textAt) ?? NO_TEXT) ?? -1);
  if (place === -1) return -1;
  if (column !== undefined) column.room[row] = codeOf(column, values, place, state);
  return end + 1;
};

/** Names no value. */
const NO_TEXT = '\u0000';

const codeOf = (
  { placeCodes }: ColumnSlot,
  { ids }: ValueTexts,
  place: number,
  { texts }: GrowingState,
): number => {
  const known = placeCodes[place];
  if (known !== undefined) return known;
  const code = texts.add(ids[place] ?? '');
  placeCodes[place] = code;
  return code;
};

/** A text, or a month and a day; one that no rule reads is only looked at. */
export const putText = (
  { kind, column }: Target,
  bytes: Uint8Array,
  at: number,
  row: number,
  state: GrowingState,
  textAt: TextAt,
): number => {
  if (bytes[at] !== SIGN.quote) return -1;
  const common = commonEnd(bytes, at + 1);
  if (common !== -1 && kind === 'string' && column === undefined) return common + 1;
  const end = common === -1 ? textEnd(bytes, at + 1) : common;
  const text = end === -1 ? undefined : textBetween(bytes, at, end, textAt);
  if (text === undefined || !(kind === 'string' ? common !== -1 || isPlainText(text) : isMonthDay(text)))
    return -1;
  if (column !== undefined)
    column.room[row] = kind === 'string' ? state.texts.add(text) : monthDayNumber(text);
  return end + 1;
};
