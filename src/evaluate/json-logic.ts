/**
 * A rule as plain JSON-Logic, with parameters, named values, readings chosen and other rules bound, for engines that
 * know nothing else; and the facts in the nested form they read.
 */
import { invariant } from '../base/assert.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Expression, ListReference } from '../model/expression.ts';
import type { Rule } from '../model/rule.ts';
import type { Facts, Scalar } from '../model/value.ts';
import { explain, letOf } from './explain.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './judge.ts';
import { collectMissing } from './missing.ts';
import { scoreLogic } from './score-logic.ts';
import type { World } from './world.ts';
import { isSet, optionOf, own, parameterAt } from './world.ts';
import type { Written } from './written.ts';
import { alternative, bound, conjunction, disjunction, negation, over } from './written.ts';

/**
 * The condition under which a rule is met. Dates, and named values where single records are looked at, are bound
 * to what they are in this world; what is not known becomes null.
 */
export const toJsonLogic = (world: World, ruleId: string): Json => writtenRule(world, ruleId).logic;

/** The same with what could not be bound: on complete facts, where nothing is open, it is truthy as the rule is met. */
export const writtenRule = (world: World, ruleId: string): Written => ruleWriter(world)(ruleId);

/** The same for many rules of one world; what they share is written once. */
export const ruleWriter = (world: World): ((ruleId: string) => Written) => {
  const { partsOf } = exporter(world);
  return (ruleId) => applying(partsOf(ruleId));
};

/** An expression outside any rule as plain JSON-Logic. */
export const expressionToJsonLogic = (world: World, expression: Expression, lets: Rule['lets'] = {}): Json =>
  exporter(world).write(expression, { frame: frameOf(world, lets), prefix: '', inside: false }).logic;

/** Facts with dotted ids as nested objects, the form that `var` reads. */
export const nestedFacts = (facts: Facts): JsonObject => {
  const nested: Tree = new Map();
  for (const [id, value] of Object.entries(facts)) {
    const names = id.split('.');
    let level = nested;
    for (const name of names.slice(0, -1)) {
      const next = level.get(name);
      const deeper: Tree = next instanceof Map ? next : new Map();
      level.set(name, deeper);
      level = deeper;
    }
    level.set(names.at(-1) ?? id, value);
  }
  return plain(nested);
};

type Tree = Map<string, Tree | Json>;

const plain = (tree: Tree): JsonObject =>
  Object.fromEntries(
    [...tree].map(([name, value]) => [name, value instanceof Map ? plain(value) : value] as const),
  );

/** Whether a rule applies (absent: always) and whether it then holds. */
interface Parts {
  readonly applies?: Written;
  readonly holds: Written;
}

interface Where {
  readonly frame: Frame;
  /** What stands before the field of a record: `current.` in the summand of a `reduce`. */
  readonly prefix: string;
  /** Whether records of a list are looked at, where nothing outside is seen. */
  readonly inside: boolean;
}

