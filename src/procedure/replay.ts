/**
 * A case's events and timers, applied in order to the pack's procedures: what happened, where the case stands, what
 * is due. A pure function of its arguments that never throws for a linked pack and case. Entry of this folder.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Ended } from './course.ts';
import { createCourse } from './course.ts';
import type { Memory } from './memory.ts';

/** The course of a case up to a day. */
export const replay = (pack: Pack, theCase: Case, asOf: CivilDate, decisions: Decisions = {}): Replay =>
  follow(pack, theCase, asOf, decisions).replay;

/** The same with the world that it leads to; questions and worlds are kept in a memory, if there is one. */
export const follow = (
  pack: Pack,
  theCase: Case,
  asOf: CivilDate,
  decisions: Decisions,
  memory?: Memory,
): Ended => {
  const { notice, facts, panel } = theCase;
  const course = createCourse({ pack, notice, decisions, panel, memory }, facts);
  const due = theCase.events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => event.date <= asOf);
  course.begin(due[0]?.event.date ?? asOf);
  for (const { event, index } of due) course.apply(event, index);
  return course.end(asOf, theCase.events.length - due.length);
};
