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
import type { World } from './world.ts';
import { isSet, optionOf, own, parameterAt } from './world.ts';

/**
 * The condition under which a rule is met. Dates, and named values where single records are looked at, are bound
 * to what they are in this world; what is not known becomes null.
 */
export const toJsonLogic = (world: World, ruleId: string): Json => {
  const { applies, holds } = exporter(world).partsOf(ruleId);
  return applies === undefined ? holds : { and: [applies, holds] };
};

/** An expression outside any rule as plain JSON-Logic. */
export const expressionToJsonLogic = (world: World, expression: Expression, lets: Rule['lets'] = {}): Json =>
  exporter(world).write(expression, { frame: frameOf(world, lets), prefix: '', inside: false });

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
  readonly applies?: Json;
  readonly holds: Json;
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
    const some = scopes.every((scope) => scope !== undefined) ? join('or', scopes) : undefined;
    const applies =
      stated === undefined || some === undefined ? (stated ?? some) : join('and', [stated, some]);
    return partsFrom(applies, groupHolds(rule.body, members, where));
  };

  const groupHolds = (
    body: Exclude<Rule['body'], { readonly kind: 'when' }>,
    members: readonly Parts[],
    where: Where,
  ): Json => {
    switch (body.kind) {
      case 'all':
        return join('and', members.map(neutral));
      case 'any':
        return join('or', members.map(applying));
      case 'none':
        return { '!': [join('or', members.map(applying))] };
      case 'at_least': {
        const ones = members.map((member): Json => ({ if: [applying(member), 1, 0] }));
        return { '>=': [{ '+': [0, ...ones] }, write(body.least, where)] };
      }
    }
  };

  const write = (expression: Expression, where: Where): Json => {
    switch (expression.op) {
      case 'literal':
        return expression.value;
      case 'var':
        return reference(expression, where);
      case 'param':
        return parameterAt(world, expression.parameter) ?? null;
      case 'set':
        return isSet(world, expression.parameter) ?? null;
      case 'let':
        return writeLet(expression.name, where);
      case 'rule':
        return applying(partsOf(expression.rule));
      case 'choose': {
        const branch = own(expression.options, optionOf(world, expression.decision) ?? '');
        return branch === undefined ? null : write(branch, where);
      }
      case 'and':
        return {
          and: expression.args.map((arg) =>
            arg.op === 'rule' ? neutral(partsOf(arg.rule)) : write(arg, where),
          ),
        };
      case 'not':
        return { '!': [write(expression.args[0], where)] };
      case 'in':
        return { in: [write(expression.args[0], where), expression.values] };
      case 'some':
      case 'all':
      case 'none':
        return {
          [expression.op]: [reference(expression.list, where), inRecord(expression.where, where, '')],
        };
      case 'count':
        return reduce(expression.list, expression.where, 1, where);
      case 'sum':
        return reduce(expression.list, expression.where, inRecord(expression.of, where, 'current.'), where);
      case 'entered':
        return own(world.stageDates, expression.stage) !== undefined;
      case 'date':
      case 'date_add':
      case 'year_start':
      case 'year_end':
        return dateValue(expression, where) ?? null;
      default:
        return { [expression.op]: expression.args.map((arg) => write(arg, where)) };
    }
  };

  const writeLet = (name: string, where: Where): Json => {
    const expression = own(where.frame.lets.expressions, name);
    if (where.inside || expression === undefined) return letOf(name, where.frame)?.value ?? null;
    return write(expression, where);
  };

  const dateValue = (expression: Expression, { frame }: Where): Scalar | undefined =>
    explain(expression, frame).value;

  const inRecord = (expression: Expression, where: Where, prefix: string): Json =>
    write(expression, { ...where, inside: true, prefix });

  const reduce = (
    list: ListReference,
    condition: Expression | undefined,
    addend: Json,
    where: Where,
  ): Json => {
    const source = reference(list, where);
    const records = condition ? { filter: [source, inRecord(condition, where, '')] } : source;
    return { reduce: [records, { '+': [{ var: 'accumulator' }, addend] }, 0] };
  };

  return { partsOf, write };
};

const reference = ({ fact, scope }: ListReference, { prefix }: Where): Json => ({
  var: scope === 'item' ? prefix + fact : fact,
});

const partsFrom = (applies: Json | undefined, holds: Json): Parts =>
  applies === undefined ? { holds } : { applies, holds };

/** LAW: a member that does not apply is true in `all` and false in `any`. */
const neutral = ({ applies, holds }: Parts): Json =>
  applies === undefined ? holds : { or: [{ '!': [applies] }, holds] };
const applying = ({ applies, holds }: Parts): Json =>
  applies === undefined ? holds : { and: [applies, holds] };

const join = (op: 'and' | 'or', parts: readonly Json[]): Json => {
  const [only = op === 'and', ...others] = parts;
  return others.length === 0 ? only : { [op]: parts };
};
