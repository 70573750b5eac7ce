/**
 * A rule in a world → its finding: a leaf from its condition, a group from its members, each found once. This runs
 * for every rule of every case, so objects are written out rather than spread.
 */
import { invariant } from '../base/assert.ts';
import type { Truth } from '../base/truth.ts';
import { all, any, atLeast } from '../base/truth.ts';
import type { Expression } from '../model/expression.ts';
import type { Explanation, Finding, Missing, ProvisionalGrade } from '../model/finding.ts';
import type { Rule, RuleBody } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import { explain, truthOfNode } from './explain.ts';
import type { Frame } from './frame.ts';
import { letsOf } from './frame.ts';
import { provisionalGrades } from './grades.ts';
import type { Judged } from './judged.ts';
import { inAll, inAny, inNone, missingOf, union, verdictOf } from './judged.ts';
import { collectMissing } from './missing.ts';
import { explainShown } from './printable.ts';
import { figureIn } from './score.ts';
import type { World } from './world.ts';
import { own } from './world.ts';

/** The finding of a rule of the pack; a rule that is not there is our mistake. */
export const judge = (world: World, id: string): Judged => {
  const known = world.judged.get(id);
  if (known !== undefined) return known;
  const rule = own(world.pack.rules, id);
  invariant(rule !== undefined, `there is no rule ${id}`);
  if (world.judged.has(id)) return circular(rule);
  world.judged.set(id, undefined);
  const judged = judgeRule(world, rule);
  world.judged.set(id, judged);
  return judged;
};

/** Where and in whose view the parts of one rule are evaluated. */
export const frameOf = (world: World, lets: Rule['lets']): Frame => ({
  world,
  lets: letsOf(lets),
  judge,
  figure,
});

const figure: Frame['figure'] = (world, score) => figureIn(frameOf(world, {}), score);

const judgeRule = (world: World, rule: Rule): Judged => {
  const frame = frameOf(world, rule.lets);
  const scope = rule.appliesWhen && lookAt(rule.appliesWhen, rule, frame);
  const { body } = rule;
  if (body.kind !== 'when') return scoped(rule, judgeGroup(body, rule, frame), scope, undefined, frame);
  if (scope !== undefined) return judgeScopedLeaf(body.when, rule, scope, frame);
  const { truth, explanation, missing, provisional } = lookAt(body.when, rule, frame);
  const finding: Finding = {
    rule: rule.id,
    title: rule.title,
    citations: rule.citations,
    kind: 'when',
    verdict: verdictOf(true, truth),
    explanation,
    children: NO_CHILDREN,
    missing,
    lets: letValues(frame),
    provisional,
  };
  return { finding, applies: true, holds: truth, appliesMissing: NOTHING, holdsMissing: missing };
};

/** A condition looked at: its truth, its tree, and what could still settle it. */
interface Look {
  readonly truth: Truth;
  readonly explanation: Explanation;
  readonly missing: readonly Missing[];
  readonly provisional: readonly ProvisionalGrade[];
}

const lookAt = (expression: Expression, rule: Rule, frame: Frame): Look => {
  const { found, shown: explanation } = explainShown(expression, frame);
  const truth = truthOfNode(found);
  if (truth !== 'unknown') return { truth, explanation, missing: NOTHING, provisional: NO_GRADES };
  const { missing, fields } = collectMissing(expression, found, frame, deciderOf(rule, frame.world));
  return { truth, explanation, missing, provisional: provisionalGrades(fields, frame) };
};

const deciderOf = (rule: Rule, { stage }: World): string | undefined =>
  stage === undefined ? undefined : own(rule.deciders, stage);

/** A condition that surely does not apply is not looked at. */
const judgeScopedLeaf = (when: Expression, rule: Rule, scope: Look, frame: Frame): Judged => {
  const look = scope.truth === false ? undefined : lookAt(when, rule, frame);
  const body = {
    applies: true,
    appliesMissing: NOTHING,
    holds: look?.truth ?? 'unknown',
    holdsMissing: look?.missing ?? NOTHING,
    children: NO_CHILDREN,
  } as const;
  return scoped(rule, body, scope, look, frame);
};

/** What the members of a group, or the condition of a leaf, say before the rule's own scope is asked. */
interface Body {
  readonly applies: Truth;
  readonly appliesMissing: readonly Missing[];
  readonly holds: Truth;
  readonly holdsMissing: readonly Missing[];
  readonly children: readonly Finding[];
}

