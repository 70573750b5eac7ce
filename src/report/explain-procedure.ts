/** States, events and obligations explained: who must do what by when, what may happen and where it leads. */
import type { Due, Obligation, Recurrence, State, Timer, Transition } from '../model/procedure.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { readingOf } from './reading.ts';
import { citationText } from './run-context.ts';
import { speakerOf } from './sentence.ts';
import { eventTitle, roleTitle, statesOf, stateTitle } from './titles.ts';

/** The page of a state: duties, timers and what may happen in it. */
export const stateBlocks = (state: State, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const acts = Object.entries(state.on).flatMap(([event, candidates]) =>
    candidates.map((one) => {
      const name = one.title ?? eventTitle(pack, event);
      return bullet(
        `${roleTitle(pack, roleOf(event))} ${name}${transitionText(one, context)}`.trim(),
        context,
      );
    }),
  );
  return [
    ...titleLines(words.stateWord, stateTitle(pack, state.path), { ...state, id: state.path }, context),
    ...block(words.stateOrDuty, stateLines(state, context), context),
    ...block(words.mayAct, acts, context),
  ];
};

const roleOf = (event: string): string | undefined =>
  event.startsWith('timer.') ? undefined : event.split('.')[0];

const guardText = (guard: Transition['guard'], { pack, words }: ExplainContext): string => {
  if (guard === undefined) return '';
  const ids = 'choose' in guard ? [...new Set(Object.values(guard.options))] : [guard.value];
  const titles = ids.map((id) => words.quote(pack.rules[id]?.title ?? id)).join(words.or);
  return words.bracket(words.guardedBy(titles));
};

/** Duties and timers of a state. */
export const stateLines = (state: State, context: ExplainContext, depth = 0): readonly string[] => {
  const { pack, words } = context;
  const duties = state.duties.map((duty) => {
    const who = duty.by.map((role) => roleTitle(pack, role)).join(words.comma);
    const due = duty.due === undefined ? words.noDue : dueWords(duty.due, context);
    const follows = duty.consequence === undefined ? [] : [words.follows(duty.consequence.what)];
    return bullet([words.dutyOf(who, duty.what), due, ...follows].join(words.semicolon), context, depth);
  });
  const timers = Object.values(state.timers).map((timer) =>
    bullet(`${timer.title}${words.colon}${timerWords(timer, context)}`, context, depth),
  );
  return [...duties, ...timers];
};

const timerWords = (timer: Timer, context: ExplainContext): string =>
  'every' in timer.due ? recurrenceWords(timer.due.every, context) : dueWords(timer.due, context);

const recurrenceWords = (every: Recurrence, context: ExplainContext): string => {
  const speaker = speakerOf(context.style.language);
  const reading = readingOf(context.pack, context.occasion);
  return 'yearly' in every
    ? context.words.everyYear(speaker.value(every.yearly, reading))
    : context.words.everyCycle(speaker.value(every.cycle.amount, reading));
};

/** Where a transition leads and on what condition. */
export const transitionText = (one: Transition, context: ExplainContext): string => {
  const { pack, paint } = context;
  const to = one.target === undefined ? '' : ` ${paint.marks.arrow} ${stateTitle(pack, one.target)}`;
  return to + guardText(one.guard, context);
};

const dueWords = (due: Due, context: ExplainContext): string => {
  const speaker = speakerOf(context.style.language);
  const reading = readingOf(context.pack, context.occasion);
  if ('at' in due) return context.words.until(speaker.value(due.at, reading));
  const amount = speaker.value(due.after.amount, reading);
  const length = /^[\d.]+$/.test(amount) ? speaker.grammar.length(amount, due.after.unit) : amount;
  return context.words.dueAfter(length);
};

/** The page of an event: who may fire it and where it is taken. */
export const eventBlocks = (event: string, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const declared = Object.values(pack.procedures).flatMap((one) => one.events[event] ?? [])[0];
  const where = statesOf(pack).flatMap((state) =>
    (state.on[event] ?? []).map((one) =>
      bullet(`${stateTitle(pack, state.path)}${transitionText(one, context)}`, context),
    ),
  );
  return [
    `${words.eventWord} ${eventTitle(pack, event)}${words.cited(citationText(declared?.citations ?? [], words))}`,
    event,
    '',
    ...(declared === undefined ? [] : [paragraph(roleTitle(pack, declared.role), context), '']),
    ...block(words.takenIn, where, context),
  ];
};

/** How often an obligation falls due. */
export const rhythmWords = (one: Obligation, context: ExplainContext): string =>
  one.every === undefined ? context.words.standingDuty : recurrenceWords(one.every, context);

/** An obligation with who owes what and how often. */
export const obligationLine = (one: Obligation, context: ExplainContext): string => {
  const { pack, words } = context;
  const who = one.by.map((role) => roleTitle(pack, role)).join(words.comma);
  const rhythm = words.bracket(rhythmWords(one, context));
  return bullet(`${one.title}${words.colon}${words.dutyOf(who, one.what)}${rhythm}`, context);
};

/** The page of a recurring or standing duty. */
export const obligationBlocks = (one: Obligation, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const who = one.by.map((role) => roleTitle(pack, role)).join(words.comma);
  const follows = one.consequence === undefined ? words.noConsequence : words.follows(one.consequence.what);
  const done = one.doneBy.map((event) => words.quote(eventTitle(pack, event))).join('');
  return [
    ...titleLines(words.obligations, one.title, one, context),
    bullet(words.dutyOf(who, one.what), context),
    bullet(rhythmWords(one, context), context),
    ...(done === '' ? [] : [bullet(words.doneByEvents(done), context)]),
    bullet(follows, context),
  ];
};
