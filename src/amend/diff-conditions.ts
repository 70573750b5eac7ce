/** Two conditions, node by node: members that came or went, bounds that moved, `all` that became `any`, and which way. */
import type { ChangeKind } from '../model/change.ts';
import type { Comparison, Expression, ListReference } from '../model/expression.ts';
import type { Sign } from './diff-leaning.ts';
import { times, turned } from './diff-leaning.ts';
import { leftOver, same } from './diff-same.ts';
import { movesOf } from './diff-values.ts';

/** One difference: what stood there, what stands there, and whether it makes the whole easier (1) or harder (-1). */
export interface Difference {
  readonly kind: Extract<
    ChangeKind,
    'condition-added' | 'condition-dropped' | 'threshold-moved' | 'group-changed' | 'rule-changed'
  >;
  readonly effects: readonly Sign[];
  readonly before?: Spot;
  readonly after?: Spot;
}

/** An expression and the lists whose records are looked at where it stands. */
export interface Spot {
  readonly expression: Expression;
  readonly lists: readonly ListReference[];
}

/** Where the walk is: the way a truth here moves the whole, and the lists around. */
interface Here {
  readonly sign: Sign;
  readonly lists: readonly ListReference[];
}

/** All differences between two conditions; none where they mean the same. */
export const conditionDifferences = (
  old: Expression,
  now: Expression,
  here: Here = { sign: 1, lists: [] },
): readonly Difference[] => {
  if (same(old, now)) return [];
  const spot = (expression: Expression): Spot => ({ expression, lists: here.lists });
  const told = (kind: Difference['kind'], effects: readonly Sign[]): readonly Difference[] => [
    { kind, effects: effects.map((one) => times(one, here.sign)), before: spot(old), after: spot(now) },
  ];
  if (isJoin(old) && isJoin(now)) return joins(old, now, here, told);
  if (isJoin(now) && now.args.some((one) => same(one, old))) return members([old], now.args, now.op, here);
  if (isJoin(old) && old.args.some((one) => same(one, now))) return members(old.args, [now], old.op, here);
  if (old.op === 'not' && now.op === 'not')
    return conditionDifferences(old.args[0], now.args[0], { ...here, sign: turned(here.sign) });
  if ((old.op === 'not' && same(old.args[0], now)) || (now.op === 'not' && same(now.args[0], old)))
    return told('rule-changed', [1, -1]);
  if (isComparison(old) && isComparison(now)) return comparisons(old, now, told);
  if (old.op === 'in' && now.op === 'in' && same(old.args, now.args)) {
    const { removed, added } = leftOver(old.values, now.values, (a, b) => a === b);
    const effects: Sign[] = [];
    if (added.length > 0) effects.push(1);
    if (removed.length > 0) effects.push(-1);
    return told('rule-changed', effects.length === 0 ? [] : effects);
  }
  if (isQuantified(old) && isQuantified(now) && same(old.list, now.list)) {
    if (old.op === now.op) {
      const sign = old.op === 'none' ? turned(here.sign) : here.sign;
      return conditionDifferences(old.where, now.where, { sign, lists: [...here.lists, old.list] });
    }
    if (same(old.where, now.where)) return told('group-changed', [1, -1]);
  }
  if (old.op === 'choose' && now.op === 'choose' && old.decision === now.decision) {
    const options = Object.keys(now.options);
    if (options.every((one) => old.options[one] !== undefined)) {
      return options.flatMap((one) => {
        const [was, is] = [old.options[one], now.options[one]];
        return was === undefined || is === undefined ? [] : conditionDifferences(was, is, here);
      });
    }
  }
  if (old.op === 'if' && now.op === 'if') {
    const [test, met, unmet] = old.args;
    return [
      ...conditionDifferences(test, now.args[0], { ...here, sign: 0 }),
      ...conditionDifferences(met, now.args[1], here),
      ...conditionDifferences(unmet, now.args[2], here),
    ];
  }
  if (old.op === 'literal' && now.op === 'literal')
    return told('rule-changed', [now.value === true ? 1 : -1]);
  return told('rule-changed', [0]);
};

type Join = Expression & { readonly op: 'and' | 'or' };
const isJoin = (e: Expression): e is Join => e.op === 'and' || e.op === 'or';
type Quantified = Expression & { readonly op: 'some' | 'all' | 'none' };
const isQuantified = (e: Expression): e is Quantified => e.op === 'some' || e.op === 'all' || e.op === 'none';
type Compared = Expression & { readonly op: Comparison };
const isComparison = (e: Expression): e is Compared => e.op in HOLDS;

