/** A rule in a world → its finding: a leaf from its condition, a group from its members, each found once. */
import { invariant } from '../base/assert.ts';
import type { Truth } from '../base/truth.ts';
import { all, any, atLeast } from '../base/truth.ts';
import type { Expression } from '../model/expression.ts';
import type { Explanation, Finding, Missing, ProvisionalGrade } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import { explain, truthOfNode } from './explain.ts';
import type { Frame } from './frame.ts';
import { letsOf } from './frame.ts';
import { provisionalGrades } from './grades.ts';
import type { Judged } from './judged.ts';
import { inAll, inAny, inNone, missingOf, union, verdictOf } from './judged.ts';
import { collectMissing } from './missing.ts';
import { printable } from './printable.ts';
import type { World } from './world.ts';
import { own } from './world.ts';

/** The finding of a rule of the pack; a rule that is not there is our mistake. */
export const judge = (world: World, id: string): Judged => {
  const known = world.judged.get(id);
  if (known !== undefined) return known;
  const rule = own(world.pack.rules, id);
  invariant(rule !== undefined, `there is no rule ${id}`);
  if (world.open.has(id)) return circular(rule);
  world.open.add(id);
  const judged = judgeRule(world, rule);
  world.open.delete(id);
  world.judged.set(id, judged);
  return judged;
};

/** Where and in whose view the parts of one rule are evaluated. */
export const frameOf = (world: World, lets: Rule['lets']): Frame => ({ world, lets: letsOf(lets), judge });

/** A condition looked at: its truth, its tree, and what could still settle it. */
interface Look {
  readonly truth: Truth;
  readonly explanation: Explanation;
  readonly missing: readonly Missing[];
  readonly provisional: readonly ProvisionalGrade[];
}

const lookAt = (expression: Expression, frame: Frame, decider: string | undefined): Look => {
  const { world } = frame;
  const before = world.infinite;
  world.infinite = false;
  const found = explain(expression, frame);
  const truth = truthOfNode(found);
  const explanation = world.infinite ? printable(found) : found;
  world.infinite = before;
  if (truth !== 'unknown') return { truth, explanation, missing: NOTHING, provisional: NO_GRADES };
  const { missing, fields } = collectMissing(expression, found, frame, decider);
  return { truth, explanation, missing, provisional: provisionalGrades(fields, frame) };
};

/** The part of a finding that its body gives. */
interface Body {
  readonly applies: Truth;
  readonly appliesMissing: readonly Missing[];
  readonly holds: Truth;
  readonly holdsMissing: readonly Missing[];
  readonly look?: Look;
  readonly children: readonly Finding[];
}

const judgeRule = (world: World, rule: Rule): Judged => {
  const frame = frameOf(world, rule.lets);
  const decider = world.stage === undefined ? undefined : own(rule.deciders, world.stage);
  const scope = rule.appliesWhen && lookAt(rule.appliesWhen, frame, decider);
  const body =
    rule.body.kind === 'when'
      ? leafBody(rule.body.when, scope, frame, decider)
      : groupBody(rule.body, frame, decider);
  const applies = scope === undefined ? body.applies : all([scope.truth, body.applies]);
  const appliesMissing =
    applies !== 'unknown' ? NOTHING : union([scope?.missing ?? NOTHING, body.appliesMissing]);
  const holdsMissing = applies === false ? NOTHING : body.holdsMissing;
  const verdict = verdictOf(applies, body.holds);
  const finding: Finding = {
    rule: rule.id,
    title: rule.title,
    citations: rule.citations,
    kind: rule.body.kind,
    verdict,
    ...(body.look && { explanation: body.look.explanation }),
    ...(scope && { applies: scope.explanation }),
    children: body.children,
    missing: verdict === 'undetermined' ? missingOf({ appliesMissing, holdsMissing }) : NOTHING,
    lets: letValues(frame),
    provisional: gradesOf(scope, body.look),
  };
  return { finding, applies, holds: body.holds, appliesMissing, holdsMissing };
};

/** A condition that surely does not apply is not looked at. */
const leafBody = (
  when: Expression,
  scope: Look | undefined,
  frame: Frame,
  decider: string | undefined,
): Body => {
  const body = { applies: true, appliesMissing: NOTHING, children: NO_CHILDREN } as const;
  if (scope?.truth === false) return { ...body, holds: 'unknown', holdsMissing: NOTHING };
  const look = lookAt(when, frame, decider);
  return { ...body, holds: look.truth, holdsMissing: look.missing, look };
};

const groupBody = (
  body: Exclude<Rule['body'], { readonly kind: 'when' }>,
  frame: Frame,
  decider: string | undefined,
): Body => {
  const members = body.of.map((id) => judge(frame.world, id));
  const applies = any(members.map((member) => member.applies));
  const appliesMissing =
    applies === 'unknown' ? union(members.map((member) => member.appliesMissing)) : NOTHING;
  const children = members.map((member) => member.finding);
  if (body.kind === 'at_least') {
    const least = lookAt(body.least, frame, decider);
    const truths = members.map(inAny);
    const holds = enough(least.explanation.value, truths);
    const holdsMissing = holds === 'unknown' ? union([least.missing, openMissing(members, truths)]) : NOTHING;
    return { applies, appliesMissing, holds, holdsMissing, children };
  }
  const truths = members.map(body.kind === 'all' ? inAll : body.kind === 'any' ? inAny : inNone);
  const holds = body.kind === 'any' ? any(truths) : all(truths);
  const holdsMissing = holds === 'unknown' ? openMissing(members, truths) : NOTHING;
  return { applies, appliesMissing, holds, holdsMissing, children };
};

/** Whether enough members hold; with an unknown number, open unless every number of them would do. */
const enough = (least: Scalar | undefined, truths: readonly Truth[]): Truth => {
  if (typeof least !== 'number') return 'unknown';
  const sure = truths.filter((truth) => truth === true).length;
  return atLeast(least, sure, truths.filter((truth) => truth === 'unknown').length);
};

const openMissing = (members: readonly Judged[], truths: readonly Truth[]): readonly Missing[] =>
  union(members.flatMap((member, index) => (truths[index] === 'unknown' ? [missingOf(member)] : [])));

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

const gradesOf = (scope: Look | undefined, look: Look | undefined): readonly ProvisionalGrade[] => {
  const found = [...(scope?.provisional ?? NO_GRADES), ...(look?.provisional ?? NO_GRADES)];
  return found.length === 0 ? NO_GRADES : found;
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
