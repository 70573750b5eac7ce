/**
 * A score table in a world → its score: points by groups, the total or the ends it must lie between, and whether it
 * passes. LAW: a fact, a sheet or a mark that is added never reverses a settled verdict, and never moves a total out of
 * the ends it had.
 */
import type { Truth } from '../base/truth.ts';
import { all, not } from '../base/truth.ts';
import type { Missing } from '../model/finding.ts';
import type { Verdict } from '../model/rule.ts';
import type { Score } from '../model/score.ts';
import type { Scoring } from '../model/scoring.ts';
import { exactly, rounded, sumOf, toSixPlaces, withoutNoise, ZERO } from './decimal.ts';
import type { Frame } from './frame.ts';
import { union, verdictOf } from './judged.ts';
import { added, isSettled, NO_POINTS, noLessThan, without } from './score-bounds.ts';
import type { Adjusted } from './score-extras.ts';
import { adjust, lookAtVeto } from './score-extras.ts';
import type { GroupWork } from './score-group.ts';
import { workOnGroup } from './score-group.ts';
import type { PanelWork } from './score-panel.ts';
import { workOf } from './score-panel.ts';
import { numberIn, waitsFor } from './score-scales.ts';
import type { TableNumbers } from './score-table.ts';
import { tableNumbers } from './score-table.ts';
import type { Figure, Scored } from './scored.ts';
import { own } from './world.ts';

export const workOut = (scoring: Scoring, frame: Frame): Scored => {
  const numbers = tableNumbers(scoring, frame);
  if (!numbers.complete) {
    const open: Figure = { missing: numbers.missing };
    return { figures: new Map([scoring, ...scoring.groups].map(({ id }) => [id, open])) };
  }
  const { id, title, citations } = scoring;
  const panel = panelWork(scoring, numbers, frame);
  const groups = scoring.groups.map((group) => workOnGroup(group, panel, numbers, frame));
  const [bonuses, deductions] = [
    adjust(scoring.bonuses, numbers, scoring.bonusMost, frame),
    adjust(scoring.deductions, numbers, scoring.deductionMost, frame),
  ];
  const vetoes = scoring.vetoes.map((veto) => lookAtVeto(veto, frame));
  const total = totalOf(scoring, { groups, panel, bonuses, deductions });
  const pass = passOf(scoring, total, frame);
  const passes = all([
    ...vetoes.map(({ finding }) => not(truthOf(finding.verdict))),
    ...groups.map(({ score: { verdict } }) => (verdict === undefined ? true : truthOf(verdict))),
    pass.truth,
  ]);
  const open = [...vetoes.map((one) => one.missing), ...groups.map((one) => one.floorMissing), pass.missing];
  const score: Score = {
    scoring: id,
    title,
    citations,
    verdict: verdictOf(true, passes),
    ...(total.figure.value !== undefined && { total: total.figure.value }),
    least: total.least,
    most: total.most,
    full: toSixPlaces(sumOf(groups.map(({ full }) => full))),
    ...(pass.mark !== undefined && { pass: pass.mark }),
    groups: groups.map((one) => one.score),
    bonuses: bonuses.scores,
    deductions: deductions.scores,
    vetoes: vetoes.map(({ finding }) => finding),
    ...(panel && { panel: panel.panel }),
    missing: union([total.figure.missing, ...(passes === 'unknown' ? open : [])]),
  };
  return {
    score,
    figures: new Map([[id, total.figure], ...groups.map((one) => [one.score.id, one.figure] as const)]),
  };
};

const truthOf = (verdict: Verdict): Truth => (verdict === 'undetermined' ? 'unknown' : verdict === 'met');

const panelWork = (
  { id, groups, panel: rules }: Scoring,
  numbers: TableNumbers,
  { world }: Frame,
): PanelWork | undefined =>
  rules &&
  workOf(
    {
      scoring: id,
      rules,
      quorum: rules.quorum === undefined ? 1 : numbers.of(rules.quorum),
      spreadMost: rules.spreadMost && numbers.of(rules.spreadMost),
      groups: groups.map((group) => ({
        id: group.id,
        weight: exactly(numbers.of(group.weight)),
        indicators: group.indicators
          .filter(({ scale }) => scale.kind === 'judges')
          .map((one) => ({ id: one.id, max: numbers.points(one.max) })),
      })),
      role: own(world.pack.roles, rules.by)?.title ?? rules.by,
    },
    world.panel,
    world.asOf,
  );

interface Parts {
  readonly groups: readonly GroupWork[];
  readonly panel: PanelWork | undefined;
  readonly bonuses: Adjusted;
  readonly deductions: Adjusted;
}

interface Total {
  readonly figure: Figure;
  readonly least: number;
  readonly most: number;
}

/** Rounded once, at the end; not below 0. */
const totalOf = ({ rounding }: Scoring, { groups, panel, bonuses, deductions }: Parts): Total => {
  const marks = panel?.total ?? NO_POINTS;
  const earned = added([...groups.map(({ fromFacts }) => fromFacts.total), marks, bonuses.sum]);
  const exact = noLessThan(without(earned, deductions.sum), ZERO);
  const [least, most] = [rounded(exact.least, rounding), rounded(exact.most, rounding)];
  if (least === most) return { figure: { value: least, missing: [] }, least, most };
  const missing = union([
    ...groups.map(({ fromFacts }) => fromFacts.missing),
    isSettled(marks) ? [] : (panel?.missing ?? []),
    bonuses.missing,
    deductions.missing,
  ]);
  return { figure: { bounds: [least, most], missing }, least, most };
};

/** Whether the total, as it is rounded, reaches the pass mark. */
const passOf = (
  { pass }: Scoring,
  { figure, least, most }: Total,
  frame: Frame,
): { readonly truth: Truth; readonly mark?: number; readonly missing: readonly Missing[] } => {
  if (pass === undefined) return { truth: true, missing: [] };
  const number = numberIn(frame, pass);
  if (number === undefined)
    return { truth: 'unknown', missing: union([waitsFor(frame, pass), figure.missing]) };
  const mark = withoutNoise(number);
  const truth = least >= mark ? true : most < mark ? false : 'unknown';
  return { truth, mark, missing: truth === 'unknown' ? figure.missing : [] };
};
