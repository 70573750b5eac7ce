/** Values as people write them: numbers with their unit, dates, yes and no, titles for enum values. */
import { dayOf, monthOf } from '../base/civil-date.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { FactValue, Scalar, ValueType } from '../model/value.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

/** A value with its unit or its title; a list as the number of its records. */
export const valueText = (value: FactValue, type: ValueType | undefined, language: Language): string => {
  const words = wordsOf(language);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number')
    return measured(value, type?.kind === 'number' ? type.unit : undefined, language);
  if (typeof value !== 'string') return words.records(value.length);
  if (type?.kind === 'enum') return type.values[value] ?? value;
  if (type?.kind === 'month-day') return monthDayText(value, language);
  return value;
};

/** A number and its unit: 3%, 5个工作日, 320 亿元. */
export const measured = (value: number, unit: string | undefined, language: Language): string => {
  const number = numberText(value);
  if (unit === undefined || unit === '') return number;
  if (isPeriodUnit(unit)) return periodText(number, unit, language);
  return /^[%\u2030\u2103\u00b0]/u.test(unit) ? number + unit : `${number} ${unit}`;
};

/** A length of time. */
export const periodText = (amount: string, unit: PeriodUnit, language: Language): string => {
  const word = wordsOf(language).unit[unit];
  return language === 'en' && amount === '1' ? `1${word.replace(/s$/, '')}` : amount + word;
};

/** Tells units of time from all others. */
export const isPeriodUnit = (unit: string): unit is PeriodUnit =>
  unit === 'day' || unit === 'workday' || unit === 'month' || unit === 'year';

/** Without the noise of binary fractions, never with an exponent. */
export const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(12));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Number.isInteger(rounded) ? String(BigInt(rounded)) : rounded.toFixed(20).replace(/\.?0+$/, '');
};

const monthDayText = (value: string, language: Language): string => {
  const date = `2000-${value}`;
  return wordsOf(language).monthDay(monthOf(date), dayOf(date));
};

/** How far a number is from a bound; a percentage differs by percentage points. */
export const distanceText = (distance: number, type: ValueType | undefined, language: Language): string => {
  const amount = Math.abs(distance);
  const unit = type?.kind === 'number' ? type.unit : undefined;
  return unit === '%' ? wordsOf(language).points(numberText(amount)) : measured(amount, unit, language);
};

/** The single value of a record's field or a fact, as a scalar. */
export const isScalar = (value: FactValue | undefined): value is Scalar =>
  value !== undefined && typeof value !== 'object';
