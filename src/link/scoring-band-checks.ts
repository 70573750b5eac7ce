/**
 * Bands leave no value without points and give none twice, in every setting that can be in force; and no band gives
 * more than full marks. A fault is told once, for the first setting that has it.
 */
import type { Cursor } from '../load/cursor.ts';
import { child, keySpanAt, oneOrMore, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import type { Band, BandEnd } from '../model/scoring.ts';
import type { Scalar, ValueType } from '../model/value.ts';
import { fewOf } from './names.ts';
import type { ScoringScope } from './scoring-scope.ts';
import type { Setting } from './settings.ts';
import { numberIn, settingsOf } from './settings.ts';

/** A band with where it is written. */
export interface Placed<B extends Band = Band> {
  readonly band: B;
  readonly cursor: Cursor;
}

type NumberBand = Extract<Band, { readonly from?: BandEnd }>;
type ValueBand = Extract<Band, { readonly values: readonly Scalar[] }>;

/** A cut of the line of numbers: right before a number, or right after it. */
interface Cut {
  readonly at: number;
  readonly after: boolean;
}

const compare = (a: Cut, b: Cut): number =>
  a.at === b.at ? Number(a.after) - Number(b.after) : a.at < b.at ? -1 : 1;

/** Tells of gaps, overlaps and ends the wrong way round. */
export const checkNumberBands = (
  name: string,
  bands: readonly Placed<NumberBand>[],
  bandsAt: Cursor,
  of: Expression,
  scope: ScoringScope,
): void => {
  const line = lineOf(of, scope);
  const ends = bands.flatMap(({ band: { from, to } }) => [from, to].flatMap((end) => end?.at ?? []));
  for (const setting of settingsOf(ends, scope)) {
    if (!isCovered(name, bands, bandsAt, line, setting, scope)) return;
  }
};

/** The numbers that may be met. */
interface Line {
  readonly from: Cut;
  readonly to: Cut;
  /** Whether only whole numbers are: then nothing lies between one and the next. */
  readonly whole: boolean;
}

/** A declared fact keeps within its bounds, and a count is a whole number; anything else may be any number. */
const lineOf = (of: Expression, { vocabulary }: ScoringScope): Line => {
  const fact = of.op === 'var' && of.scope === 'case' ? vocabulary.facts[of.fact] : undefined;
  const whole = of.op === 'count' || (fact?.type.kind === 'number' && fact.type.integer === true);
  const min = of.op === 'count' ? 0 : fact?.min;
  const from = { at: min ?? Number.NEGATIVE_INFINITY, after: false };
  const to = { at: fact?.max ?? Number.POSITIVE_INFINITY, after: true };
  return { from: cutOn(from, whole), to: cutOn(to, whole), whole };
};

/** Among whole numbers every cut is right before one of them. */
const cutOn = ({ at, after }: Cut, whole: boolean): Cut => {
  if (!whole || !Number.isFinite(at)) return { at, after };
  return { at: after ? Math.floor(at) + 1 : Math.ceil(at), after: false };
};

/** The cut at the end of a band; undefined where its number is not set. */
const cutAt = (
  end: BandEnd | undefined,
  side: 'from' | 'to',
  line: Line,
  setting: Setting,
  scope: ScoringScope,
): Cut | undefined => {
  if (end === undefined) {
    const at = side === 'from' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return { at, after: side === 'to' };
  }
  const at = numberIn(end.at, setting, scope);
  return at === undefined ? undefined : cutOn({ at, after: (side === 'to') === end.included }, line.whole);
};

const isCovered = (
  name: string,
  bands: readonly Placed<NumberBand>[],
  bandsAt: Cursor,
  line: Line,
  setting: Setting,
  scope: ScoringScope,
): boolean => {
  const stretches = bands.flatMap(({ band, cursor }) => {
    const from = cutAt(band.from, 'from', line, setting, scope);
    const to = cutAt(band.to, 'to', line, setting, scope);
    return from === undefined || to === undefined ? [] : [{ from, to, cursor }];
  });
  if (stretches.length < bands.length) return true;
  const params = { name, setting: setting.label };
  const empty = stretches.filter(({ from, to }) => compare(from, to) >= 0);
  for (const { cursor } of empty) scope.report('link/band-empty', spanAt(cursor), params);
  if (empty.length > 0) return false;

  let covered = true;
  let reached = line.from;
  let last: Cursor | undefined;
  const tell = (code: 'link/band-gap' | 'link/band-overlap', at: Cursor, from: Cut, to: Cut): void => {
    covered = false;
    const note = code === 'link/band-gap' ? 'neighbour-here' : 'other-band-here';
    const related = last === undefined || at === last ? [] : [{ span: spanAt(last), note } as const];
    const range = rangeOf(from, to, line.whole);
    scope.report(code, at === bandsAt ? keySpanAt(at) : spanAt(at), { ...params, range }, related);
  };
  for (const { from, to, cursor } of [...stretches].sort((a, b) => compare(a.from, b.from))) {
    if (compare(to, line.from) <= 0 || compare(from, line.to) >= 0) continue;
    if (compare(reached, from) < 0) tell('link/band-gap', cursor, reached, from);
    if (last !== undefined && compare(from, reached) < 0) {
      tell('link/band-overlap', cursor, from, compare(to, reached) < 0 ? to : reached);
    }
    if (compare(reached, to) < 0) reached = to;
    last = cursor;
  }
  if (compare(reached, line.to) < 0) tell('link/band-gap', last ?? bandsAt, reached, line.to);
  return covered;
};

/** `x < 10`, `10 ≤ x < 15`, `x = 30`: the numbers between two cuts; each language puts them into its own words. */
const rangeOf = (from: Cut, to: Cut, whole: boolean): string => {
  // Among whole numbers a stretch ends with the one before the cut.
  const last: Cut = whole && Number.isFinite(to.at) ? { at: to.at - 1, after: true } : to;
  if (from.at === last.at) return `x = ${from.at}`;
  const low = Number.isFinite(from.at) ? `${from.at} ${from.after ? '<' : '≤'} ` : '';
  const high = Number.isFinite(last.at) ? ` ${last.after ? '≤' : '<'} ${last.at}` : '';
  if (low !== '' && high === '') return `x ${from.after ? '>' : '≥'} ${from.at}`;
  if (low === '' && high === '') return '-∞ < x < ∞';
  return `${low}x${high}`;
};

/** Every value of an enum, true and false each have exactly one band. */
export const checkValueBands = (
  name: string,
  bands: readonly Placed<ValueBand>[],
  bandsAt: Cursor,
  type: ValueType,
  { report }: ScoringScope,
): void => {
  const titleOf = (value: Scalar): string =>
    (type.kind === 'enum' ? type.values[String(value)] : undefined) ?? String(value);
  const firsts = new Map<Scalar, Cursor>();
  for (const { band, cursor } of bands) {
    const written = oneOrMore(child(cursor, 'is'));
    band.values.forEach((value, index) => {
      const at = written[index] ?? cursor;
      const first = firsts.get(value);
      if (first === undefined) firsts.set(value, at);
      else {
        report('link/band-overlap', spanAt(at), { name, range: titleOf(value), setting: '' }, [
          { span: spanAt(first), note: 'other-band-here' },
        ]);
      }
    });
  }
  const all: readonly Scalar[] = type.kind === 'enum' ? Object.keys(type.values) : [true, false];
  const absent = all.filter((value) => !firsts.has(value));
  if (absent.length === 0) return;
  report('link/band-gap', keySpanAt(bandsAt), { name, range: fewOf(absent.map(titleOf)), setting: '' });
};

/** No band gives less than nothing or more than full marks. */
export const checkPoints = (
  bands: readonly Placed[],
  max: Expression | undefined,
  scope: ScoringScope,
): void => {
  if (max === undefined) return;
  for (const { band, cursor } of bands) {
    for (const setting of settingsOf([band.points, max], scope)) {
      const points = numberIn(band.points, setting, scope);
      const full = numberIn(max, setting, scope);
      if (points === undefined || full === undefined || (points >= 0 && points <= full)) continue;
      const at = child(cursor, 'points') ?? cursor;
      scope.report('link/points-above-max', spanAt(at), { points: String(points), max: String(full) });
      break;
    }
  }
};
