/** The numbers of a score table itself, on a day, under a call and under the readings chosen. */
import type { Expression } from '../model/expression.ts';
import type { Missing } from '../model/finding.ts';
import type { Scoring } from '../model/scoring.ts';
import type { Frame } from './frame.ts';
import { union } from './judged.ts';
import { numberIn, waitsFor } from './score-scales.ts';

/** Without these no bound can be named: full marks, weights, caps, what a panel needs. */
export interface TableNumbers {
  readonly of: (expression: Expression) => number;
  /** The same for full marks and caps, which are never below 0. */
  readonly points: (expression: Expression) => number;
  /** Whether all of them are known, and what those wait for that are not. */
  readonly complete: boolean;
  readonly missing: readonly Missing[];
}

/** INVARIANT: `of` is only asked for the expressions of this table, and only where all are known. */
export const tableNumbers = (scoring: Scoring, frame: Frame): TableNumbers => {
  const known = new Map<Expression, number>();
  const open: Expression[] = [];
  for (const expression of numbersOf(scoring)) {
    const number = numberIn(frame, expression);
    if (number === undefined) open.push(expression);
    else known.set(expression, number);
  }
  const of = (expression: Expression): number => known.get(expression) ?? 0;
  return {
    of,
    points: (expression) => Math.max(0, of(expression)),
    complete: open.length === 0,
    missing: union(open.map((one) => waitsFor(frame, one))),
  };
};

const numbersOf = ({
  groups,
  bonuses,
  deductions,
  bonusMost,
  deductionMost,
  panel,
}: Scoring): readonly Expression[] =>
  [
    ...groups.flatMap(({ weight, indicators }) => [weight, ...indicators.map(({ max }) => max)]),
    ...[...bonuses, ...deductions].map(({ most }) => most),
    bonusMost,
    deductionMost,
    panel?.quorum,
    panel?.spreadMost,
  ].filter((one) => one !== undefined);
