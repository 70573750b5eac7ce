/**
 * Binds the rules of a pack: everything that does not hang on the facts of a case is worked out once, by the interpreter,
 * and what remains is written as terms. LAW: a rule bound and judged has the verdict that `evaluate` finds in the same world.
 */
import { invariant } from '../base/assert.ts';
import type { CivilDate } from '../base/civil-date.ts';
import { explain } from '../evaluate/explain.ts';
import { frameOf } from '../evaluate/judge.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld, optionOf, own } from '../evaluate/world.ts';
import type { Decisions } from '../model/choice.ts';
import type { Expression, ListReference } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Field, ValueType } from '../model/value.ts';
import { day, readings } from '../outcome/own.ts';
import type { BoundList, BoundRule, BoundRules, Term } from './bound.ts';
import { askedBy, isFixed, kindOf } from './fixed.ts';
import { startOf } from './start.ts';
import { alternative, conjunction, disjunction, likened, literal, negation, unknown } from './terms.ts';

/** What is the same for all the cases that are judged together. */
export interface BindGiven {
  readonly pack: Pack;
  readonly asOf: CivilDate;
  /** The id of one of the pack's notices. */
  readonly notice?: string;
  readonly decisions?: Decisions;
  /** A parameter that is left free. */
  readonly free?: string;
}

/**
 * The rules as they are for cases without events: on the day asked, at the beginning of the first procedure. Throws a
 * RangeError for a day, a notice, a reading or a free parameter that does not exist.
 */
export const bindRules = (given: BindGiven): BoundRules => {
  const { pack, asOf, notice, decisions, free } = given;
  day(asOf);
  readings(pack, decisions);
  if (notice !== undefined && !Object.hasOwn(pack.notices, notice))
    throw new RangeError(`the pack has no notice ${notice}`);
  if (free !== undefined && !Object.hasOwn(pack.parameters, free))
    throw new RangeError(`the pack has no parameter ${free}`);
  const binder = binderIn(bulkWorld(given), free);
  for (const id of Object.keys(pack.rules)) binder.bind(id);
  return { ...binder.result(), answer: pack.answer };
};

/** The world in which a case without events is judged, as yet without facts. */
export const bulkWorld = ({ pack, asOf, notice, decisions = {} }: BindGiven): World => {
  const { stageDates, stage } = startOf(pack, asOf, notice, decisions).replay;
  return createWorld({ pack, facts: {}, asOf, notice, decisions, stageDates, stage });
};

/** Where an expression is bound: among the values its rule names, at the fields of the records looked at. */
interface Scope {
  readonly lets: Rule['lets'];
  /** Named values bound so far; a named value sees nothing of a record. */
  readonly named: Map<string, Term>;
  readonly item: Readonly<Record<string, Field>>;
}

const NO_FIELDS: Scope['item'] = {};

