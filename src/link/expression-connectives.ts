/** Operators over single values: and/or/not, comparisons, `in`, arithmetic, `if`. */
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { itemsOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Arithmetic, Comparison, Expression } from '../model/expression.ts';
import type { Scalar } from '../model/value.ts';
import type { Call, Linking, Typed } from './expression-linking.ts';
import { operand } from './expression-linking.ts';
import { linkLiteral } from './expression-literals.ts';
import type { ExpressionType } from './expression-scope.ts';
import { BOOLEAN, FAULTY, isOrdered, requireKind, unify } from './expression-types.ts';

export const linkConnective = (op: 'and' | 'or', call: Call, linking: Linking): Typed | undefined => {
  const args = call.operands.map((cursor) => linkCondition(cursor, call, linking));
  return allLinked(args) ? { expression: { op, args, at: call.at }, type: BOOLEAN } : undefined;
};

export const linkNot = (call: Call, linking: Linking): Typed | undefined => {
  const arg = linkCondition(operand(call, 0), call, linking);
  return arg && { expression: { op: 'not', args: [arg], at: call.at }, type: BOOLEAN };
};

export const linkComparison = (op: Comparison, call: Call, linking: Linking): Typed | undefined => {
  const pair = linkPair(operand(call, 0), operand(call, 1), linking);
  if (pair === undefined) return undefined;
  const [left, right] = pair;
  const shared = unify(left.type, right.type);
  const kinds = { operator: call.word, left: left.type.kind, right: right.type.kind };
  if (shared === 'units') {
    reportUnits(operand(call, 1), call, left.type, right.type, linking);
    return undefined;
  }
  if (shared === 'types') {
    linking.report('link/not-comparable', spanAt(suspect(call)), kinds);
    return undefined;
  }
  if (op !== '==' && op !== '!=' && !isOrdered(shared)) {
    linking.report('link/not-ordered', keySpanAt(call.value), { operator: call.word, found: shared.kind });
    return undefined;
  }
  return {
    expression: { op, args: [left.expression, right.expression], at: call.at },
    type: BOOLEAN,
  };
};

/** `{ in: [value, [literal, …]] }`; never a search in text. */
export const linkIn = (call: Call, linking: Linking): Typed | undefined => {
  const list = operand(call, 1);
  const value = linking.link(operand(call, 0), linking);
  if (!isJsonArray(list.value) || list.value.length === 0) {
    linking.report('link/in-needs-list', spanAt(list), {});
    return undefined;
  }
  if (value === undefined) return undefined;
  const values = itemsOf(list).map((cursor) => linkListed(cursor, call, value.type, linking));
  return allLinked(values)
    ? { expression: { op: 'in', args: [value.expression], values, at: call.at }, type: BOOLEAN }
    : undefined;
};

export const linkArithmetic = (op: Arithmetic, call: Call, linking: Linking): Typed | undefined => {
  const args: readonly (Typed | undefined)[] = call.operands.map((cursor) => {
    const arg = linking.link(cursor, linking);
    return requireKind(arg, 'number', call.word, cursor, linking) ? arg : undefined;
  });
  if (!allLinked(args)) return undefined;
  const type = unitOf(op, args, call, linking);
  return type && { expression: { op, args: args.map((arg) => arg.expression), at: call.at }, type };
};

/** `{ negate: x }`: a literal with the other sign, or 0 − x. */
export const linkNegate = (call: Call, linking: Linking): Typed | undefined => {
  const cursor = operand(call, 0);
  const arg = linking.link(cursor, linking);
  if (arg === undefined || !requireKind(arg, 'number', call.word, cursor, linking)) return undefined;
  const { expression, type } = arg;
  if (expression.op === 'literal' && typeof expression.value === 'number') {
    return { expression: { op: 'literal', value: 0 - expression.value, at: call.at }, type };
  }
  return {
    expression: { op: '-', args: [{ op: 'literal', value: 0, at: call.at }, expression], at: call.at },
    type,
  };
};

/** condition, then, …, else; a chain becomes nested. */
export const linkIf = (call: Call, linking: Linking, hint: ExpressionType | undefined): Typed | undefined => {
  const conditions = call.operands.slice(0, -1).filter((_, index) => index % 2 === 0);
  const results = call.operands.filter((_, i) => i % 2 === 1 || i === call.operands.length - 1);
  const tests = conditions.map((cursor) => linkCondition(cursor, call, linking));
  const branches = linkAlternatives(results, call, linking, hint);
  if (branches === undefined || !allLinked(tests)) return undefined;
  const chain = branches.expressions.slice(0, -1);
  const last = branches.expressions.at(-1);
  if (last === undefined) return undefined;
  const expression = chain.reduceRight<Expression>((otherwise, then, index) => {
    const test = tests[index];
    return test === undefined ? otherwise : { op: 'if', args: [test, then, otherwise], at: call.at };
  }, last);
  return { expression, type: branches.type };
};

