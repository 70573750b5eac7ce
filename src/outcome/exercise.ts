/**
 * What cases show of a pack's conditions: each evaluation in a replay or its outcome is asked which conditions decided
 * it alone. A condition decides alone where the rule, or the group, would have come out otherwise had only it been the
 * other way (masking MC/DC: which of the operands hide each other is found from their values).
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Truth } from '../base/truth.ts';
import { all, any, atLeast, not } from '../base/truth.ts';
import { explain } from '../evaluate/explain.ts';
import { frameOf } from '../evaluate/judge.ts';
import type { Judged } from '../evaluate/judged.ts';
import { inAll, inAny } from '../evaluate/judged.ts';
import type { World } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Expression } from '../model/expression.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule, RuleBody } from '../model/rule.ts';
import type { Memory } from '../procedure/memory.ts';
import type { Knot } from './condition-tree.ts';
import { innerOf, knotOf, leavesOf, truthWith } from './condition-tree.ts';
import type { Condition, ConditionPart, Side } from './conditions.ts';
import { conditionsOf, keyOf, partsOf } from './conditions.ts';
import { look } from './look.ts';

/** A condition and what was seen of it. */
export interface Exercised {
  readonly condition: Condition;
  readonly seen: readonly Side[];
}

export interface Exercise {
  /** Looks at every evaluation that a case leads to on a day. */
  readonly observe: (theCase: Case, asOf: CivilDate) => void;
  readonly exercised: () => readonly Exercised[];
}

export const createExercise = (pack: Pack): Exercise => {
  const { all: conditions } = conditionsOf(pack);
  const byKey = new Map(conditions.map((one) => [keyOf(one.rule, one.part, one.path), one]));
  const seen = new Map<string, Set<Side>>();
  const note: Note = (rule, part, path, tried) => {
    const key = keyOf(rule, part, path);
    const condition = byKey.get(key);
    if (condition === undefined) return;
    const side = sideOf(tried, condition);
    if (side !== undefined) seen.set(key, (seen.get(key) ?? new Set()).add(side));
  };
  return {
    observe: (theCase, asOf) => {
      const looked = new Set<Judged>();
      for (const world of worldsOf(pack, theCase, asOf)) {
        for (const [id, judged] of world.judged) {
          const rule = pack.rules[id];
          if (judged === undefined || rule === undefined || looked.has(judged)) continue;
          looked.add(judged);
          observeRule(rule, judged.finding, world, note);
        }
      }
    },
    exercised: () =>
      conditions.map((condition) => ({
        condition,
        seen: [...(seen.get(keyOf(condition.rule, condition.part, condition.path)) ?? [])].sort(),
      })),
  };
};

/** Every world that a case's replay and outcome look at. */
export const worldsOf = (pack: Pack, theCase: Case, asOf: CivilDate): readonly World[] => {
  const memory: Memory = { asked: [], worlds: new Map() };
  const { world } = look({ pack, theCase, asOf, decisions: {} }, memory);
  return [...new Set([...memory.worlds.values(), world])];
};

/** A condition's own truth, that of the whole, and what the whole would be with another truth in its place. */
export interface Tried {
  readonly truth: Truth;
  readonly whole: Truth;
  readonly other: (truth: boolean) => Truth;
}

export type Note = (rule: string, part: ConditionPart, path: string, tried: Tried) => void;

const sideOf = ({ truth, whole, other }: Tried, { needs, waits }: Condition): Side | undefined => {
  if (truth === 'unknown') {
    return whole === 'unknown' && other(needs.includes('true')) !== 'unknown' ? 'open' : undefined;
  }
  if ((whole === 'unknown' && waits !== true) || other(!truth) === whole) return undefined;
  return truth ? 'true' : 'false';
};

/** Tells of every condition of a rule, looked at in a world, what it was and what it did. */
export const observeRule = (rule: Rule, finding: Finding, world: World, note: Note): void => {
  for (const { part, expression } of partsOf(rule)) {
    const explanation = part === 'when' ? finding.explanation : finding.applies;
    if (explanation !== undefined) observeExpression(expression, explanation, rule.id, part, '', world, note);
  }
  if (rule.body.kind !== 'when') observeGroup(rule, rule.body, world, note);
};

const observeExpression = (
  expression: Expression,
  explanation: Explanation,
  rule: string,
  part: ConditionPart,
  path: string,
  world: World,
  note: Note,
): void => {
  const knot: Knot = knotOf(expression, explanation, world.pack, path);
  const whole = truthWith(knot);
  for (const leaf of leavesOf(knot)) {
    note(rule, part, leaf.path, { truth: leaf.truth, whole, other: (as) => truthWith(knot, leaf, as) });
    for (const inner of innerOf(leaf.expression, leaf.explanation, world.pack, leaf.path)) {
      for (const one of inner.explanations)
        observeExpression(inner.where, one, rule, part, inner.path, world, note);
    }
  }
};

type Group = Exclude<RuleBody, { readonly kind: 'when' }>;

const observeGroup = (rule: Rule, body: Group, world: World, note: Note): void => {
  const members = body.of.flatMap((id) => {
    const judged = world.judged.get(id);
    return judged === undefined ? [] : [{ id, judged }];
  });
  if (members.length < body.of.length) return;
  const truths = members.map(({ judged }) => (body.kind === 'all' ? inAll(judged) : inAny(judged)));
  const least = body.kind === 'at_least' ? explain(body.least, frameOf(world, rule.lets)).value : undefined;
  const whole = wholeOf(body, truths, least);
  members.forEach(({ id, judged }, index) => {
    // A member that does not apply has no say.
    if (judged.applies === false) return;
    const other = (as: boolean): Truth => wholeOf(body, truths.with(index, as), least);
    note(rule.id, 'member', id, { truth: truths[index] ?? 'unknown', whole, other });
  });
};

const wholeOf = (body: Group, truths: readonly Truth[], least: unknown): Truth => {
  if (body.kind === 'all') return all(truths);
  if (body.kind === 'any') return any(truths);
  if (body.kind === 'none') return all(truths.map(not));
  if (typeof least !== 'number') return 'unknown';
  const [sure, open] = [true, 'unknown'].map((one) => truths.filter((truth) => truth === one).length);
  return atLeast(least, sure ?? 0, open ?? 0);
};
