/** What an expression rests on, read off the tree without evaluating: facts or none, scores, and the kind of its value. */
import { own } from '../evaluate/world.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { Kind } from './bound.ts';

/** Where names are looked up. */
interface Names {
  readonly pack: Pack;
  readonly lets: Rule['lets'];
  /** The fields of the records looked at. */
  readonly item?: Readonly<Record<string, Field>>;
  /** The parameter left free. */
  readonly free?: string | undefined;
}

/** Whether it comes to the same whatever the facts of a case are. */
export const isFixed = (expression: Expression, names: Names): boolean => {
  switch (expression.op) {
    case 'var':
    case 'rule':
    case 'score':
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum':
      return false;
    case 'param':
    case 'set':
      return expression.parameter !== names.free;
    case 'literal':
    case 'date':
    case 'entered':
      return true;
    case 'let': {
      const named = own(names.lets, expression.name);
      return named === undefined || isFixed(named, names);
    }
    case 'choose':
      return Object.values(expression.options).every((branch) => isFixed(branch, names));
    default:
      return expression.args.every((arg) => isFixed(arg, names));
  }
};

/** The kind of the value of an expression. */
export const kindOf = (expression: Expression, names: Names): Kind => {
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'string' ? 'text' : kindOfScalar(expression.value);
    case 'var': {
      const field =
        expression.scope === 'case'
          ? own(names.pack.facts, expression.fact)
          : own(names.item ?? {}, expression.fact);
      return kindOfType(field?.type);
    }
    case 'param':
      return kindOfType(own(names.pack.parameters, expression.parameter)?.type);
    case 'let': {
      const named = own(names.lets, expression.name);
      return named === undefined ? 'text' : kindOf(named, { ...names, item: {} });
    }
    case 'choose': {
      const kinds = Object.values(expression.options).map((branch) => kindOf(branch, names));
      return kinds.find((kind) => kind !== 'text') ?? 'text';
    }
    case 'if': {
      const [, then, otherwise] = expression.args;
      const kind = kindOf(then, names);
      return kind === 'text' ? kindOf(otherwise, names) : kind;
    }
    case 'date':
    case 'date_add':
    case 'year_start':
    case 'year_end':
      return 'date';
    case 'score':
    case 'count':
    case 'sum':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max':
      return 'number';
    default:
      return 'boolean';
  }
};

const kindOfScalar = (value: number | boolean): Kind => (typeof value === 'number' ? 'number' : 'boolean');

const kindOfType = (type: ValueType | undefined): Kind => {
  switch (type?.kind) {
    case 'number':
    case 'boolean':
    case 'date':
    case 'month-day':
      return type.kind;
    default:
      return 'text';
  }
};

/** The score tables a rule rests on by itself, and the rules it asks for. */
export const askedBy = (
  rule: Rule,
): { readonly scores: readonly string[]; readonly rules: readonly string[] } => {
  const scores: string[] = [];
  const rules: string[] = rule.body.kind === 'when' ? [] : [...rule.body.of];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('op' in part && part.op === 'score' && 'score' in part) scores.push(String(part.score));
    if ('op' in part && part.op === 'rule' && 'rule' in part) rules.push(String(part.rule));
    for (const inner of Object.values(part)) visit(inner);
  };
  for (const part of [rule.body, rule.appliesWhen, rule.lets]) visit(part);
  return { scores, rules };
};
