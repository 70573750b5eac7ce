/** Days on which something falls due, with their bounds where a year's holidays are not announced. */
import type { DueDate } from '../model/value.ts';
import type { Words } from './words.ts';

/** '' for none. */
export const dueText = (due: DueDate | undefined, words: Words): string => {
  if (due === undefined) return '';
  return due.provisional === undefined
    ? words.until(due.date)
    : words.until(words.provisional(due.date, due.provisional.earliest, due.provisional.latest));
};

/** The bare date, marked where it is provisional. */
export const dateText = (due: DueDate | undefined, words: Words): string =>
  due === undefined
    ? words.dueUnknown
    : due.provisional === undefined
      ? due.date
      : words.provisional(due.date, due.provisional.earliest, due.provisional.latest);

/** As `dateText`, the bounds on a line of their own. */
export const dateCell = (due: DueDate | undefined, words: Words): string =>
  due?.provisional === undefined
    ? dateText(due, words)
    : `${due.date}\n${words.bounds(due.provisional.earliest, due.provisional.latest)}`;
