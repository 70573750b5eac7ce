/**
 * An expression in a frame → the tree of its nodes with their values; a node without a value is unknown. One pass
 * gives value and reasons. Every node is looked at, also where the answer is already certain, so that the tree shows
 * all of it; only branches not taken are left out. Total: whatever the facts are, it gives an answer.
 */
import type { Truth } from '../base/truth.ts';
import { all, any } from '../base/truth.ts';
import type { Expression, ListReference } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import type { Scalar } from '../model/value.ts';
import { dateOf, shiftedDate, yearEdge } from './dates.ts';
import type { Frame } from './frame.ts';
import { conforms, fieldOf, givenOf, pathOf, recordAt } from './frame.ts';
import { compareIntervals } from './intervals.ts';
import { inAll, inAny } from './judged.ts';
import { calculate, compare, isOneOf } from './operators.ts';
import { isSet, MOST_STEPS, optionOf, own, parameterAt } from './world.ts';

type Of<Op extends Expression['op']> = Extract<Expression, { readonly op: Op }>;

export const explain = (expression: Expression, frame: Frame): Explanation => {
  const { world } = frame;
  if (++world.steps > MOST_STEPS) return { op: expression.op, args: NONE };
  switch (expression.op) {
    case 'literal':
      return { op: 'literal', value: expression.value, args: NONE };
    case 'var':
      return explainVar(expression, frame);
    case 'param':
      return named('param', expression.parameter, parameterAt(world, expression.parameter), NONE);
    case 'set':
      return named('set', expression.parameter, isSet(world, expression.parameter), NONE);
    case 'let':
      return named('let', expression.name, finite(letOf(expression.name, frame)?.value, frame), NONE);
    case 'score':
      return explainScore(expression, frame);
    case 'rule':
      return explainRule(expression, frame, false);
    case 'choose':
      return explainChoose(expression, frame);
    case 'and':
    case 'or':
      return explainConnective(expression, frame);
    case 'not':
      return explainNot(expression, frame);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return explainComparison(expression, frame);
    case 'in':
      return explainIn(expression, frame);
    case 'some':
    case 'all':
    case 'none':
      return explainQuantifier(expression, frame);
    case 'count':
      return explainCount(expression, frame);
    case 'sum':
      return explainSum(expression, frame);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max':
      return explainArithmetic(expression, frame);
    case 'if':
      return explainIf(expression, frame);
    case 'date':
      return named('date', expression.of, dateOf(world, expression.of), NONE);
    case 'entered':
      return named('entered', expression.stage, dateOf(world, expression.stage) !== undefined, NONE);
    case 'date_add': {
      const [date, amount] = [explain(expression.args[0], frame), explain(expression.args[1], frame)];
      return node('date_add', shiftedDate(world, date.value, amount.value, expression.unit), [date, amount]);
    }
    case 'year_start':
    case 'year_end': {
      const date = explain(expression.args[0], frame);
      return node(expression.op, yearEdge(expression.op, date.value), [date]);
    }
  }
};

/** The truth that a node stands for. */
export const truthOfNode = ({ value }: Explanation): Truth =>
  value === undefined ? 'unknown' : value === true;

/** The value of a `let`, computed when first asked for; one that needs itself is unknown. */
export const letOf = (name: string, frame: Frame): Explanation | undefined => {
  const { world, lets, judge, figure } = frame;
  if (lets.found.has(name)) return lets.found.get(name);
  const expression = own(lets.expressions, name);
  if (expression === undefined) return undefined;
  lets.found.set(name, undefined);
  const explanation = explain(expression, { world, lets, judge, figure });
  lets.found.set(name, explanation);
  return explanation;
};

const NONE: readonly Explanation[] = Object.freeze([]);

const node = (op: Expression['op'], value: Scalar | undefined, args: readonly Explanation[]): Explanation =>
  value === undefined ? { op, args } : { op, value, args };

const named = (
  op: Expression['op'],
  name: string,
  value: Scalar | undefined,
  args: readonly Explanation[],
): Explanation => (value === undefined ? { op, name, args } : { op, value, name, args });

const explainVar = (expression: Of<'var'>, frame: Frame): Explanation => {
  const field = fieldOf(frame.world, frame.record, expression);
  const given = givenOf(frame, expression);
  const value = field !== undefined && conforms(given, field.type) ? given : undefined;
  return named('var', pathOf(frame.record, expression), value, NONE);
};

/** A rule that does not apply hinders nothing: true among the operands of `and`, not met anywhere else. */
const explainRule = ({ rule }: Of<'rule'>, { world, judge }: Frame, neutral: boolean): Explanation => {
  const judged = judge(world, rule);
  const truth = neutral ? inAll(judged) : inAny(judged);
  return named('rule', rule, truth === 'unknown' ? undefined : truth, NONE);
};

const explainScore = ({ score }: Of<'score'>, { world, figure }: Frame): Explanation => {
  const { value, bounds } = figure(world, score);
  const found = named('score', score, value, NONE);
  return bounds === undefined ? found : { ...found, bounds };
};

const explainChoose = ({ decision, options }: Of<'choose'>, frame: Frame): Explanation => {
  const branch = own(options, optionOf(frame.world, decision) ?? '');
  if (branch === undefined) return { op: 'choose', name: decision, args: NONE };
  const taken = explain(branch, frame);
  return named('choose', decision, taken.value, [taken]);
};