type Tell = (kind: Difference['kind'], effects: readonly Sign[]) => readonly Difference[];

const joins = (old: Join, now: Join, here: Here, told: Tell): readonly Difference[] => {
  const turn = old.op === now.op ? [] : told('group-changed', [now.op === 'or' ? 1 : -1]);
  const inner = members(old.args, now.args, now.op, here);
  if (turn.length > 0 || inner.length > 0) return [...turn, ...inner];
  return told('rule-changed', []);
};

/** Members of `and` or `or`: what is left over on both sides is paired where it speaks of the same. */
const members = (
  old: readonly Expression[],
  now: readonly Expression[],
  op: 'and' | 'or',
  here: Here,
): readonly Difference[] => {
  const { removed, added } = leftOver(old, now, same);
  const fresh = [...added];
  const out: Difference[] = [];
  const more: Sign = times(op === 'and' ? -1 : 1, here.sign);
  for (const one of removed) {
    const at = fresh.findIndex((other) => isAkin(one, other));
    const [other] = at === -1 ? [] : fresh.splice(at, 1);
    if (other !== undefined) out.push(...conditionDifferences(one, other, here));
    else
      out.push({
        kind: 'condition-dropped',
        effects: [turned(more)],
        before: { expression: one, lists: here.lists },
      });
  }
  for (const one of fresh)
    out.push({ kind: 'condition-added', effects: [more], after: { expression: one, lists: here.lists } });
  return out;
};

/** Whether one expression may have been made of the other: they speak of a common fact, rule, score or named value. */
const isAkin = (a: Expression, b: Expression): boolean => {
  const names = namesIn(a, new Set());
  return [...namesIn(b, new Set())].some((name) => names.has(name));
};

const NAMING = ['fact', 'rule', 'score', 'name', 'stage'];

const namesIn = (value: unknown, found: Set<string>): ReadonlySet<string> => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string' && NAMING.includes(key)) found.add(`${key} ${part}`);
    else namesIn(part, found);
  }
  return found;
};

/** Of less, equal, greater: where each comparison holds. */
const HOLDS: Readonly<Record<string, readonly number[]>> = {
  '<': [-1],
  '<=': [-1, 0],
  '==': [0],
  '!=': [-1, 1],
  '>=': [0, 1],
  '>': [1],
} satisfies Record<Comparison, readonly number[]>;

const comparisons = (old: Compared, now: Compared, told: Tell): readonly Difference[] => {
  const left = movesOf(old.args[0], now.args[0]);
  const right = movesOf(old.args[1], now.args[1]);
  if (left.length + right.length === 0)
    return told(isTightened(old.op, now.op), turnedComparison(old.op, now.op));
  if (old.op !== now.op) return told('rule-changed', [0]);
  const grows: Sign = old.op === '>' || old.op === '>=' ? 1 : old.op === '<' || old.op === '<=' ? -1 : 0;
  const effects: readonly Sign[] = [
    ...left.map((one) => times(one, grows)),
    ...right.map((one) => times(turned(one), grows)),
  ];
  const told0 = old.op === '==' || old.op === '!=' ? ([1, -1] as const) : effects;
  const isBound = isConstant(left.length > 0 ? old.args[0] : old.args[1]) && left.length * right.length === 0;
  return told(
    isBound && isConstant(left.length > 0 ? now.args[0] : now.args[1]) ? 'threshold-moved' : 'rule-changed',
    told0,
  );
};

/** `>=` to `>` moves the bound; `>=` to `<` is another condition. */
const isTightened = (old: Comparison, now: Comparison): 'threshold-moved' | 'rule-changed' =>
  old.charAt(0) === now.charAt(0) ? 'threshold-moved' : 'rule-changed';

const turnedComparison = (old: Comparison, now: Comparison): readonly Sign[] => {
  const [was, is] = [HOLDS[old] ?? [], HOLDS[now] ?? []];
  const effects: Sign[] = [];
  if (is.some((one) => !was.includes(one))) effects.push(1);
  if (was.some((one) => !is.includes(one))) effects.push(-1);
  return effects;
};

/** Whether a value is written or a parameter's, so that moving it moves a bound. */
const isConstant = (e: Expression): boolean =>
  e.op === 'literal' || e.op === 'param' || ('args' in e && e.args.every(isConstant));
