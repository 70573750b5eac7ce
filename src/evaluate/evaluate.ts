/** Pack, facts and day → explained verdicts. Entry of this folder: rules, and single expressions of procedures. */
import type { Truth } from '../base/truth.ts';
import type { Expression } from '../model/expression.ts';
import type { Finding } from '../model/finding.ts';
import type { Scalar } from '../model/value.ts';
import { explain, truthOfNode } from './explain.ts';
import { frameOf, judge } from './judge.ts';
import type { World } from './world.ts';

/** The verdict of a rule of the pack with all its reasons. */
export const evaluate = (world: World, ruleId: string): Finding => judge(world, ruleId).finding;

/** The value of an expression outside any rule (a due date, a period); undefined while it is unknown. */
const expressionValue = (
  world: World,
  expression: Expression,
  lets: Readonly<Record<string, Expression>> = {},
): Scalar | undefined => {
  const { value } = explain(expression, frameOf(world, lets));
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
};

/** The truth of a condition outside any rule (an advisory). */
export const truthOf = (
  world: World,
  expression: Expression,
  lets: Readonly<Record<string, Expression>> = {},
): Truth => truthOfNode(explain(expression, frameOf(world, lets)));

export { expressionValue as valueOf };
