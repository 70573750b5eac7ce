/** Values of options that must be of some form; anything else would be answered wrongly, or not at all. */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import { EXIT, stop } from './io.ts';
import type { Say } from './words.ts';

/** A day that exists; whatever else is asked for would be answered wrongly, or not at all. */
export const dateIn =
  (say: Say) =>
  (value: string): CivilDate => {
    if (!isCivilDate(value)) throw stop(say('notADate', { value }), EXIT.usage);
    return value;
  };

/** A whole number from 1 on. */
export const countIn =
  (say: Say) =>
  (value: string): number => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw stop(say('notACount', { value }), EXIT.usage);
    return Number(value);
  };
