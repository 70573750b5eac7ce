/**
 * Every condition of a pack that can turn the rule it stands in, and what cases must show of it: that it alone decides
 * that the rule holds, and that it alone decides that it does not (masking MC/DC).
 */
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Inner, Knot, Leaf } from './condition-tree.ts';
import { innerOf, knotOf, leavesOf } from './condition-tree.ts';
import type { Feasible } from './feasible.ts';
import { feasibleOf } from './feasible.ts';
import type { Fields, Sides, SidesAt } from './sides.ts';
import { isFixed, sidesOf, sidesOfKnot } from './sides.ts';

/** A leaf of a rule's condition or scope, or a member of a group. */
export interface Condition {
  readonly rule: string;
  readonly part: ConditionPart;
  /** Where the leaf stands in the expression; the member's id. */
  readonly path: string;
  /** Of a leaf. */
  readonly expression?: Expression;
  /** Of a leaf about the records of a list: the list and what encloses it, for whoever reads it back. */
  readonly fields: Fields;
  readonly needs: readonly Side[];
  /** Where it cannot settle the rule by one of its values: that value leaves the rule waiting for what it named beside it. */
  readonly waits?: true;
}

export type ConditionPart = 'when' | 'applies_when' | 'member';

/**
 * What a condition alone decided while it was so. `open` is asked of those that can only come to one value once they
 * are known: there the rule must have waited for them alone.
 */
export type Side = 'true' | 'false' | 'open';

export interface Conditions {
  readonly all: readonly Condition[];
  /** Conditions that nothing in the pack lets come to any other value: they wait for what a call may set. */
  readonly dormant: readonly Condition[];
}

export const keyOf = (rule: string, part: ConditionPart, path: string): string => `${rule} ${part} ${path}`;

const found = new WeakMap<Pack, Conditions>();

/** Under the readings that the pack chose; found once for a pack. */
export const conditionsOf = (pack: Pack): Conditions => {
  const known = found.get(pack);
  if (known !== undefined) return known;
  const sides = ruleSides(pack);
  const every = Object.values(pack.rules).flatMap((rule) => conditionsIn(rule, pack, sides));
  const all = every.filter(({ needs }) => needs.length > 0);
  const conditions = { all, dormant: every.filter(({ needs }) => needs.length === 0) };
  found.set(pack, conditions);
  return conditions;
};

/** The conditions and scopes of a rule itself. */
export const partsOf = (
  rule: Rule,
): readonly { readonly part: ConditionPart; readonly expression: Expression }[] => [
  ...(rule.appliesWhen === undefined
    ? []
    : [{ part: 'applies_when' as const, expression: rule.appliesWhen }]),
  ...(rule.body.kind === 'when' ? [{ part: 'when' as const, expression: rule.body.when }] : []),
];

/** The fields of the records that an inner condition is asked of. */
export const fieldsWithin = ({ list }: Pick<Inner, 'list'>, pack: Pack, fields: Fields): Fields => {
  const type = (list.scope === 'case' ? pack.facts[list.fact] : fields[list.fact])?.type;
  return type?.kind === 'list' ? type.item : {};
};

export type RuleSides = (rule: string) => RuleSide;

export interface RuleSide extends Sides {
  readonly applies: boolean;
}

const UNSEEN: RuleSide = { true: true, false: true, open: true, applies: true };

/** To which verdicts each rule of a pack can come. */
export const ruleSides = (pack: Pack): RuleSides => {
  const known = new Map<string, RuleSide>();
  const of: RuleSides = (id) => {
    const rule = pack.rules[id];
    const before = known.get(id);
    if (before !== undefined || rule === undefined) return before ?? UNSEEN;
    known.set(id, UNSEEN);
    const sides = sidesOfRule(rule, pack, of);
    known.set(id, sides);
    return sides;
  };
  return of;
};

const sidesOfRule = (rule: Rule, pack: Pack, ofRule: RuleSides): RuleSide => {
  const at = { pack, fields: {}, lets: rule.lets, ofRule };
  const ofLeaf = (expression: Expression): Sides => sidesOf(expression, at);
  const scope =
    rule.appliesWhen === undefined
      ? undefined
      : sidesOfKnot(knotOf(rule.appliesWhen, undefined, pack), ofLeaf);
  const scoped = scope?.true !== false;
  if (rule.body.kind === 'when') {
    const knot = knotOf(rule.body.when, undefined, pack);
    const { whole } = feasibleOf(rule.body.when, knot, pack) ?? {};
    const sides = sidesOfKnot(knot, ofLeaf);
    if (whole === undefined) return { ...sides, applies: scoped };
    return { true: whole.has(true), false: whole.has(false), open: sides.open, applies: scoped };
  }
  const members = rule.body.of.map(ofRule).filter(({ applies }) => applies);
  const { kind } = rule.body;
  const [yes, no] = kind === 'none' ? (['false', 'true'] as const) : (['true', 'false'] as const);
  const isAll = kind === 'all' || kind === 'none';
  return {
    true: isAll ? members.every((one) => one[yes]) : members.some((one) => one[yes]),
    false: isAll ? members.some((one) => one[no]) : members.every((one) => one[no]),
    open: members.some(({ open }) => open),
    applies: scoped && members.length > 0,
  };
};