const judgeGroup = (body: Exclude<RuleBody, { readonly kind: 'when' }>, rule: Rule, frame: Frame): Body => {
  const members: Judged[] = [];
  const children: Finding[] = [];
  let applies: Truth = false;
  for (const id of body.of) {
    const member = judge(frame.world, id);
    members.push(member);
    children.push(member.finding);
    if (applies !== true && member.applies !== false) applies = member.applies;
  }
  const appliesMissing =
    applies === 'unknown' ? union(members.map((member) => member.appliesMissing)) : NOTHING;
  if (body.kind === 'at_least') {
    const least = explain(body.least, frame);
    const truths = members.map(inAny);
    const holds = enough(least.value, truths);
    const { missing } = collectMissing(body.least, least, frame, deciderOf(rule, frame.world));
    const holdsMissing = holds === 'unknown' ? union([missing, openMissing(members, truths)]) : NOTHING;
    return { applies, appliesMissing, holds, holdsMissing, children };
  }
  const truths = members.map(body.kind === 'all' ? inAll : body.kind === 'any' ? inAny : inNone);
  const holds = body.kind === 'any' ? any(truths) : all(truths);
  const holdsMissing = holds === 'unknown' ? openMissing(members, truths) : NOTHING;
  return { applies, appliesMissing, holds, holdsMissing, children };
};

/** Whether enough members hold; open while the number asked for is not known. */
const enough = (least: Scalar | undefined, truths: readonly Truth[]): Truth => {
  if (typeof least !== 'number') return 'unknown';
  const sure = truths.filter((truth) => truth === true).length;
  return atLeast(least, sure, truths.filter((truth) => truth === 'unknown').length);
};

const openMissing = (members: readonly Judged[], truths: readonly Truth[]): readonly Missing[] =>
  union(members.flatMap((member, index) => (truths[index] === 'unknown' ? [missingOf(member)] : [])));

/** The finding of a group, or of a leaf with a scope of its own. */
const scoped = (
  rule: Rule,
  body: Body,
  scope: Look | undefined,
  look: Look | undefined,
  frame: Frame,
): Judged => {
  const { holds } = body;
  const applies = scope === undefined ? body.applies : all([scope.truth, body.applies]);
  const appliesMissing =
    applies === 'unknown' ? union([scope?.missing ?? NOTHING, body.appliesMissing]) : NOTHING;
  const holdsMissing = applies === false ? NOTHING : body.holdsMissing;
  const verdict = verdictOf(applies, holds);
  const finding: Finding = {
    rule: rule.id,
    title: rule.title,
    citations: rule.citations,
    kind: rule.body.kind,
    verdict,
    ...(look && { explanation: look.explanation }),
    ...(scope && { applies: scope.explanation }),
    children: body.children,
    missing: verdict === 'undetermined' ? union([appliesMissing, holdsMissing]) : NOTHING,
    lets: letValues(frame),
    provisional: [...(scope?.provisional ?? NO_GRADES), ...(look?.provisional ?? NO_GRADES)],
  };
  return { finding, applies, holds, appliesMissing, holdsMissing };
};

/** The named values that were asked for and are known. */
const letValues = ({ lets }: Frame): Finding['lets'] => {
  if (lets.found.size === 0) return NO_LETS;
  const values: Record<string, Scalar> = {};
  for (const [name, explanation] of lets.found) {
    const value = explanation?.value;
    if (value !== undefined && (typeof value !== 'number' || Number.isFinite(value))) values[name] = value;
  }
  return values;
};

/** A rule that needs itself; the linker refuses such packs. */
const circular = (rule: Rule): Judged => ({
  finding: {
    rule: rule.id,
    title: rule.title,
    citations: rule.citations,
    kind: rule.body.kind,
    verdict: 'undetermined',
    children: NO_CHILDREN,
    missing: NOTHING,
    lets: NO_LETS,
    provisional: NO_GRADES,
  },
  applies: 'unknown',
  holds: 'unknown',
  appliesMissing: NOTHING,
  holdsMissing: NOTHING,
});

const NOTHING: readonly Missing[] = Object.freeze([]);
const NO_CHILDREN: readonly Finding[] = Object.freeze([]);
const NO_GRADES: readonly ProvisionalGrade[] = Object.freeze([]);
const NO_LETS: Finding['lets'] = Object.freeze({});
