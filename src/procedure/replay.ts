/**
 * A case's events and timers, applied in order to the pack's procedures: what happened, where the case stands, what
 * is due. A pure function of its arguments that never throws for a linked pack and case. Entry of this folder.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Asked } from './asked.ts';
import { createCourse } from './course.ts';

/** The course of a case up to a day; questions on which a decision may bear are added to `asked`. */
export const replay = (
  pack: Pack,
  theCase: Case,
  asOf: CivilDate,
  decisions: Decisions = {},
  asked?: Asked[],
): Replay => {
  const { notice, facts } = theCase;
  const course = createCourse({ pack, notice, decisions, asked }, facts);
  const due = theCase.events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => event.date <= asOf);
  course.begin(due[0]?.event.date ?? asOf);
  for (const { event, index } of due) course.apply(event, index);
  return course.end(asOf, theCase.events.length - due.length);
};
