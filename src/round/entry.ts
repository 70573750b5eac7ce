/**
 * What a round keeps of a case: whether it may take part, its score, what decides between equals, its group, and what
 * is to be said of it. Everything else of case and outcome can be forgotten.
 */
import { invariant } from '../base/assert.ts';
import { evaluate, valueOf as valueIn } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { TieBreak } from '../model/round.ts';
import type { RoundFlag, RoundMissing, RoundReason, RoundRow, TieValue } from '../model/round-result.ts';
import type { Verdict } from '../model/rule.ts';
import type { Points, Score } from '../model/score.ts';
import { adjustmentsOf, flagsOf } from './entry-notes.ts';
import { admissibleReasons, briefly, openReasons, scoreReasons } from './entry-reasons.ts';
import { ownText } from './own-text.ts';
import type { RoundSettings } from './settings.ts';

/** A case as it comes into the ranking. */
export interface Entry
  extends Pick<
    RoundRow,
    | 'case'
    | 'title'
    | 'file'
    | 'total'
    | 'least'
    | 'most'
    | 'verdict'
    | 'admissible'
    | 'ties'
    | 'judges'
    | 'points'
    | 'adjustments'
  > {
  /** Value of the fact by which places are shared out; absent while unknown, and where they are not. */
  readonly group?: string;
  /** Why it is no candidate; of one that is or may be one, what of it is open. */
  readonly reasons: readonly RoundReason[];
  readonly flags: readonly RoundFlag[];
  /** What would settle a total that is open while the case surely passes. */
  readonly missing: readonly RoundMissing[];
  /** Whether a veto is met. */
  readonly vetoed: boolean;
}

/** The entry of a case of the round's notice, with its outcome on the round's day; `file` is where it was read. */
export const entryOf = (settings: RoundSettings, theCase: Case, outcome: Outcome, file: string): Entry => {
  const { rules, scoring, by } = settings;
  const score = outcome.scores?.find((one) => one.scoring === scoring.id);
  invariant(score !== undefined, `the outcome of ${theCase.id} has no score of ${scoring.id}`);
  const world = worldOf(settings, theCase, outcome);
  const rule = rules.admissible === undefined ? undefined : findingOf(rules.admissible, outcome, world);
  const inState = rules.state === undefined || isIn(rules.state, outcome);
  const admissible = !inState ? 'unmet' : ruleVerdict(rule);
  const shared = by === undefined ? undefined : outcome.replay.facts[by.fact];
  const group = by?.groups.find(({ id }) => id === shared)?.id;
  const reasons =
    admissible === 'unmet' || score.verdict === 'unmet'
      ? [
          ...(admissible === 'unmet' ? admissibleReasons(settings, inState, rule) : []),
          ...(score.verdict === 'unmet' ? scoreReasons(settings, score) : []),
        ]
      : openReasons(settings, admissible === 'undetermined' ? rule : undefined, score);
  return {
    case: ownText(theCase.id),
    ...(theCase.title !== undefined && { title: ownText(theCase.title) }),
    file,
    ...(score.total !== undefined && { total: score.total }),
    least: score.least,
    most: score.most,
    verdict: score.verdict,
    admissible,
    ...(group !== undefined && { group }),
    ties: rules.ties.map((tie) => tieValueOf(tie, outcome.scores ?? [], world)),
    reasons,
    missing: score.verdict === 'met' && score.total === undefined ? briefly(score.missing) : [],
    flags: flagsOf(score, rule, outcome),
    ...(score.panel !== undefined && { judges: score.panel.counted }),
    points: score.groups.map(pointsOf),
    adjustments: adjustmentsOf(settings, score),
    vetoed: score.vetoes.some(({ verdict }) => verdict === 'met'),
  };
};

/** The case as the outcome says it stands; made only where something must still be asked of it. */
const worldOf = (
  { pack, notice, asOf, decisions }: RoundSettings,
  { panel }: Case,
  { replay: { facts, stageDates, stage } }: Outcome,
): (() => World) => {
  let world: World | undefined;
  return () => {
    world ??= createWorld({ pack, facts, asOf, notice: notice.id, decisions, stageDates, stage, panel });
    return world;
  };
};

/** In a state, or in one within it. */
const isIn = (state: string, { replay }: Outcome): boolean =>
  replay.active.some(({ path }) => path === state || path.startsWith(`${state}.`));

const findingOf = (rule: string, { findings }: Outcome, world: () => World): Finding =>
  search(findings, rule) ?? evaluate(world(), rule);

const search = (findings: readonly Finding[], rule: string): Finding | undefined => {
  for (const finding of findings) {
    const found = finding.rule === rule ? finding : search(finding.children, rule);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** D7: what does not apply is not met. */
const ruleVerdict = (finding: Finding | undefined): Verdict =>
  finding === undefined ? 'met' : finding.verdict === 'not_applicable' ? 'unmet' : finding.verdict;

const tieValueOf = ({ of }: TieBreak, scores: readonly Score[], world: () => World): TieValue => {
  const points = of.op === 'score' ? pointsNamed(of.score, scores) : undefined;
  if (points !== undefined) {
    return points.points === undefined
      ? { least: points.least, most: points.most }
      : { value: points.points };
  }
  const value = valueIn(world(), of);
  // What a formula leaves behind the fifteenth digit does not decide between two cases.
  if (typeof value === 'number') return { value: Number(value.toPrecision(15)) };
  return value === undefined ? {} : { value: String(value) };
};

const pointsNamed = (name: string, scores: readonly Score[]): Points | undefined => {
  const score = scores.find(
    ({ scoring, groups }) => scoring === name || groups.some(({ id }) => id === name),
  );
  if (score === undefined || score.scoring !== name) return score?.groups.find(({ id }) => id === name);
  const { total, least, most } = score;
  return { ...(total !== undefined && { points: total }), least, most };
};

/** A copy, so that the rest of the outcome is not held. */
const pointsOf = ({ points, least, most }: Points): Points => ({
  ...(points !== undefined && { points }),
  least,
  most,
});
