/**
 * A score computed without any of `src/evaluate`, on complete facts: every number is a fraction of two BigInts, and
 * nothing is rounded before the end. Short enough to be believed.
 */
import type { Expression } from '../../src/model/expression.ts';
import type { Panel } from '../../src/model/panel.ts';
import type { Adjustment, Merge, Rounding, Scale, Scoring } from '../../src/model/scoring.ts';
import type { Facts, FactValue, Item } from '../../src/model/value.ts';

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The decimal of 15 significant digits, read from its text. */
const fraction = (value: number): Fraction => {
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e');
  const shift = Number(exponent) - 14;
  const n = BigInt(digits.replace('.', ''));
  return shift >= 0 ? { n: n * 10n ** BigInt(shift), d: 1n } : { n, d: 10n ** BigInt(-shift) };
};

const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, ZERO);
const lesser = (a: Fraction, b: Fraction): Fraction => (less(b, a) ? b : a);
const greater = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
const ZERO: Fraction = { n: 0n, d: 1n };
const MINUS: Fraction = { n: -1n, d: 1n };

/** Of a fraction that is not below 0. */
const round = ({ n, d }: Fraction, { digits, mode }: Rounding): number => {
  const scaled = n * 10n ** BigInt(digits);
  const [whole, rest] = [scaled / d, scaled % d];
  const isHalf = rest * 2n === d;
  const up = {
    down: false,
    up: rest > 0n,
    half_up: rest * 2n > d || isHalf,
    half_even: rest * 2n > d || (isHalf && whole % 2n === 1n),
  }[mode];
  const text = String(up ? whole + 1n : whole).padStart(digits + 1, '0');
  return Number(digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`);
};

/** What an expression of the generated tables comes to. */
const valueIn = (expression: Expression, facts: Facts, item: Item = {}): FactValue => {
  const of = (one: Expression): FactValue => valueIn(one, facts, item);
  const number = (one: Expression): number => Number(of(one));
  const records = (fact: string, where: Expression | undefined): readonly Item[] => {
    const list = facts[fact];
    if (typeof list !== 'object') throw new Error(`${fact} is no list`);
    return list.filter((one) => where === undefined || valueIn(where, facts, one) === true);
  };
  switch (expression.op) {
    case 'literal':
      return expression.value;
    case 'var':
      return (expression.scope === 'item' ? item : facts)[expression.fact] ?? Number.NaN;
    case 'not':
      return of(expression.args[0]) !== true;
    case 'and':
      return expression.args.every((one) => of(one) === true);
    case 'or':
      return expression.args.some((one) => of(one) === true);
    case '==':
      return of(expression.args[0]) === of(expression.args[1]);
    case '>':
      return number(expression.args[0]) > number(expression.args[1]);
    case '<=':
      return number(expression.args[0]) <= number(expression.args[1]);
    case 'some':
      return records(expression.list.fact, expression.where).length > 0;
    case 'count':
      return records(expression.list.fact, expression.where).length;
    case 'sum':
      return records(expression.list.fact, expression.where)
        .map((one) => Number(valueIn(expression.of, facts, one)))
        .reduce((a, b) => a + b, 0);
    case 'if':
      return of(expression.args[of(expression.args[0]) === true ? 1 : 2]);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max': {
      const { op, args } = expression;
      const [a = Number.NaN, b = Number.NaN] = args.map(number);
      return {
        '+': a + b,
        '-': a - b,
        '*': a * b,
        '/': a / b,
        '%': a % b,
        min: Math.min(a, b),
        max: Math.max(a, b),
      }[op];
    }
    default:
      throw new Error(`no ${expression.op} here`);
  }
};

const literal = (expression: Expression | undefined): number | undefined =>
  expression === undefined ? undefined : Number(valueIn(expression, {}));

/** A quotient by zero, of which nobody can say how many points it gives. */
class ByZero extends Error {}

const points = (value: number, most: number): Fraction => {
  if (!Number.isFinite(value)) throw new ByZero();
  return fraction(Math.min(Math.max(value, 0), most));
};

const onScale = (scale: Scale, max: number, facts: Facts): Fraction => {
  if (scale.kind === 'judges') throw new Error('judges are asked elsewhere');
  if (scale.kind === 'formula') return points(Number(valueIn(scale.points, facts)), max);
  if (scale.kind === 'best') return scale.of.map((one) => onScale(one, max, facts)).reduce(greater, ZERO);
  const value = valueIn(scale.of, facts);
  const band = scale.bands.find((one) => {
    if ('values' in one) return one.values.some((each) => each === value);
    const [from, to] = [literal(one.from?.at) ?? -Infinity, literal(one.to?.at) ?? Infinity];
    const number = Number(value);
    if (!Number.isFinite(number)) throw new ByZero();
    const exact = fraction(number);
    const below =
      Number.isFinite(from) &&
      (less(exact, fraction(from)) || (one.from?.included === false && !less(fraction(from), exact)));
    const above =
      Number.isFinite(to) &&
      (less(fraction(to), exact) || (one.to?.included === false && !less(exact, fraction(to))));
    return !below && !above;
  });
  return band === undefined ? ZERO : points(literal(band.points) ?? Number.NaN, max);
};

const adjusted = (all: readonly Adjustment[], most: number | undefined, facts: Facts): Fraction => {
  const each = all.map(({ when, points: given, most: own }) =>
    when !== undefined && valueIn(when, facts) !== true
      ? ZERO
      : points(Number(valueIn(given, facts)), literal(own) ?? 1e9),
  );
  return most === undefined ? sum(each) : lesser(sum(each), fraction(most));
};

type Marks = Readonly<Record<string, number>>;

/** The sheets that are averaged: all; without one of the highest and one of the lowest total; those in the middle. */
const averaged = (
  sheets: readonly Marks[],
  totalOf: (marks: Marks) => Fraction,
  merge: Merge,
): readonly Marks[] => {
  const order = sheets
    .map((marks, index) => ({ marks, index, total: totalOf(marks) }))
    .sort((a, b) => (less(a.total, b.total) ? 1 : less(b.total, a.total) ? -1 : a.index - b.index))
    .map(({ marks }) => marks);
  const { length } = order;
  if (merge === 'median')
    return length % 2 === 1
      ? order.slice((length - 1) / 2, (length + 1) / 2)
      : order.slice(length / 2 - 1, length / 2 + 1);
  return merge === 'trimmed_mean' && length > 2 ? order.slice(1, length - 1) : order;
};

export interface PlainScore {
  readonly total: number;
  readonly verdict: 'met' | 'unmet';
  readonly groups: readonly number[];
}

/** Undefined where points hang on a quotient by zero. */
export const plainScore = (
  table: Scoring,
  facts: Facts,
  panel: Panel | undefined,
): PlainScore | undefined => {
  try {
    return scored(table, facts, panel);
  } catch (thrown) {
    if (thrown instanceof ByZero) return undefined;
    throw thrown;
  }
};

const scored = (table: Scoring, facts: Facts, panel: Panel | undefined): PlainScore => {
  const out = new Set([...(panel?.recusals ?? []), ...(panel?.absences ?? [])].map(({ judge }) => judge));
  const sheets = (panel?.sheets ?? []).filter(({ judge }) => !out.has(judge)).map(({ marks }) => marks);
  const judged = table.groups.map(({ weight, indicators }) => ({
    weight: fraction(literal(weight) ?? 1),
    ids: indicators.filter(({ scale }) => scale.kind === 'judges').map(({ id }) => id),
  }));
  const totalOf = (marks: Marks): Fraction =>
    sum(judged.flatMap(({ weight, ids }) => ids.map((id) => times(weight, fraction(marks[id] ?? 0)))));
  const kept = averaged(sheets, totalOf, table.panel?.merge ?? 'mean');
  const mean = (id: string): Fraction =>
    times(sum(kept.map((marks) => fraction(marks[id] ?? 0))), { n: 1n, d: BigInt(Math.max(1, kept.length)) });
  const groups = table.groups.map(({ indicators }) =>
    sum(
      indicators.map(({ id, scale, max }) =>
        scale.kind === 'judges' ? mean(id) : onScale(scale, literal(max) ?? 0, facts),
      ),
    ),
  );
  const earned = sum(groups.map((one, index) => times(one, judged[index]?.weight ?? ZERO)));
  const exact = [
    earned,
    adjusted(table.bonuses, literal(table.bonusMost), facts),
    times(MINUS, adjusted(table.deductions, literal(table.deductionMost), facts)),
  ];
  const total = round(greater(sum(exact), ZERO), table.rounding);
  const isOut = table.vetoes.some(({ when }) => valueIn(when, facts) === true);
  const isLow = table.groups.some(
    ({ least }, index) => least !== undefined && less(groups[index] ?? ZERO, fraction(literal(least) ?? 0)),
  );
  const passes = table.pass === undefined || total >= (literal(table.pass) ?? 0);
  return {
    total,
    verdict: !isOut && !isLow && passes ? 'met' : 'unmet',
    groups: groups.map((one) => round(one, { digits: 6, mode: 'half_up' })),
  };
};
