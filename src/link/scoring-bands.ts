/** Bands of an indicator: over numbers from one end to the other, or over the values of an enum or boolean. */
import type { Cursor } from '../load/cursor.ts';
import { child, itemsOf, keySpanAt, oneOrMore, placeAt, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import type { Band, BandEnd, Scale } from '../model/scoring.ts';
import type { Scalar, ValueType } from '../model/value.ts';
import { linkTyped } from './expression.ts';
import type { ExpressionType } from './expression-scope.ts';
import { unify } from './expression-types.ts';
import type { Placed } from './scoring-band-checks.ts';
import { checkNumberBands, checkPoints, checkValueBands } from './scoring-band-checks.ts';
import { linkNumber } from './scoring-numbers.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { readScalar } from './values.ts';

type NumberBand = Extract<Band, { readonly from?: BandEnd }>;
type ValueBand = Extract<Band, { readonly values: readonly Scalar[] }>;

/** The bands beside an `of`; undefined if any of them has a fault of its own. */
export const linkBands = (
  name: string,
  cursor: Cursor,
  max: Expression | undefined,
  scope: ScoringScope,
): Scale | undefined => {
  const ofAt = child(cursor, 'of') ?? cursor;
  const bandsAt = child(cursor, 'bands') ?? cursor;
  const of = linkTyped(ofAt, scope.expressions, 'value', scope.report);
  if (of === undefined || of.type.kind === 'faulty') return undefined;
  const { type, expression } = of;
  if (type.kind === 'number') {
    const bands = placed(bandsAt, (at) => linkNumberBand(at, type, scope));
    if (bands === undefined) return undefined;
    checkNumberBands(name, bands, bandsAt, expression, scope);
    checkPoints(bands, max, scope);
    return { kind: 'bands', of: expression, bands: bands.map(({ band }) => band) };
  }
  if (type.kind === 'enum' || type.kind === 'boolean') {
    const bands = placed(bandsAt, (at) => linkValueBand(name, at, type, scope));
    if (bands === undefined) return undefined;
    checkValueBands(name, bands, bandsAt, type, scope);
    checkPoints(bands, max, scope);
    return { kind: 'bands', of: expression, bands: bands.map(({ band }) => band) };
  }
  scope.report('link/bands-of-type', spanAt(ofAt), { name, found: type.kind });
  return undefined;
};

const placed = <B extends Band>(
  bandsAt: Cursor,
  linkBand: (cursor: Cursor) => B | undefined,
): readonly Placed<B>[] | undefined => {
  const bands = itemsOf(bandsAt).map((cursor) => ({ cursor, band: linkBand(cursor) }));
  const linked = bands.flatMap(({ cursor, band }) => (band === undefined ? [] : [{ cursor, band }]));
  return linked.length === bands.length ? linked : undefined;
};

const LOWER = { gte: true, gt: false } as const;
const UPPER = { lte: true, lt: false } as const;

const linkNumberBand = (
  cursor: Cursor,
  type: ExpressionType,
  scope: ScoringScope,
): NumberBand | undefined => {
  const points = pointsOf(cursor, scope);
  const from = endOf(cursor, LOWER, type, scope);
  const to = endOf(cursor, UPPER, type, scope);
  const is = child(cursor, 'is');
  if (is !== undefined) scope.report('link/band-form', keySpanAt(is), { key: 'is', found: 'number' });
  if (is !== undefined || points === undefined || from === 'faulty' || to === 'faulty') return undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    points,
    place: placeAt(cursor),
  };
};

/** The end of a band that one of two keys gives. */
const endOf = (
  cursor: Cursor,
  keys: Readonly<Record<string, boolean>>,
  type: ExpressionType,
  scope: ScoringScope,
): BandEnd | 'faulty' | undefined => {
  const [first, second] = Object.entries(keys).flatMap(([key, included]) => {
    const at = child(cursor, key);
    return at === undefined ? [] : [{ key, included, at }];
  });
  if (first === undefined) return undefined;
  if (second !== undefined) {
    scope.report('link/band-end-twice', keySpanAt(second.at), { key: second.key, other: first.key });
    return 'faulty';
  }
  const number = linkNumber(first.at, scope);
  if (number === undefined) return 'faulty';
  if (unify(type, number.type) === 'units') {
    const [left = '', right = ''] = [unitOf(type), unitOf(number.type)];
    scope.report('link/units-differ', spanAt(first.at), { operator: first.key, left, right });
    return 'faulty';
  }
  return { at: number.expression, included: first.included };
};

const unitOf = (type: ExpressionType): string | undefined => (type.kind === 'number' ? type.unit : undefined);

const linkValueBand = (
  name: string,
  cursor: Cursor,
  type: Extract<ValueType, { kind: 'enum' | 'boolean' | 'string' | 'date' | 'month-day' }>,
  scope: ScoringScope,
): ValueBand | undefined => {
  const points = pointsOf(cursor, scope);
  const [end] = [LOWER, UPPER].flatMap(Object.keys).flatMap((key) => child(cursor, key) ?? []);
  const is = child(cursor, 'is');
  if (end !== undefined) {
    scope.report('link/band-form', keySpanAt(end), { key: String(end.path.at(-1)), found: type.kind });
  } else if (is === undefined) {
    scope.report('link/band-without-values', spanAt(cursor), { name });
  }
  const values = oneOrMore(is).map((at) => readScalar(at, { name, type }, scope.report));
  if (end !== undefined || is === undefined || points === undefined || values.includes(undefined)) {
    return undefined;
  }
  return { values: values.flatMap((value) => value ?? []), points, place: placeAt(cursor) };
};

const pointsOf = (cursor: Cursor, scope: ScoringScope): Expression | undefined => {
  const at = child(cursor, 'points');
  return at && linkNumber(at, scope)?.expression;
};
