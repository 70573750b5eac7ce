/** Days and months with days as the whole numbers that columns keep them as. */
import { invariant } from '../base/assert.ts';
import { dayNumber, isCivilDate, isMonthDay } from '../base/civil-date.ts';
import type { Scalar } from '../model/value.ts';
import type { Kind } from './bound.ts';

/** A month and a day as a number whose order is theirs. */
export const monthDayNumber = (text: string): number =>
  Number(text.slice(0, 2)) * 100 + Number(text.slice(3));

/** A day, or a month and day, of a pack; the linker lets no others through. */
export const wholeOf = (kind: Kind, value: Scalar): number => {
  const text = String(value);
  invariant(kind === 'date' ? isCivilDate(text) : isMonthDay(text), `${text} is no ${kind}`);
  return kind === 'date' ? dayNumber(text) : monthDayNumber(text);
};
