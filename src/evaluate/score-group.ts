/** A group of a score table: points of its indicators, from facts and from the panel, and whether they reach its floor. */
import type { Missing } from '../model/finding.ts';
import type { Verdict } from '../model/rule.ts';
import type { GroupScore, IndicatorScore } from '../model/score.ts';
import type { Indicator, ScoreGroup } from '../model/scoring.ts';
import type { Exact } from './decimal.ts';
import { compareExact, exactly, sumOf, times, toSixPlaces, withoutNoise } from './decimal.ts';
import type { Frame } from './frame.ts';
import { union } from './judged.ts';
import type { Bounds } from './score-bounds.ts';
import { added, isSettled, NO_POINTS, pointsOf, weighted } from './score-bounds.ts';
import type { PanelWork } from './score-panel.ts';
import type { Scaled } from './score-scales.ts';
import { numberIn, onScale, waitsFor } from './score-scales.ts';
import type { TableNumbers } from './score-table.ts';
import type { Figure } from './scored.ts';

export interface GroupWork {
  readonly score: GroupScore;
  readonly figure: Figure;
  /** What its indicators that are not marked by judges add to the total, and what could still change that. */
  readonly fromFacts: { readonly total: Bounds; readonly missing: readonly Missing[] };
  /** What could still settle whether its floor is reached. */
  readonly floorMissing: readonly Missing[];
  /** Full marks as the total counts them. */
  readonly full: Exact;
}

export const workOnGroup = (
  group: ScoreGroup,
  panel: PanelWork | undefined,
  numbers: TableNumbers,
  frame: Frame,
): GroupWork => {
  const { id, title, citations, indicators } = group;
  const weight = exactly(numbers.of(group.weight));
  const found = indicators.map((one) => lookAtIndicator(one, numbers.points(one.max), panel, frame));
  const scaled = found.flatMap(({ scaled: one }) => one ?? []);
  const facts = added(scaled.map((one) => one.bounds));
  const marks = panel?.bounds.get(id) ?? NO_POINTS;
  const bounds = added([facts, marks]);
  const full = sumOf(indicators.map(({ max }) => exactly(numbers.points(max))));
  const factsMissing = union(scaled.map((one) => one.missing));
  const missing = union([factsMissing, isSettled(marks) ? [] : (panel?.missing ?? [])]);
  const floor = floorOf(group, bounds, missing, frame);
  const points = pointsOf(bounds);
  return {
    score: {
      id,
      title,
      citations,
      ...points,
      weight: toSixPlaces(weight),
      max: toSixPlaces(full),
      ...floor.told,
      indicators: found.map(({ score }) => score),
    },
    figure:
      points.points === undefined
        ? { bounds: [points.least, points.most], missing }
        : { value: points.points, missing: [] },
    fromFacts: {
      total: weighted(facts, weight),
      missing: compareExact(weight, exactly(0)) === 0 ? [] : factsMissing,
    },
    floorMissing: floor.missing,
    full: times(full, weight),
  };
};

/** `scaled` is absent for what judges mark: the panel gives that, for all of a group together. */
const lookAtIndicator = (
  { id, title, citations, max: _, scale }: Indicator,
  max: number,
  panel: PanelWork | undefined,
  frame: Frame,
): { readonly score: IndicatorScore; readonly scaled?: Scaled } => {
  const head = { id, title, citations };
  const tail = { max: toSixPlaces(exactly(max)), by: scale.kind };
  if (scale.kind === 'judges') {
    return { score: { ...head, ...pointsOf(panel?.bounds.get(id) ?? NO_POINTS), ...tail } };
  }
  const scaled = onScale(scale, max, frame);
  return { score: { ...head, ...pointsOf(scaled.bounds), ...tail, ...scaled.told }, scaled };
};

/** Whether a group reaches the least points it must have; nothing where it need not. */
const floorOf = (
  { least }: ScoreGroup,
  bounds: Bounds,
  missing: readonly Missing[],
  frame: Frame,
): { readonly told: Pick<GroupScore, 'floor' | 'verdict'>; readonly missing: readonly Missing[] } => {
  if (least === undefined) return { told: {}, missing: [] };
  const floor = numberIn(frame, least);
  if (floor === undefined) {
    return { told: { verdict: 'undetermined' }, missing: union([waitsFor(frame, least), missing]) };
  }
  const verdict: Verdict =
    compareExact(bounds.least, exactly(floor)) >= 0
      ? 'met'
      : compareExact(bounds.most, exactly(floor)) < 0
        ? 'unmet'
        : 'undetermined';
  return {
    told: { floor: withoutNoise(floor), verdict },
    missing: verdict === 'undetermined' ? missing : [],
  };
};