const exporter = (world: World) => {
  const known = new Map<string, Parts>();

  const partsOf = (id: string): Parts => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const rule = own(world.pack.rules, id);
    invariant(rule !== undefined, `there is no rule ${id}`);
    const parts = partsOfRule(rule);
    known.set(id, parts);
    return parts;
  };

  const partsOfRule = (rule: Rule): Parts => {
    const where: Where = { frame: frameOf(world, rule.lets), prefix: '', inside: false };
    const stated = rule.appliesWhen && write(rule.appliesWhen, where);
    if (rule.body.kind === 'when') return partsFrom(stated, write(rule.body.when, where));
    const members = rule.body.of.map(partsOf);
    const scopes = members.map((member) => member.applies);
    const some = scopes.every((scope) => scope !== undefined) ? disjunction(scopes) : undefined;
    const applies =
      stated === undefined || some === undefined ? (stated ?? some) : conjunction([stated, some]);
    return partsFrom(applies, groupHolds(rule.body, members, where));
  };

  const groupHolds = (
    body: Exclude<Rule['body'], { readonly kind: 'when' }>,
    members: readonly Parts[],
    where: Where,
  ): Written => {
    switch (body.kind) {
      case 'all':
        return conjunction(members.map(neutral));
      case 'any':
        return disjunction(members.map(applying));
      case 'none':
        return negation(disjunction(members.map(applying)));
      case 'at_least': {
        const ones = members.map((member) => alternative(applying(member), bound(1), bound(0)));
        const sum = over(ones, (counted) => ({ '+': [0, ...counted] }));
        return over([sum, write(body.least, where)], (sides) => ({ '>=': sides }));
      }
    }
  };

  const write = (expression: Expression, where: Where): Written => {
    switch (expression.op) {
      case 'literal':
        return bound(expression.value);
      case 'var':
        return bound(reference(expression, where));
      case 'param':
        return valueOr(parameterAt(world, expression.parameter), expression, where);
      case 'set':
        return valueOr(isSet(world, expression.parameter), expression, where);
      case 'let':
        return writeLet(expression, where);
      case 'rule':
        return applying(partsOf(expression.rule));
      case 'score':
        return writeScore(expression, where);
      case 'choose': {
        const branch = own(expression.options, optionOf(world, expression.decision) ?? '');
        return branch === undefined ? bound(null) : write(branch, where);
      }
      case 'and':
        return conjunction(
          expression.args.map((arg) => (arg.op === 'rule' ? neutral(partsOf(arg.rule)) : write(arg, where))),
        );
      case 'or':
        return disjunction(expression.args.map((arg) => write(arg, where)));
      case 'not':
        return negation(write(expression.args[0], where));
      case 'if': {
        const [test, then, otherwise] = expression.args;
        return alternative(write(test, where), write(then, where), write(otherwise, where));
      }
      case 'in':
        return over([write(expression.args[0], where)], (sought) => ({ in: [...sought, expression.values] }));
      case 'some':
      case 'all':
      case 'none': {
        const list = reference(expression.list, where);
        return over([inRecord(expression.where, where, '')], (looked) => ({
          [expression.op]: [list, ...looked],
        }));
      }
      case 'count':
        return reduce(expression.list, expression.where, bound(1), where);
      case 'sum':
        return reduce(expression.list, expression.where, inRecord(expression.of, where, 'current.'), where);
      case 'entered':
        return bound(own(world.stageDates, expression.stage) !== undefined);
      case 'date':
      case 'date_add':
      case 'year_start':
      case 'year_end':
        return valueOr(explain(expression, where.frame).value, expression, where);
      default:
        return over(
          expression.args.map((arg) => write(arg, where)),
          (args) => ({ [expression.op]: args }),
        );
    }
  };

  /** A value of this world; where there is none, what it waits for. */
  const valueOr = (value: Scalar | undefined, expression: Expression, { frame }: Where): Written =>
    value === undefined ? { logic: null, open: waitedFor(expression, frame) } : bound(value);

  /** What cannot be written is bound to what it comes to in this world. */
  const writeScore = (expression: Extract<Expression, { readonly op: 'score' }>, where: Where): Written => {
    const outside: Where = { frame: frameOf(world, {}), prefix: '', inside: false };
    const written = scoreLogic(expression.score, where.frame, (part) => write(part, outside));
    if (written?.open.length === 0) return written;
    const { value } = explain(expression, where.frame);
    return value === undefined && written !== undefined ? written : valueOr(value, expression, where);
  };

  const writeLet = (expression: Extract<Expression, { readonly op: 'let' }>, where: Where): Written => {
    const named = own(where.frame.lets.expressions, expression.name);
    if (where.inside || named === undefined) {
      return valueOr(letOf(expression.name, where.frame)?.value, expression, where);
    }
    return write(named, where);
  };

  const inRecord = (expression: Expression, where: Where, prefix: string): Written =>
    write(expression, { ...where, inside: true, prefix });

  const reduce = (
    list: ListReference,
    condition: Expression | undefined,
    addend: Written,
    where: Where,
  ): Written => {
    const source = reference(list, where);
    const looked = condition === undefined ? [] : [inRecord(condition, where, '')];
    return over([addend, ...looked], ([added = null, ...kept]) => {
      const records = kept.length === 0 ? source : { filter: [source, ...kept] };
      return { reduce: [records, { '+': [{ var: 'accumulator' }, added] }, 0] };
    });
  };

  return { partsOf, write };
};

/** What would have to be known for an expression to have a value; never nothing. */
const waitedFor = (expression: Expression, frame: Frame): Written['open'] => {
  const { missing } = collectMissing(expression, explain(expression, frame), frame, undefined);
  return missing.length > 0 ? missing : [{ kind: 'fact', path: expression.op, title: expression.op }];
};

const reference = ({ fact, scope }: ListReference, { prefix }: Where): Json => ({
  var: scope === 'item' ? prefix + fact : fact,
});

const partsFrom = (applies: Written | undefined, holds: Written): Parts =>
  applies === undefined ? { holds } : { applies, holds };

/** LAW: a member that does not apply is true in `all` and false in `any`. */
const neutral = ({ applies, holds }: Parts): Written =>
  applies === undefined ? holds : disjunction([negation(applies), holds]);
const applying = ({ applies, holds }: Parts): Written =>
  applies === undefined ? holds : conjunction([applies, holds]);
