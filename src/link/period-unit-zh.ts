/** The unit of time that somebody means who writes it in another way: workdays, 工作日. */
import type { PeriodUnit } from '../model/parameter.ts';

/** The unit meant by a word that is none, where no other unit could be; 年, 月, 日 may well be units of a number. */
export const periodUnitMeant = (word: string): PeriodUnit | undefined =>
  MEANT.find(([pattern]) => pattern.test(word))?.[1];

const MEANT: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/^(?:work(?:ing)?|business)[\s_-]?days?$|^个?工作日$/i, 'workday'],
  [/^days?$|^(?:个?自然日|日历天|天)$/i, 'day'],
  [/^months?$|^个月$/i, 'month'],
  [/^years?$/i, 'year'],
];
