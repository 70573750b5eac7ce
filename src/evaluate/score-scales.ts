/** Indicators that facts decide: points from the band a value lies in, from a formula, or from the best of several. */
import type { Expression } from '../model/expression.ts';
import type { Explanation, Missing } from '../model/finding.ts';
import type { IndicatorScore } from '../model/score.ts';
import type { Band, Scale } from '../model/scoring.ts';
import type { Scalar } from '../model/value.ts';
import { compareExact, exactly, withoutNoise } from './decimal.ts';
import { explain } from './explain.ts';
import type { Frame } from './frame.ts';
import { union } from './judged.ts';
import { collectMissing } from './missing.ts';
import { explainShown } from './printable.ts';
import type { Range } from './ranges.ts';
import { rangeOf } from './ranges.ts';
import type { Bounds } from './score-bounds.ts';
import { anyOf, boundsFrom, greatestOf, isSettled, settledAt } from './score-bounds.ts';

/** What a scale gives, with what it tells of itself. */
export interface Scaled {
  readonly bounds: Bounds;
  readonly told: Pick<IndicatorScore, 'explanation' | 'band' | 'best'>;
  /** What could still change the points; empty where they are settled. */
  readonly missing: readonly Missing[];
}

/** Every scale but the one that judges mark. */
export type FactScale = Exclude<Scale, { readonly kind: 'judges' }>;

export const onScale = (scale: FactScale, max: number, frame: Frame): Scaled => {
  switch (scale.kind) {
    case 'bands':
      return inBands(scale.of, scale.bands, max, frame);
    case 'formula':
      return byFormula(scale.points, max, frame);
    case 'best':
      return bestOf(scale.of.flatMap((one) => (one.kind === 'judges' ? [] : [onScale(one, max, frame)])));
  }
};

/** A number that an expression of parameters comes to; undefined while it is not known. */
export const numberIn = (frame: Frame, expression: Expression): number | undefined => {
  if (expression.op === 'literal') return typeof expression.value === 'number' ? expression.value : undefined;
  const { value } = explain(expression, frame);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** What an expression still waits for. */
export const waitsFor = (frame: Frame, expression: Expression): readonly Missing[] =>
  collectMissing(expression, explain(expression, frame), frame, undefined).missing;

const NOTHING: readonly Missing[] = [];

const scaled = (bounds: Bounds, told: Scaled['told'], missing: () => readonly Missing[]): Scaled => ({
  bounds,
  told,
  missing: isSettled(bounds) ? NOTHING : missing(),
});

/** Points count from 0 to full marks. */
const clamped = (points: number, max: number): number => Math.min(Math.max(points, 0), max);

const inBands = (of: Expression, bands: readonly Band[], max: number, frame: Frame): Scaled => {
  const { found, shown } = explainShown(of, frame);
  const possible = possibleBands(of, found, bands, frame);
  const points = possible.map((index) => pointsOfBand(bands[index], max, frame));
  const [only, ...others] = possible;
  const isSure = only !== undefined && others.length === 0;
  return scaled(anyOf(points), { explanation: shown, ...(isSure && { band: only }) }, () =>
    union([
      collectMissing(of, found, frame, undefined).missing,
      ...possible.flatMap((index) => partsOf(bands[index]).map((part) => waitsFor(frame, part))),
    ]),
  );
};

/** LAW: a quotient by zero is in no band for sure: it may be in any. */
const possibleBands = (
  of: Expression,
  found: Explanation,
  bands: readonly Band[],
  frame: Frame,
): readonly number[] => {
  const value = isNoNumber(found.value) ? undefined : found.value;
  const listed = bands.every((band) => 'values' in band);
  const range = listed ? undefined : rangeOf(of, found, frame.world);
  const reached = bands.map((band) => {
    if ('values' in band) return value === undefined ? 'maybe' : band.values.includes(value) ? 'yes' : 'no';
    return range === undefined ? 'no' : range.nan ? 'maybe' : reachOf(band, range, frame);
  });
  const sure = reached.indexOf('yes');
  if (sure >= 0) return [sure];
  return reached.flatMap((one, index) => (one === 'maybe' ? [index] : []));
};

const isNoNumber = (value: Scalar | undefined): boolean =>
  typeof value === 'number' && !Number.isFinite(value);

/** Whether every value of a range lies in a band, or some may. */
const reachOf = (
  { from, to }: Exclude<Band, { readonly values: unknown }>,
  range: Range,
  frame: Frame,
): 'yes' | 'maybe' | 'no' => {
  const [least, most] = [withoutNoise(range.least), withoutNoise(range.most)];
  const [low, high] = [endOf(from, frame, -Infinity), endOf(to, frame, Infinity)];
  const below = low !== undefined && (from?.included === false ? most <= low : most < low);
  const above = high !== undefined && (to?.included === false ? least >= high : least > high);
  if (below || above) return 'no';
  const fromHere = low !== undefined && (from?.included === false ? least > low : least >= low);
  const toThere = high !== undefined && (to?.included === false ? most < high : most <= high);
  return fromHere && toThere ? 'yes' : 'maybe';
};

const endOf = (
  end: { readonly at: Expression } | undefined,
  frame: Frame,
  open: number,
): number | undefined => {
  if (end === undefined) return open;
  const at = numberIn(frame, end.at);
  return at === undefined ? undefined : withoutNoise(at);
};

const pointsOfBand = (band: Band | undefined, max: number, frame: Frame): Bounds => {
  const points = band && numberIn(frame, band.points);
  return points === undefined ? boundsFrom(0, max) : settledAt(exactly(clamped(points, max)));
};

const partsOf = (band: Band | undefined): readonly Expression[] => {
  if (band === undefined) return [];
  const ends = 'values' in band ? [] : [band.from?.at, band.to?.at];
  return [...ends, band.points].filter((part) => part !== undefined);
};

/** LAW: what is beyond full marks counts as full marks; a quotient by zero may be any points. */
const byFormula = (points: Expression, max: number, frame: Frame): Scaled => {
  const { found, shown } = explainShown(points, frame);
  return scaled(
    formulaBounds(points, found, max, frame),
    { explanation: shown },
    () => collectMissing(points, found, frame, undefined).missing,
  );
};

/** Where the points of an expression lie between 0 and a most. */
export const formulaBounds = (
  points: Expression,
  found: Explanation,
  max: number,
  { world }: Frame,
): Bounds => {
  const { value } = found;
  if (typeof value === 'number' && !isNoNumber(value)) return settledAt(exactly(clamped(value, max)));
  const { least, most, nan } = rangeOf(points, found, world);
  return nan ? boundsFrom(0, max) : boundsFrom(clamped(least, max), clamped(most, max));
};

/** Of several that give the same the first one counts. */
const bestOf = (scales: readonly Scaled[]): Scaled => {
  const bounds = greatestOf(scales.map((one) => one.bounds));
  const open = (): readonly Missing[] =>
    union(scales.flatMap((one) => (compareExact(one.bounds.most, bounds.least) > 0 ? [one.missing] : [])));
  const best = isSettled(bounds)
    ? scales.findIndex((one) => compareExact(one.bounds.least, bounds.most) === 0)
    : -1;
  const told = scales[best]?.told;
  return scaled(bounds, told === undefined ? {} : { ...told, best }, open);
};
