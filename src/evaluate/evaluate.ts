/** Pack, facts and day → explained verdicts. Entry of this folder: rules, scores, and single expressions of procedures. */
import type { Truth } from '../base/truth.ts';
import type { Expression } from '../model/expression.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Score } from '../model/score.ts';
import type { Scalar } from '../model/value.ts';
import { explain, truthOfNode } from './explain.ts';
import { frameOf, judge } from './judge.ts';
import { bandEndsIn, explanationsIn, scoreIn, scoringFor, scoringsFor } from './score.ts';
import type { World } from './world.ts';

/** The verdict of a rule of the pack with all its reasons. */
export const evaluate = (world: World, ruleId: string): Finding => judge(world, ruleId).finding;

/**
 * What a score table says, by its id; undefined where none of that id applies to the case, or where a number of the
 * table itself is not known.
 */
export const scoreOf = (world: World, scoring: string): Score | undefined =>
  scoreIn(frameOf(world, {}), scoring);

/** What every score table says that applies to the case, or may, in the pack's order. */
export const scoresOf = (world: World): readonly Score[] =>
  scoringsFor(world.pack, world.notice?.id).flatMap(({ id, appliesWhen }) =>
    appliesWhen !== undefined && truthOf(world, appliesWhen) === false ? [] : (scoreOf(world, id) ?? []),
  );

/** What a fact decides of the points that `{ score: name }` stands for: explanations, and the numbers at which bands end. */
export const reasonsOf = (
  world: World,
  name: string,
  fact: string,
): { readonly explanations: readonly Explanation[]; readonly ends: readonly number[] } => {
  const [id = name] = name.split('.');
  const [score, scoring] = [scoreOf(world, id), scoringFor(world.pack, world.notice?.id, id)];
  return {
    explanations: score === undefined ? [] : explanationsIn(score, fact),
    ends: scoring === undefined ? [] : bandEndsIn(frameOf(world, {}), scoring, fact),
  };
};

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
