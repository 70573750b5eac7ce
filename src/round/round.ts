/**
 * Many cases of one notice, judged together: cases come in one by one and are forgotten but for what ranks them, then
 * the round comes out. Entry of this folder; pure but for what it keeps between the calls.
 */
import { invariant } from '../base/assert.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic, Report } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/source.ts';
import type { Case, CaseEvent } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { RoundResult } from '../model/round-result.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entry.ts';
import { carriesResult } from './record.ts';
import { resultOf } from './result.ts';
import type { RoundSettings } from './settings.ts';
import { settingsOf, spanAt } from './settings.ts';

/** A round under way: cases come one by one, the result at the end. */
export interface Round {
  /**
   * Takes a case in with its outcome on the round's day under the round's readings; `file` is where it was read. A case
   * that does not belong to the round is told when it is finished. INVARIANT: neither is kept.
   */
  readonly add: (theCase: Case, outcome: Outcome, file: string) => void;
  /** The result, absent if anything has an error; the same in whatever order cases were added. */
  readonly finish: () => FinishedRound;
}

/** What came of a round, or what is wrong with its cases. */
export interface FinishedRound {
  readonly result?: RoundResult;
  readonly diagnostics: readonly Diagnostic[];
}

/** A round of a notice of the pack, on a day and under readings. */
export const createRound = (
  pack: Pack,
  noticeId: string,
  asOf: CivilDate,
  decisions: Decisions = {},
): Round => {
  const { report, diagnostics } = collect();
  const notice = Object.hasOwn(pack.notices, noticeId) ? pack.notices[noticeId] : undefined;
  if (notice === undefined) {
    const closest = nearest(noticeId, Object.keys(pack.notices));
    report('round/unknown-notice', undefined, { notice: noticeId, nearest: closest });
  }
  const settings = notice && settingsOf(pack, notice, asOf, decisions, report);
  const entries: Entry[] = [];
  const places = new Map<string, Place[]>();
  const decided: CaseEvent[] = [];
  return {
    add: (theCase, outcome, file) => {
      if (settings === undefined || !belongs(theCase, settings, report)) return;
      const isItsOutcome = outcome.case.id === theCase.id && outcome.receipt.asOf === asOf;
      invariant(isItsOutcome, `not the outcome of ${theCase.id} on ${asOf}`);
      const known = places.get(theCase.id);
      if (known === undefined) places.set(theCase.id, [theCase.place]);
      else known.push(theCase.place);
      const event = recordedIn(theCase, settings);
      if (event !== undefined) decided.push(event);
      entries.push(entryOf(settings, theCase, outcome, file));
    },
    finish: () => {
      for (const [id, all] of places) checkSingle(id, all, report);
      checkUndecided(decided, report);
      const found = diagnostics();
      return settings === undefined || hasErrors(found)
        ? { diagnostics: found }
        : { result: resultOf(entries, settings), diagnostics: found };
    },
  };
};

const belongs = (theCase: Case, { pack, notice }: RoundSettings, report: Report): boolean => {
  if (theCase.notice === notice.id) return true;
  const expected = notice.title;
  if (theCase.notice === undefined) report('round/without-notice', spanAt(theCase.place), { expected });
  else
    report('round/other-notice', spanAt(theCase.noticePlace ?? theCase.place), {
      notice: pack.notices[theCase.notice]?.title ?? theCase.notice,
      expected,
    });
  return false;
};

/** The event by which a result of this round went into the case by the round's day; undefined: there is none. */
const recordedIn = ({ events }: Case, { rules: { record }, asOf }: RoundSettings): CaseEvent | undefined =>
  record && events.find(({ event, date }) => date <= asOf && carriesResult(event, record));

/** Whoever was given a place has left the state that takes part: what is left over would share out all places again. */
const checkUndecided = (decided: readonly CaseEvent[], report: Report): void => {
  const [first] = [...decided].sort(
    (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || byPlace(a.place, b.place),
  );
  if (first === undefined) return;
  const params = { count: String(decided.length), day: first.date };
  report('round/already-decided', spanAt(first.place), params);
};

/** Of several files with one id the first by name is shown beside each of the others. */
const checkSingle = (id: string, places: readonly Place[], report: Report): void => {
  const [first, ...others] = [...places].sort(byPlace);
  for (const other of others) {
    const related = first === undefined ? [] : [{ span: spanAt(first), note: 'first-here' } as const];
    report('round/duplicate-case', spanAt(other), { id }, related);
  }
};

const byPlace = (a: Place, b: Place): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
