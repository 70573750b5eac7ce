/**
 * Between which numbers an open expression must lie, by interval arithmetic over its explanation and over the bounds
 * that facts declare. LAW: whatever value it comes to once more is known lies in the range. The ends are worked out
 * by the operations that work out values, whose rounding keeps order, so that the law holds to the last bit.
 */
import type { Arithmetic, Expression } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import type { Field } from '../model/value.ts';
import { calculate } from './operators.ts';
import type { World } from './world.ts';
import { optionOf, own } from './world.ts';

export interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether it may be no number at all: a quotient by zero. */
  readonly nan: boolean;
}

/** Where names are looked up: in a world, among the fields of the records that are looked at. */
interface Names {
  readonly world: World;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The range of a number that is explained in a world, outside of every list. */
export const rangeOf = (expression: Expression, explanation: Explanation, world: World): Range =>
  range(expression, explanation, { world, fields: {} });

/** `explained` is absent where nothing was looked at: then only what is declared tells. */
const range = (expression: Expression, explained: Explanation | undefined, at: Names): Range => {
  // A value that is no number is looked into: a quotient by zero may be anything, one too large to write is only large.
  if (typeof explained?.value === 'number' && Number.isFinite(explained.value)) return point(explained.value);
  const args = explained?.args ?? [];
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'number' ? point(expression.value) : ANY_NUMBER;
    case 'var':
      return declaredRange(
        expression.scope === 'case'
          ? own(at.world.pack.facts, expression.fact)
          : own(at.fields, expression.fact),
      );
    case 'score':
      return explained?.bounds === undefined ? NOT_NEGATIVE : between(...explained.bounds);
    case 'choose': {
      const branch = own(expression.options, optionOf(at.world, expression.decision) ?? '');
      return branch === undefined ? ANY_NUMBER : range(branch, args[0], at);
    }
    case 'count':
      return countRange(expression, args);
    case 'sum':
      return sumRange(expression, args, at);
    case 'if':
      return ifRange(expression.args, explained, at);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max':
      return expression.args
        .map((arg, index) => range(arg, args[index], at))
        .reduce((left, right) => combined(expression.op, left, right));
    case 'param':
      return ANY_NUMBER;
    default:
      return ANYTHING;
  }
};

type Of<Op extends Expression['op']> = Extract<Expression, { readonly op: Op }>;

const FARTHEST = Number.MAX_VALUE;

const between = (least: number, most: number): Range => ({ least, most, nan: false });
const point = (value: number): Range => between(value, value);

/** Facts and parameters are finite; what is worked out from them need not be. */
const ANY_NUMBER = between(-FARTHEST, FARTHEST);
const NOT_NEGATIVE = between(0, FARTHEST);
const ANYTHING: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, nan: true };

const NOTHING = between(0, 0);

const declaredRange = (field: Field | undefined): Range =>
  between(field?.min ?? -FARTHEST, field?.max ?? FARTHEST);

const countRange = ({ where }: Of<'count'>, args: readonly Explanation[]): Range => {
  // Without a node per record it is the list that is unknown.
  if (where === undefined || args.length === 0) return NOT_NEGATIVE;
  const sure = args.filter(({ value }) => value === true).length;
  return between(sure, sure + args.filter(({ value }) => value === undefined).length);
};

const sumRange = ({ list, of, where }: Of<'sum'>, args: readonly Explanation[], at: Names): Range => {
  const type = (list.scope === 'case' ? own(at.world.pack.facts, list.fact) : own(at.fields, list.fact))
    ?.type;
  const inside: Names = { world: at.world, fields: type?.kind === 'list' ? type.item : {} };
  if (args.length === 0) {
    const { least, most, nan } = range(of, undefined, inside);
    if (nan || (least < 0 && most > 0)) return ANYTHING;
    return { ...NOTHING, ...(least < 0 && { least: -Infinity }), ...(most > 0 && { most: Infinity }) };
  }
  const summands = args.map((arg) => {
    if (where === undefined) return range(of, arg, inside);
    // A conditional summand is explained as an `if` of condition and summand.
    const [condition, summand] = arg.args;
    if (condition?.value === false) return NOTHING;
    const counted = range(of, summand, inside);
    return condition?.value === true ? counted : hull(NOTHING, counted);
  });
  return summands.reduce((left, right) => combined('+', left, right), NOTHING);
};

const ifRange = (
  [, then, otherwise]: Of<'if'>['args'],
  explained: Explanation | undefined,
  at: Names,
): Range => {
  const [condition, first, second] = explained?.args ?? [];
  if (condition?.value === undefined) return hull(range(then, first, at), range(otherwise, second, at));
  return range(condition.value === true ? then : otherwise, first, at);
};

const hull = (a: Range, b: Range): Range => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
  nan: a.nan || b.nan,
});

const combined = (op: Arithmetic, a: Range, b: Range): Range => {
  const nan = a.nan || b.nan;
  switch (op) {
    case '/':
      return b.least <= 0 && b.most >= 0 ? ANYTHING : spanOf(op, a, b, nan);
    case '%':
      return remainder(a, b, nan);
    default:
      return spanOf(op, a, b, nan);
  }
};

/** These operations are monotone in each operand where the other is held, so that the ends meet the extremes. */
const spanOf = (op: Exclude<Arithmetic, '%'>, a: Range, b: Range, nan: boolean): Range => {
  const corners = [a.least, a.most].flatMap((left) =>
    [b.least, b.most].map((right) => calculate(op, [left, right])),
  );
  // A corner without value is infinity against infinity, or zero times infinity: anything may lie beside it.
  if (corners.some(Number.isNaN) || (op === '*' && zeroMeetsInfinity(a, b))) return ANYTHING;
  return { least: Math.min(...corners), most: Math.max(...corners), nan };
};

const zeroMeetsInfinity = (a: Range, b: Range): boolean =>
  (hasZero(a) && isUnbounded(b)) || (hasZero(b) && isUnbounded(a));
const hasZero = ({ least, most }: Range): boolean => least <= 0 && most >= 0;
const isUnbounded = ({ least, most }: Range): boolean => !Number.isFinite(least) || !Number.isFinite(most);

/** A remainder has the sign of the dividend, and is no farther from 0 than it and than the divisor. */
const remainder = (a: Range, b: Range, nan: boolean): Range => {
  const farthest = Math.max(Math.abs(b.least), Math.abs(b.most));
  return {
    least: a.least >= 0 ? 0 : Math.max(a.least, -farthest),
    most: a.most <= 0 ? 0 : Math.min(a.most, farthest),
    nan: nan || hasZero(b) || isUnbounded(a),
  };
};
