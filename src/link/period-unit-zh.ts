/** The unit of time that somebody means who writes it in another way: workdays, 工作日. */
import type { PeriodUnit } from '../model/parameter.ts';

/** The unit meant by a word that is none, where no other unit could be: 年, 天 may well be units of a number. */
export const periodUnitMeant = (word: string): PeriodUnit | undefined =>
  MEANT.find(([pattern]) => pattern.test(word))?.[1];

const MEANT: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/工作日|^(?:work|busi).*day/, 'workday'],
  [/^days$/, 'day'],
  [/^months$/, 'month'],
  [/^years$/, 'year'],
];
