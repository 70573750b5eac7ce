/**
 * What applications call: the engine's functions, with answers that are frozen through and through, and with packs
 * and cases that nobody else can change meanwhile. Inside the engine, and on the command line, which both know what
 * they do, the same functions are called without.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Json } from '../base/json.ts';
import { deepFreeze } from '../base/json.ts';
import { evaluate as find } from '../evaluate/evaluate.ts';
import type { World, WorldGiven } from '../evaluate/world.ts';
import { createWorld as create } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome, Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Allowed } from '../procedure/allowed.ts';
import { allowed as allow } from '../procedure/allowed.ts';
import { replay as run } from '../procedure/replay.ts';
import type { AssessOptions } from './assess.ts';
import { assess as judge } from './assess.ts';
import { day, ownCopy, ownPack, readings } from './own.ts';
import type { Question, QuestionsOptions } from './questions.ts';
import { questions as ask } from './questions.ts';
import type { Verification } from './receipt.ts';
import { verifyReceipt as verify } from './receipt.ts';

/** The outcome of a case on a day; throws a RangeError for a day or a reading that does not exist. */
export const assess = (pack: Pack, theCase: Case, asOf: CivilDate, options: AssessOptions = {}): Outcome => {
  const of = ownPack(pack);
  return deepFreeze(
    judge(of, ownCopy(theCase), day(asOf), { ...options, decisions: readings(of, options.decisions) }),
  );
};

/** The course of a case up to a day; throws a RangeError for a day or a reading that does not exist. */
export const replay = (pack: Pack, theCase: Case, asOf: CivilDate, decisions?: Decisions): Replay => {
  const of = ownPack(pack);
  return deepFreeze(run(of, ownCopy(theCase), day(asOf), readings(of, decisions)));
};

/** What a role may do as a case stands, and why it may not do the rest. */
export const allowed = (pack: Pack, course: Replay, role: string): readonly Allowed[] =>
  deepFreeze(allow(ownPack(pack), Object.isFrozen(course) ? course : structuredClone(course), role));

/** Which facts still matter to a case, the most decisive first; throws as `assess` does. */
export const questions = (
  pack: Pack,
  theCase: Case,
  asOf: CivilDate,
  options: QuestionsOptions = {},
): readonly Question[] => {
  const of = ownPack(pack);
  return deepFreeze(ask(of, ownCopy(theCase), day(asOf), { decisions: readings(of, options.decisions) }));
};

/** Whether a stored outcome comes out again; the stored one may be anything that was JSON. */
export const verifyReceipt = (pack: Pack, theCase: Case, stored: Json): Verification =>
  deepFreeze(verify(ownPack(pack), ownCopy(theCase), stored));

/** Facts on a day, of which rules can be asked; throws as `assess` does. A world keeps what was found in it. */
export const createWorld = (given: WorldGiven): World => {
  const pack = ownPack(given.pack);
  const [facts, panel] = [ownCopy(given.facts), given.panel && ownCopy(given.panel)];
  const [asOf, decisions] = [day(given.asOf), readings(pack, given.decisions)];
  return create({ ...given, pack, facts, panel, asOf, decisions });
};

/** The verdict of one rule of the pack with all its reasons. */
export const evaluate = (world: World, ruleId: string): Finding => deepFreeze(find(world, ruleId));