const binderIn = (world: World, free: string | undefined) => {
  const { pack } = world;
  const rules = new Map<string, BoundRule>();
  const beyond = new Map<string, string>();

  /** False for a rule that is beyond terms. */
  const bind = (id: string): boolean => {
    if (rules.has(id)) return true;
    if (beyond.has(id)) return false;
    const rule = own(pack.rules, id);
    invariant(rule !== undefined, `there is no rule ${id}`);
    const { scores, rules: asked } = askedBy(rule);
    const [score] = [...scores, ...asked.flatMap((one) => (bind(one) ? [] : (beyond.get(one) ?? [])))];
    if (score === undefined) rules.set(id, boundRule(rule));
    else beyond.set(id, score);
    return score === undefined;
  };

  const boundRule = (rule: Rule): BoundRule => {
    const scope: Scope = { lets: rule.lets, named: new Map(), item: NO_FIELDS };
    const { id, body } = rule;
    const stated = rule.appliesWhen && term(rule.appliesWhen, scope);
    if (body.kind === 'when') return shaped(id, 'when', stated, term(body.when, scope), []);
    const scopes = body.of.map((member) => rules.get(member)?.applies);
    const some = scopes.every((one) => one !== undefined)
      ? disjunction(body.of.map((member) => applyingOf(member)))
      : undefined;
    const applies =
      stated === undefined || some === undefined ? (stated ?? some) : conjunction([stated, some]);
    return shaped(id, body.kind, applies, groupHolds(body, scope), body.of);
  };

  const groupHolds = (body: Exclude<Rule['body'], { readonly kind: 'when' }>, scope: Scope): Term => {
    const members = (neutral: boolean) => body.of.map((member) => ruleTerm(member, neutral));
    switch (body.kind) {
      case 'all':
        return conjunction(members(true));
      case 'any':
        return disjunction(members(false));
      case 'none':
        return negation(disjunction(members(false)));
      case 'at_least':
        return { op: 'at_least', kind: 'boolean', least: term(body.least, scope), args: members(false) };
    }
  };

  /** A rule asked for; one that is settled whatever the facts are is not asked for. */
  const ruleTerm = (id: string, neutral: boolean): Term => {
    const rule = rules.get(id);
    invariant(rule !== undefined, `rule ${id} is bound after what asks for it`);
    if (rule.applies?.op === 'literal' && rule.applies.value === false) return literal(neutral, 'boolean');
    if (rule.applies === undefined && rule.holds.op === 'literal') return rule.holds;
    return { op: 'rule', kind: 'boolean', rule: id, neutral };
  };

  const applyingOf = (id: string): Term => rules.get(id)?.applies ?? literal(true, 'boolean');

  const term = (expression: Expression, scope: Scope): Term => {
    const kind = kindOf(expression, { pack, lets: scope.lets, item: scope.item });
    if (isFixed(expression, { pack, lets: scope.lets, free })) {
      const { value } = explain(expression, frameOf(world, scope.lets));
      return value === undefined ? unknown(kind) : literal(value, kind);
    }
    switch (expression.op) {
      case 'var': {
        const field = fieldOf(expression, scope);
        return { op: 'fact', kind, fact: expression.fact, scope: expression.scope, field };
      }
      case 'param':
        return { op: 'free', kind };
      case 'set':
        return literal(true, kind);
      case 'let':
        return namedTerm(expression.name, scope);
      case 'rule':
        return ruleTerm(expression.rule, false);
      case 'choose': {
        const branch = own(expression.options, optionOf(world, expression.decision) ?? '');
        return branch === undefined ? unknown(kind) : term(branch, scope);
      }
      case 'and':
        return conjunction(
          expression.args.map((arg) => (arg.op === 'rule' ? ruleTerm(arg.rule, true) : term(arg, scope))),
        );
      case 'or':
        return disjunction(expression.args.map((arg) => term(arg, scope)));
      case 'not':
        return negation(term(expression.args[0], scope));
      case 'if': {
        const [test, then, otherwise] = expression.args;
        return alternative(term(test, scope), term(then, scope), term(otherwise, scope));
      }
      case 'in':
        return { op: 'in', kind, args: [term(expression.args[0], scope)], values: expression.values };
      case 'some':
      case 'all':
      case 'none': {
        const list = listOf(expression.list, scope);
        return { op: expression.op, kind, list, where: inRecord(expression.where, list, scope) };
      }
      case 'count': {
        const list = listOf(expression.list, scope);
        const where = expression.where && inRecord(expression.where, list, scope);
        return { op: 'count', kind, list, ...(where && { where }) };
      }
      case 'sum': {
        const list = listOf(expression.list, scope);
        const where = expression.where && inRecord(expression.where, list, scope);
        return { op: 'sum', kind, list, of: inRecord(expression.of, list, scope), ...(where && { where }) };
      }
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return comparison(expression, scope);
      case 'date_add': {
        const [date, amount] = expression.args;
        return {
          op: 'date_add',
          kind,
          args: [likened(term(date, scope), 'date'), term(amount, scope)],
          unit: expression.unit,
        };
      }
      case 'year_start':
      case 'year_end':
        return { op: expression.op, kind, args: [likened(term(expression.args[0], scope), 'date')] };
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case 'min':
      case 'max':
        return { op: expression.op, kind, args: expression.args.map((arg) => term(arg, scope)) };
      default:
        return unknown(kind);
    }
  };

  /** Text that is compared with a date or a month and day is one. */
  const comparison = (
    expression: Extract<Expression, { readonly op: '==' | '!=' | '<' | '<=' | '>' | '>=' }>,
    scope: Scope,
  ): Term => {
    const [left, right] = expression.args;
    const [a, b] = [term(left, scope), term(right, scope)];
    const spans = [isSpan(left), isSpan(right)] as const;
    return { op: expression.op, kind: 'boolean', args: [likened(a, b.kind), likened(b, a.kind)], spans };
  };

  const namedTerm = (name: string, { lets, named }: Scope): Term => {
    const known = named.get(name);
    if (known !== undefined) return known;
    const expression = own(lets, name);
    invariant(expression !== undefined, `no value is named ${name}`);
    const found = term(expression, { lets, named, item: NO_FIELDS });
    named.set(name, found);
    return found;
  };

  const inRecord = (expression: Expression, { item }: BoundList, scope: Scope): Term =>
    term(expression, { ...scope, item });

  const fieldOf = ({ fact, scope: of }: ListReference, { item }: Scope): Field => {
    const field = of === 'case' ? own(pack.facts, fact) : own(item, fact);
    invariant(field !== undefined, `nothing is called ${fact}`);
    return field;
  };

  const listOf = (list: ListReference, scope: Scope): BoundList => {
    const { type } = fieldOf(list, scope);
    return { ...list, item: fieldsOf(type) };
  };

  return {
    bind,
    result: () => ({ rules: [...rules.values()], beyond: Object.fromEntries(beyond) }),
  };
};

const fieldsOf = (type: ValueType): Scope['item'] => (type.kind === 'list' ? type.item : NO_FIELDS);

/** The interpreter looks at how far a count may reach only where it is itself compared. */
const isSpan = (expression: Expression): boolean =>
  expression.op === 'count' && expression.where !== undefined;

const shaped = (
  id: string,
  kind: BoundRule['kind'],
  applies: Term | undefined,
  holds: Term,
  members: readonly string[],
): BoundRule => ({
  id,
  kind,
  ...(applies === undefined || isTrue(applies) ? {} : { applies }),
  holds,
  members,
});

const isTrue = (one: Term): boolean => one.op === 'literal' && one.value === true;
