/**
 * The boolean structure of a condition as it was evaluated: connectives over leaves with their truths. Only the branch
 * of a decision that the pack chose is there; what a quantifier asks of its records is a condition of its own.
 */
import type { Truth } from '../base/truth.ts';
import { all, any, not } from '../base/truth.ts';
import type { Expression, ListReference } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';

/** Where a node stands below the root of an expression: `args.0.where`. */
export type ExpressionPath = string;

export interface Leaf {
  readonly kind: 'leaf';
  readonly path: ExpressionPath;
  readonly expression: Expression;
  /** Absent where the tree stands for no evaluation. */
  readonly explanation?: Explanation;
  readonly truth: Truth;
}

export type Knot =
  | Leaf
  | {
      readonly kind: 'and' | 'or' | 'not' | 'if';
      readonly path: ExpressionPath;
      readonly parts: readonly Knot[];
    };

/** The tree of an expression; without an explanation every leaf is unknown and both branches of an `if` are there. */
export const knotOf = (
  expression: Expression,
  explanation: Explanation | undefined,
  pack: Pack,
  path = '',
): Knot => {
  const { op } = expression;
  if (op === 'choose') {
    const option = pack.decisions[expression.decision]?.chosen ?? '';
    const branch = expression.options[option];
    if (branch !== undefined)
      return knotOf(branch, explanation?.args[0], pack, below(path, 'options', option));
  }
  if (op === 'and' || op === 'or' || op === 'not' || op === 'if') {
    const args: readonly Expression[] = expression.args;
    const looked = op === 'if' ? branchesOf(explanation) : explanation?.args;
    const parts = args.map((arg, index) => knotOf(arg, looked?.[index], pack, below(path, 'args', index)));
    return { kind: op, path, parts };
  }
  const value = explanation?.value;
  const truth =
    value === undefined ? (op === 'literal' ? expression.value === true : 'unknown') : value === true;
  return { kind: 'leaf', path, expression, ...(explanation && { explanation }), truth };
};

/** Condition, then, else: of a settled condition only the branch taken was looked at. */
const branchesOf = (explanation: Explanation | undefined): readonly (Explanation | undefined)[] => {
  const [test, first, second] = explanation?.args ?? [];
  return test?.value === false ? [test, undefined, first] : [test, first, second];
};

export const below = (path: ExpressionPath, ...steps: readonly (string | number)[]): ExpressionPath =>
  [...(path === '' ? [] : [path]), ...steps].join('.');

/** The truth of a tree, with one leaf taken to be something else. */
export const truthWith = (knot: Knot, leaf?: Leaf, as?: Truth): Truth => {
  if (knot.kind === 'leaf') return knot === leaf && as !== undefined ? as : knot.truth;
  const truths = knot.parts.map((part) => truthWith(part, leaf, as));
  if (knot.kind === 'and') return all(truths);
  if (knot.kind === 'or') return any(truths);
  const [first = 'unknown', second = 'unknown', third = 'unknown'] = truths;
  if (knot.kind === 'not') return not(first);
  if (first === 'unknown') return second === third ? second : 'unknown';
  return first ? second : third;
};

/** The leaves that are no constants, in the order written. */
export const leavesOf = (knot: Knot): readonly Leaf[] => {
  if (knot.kind === 'leaf') return knot.expression.op === 'literal' ? [] : [knot];
  return knot.parts.flatMap(leavesOf);
};

/** What is asked of the records of a list inside a leaf, with one evaluation for every record looked at. */
export interface Inner {
  readonly path: ExpressionPath;
  readonly list: ListReference;
  readonly where: Expression;
  readonly explanations: readonly Explanation[];
}

/** Conditions on records, anywhere inside an expression that is no connective. */
export const innerOf = (
  expression: Expression,
  explanation: Explanation | undefined,
  pack: Pack,
  path: ExpressionPath,
): readonly Inner[] => {
  switch (expression.op) {
    case 'some':
    case 'all':
    case 'none':
    case 'count': {
      const { list, where } = expression;
      if (where === undefined) return [];
      return [{ path: below(path, 'where'), list, where, explanations: explanation?.args ?? [] }];
    }
    case 'sum': {
      const { list, where } = expression;
      if (where === undefined) return [];
      const explanations = explanation?.args.flatMap(({ args }) => args[0] ?? []) ?? [];
      return [{ path: below(path, 'where'), list, where, explanations }];
    }
    case 'choose': {
      const option = pack.decisions[expression.decision]?.chosen ?? '';
      const branch = expression.options[option];
      if (branch === undefined) return [];
      return innerOf(branch, explanation?.args[0], pack, below(path, 'options', option));
    }
    default:
      if (!('args' in expression)) return [];
      return expression.args.flatMap((arg, index) =>
        innerOf(arg, explanation?.args[index], pack, below(path, 'args', index)),
      );
  }
};
