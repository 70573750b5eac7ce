/**
 * Which leaves of a condition can ever decide it, where several of them look at the same facts: every combination of
 * values on all sides of what they compare with is tried. Conditions of independent facts need no trial.
 */
import { explain } from '../evaluate/explain.ts';
import { frameOf } from '../evaluate/judge.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue, Scalar } from '../model/value.ts';
import type { Knot } from './condition-tree.ts';
import { knotOf, leavesOf, truthWith } from './condition-tree.ts';
import { valuesAround } from './sample-values.ts';

/** For each leaf the values with which it can decide alone, and those that the whole comes to. */
export interface Feasible {
  readonly leaves: ReadonlyMap<string, ReadonlySet<boolean>>;
  readonly whole: ReadonlySet<boolean>;
}

/** Undefined where the leaves share no fact, or where trying would not settle it. */
export const feasibleOf = (expression: Expression, knot: Knot, pack: Pack): Feasible | undefined => {
  const used = leavesOf(knot).map((leaf) => constantsOf(leaf.expression));
  const names = used.flatMap((one) => (one === undefined ? [] : [one.fact]));
  if (names.length < used.length || new Set(names).size === names.length) return undefined;
  const columns = [...new Set(names)].map((fact) => {
    const field = pack.facts[fact];
    const known = used.flatMap((one) => (one?.fact === fact ? one.values : []));
    return { fact, values: field === undefined ? [] : valuesAround(field, known, ANY_DAY) };
  });
  if (columns.reduce((product, { values }) => product * values.length, 1) > MOST) return undefined;
  const leaves = new Map<string, Set<boolean>>();
  const whole = new Set<boolean>();
  for (const facts of combinations(columns)) {
    const frame = frameOf(createWorld({ pack, facts, asOf: ANY_DAY }), {});
    const tried = knotOf(expression, explain(expression, frame), pack);
    const root = truthWith(tried);
    if (root !== 'unknown') whole.add(root);
    for (const leaf of leavesOf(tried)) {
      const { truth, path } = leaf;
      if (truth === 'unknown' || truthWith(tried, leaf, !truth) === root) continue;
      leaves.set(path, (leaves.get(path) ?? new Set()).add(truth));
    }
  }
  return { leaves, whole };
};

const ANY_DAY = '2000-01-01';
const MOST = 20_000;

/** The one fact of a leaf that compares it with constants; undefined for any other leaf. */
const constantsOf = (
  expression: Expression,
): { readonly fact: string; readonly values: readonly Scalar[] } | undefined => {
  switch (expression.op) {
    case 'var':
      return expression.scope === 'case' ? { fact: expression.fact, values: [] } : undefined;
    case 'in': {
      const [arg] = expression.args;
      return arg.op === 'var' && arg.scope === 'case'
        ? { fact: arg.fact, values: expression.values }
        : undefined;
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = expression.args;
      return left.op === 'var' && left.scope === 'case' && right.op === 'literal'
        ? { fact: left.fact, values: [right.value] }
        : undefined;
    }
    default:
      return undefined;
  }
};

interface Column {
  readonly fact: string;
  readonly values: readonly FactValue[];
}

const combinations = ([first, ...rest]: readonly Column[]): readonly Readonly<
  Record<string, FactValue>
>[] => {
  if (first === undefined) return [{}];
  const others = combinations(rest);
  return first.values.flatMap((value) => others.map((facts) => ({ [first.fact]: value, ...facts })));
};