const explainConnective = ({ op, args }: Of<'and' | 'or'>, frame: Frame): Explanation => {
  const explained = args.map((arg) =>
    op === 'and' && arg.op === 'rule' ? explainRule(arg, frame, true) : explain(arg, frame),
  );
  // LAW: `or` is settled by one true operand, `and` by one false, whatever else is unknown.
  const settles = op === 'or';
  let value: boolean | undefined = !settles;
  for (const arg of explained) {
    if (arg.value === settles) return { op, value: settles, args: explained };
    if (arg.value === undefined) value = undefined;
  }
  return node(op, value, explained);
};

const explainNot = ({ args }: Of<'not'>, frame: Frame): Explanation => {
  const arg = explain(args[0], frame);
  return node('not', arg.value === undefined ? undefined : arg.value !== true, [arg]);
};

const explainComparison = (
  { op, args }: Of<'==' | '!=' | '<' | '<=' | '>' | '>='>,
  frame: Frame,
): Explanation => {
  const left = explain(args[0], frame);
  const right = explain(args[1], frame);
  const [a, b] = [left.value, right.value];
  if (a === undefined || b === undefined) return node(op, compareIntervals(op, left, right), [left, right]);
  const value = compare(op, a, b);
  if (typeof a !== 'number' || typeof b !== 'number') return { op, value, args: [left, right] };
  const distance = a - b;
  return Number.isFinite(distance)
    ? { op, value, args: [left, right], distance }
    : { op, value, args: [left, right] };
};

const explainIn = ({ args, values }: Of<'in'>, frame: Frame): Explanation => {
  const arg = explain(args[0], frame);
  return arg.value === undefined
    ? { op: 'in', args: [arg], values }
    : { op: 'in', value: isOneOf(arg.value, values), args: [arg], values };
};

const explainQuantifier = ({ op, list, where }: Of<'some' | 'all' | 'none'>, frame: Frame): Explanation => {
  const args = eachRecord(list, frame, (at) => explain(where, at));
  const path = pathOf(frame.record, list);
  if (args === undefined) return { op, name: path, args: NONE };
  const truths = args.map(truthOfNode);
  // As in json-logic-js, `all` over no records is false, `none` over none is true.
  const truth = op === 'all' ? (args.length === 0 ? false : all(truths)) : any(truths);
  const value = truth === 'unknown' ? undefined : op === 'none' ? !truth : truth;
  return named(op, path, value, args);
};

const explainCount = ({ list, where }: Of<'count'>, frame: Frame): Explanation => {
  const path = pathOf(frame.record, list);
  if (where === undefined) {
    const given = listGiven(list, frame);
    return named('count', path, given?.length, NONE);
  }
  const args = eachRecord(list, frame, (at) => explain(where, at));
  if (args === undefined) return { op: 'count', name: path, args: NONE };
  const open = args.some(({ value }) => value === undefined);
  return named('count', path, open ? undefined : args.filter(({ value }) => value === true).length, args);
};

/** One node per record: its summand, or with `where` an `if` of the condition and, unless it fails, the summand. */
const explainSum = ({ list, of, where }: Of<'sum'>, frame: Frame): Explanation => {
  const args = eachRecord(list, frame, (at): Explanation => {
    if (where === undefined) return explain(of, at);
    const condition = explain(where, at);
    if (condition.value === false) return { op: 'if', value: 0, args: [condition] };
    const summand = explain(of, at);
    return node('if', condition.value === true ? summand.value : undefined, [condition, summand]);
  });
  const path = pathOf(frame.record, list);
  if (args === undefined) return { op: 'sum', name: path, args: NONE };
  let total: number | undefined = 0;
  for (const { value } of args) {
    total = total === undefined || typeof value !== 'number' ? undefined : calculate('+', [total, value]);
  }
  return named('sum', path, finite(total, frame), args);
};

const explainArithmetic = (
  { op, args }: Of<'+' | '-' | '*' | '/' | '%' | 'min' | 'max'>,
  frame: Frame,
): Explanation => {
  const explained = args.map((arg) => explain(arg, frame));
  const numbers = explained.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const value = numbers.length === args.length ? calculate(op, numbers) : undefined;
  return node(op, finite(value, frame), explained);
};

/** condition, then, else: both branches while the condition is unknown, else only the one taken. */
const explainIf = ({ args: [test, then, otherwise] }: Of<'if'>, frame: Frame): Explanation => {
  const condition = explain(test, frame);
  if (condition.value !== undefined) {
    const taken = explain(condition.value === true ? then : otherwise, frame);
    return node('if', taken.value, [condition, taken]);
  }
  const [a, b] = [explain(then, frame), explain(otherwise, frame)];
  // LAW: a condition does not matter where both branches agree.
  const value = a.value !== undefined && Object.is(a.value, b.value) ? a.value : undefined;
  return node('if', value, [condition, a, b]);
};

const listGiven = (list: ListReference, frame: Frame): readonly unknown[] | undefined => {
  const given = givenOf(frame, list);
  return Array.isArray(given) ? given : undefined;
};

const eachRecord = (
  list: ListReference,
  frame: Frame,
  look: (at: Frame) => Explanation,
): readonly Explanation[] | undefined => {
  const given = listGiven(list, frame);
  const field = fieldOf(frame.world, frame.record, list);
  if (given === undefined || field?.type.kind !== 'list') return undefined;
  const path = pathOf(frame.record, list);
  const { item } = field.type;
  const { world, lets, judge, figure } = frame;
  return given.map((_, index) =>
    look({ world, lets, judge, figure, record: recordAt(given, index, path, item) }),
  );
};

/** Notes a number that is none, or not finite: it takes part in comparisons, and is never shown. */
const finite = <T extends Scalar>(value: T | undefined, { world }: Frame): T | undefined => {
  if (typeof value === 'number' && !Number.isFinite(value)) world.infinite = true;
  return value;
};
