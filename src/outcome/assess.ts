/**
 * What a pack says of a case on a day: the replay, a finding for every rule, what is missing, and on which readings
 * all of it depends. A pure function; the entry that applications call.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import { ENGINE_VERSION } from '../base/version.ts';
import { scoresOf, truthOf, valueOf as valueIn } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Finding, Missing } from '../model/finding.ts';
import type { AdvisoryNote, InForce, Outcome, Receipt } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Memory } from '../procedure/memory.ts';
import { dependencesOf } from './dependence.ts';
import { look } from './look.ts';
import { byUse, openConditions } from './ranking.ts';

/** Under which readings, and whether others are tried. */
export interface AssessOptions {
  /** Options chosen other than the pack's own. */
  readonly decisions?: Decisions;
  /** False: the outcome is not worked out again under the other readings, and `dependsOn` is empty. */
  readonly recompute?: boolean;
}

/** The outcome of a case on a day. */
export const assess = (pack: Pack, theCase: Case, asOf: CivilDate, options: AssessOptions = {}): Outcome => {
  const question = { pack, theCase, asOf, decisions: options.decisions ?? {} };
  const memory: Memory | undefined =
    options.recompute === false ? undefined : { asked: [], worlds: new Map() };
  const first = look(question, memory);
  const { world, replay, findings } = first;
  const answer = findings.find((finding) => finding.rule === pack.answer);
  const notice = world.notice;
  const scores = scoresOf(world);
  return {
    format: 'banfa/outcome@1',
    receipt: receiptOf(pack, asOf, question.decisions),
    case: { id: theCase.id, ...(theCase.title === undefined ? {} : { title: theCase.title }) },
    ...(notice === undefined
      ? {}
      : { notice: { id: notice.id, title: notice.title, illustrative: notice.illustrative } }),
    inForce: inForceOf(world),
    verdict: answer?.verdict ?? 'undetermined',
    answer: pack.answer,
    findings,
    ...(scores.length === 0 ? {} : { scores }),
    missing: answer === undefined ? [] : missingOf(answer),
    advisories: advisoriesOf(world),
    replay,
    dependsOn: memory === undefined ? [] : dependencesOf(question, first, memory),
  };
};

/** What an outcome says of itself, so that it can be found again. */
export const receiptOf = (pack: Pack, asOf: CivilDate, decisions: Decisions): Receipt => ({
  pack: pack.id,
  version: pack.version,
  hash: pack.hash,
  engine: ENGINE_VERSION,
  asOf,
  decisions: Object.fromEntries(
    Object.entries(decisions)
      .filter(([id, option]) => {
        const decision = Object.hasOwn(pack.decisions, id) ? pack.decisions[id] : undefined;
        return (
          decision !== undefined && decision.chosen !== option && Object.hasOwn(decision.options, option)
        );
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});

const inForceOf = (world: World): InForce => {
  const day = valueIn(world, world.pack.effective.on);
  if (typeof day !== 'string' || !isCivilDate(day)) return { status: 'not_in_force' };
  return day <= world.asOf ? { status: 'in_force', since: day } : { status: 'not_in_force', from: day };
};

const advisoriesOf = (world: World): readonly AdvisoryNote[] =>
  Object.values(world.pack.advisories)
    .filter(({ when, lets }) => truthOf(world, when, lets) === true)
    .map(({ id, title, says, citations }) => ({ id, title, says, citations }));

const missingOf = (answer: Finding): readonly Missing[] => {
  const waiting = openConditions([answer]);
  return answer.missing
    .map((missing) => ({ missing, settles: 0, uses: waiting.get(missing.path)?.length ?? 0 }))
    .sort(byUse)
    .map(({ missing }) => missing);
};