const conditionsIn = (rule: Rule, pack: Pack, ofRule: RuleSides): readonly Condition[] => {
  const { id, body } = rule;
  // A rule that never applies in this pack decides nothing.
  const asked = ofRule(id).applies;
  const leaves = partsOf(rule).flatMap(({ part, expression }) =>
    leavesIn(
      expression,
      { rule, part },
      { pack, fields: {}, lets: rule.lets, ofRule, scope: part === 'when' ? rule.appliesWhen : undefined },
    ),
  );
  if (body.kind === 'when') return asked ? leaves : leaves.map(asleep);
  const members = body.of.map((member): Condition => {
    const sides = ofRule(member);
    const needs = asked && sides.applies && !isShadowed(member, body.of, sides, pack) ? needsOf(sides) : [];
    return { rule: id, part: 'member', path: member, fields: {}, needs };
  });
  return [...leaves, ...members];
};

/** Whether a member that is so once it is known is never waited for alone: another waits for the same facts. */
export const isShadowed = (member: string, of: readonly string[], sides: Sides, pack: Pack): boolean => {
  const needed = sides.true && sides.false ? undefined : strictFacts(pack.rules[member], pack);
  return (
    needed !== undefined &&
    of.some((other) => {
      const facts = other === member ? undefined : strictFacts(pack.rules[other], pack);
      return facts !== undefined && needed.every((fact) => facts.includes(fact));
    })
  );
};

/** The facts without any of which a rule is open; undefined where that is not plain. */
const strictFacts = (rule: Rule | undefined, pack: Pack): readonly string[] | undefined => {
  if (rule?.body.kind !== 'when') return undefined;
  const knot = knotOf(rule.body.when, undefined, pack);
  if (knot.kind !== 'leaf') return undefined;
  const { expression } = knot;
  const args =
    expression.op === 'in' || expression.op === '==' || expression.op === '!=' ? expression.args : [];
  const facts = args.flatMap((arg) => (arg.op === 'var' && arg.scope === 'case' ? [arg.fact] : []));
  const rest = args.filter((arg) => arg.op !== 'var' && arg.op !== 'literal');
  return facts.length === 0 || rest.length > 0 ? undefined : facts;
};

const asleep = (condition: Condition): Condition => ({ ...condition, needs: [] });

const leavesIn = (
  expression: Expression,
  of: { readonly rule: Rule; readonly part: ConditionPart },
  at: SidesAt,
  path = '',
): readonly Condition[] => {
  const { pack, fields } = at;
  const knot = knotOf(expression, undefined, pack, path);
  const feasible = path === '' ? feasibleOf(expression, knot, pack) : undefined;
  return leavesOf(knot).flatMap((leaf) => {
    const sides = within(feasible, leaf.path, sidesOf(leaf.expression, at));
    const standing = feasible === undefined ? standingOf(knot, leaf, (one) => sidesOf(one, at)) : 'decides';
    const own: Condition = {
      rule: of.rule.id,
      part: of.part,
      path: leaf.path,
      expression: leaf.expression,
      fields,
      needs: standing === 'masked' ? [] : needsOf(sides),
      ...(standing === 'waits' && { waits: true }),
    };
    const inner = innerOf(leaf.expression, undefined, pack, leaf.path).flatMap((one) =>
      leavesIn(one.where, of, { ...at, fields: fieldsWithin(one, pack, fields), scope: undefined }, one.path),
    );
    return [own, ...inner];
  });
};

type Standing = 'decides' | 'waits' | 'masked';

/**
 * What a leaf can do to its tree, whatever the case: an operand beside it that is always so masks it, one that is so as
 * soon as it is known lets it be waited for. Undefined where the leaf is not in the tree.
 */
const standingOf = (
  knot: Knot,
  leaf: Leaf,
  ofLeaf: (expression: Expression) => Sides,
): Standing | undefined => {
  if (knot.kind === 'leaf') return knot === leaf ? 'decides' : undefined;
  for (const [index, part] of knot.parts.entries()) {
    const inside = standingOf(part, leaf, ofLeaf);
    if (inside === undefined) continue;
    const others = knot.parts
      .filter((_, at) => (knot.kind === 'if' ? index > 0 && at === 0 : at !== index))
      .map((other) => sidesOfKnot(other, ofLeaf));
    const needsTrue = knot.kind === 'if' ? index === 1 : knot.kind === 'and';
    const hinder = others.filter((one) => !(needsTrue ? one.true : one.false));
    if (inside === 'masked' || hinder.some((one) => !one.open && (needsTrue ? one.false : one.true)))
      return 'masked';
    return hinder.length > 0 ? 'waits' : inside;
  }
  return undefined;
};

const within = (feasible: Feasible | undefined, path: string, sides: Sides): Sides => {
  if (feasible === undefined) return sides;
  const can = feasible.leaves.get(path);
  return { true: can?.has(true) === true, false: can?.has(false) === true, open: sides.open };
};

const needsOf = (sides: Sides): readonly Side[] => {
  if (isFixed(sides)) return [];
  if (sides.true && sides.false) return ['true', 'false'];
  return [sides.true ? 'true' : 'false', 'open'];
};
