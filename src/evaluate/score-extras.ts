/** What a score table adds and takes beside its indicators, and its one-vote vetoes. */
import type { Expression } from '../model/expression.ts';
import type { Explanation, Missing } from '../model/finding.ts';
import type { AdjustmentScore, VetoFinding } from '../model/score.ts';
import type { Adjustment, Veto } from '../model/scoring.ts';
import { exactly } from './decimal.ts';
import { truthOfNode } from './explain.ts';
import type { Frame } from './frame.ts';
import { union, verdictOf } from './judged.ts';
import { collectMissing } from './missing.ts';
import type { Shown } from './printable.ts';
import { explainShown } from './printable.ts';
import type { Bounds } from './score-bounds.ts';
import { added, anyOf, isSettled, NO_POINTS, noMoreThan, pointsOf } from './score-bounds.ts';
import { formulaBounds } from './score-scales.ts';
import type { TableNumbers } from './score-table.ts';

/** Bonuses, or deductions, with what they come to together. */
export interface Adjusted {
  readonly scores: readonly AdjustmentScore[];
  readonly sum: Bounds;
  /** What could still change the sum; empty where it is settled. */
  readonly missing: readonly Missing[];
}

/** `most` is the cap of their sum. */
export const adjust = (
  adjustments: readonly Adjustment[],
  numbers: TableNumbers,
  most: Expression | undefined,
  frame: Frame,
): Adjusted => {
  const found = adjustments.map((one) =>
    adjustOne(one, one.most === undefined ? FARTHEST : numbers.points(one.most), frame),
  );
  const all = added(found.map(({ bounds }) => bounds));
  const sum = most === undefined ? all : noMoreThan(all, exactly(numbers.points(most)));
  return {
    scores: found.map(({ score }) => score),
    sum,
    missing: isSettled(sum) ? [] : union(found.map(({ missing }) => missing)),
  };
};

/** Points of one adjustment without a cap count no further, so that every total can be written. */
const FARTHEST = 1e9;

const adjustOne = (
  { id, title, citations, when, points }: Adjustment,
  most: number,
  frame: Frame,
): { readonly score: AdjustmentScore; readonly bounds: Bounds; readonly missing: readonly Missing[] } => {
  const condition = when && explainShown(when, frame);
  const holds = condition === undefined ? true : truthOfNode(condition.found);
  const counted = holds === false ? undefined : explainShown(points, frame);
  const reached = counted === undefined ? NO_POINTS : formulaBounds(points, counted.found, most, frame);
  const bounds = holds === 'unknown' ? anyOf([NO_POINTS, reached]) : reached;
  const missing = (): readonly Missing[] =>
    union([
      ...(when && condition ? [collectMissing(when, condition.found, frame, undefined).missing] : []),
      ...(counted ? [collectMissing(points, counted.found, frame, undefined).missing] : []),
    ]);
  const explanation = reasonOf(
    condition,
    points.op === 'literal' && when !== undefined ? undefined : counted,
  );
  return {
    score: { id, title, citations, ...(explanation && { explanation }), ...pointsOf(bounds) },
    bounds,
    missing: isSettled(bounds) ? [] : missing(),
  };
};

/** The condition, the points, or an `if` of both. */
const reasonOf = (condition: Shown | undefined, points: Shown | undefined): Explanation | undefined => {
  if (condition === undefined || points === undefined) return (condition ?? points)?.shown;
  const { value } = points.shown;
  const args = [condition.shown, points.shown];
  return condition.found.value === undefined || value === undefined
    ? { op: 'if', args }
    : { op: 'if', value, args };
};

/** A veto with what could still settle it. */
export interface Vetoed {
  readonly finding: VetoFinding;
  readonly missing: readonly Missing[];
}

export const lookAtVeto = ({ id, title, citations, when }: Veto, frame: Frame): Vetoed => {
  const { found, shown } = explainShown(when, frame);
  const truth = truthOfNode(found);
  return {
    finding: { id, title, citations, verdict: verdictOf(true, truth), explanation: shown },
    missing: truth === 'unknown' ? collectMissing(when, found, frame, undefined).missing : [],
  };
};
