/** Small print of a picture: time limits of duties, what timers wait for. */
import type { Pack } from '../model/pack.ts';
import type { Due, State, Timer } from '../model/procedure.ts';
import { parameterValue } from './parameter-values.ts';
import { readingOf } from './reading.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

/** What a state's timers wait for; without timers, the time limits of its duties. */
export const limitLabels = (state: State, pack: Pack, language: Language): readonly string[] => {
  const timers = Object.values(state.timers);
  return timers.length > 0
    ? timers.map((timer) => timerLabel(timer, pack, language))
    : state.duties.flatMap((duty) => (duty.due === undefined ? [] : [dutyLabel(duty.due, pack, language)]));
};

/** 「期限 5个工作日」 */
export const dutyLabel = (due: Due, pack: Pack, language: Language): string =>
  'at' in due
    ? wordsOf(language).until(valueWords(due, pack, language))
    : wordsOf(language).dueAfter(valueWords(due, pack, language));

/** What a timer waits for, after its title: 「…：5个工作日」. */
export const timerLabel = (timer: Timer, pack: Pack, language: Language): string => {
  const words = wordsOf(language);
  const { due } = timer;
  if (!('every' in due)) return `${timer.title}${words.colon}${valueWords(due, pack, language)}`;
  const speaker = speakerOf(language);
  const reading = readingOf(pack, {});
  const often =
    'yearly' in due.every
      ? words.everyYear(speaker.value(due.every.yearly, reading))
      : words.everyCycle(speaker.value(due.every.cycle.amount, reading));
  return `${timer.title}${words.colon}${often}`;
};

/** The length of a period or the day, in words. */
const valueWords = (due: Due, pack: Pack, language: Language): string => {
  const speaker = speakerOf(language);
  const reading = readingOf(pack, {});
  const value = 'at' in due ? due.at : due.after.amount;
  if (value.op === 'param' && parameterValue(pack, value.parameter, {}) === undefined) {
    return wordsOf(language).quote(pack.parameters[value.parameter]?.title ?? value.parameter);
  }
  if ('at' in due) return speaker.value(due.at, reading);
  const amount = speaker.value(due.after.amount, reading);
  return /^[\d.]+$/.test(amount) ? speaker.grammar.length(amount, due.after.unit) : amount;
};
