/**
 * Which way an expression leans: whether it grows, or becomes easier to meet, as one of its names grows. From that, and
 * from where a rule stands under the answer, the direction of a change is told; where it cannot be, 0 says so.
 */
import type { ChangeDirection } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Rule } from '../model/rule.ts';

/** 1: the same way; -1: the other way; 0: cannot be told. */
export type Sign = 1 | -1 | 0;
export type Signs = ReadonlySet<Sign>;

/** A name an expression may rest on. */
export interface Target {
  readonly op: 'param' | 'let' | 'rule';
  readonly name: string;
}

export const turned = (sign: Sign): Sign => (sign === 0 ? 0 : sign === 1 ? -1 : 1);
export const times = (a: Sign, b: Sign): Sign => (b === 0 ? 0 : b === 1 ? a : turned(a));
export const timesAll = (signs: Iterable<Sign>, others: Iterable<Sign>): Signs => {
  const right = [...others];
  return new Set([...signs].flatMap((one) => right.map((other) => times(one, other))));
};

/** What effects come to for who applies: 1 makes it easier, -1 harder. */
export const directionOf = (effects: Iterable<Sign>): ChangeDirection => {
  const all = new Set(effects);
  if (all.size === 0 || all.has(0)) return 'unknown';
  return all.size === 2 ? 'both' : all.has(1) ? 'looser' : 'stricter';
};

/** The ways in which a name moves an expression; empty where it is not in it. */
export const leaningOf = (
  expression: Expression,
  target: Target,
  lets: Rule['lets'],
  sign: Sign = 1,
): readonly Sign[] => {
  const within = (one: Expression, way: Sign): readonly Sign[] => leaningOf(one, target, lets, way);
  const each = (all: readonly Expression[], way: Sign): readonly Sign[] =>
    all.flatMap((one) => within(one, way));
  switch (expression.op) {
    case 'literal':
    case 'var':
    case 'date':
    case 'entered':
    case 'score':
    // A value that moves stays set.
    case 'set':
      return [];
    case 'param':
      return target.op === 'param' && target.name === expression.parameter ? [sign] : [];
    case 'rule':
      return target.op === 'rule' && target.name === expression.rule ? [sign] : [];
    case 'let': {
      if (target.op === 'let' && target.name === expression.name) return [sign];
      const named = lets[expression.name];
      return named === undefined ? [] : within(named, sign);
    }
    case 'choose':
      return each(Object.values(expression.options), sign);
    case 'not':
      return each(expression.args, turned(sign));
    case '>':
    case '>=':
      return [...within(expression.args[0], sign), ...within(expression.args[1], turned(sign))];
    case '<':
    case '<=':
      return [...within(expression.args[0], turned(sign)), ...within(expression.args[1], sign)];
    case '==':
    case '!=':
    case 'in':
    case '%':
      return each(expression.args, 0);
    case 'some':
    case 'all':
      return within(expression.where, sign);
    case 'none':
      return within(expression.where, turned(sign));
    case 'count':
      return expression.where === undefined ? [] : within(expression.where, sign);
    case 'sum':
      return [
        ...within(expression.of, sign),
        ...(expression.where === undefined ? [] : within(expression.where, sign)),
      ];
    case 'and':
    case 'or':
    case '+':
    case 'min':
    case 'max':
    case 'date_add':
    case 'year_start':
    case 'year_end':
      return each(expression.args, sign);
    case '-': {
      const [first, ...others] = expression.args;
      if (first === undefined || others.length === 0) return each(expression.args, turned(sign));
      return [...within(first, sign), ...each(others, turned(sign))];
    }
    case '*':
      return expression.args.flatMap((one, index) =>
        within(one, times(sign, signOf(expression.args.filter((_, other) => other !== index)))),
      );
    case '/': {
      const [first, ...others] = expression.args;
      return [...(first === undefined ? [] : within(first, times(sign, signOf(others)))), ...each(others, 0)];
    }
    case 'if':
      return [
        ...within(expression.args[0], 0),
        ...within(expression.args[1], sign),
        ...within(expression.args[2], sign),
      ];
  }
};