/** Links expressions of which one will be taken: all of one type. */
export const linkAlternatives = (
  cursors: readonly Cursor[],
  call: Call,
  linking: Linking,
  hint: ExpressionType | undefined,
): { readonly expressions: readonly Expression[]; readonly type: ExpressionType } | undefined => {
  let type: ExpressionType = FAULTY;
  let ok = true;
  const expressions: Expression[] = [];
  for (const cursor of cursors) {
    const branch = linking.link(cursor, linking, hint ?? (type.kind === 'faulty' ? undefined : type));
    if (branch === undefined) {
      ok = false;
      continue;
    }
    const shared = unify(type, branch.type);
    if (shared === 'units') reportUnits(cursor, call, type, branch.type, linking);
    else if (shared === 'types') {
      const kinds = { operator: call.word, left: type.kind, right: branch.type.kind };
      linking.report('link/branches-differ', spanAt(cursor), kinds);
    } else type = shared;
    ok &&= typeof shared !== 'string';
    expressions.push(branch.expression);
  }
  return ok ? { expressions, type } : undefined;
};

const linkCondition = (cursor: Cursor, call: Call, linking: Linking): Expression | undefined => {
  const arg = linking.link(cursor, linking);
  return requireKind(arg, 'boolean', call.word, cursor, linking) ? arg?.expression : undefined;
};

/** Two operands that are held against each other: a word in quotes takes its meaning from what is named beside it. */
const linkPair = (a: Cursor, b: Cursor, linking: Linking): readonly [Typed, Typed] | undefined => {
  const rightFirst = typeof a.value === 'string' || (!isNamed(a) && isNamed(b));
  if (rightFirst) {
    const right = linking.link(b, linking);
    const left = linking.link(a, linking, right?.type);
    return left && right && [left, right];
  }
  const left = linking.link(a, linking);
  const right = linking.link(b, linking, left?.type);
  return left && right && [left, right];
};

const isNamed = ({ value }: Cursor): boolean =>
  isJsonObject(value) && ['var', 'param', 'let'].some((word) => Object.hasOwn(value, word));

const linkListed = (
  cursor: Cursor,
  call: Call,
  type: ExpressionType,
  linking: Linking,
): Scalar | undefined => {
  const typed = linkLiteral(cursor, linking, type);
  if (typed?.expression.op !== 'literal') return undefined;
  if (unify(type, typed.type) !== 'types') return typed.expression.value;
  const kinds = { operator: call.word, left: type.kind, right: typed.type.kind };
  linking.report('link/not-comparable', spanAt(cursor), kinds);
  return undefined;
};

/** Sums, differences, `min`, `max` and remainders keep the unit; products and quotients have none. */
const unitOf = (
  op: Arithmetic,
  args: readonly Typed[],
  call: Call,
  linking: Linking,
): ExpressionType | undefined => {
  if (op === '*' || op === '/') return { kind: 'number' };
  let type: ExpressionType = FAULTY;
  for (const [index, arg] of args.entries()) {
    const shared = unify(type, arg.type);
    if (shared === 'units' || shared === 'types') {
      reportUnits(operand(call, index), call, type, arg.type, linking);
      return undefined;
    }
    type = shared;
  }
  return type.kind === 'number' ? { kind: 'number', ...(type.unit && { unit: type.unit }) } : type;
};

const reportUnits = (
  cursor: Cursor,
  call: Call,
  left: ExpressionType,
  right: ExpressionType,
  linking: Linking,
): void =>
  linking.report('link/units-differ', spanAt(cursor), {
    operator: call.word,
    left: unitName(left),
    right: unitName(right),
  });

const unitName = (type: ExpressionType): string => (type.kind === 'number' ? (type.unit ?? '') : '');

/** Of two operands that do not fit, the literal is the likelier slip. */
const suspect = (call: Call): Cursor =>
  call.operands.find(({ value }) => typeof value !== 'object') ?? operand(call, 1);

const allLinked = <T>(parts: readonly (T | undefined)[]): parts is readonly T[] =>
  parts.every((part) => part !== undefined);