/** The sign of a product as far as it is written in numbers. */
export const signOf = (factors: readonly Expression[]): Sign =>
  factors.reduce<Sign>((sign, one) => {
    if (one.op !== 'literal' || typeof one.value !== 'number' || one.value === 0) return 0;
    return one.value < 0 ? turned(sign) : sign;
  }, 1);

/** Rule → whether meeting it helps who applies: as the answer rests on it, else as the moves that it guards end. */
export const bearingsOf = (pack: Pack): ReadonlyMap<string, Signs> => {
  const bearings = new Map<string, Set<Sign>>();
  spread(pack, pack.answer, 1, bearings);
  const asked = new Map<string, Set<Sign>>();
  for (const { root } of Object.values(pack.procedures)) guards(pack, root, root, asked);
  for (const { vetoes } of pack.scorings) {
    for (const { when } of vetoes) {
      for (const id of Object.keys(pack.rules)) {
        for (const sign of leaningOf(when, { op: 'rule', name: id }, {}, -1)) spread(pack, id, sign, asked);
      }
    }
  }
  for (const [id, signs] of asked) if (!bearings.has(id)) bearings.set(id, signs);
  return bearings;
};

/** Carries a sign from a rule to all that it rests on. */
const spread = (pack: Pack, id: string, sign: Sign, bearings: Map<string, Set<Sign>>): void => {
  const known = bearings.get(id) ?? new Set();
  if (known.has(sign)) return;
  bearings.set(id, known.add(sign));
  const rule = pack.rules[id];
  if (rule === undefined) return;
  const { body } = rule;
  if (body.kind !== 'when') {
    for (const member of body.of) spread(pack, member, body.kind === 'none' ? turned(sign) : sign, bearings);
  }
  const named = [
    ...(body.kind === 'when' ? rulesIn(body.when, rule.lets, sign) : []),
    ...(rule.appliesWhen === undefined ? [] : rulesIn(rule.appliesWhen, rule.lets, 0)),
  ];
  for (const [other, way] of named) spread(pack, other, way, bearings);
};

const rulesIn = (
  expression: Expression,
  lets: Rule['lets'],
  sign: Sign,
): readonly (readonly [rule: string, sign: Sign])[] =>
  [...namesIn(expression, lets)].flatMap((name) =>
    leaningOf(expression, { op: 'rule', name }, lets, sign).map((way) => [name, way] as const),
  );

/** The rules an expression names. */
const namesIn = (value: unknown, lets: Rule['lets'], found: Set<string> = new Set()): ReadonlySet<string> => {
  if (typeof value !== 'object' || value === null) return found;
  if ('op' in value && value.op === 'rule' && 'rule' in value && typeof value.rule === 'string')
    found.add(value.rule);
  if ('op' in value && value.op === 'let' && 'name' in value && typeof value.name === 'string')
    namesIn(lets[value.name], lets, found);
  for (const part of Object.values(value)) namesIn(part, lets, found);
  return found;
};

const guards = (pack: Pack, state: State, root: State, bearings: Map<string, Set<Sign>>): void => {
  for (const { guard, target } of [...Object.values(state.on).flat(), ...state.always, ...state.onDone]) {
    if (guard === undefined) continue;
    const sign = isRefusal(target, root) ? -1 : 1;
    for (const rule of 'choose' in guard ? Object.values(guard.options) : [guard.value])
      spread(pack, rule, sign, bearings);
  }
  for (const inner of Object.values(state.states)) guards(pack, inner, root, bearings);
};

/** Whether a move ends in a refusal. */
export const isRefusal = (target: string | undefined, root: State): boolean =>
  target !== undefined && stateAt(root, target)?.outcome === 'negative';

const stateAt = (root: State, path: string): State | undefined =>
  path === root.path
    ? root
    : Object.values(root.states)
        .filter((one) => path === one.path || path.startsWith(`${one.path}.`))
        .map((one) => stateAt(one, path))[0];
