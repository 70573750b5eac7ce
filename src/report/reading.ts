/** What an expression's names stand for while it is read back in words: types, fields of records, values of parameters. */
import type { Expression, ListReference } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { Occasion } from './parameter-values.ts';
import { optionOf } from './parameter-values.ts';

/** The pack and the surroundings in which an expression is read. */
export interface Reading extends Occasion {
  readonly pack: Pack;
  /** Named values of the rule, by name. */
  readonly lets: Readonly<Record<string, Expression>>;
  /** Fields of the record that a quantifier looks at. */
  readonly item?: Readonly<Record<string, Field>>;
}

/** The reading of a rule's own expressions. */
export const readingOf = (pack: Pack, occasion: Occasion, rule?: Pick<Rule, 'lets'>): Reading => ({
  ...occasion,
  pack,
  lets: rule?.lets ?? {},
});

/** The declaration of a fact, or of a field of the record looked at. */
export const fieldOf = (
  reference: { readonly fact: string; readonly scope: 'case' | 'item' },
  reading: Reading,
): Field | undefined =>
  reference.scope === 'item' ? reading.item?.[reference.fact] : reading.pack.facts[reference.fact];

/** The title of a list, for speaking of its records. */
export const listTitle = (list: ListReference, reading: Reading): string =>
  fieldOf(list, reading)?.title ?? list.fact;

/** The reading inside a quantifier over a list. */
export const inside = (list: ListReference, reading: Reading): Reading => {
  const type = fieldOf(list, reading)?.type;
  return type?.kind === 'list' ? { ...reading, item: type.item } : reading;
};

/** The branch of a choice that is in force. */
export const branchOf = (
  choice: Expression & { readonly op: 'choose' },
  reading: Reading,
): Expression | undefined => choice.options[optionOf(reading.pack, choice.decision, reading)];

/** What a named value, or a choice under the readings taken, stands for; anything else stands for itself. */
export const meantBy = (expression: Expression, reading: Reading): Expression => {
  const meant =
    expression.op === 'let'
      ? reading.lets[expression.name]
      : expression.op === 'choose'
        ? branchOf(expression, reading)
        : undefined;
  return meant === undefined ? expression : meantBy(meant, reading);
};

/** The type of an expression's value as far as words need it. */
export const typeOf = (expression: Expression, reading: Reading): ValueType | undefined => {
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'boolean' ? { kind: 'boolean' } : undefined;
    case 'var':
      return fieldOf(expression, reading)?.type;
    case 'param':
      return parameterType(expression.parameter, reading.pack);
    case 'let': {
      const named = reading.lets[expression.name];
      return named === undefined ? undefined : typeOf(named, reading);
    }
    case 'choose': {
      const branch = branchOf(expression, reading);
      return branch === undefined ? undefined : typeOf(branch, reading);
    }
    case 'if':
      return typeOf(expression.args[1], reading) ?? typeOf(expression.args[2], reading);
    case 'sum':
      return typeOf(expression.of, inside(expression.list, reading));
    case 'score':
    case 'count':
    case '/':
    case '%':
      return { kind: 'number' };
    case '+':
    case '-':
    case '*':
    case 'min':
    case 'max':
      return firstType(expression.args, reading);
    case 'date':
    case 'date_add':
    case 'year_start':
    case 'year_end':
      return { kind: 'date' };
    default:
      return { kind: 'boolean' };
  }
};

const firstType = (args: readonly Expression[], reading: Reading): ValueType | undefined => {
  for (const arg of args) {
    const type = typeOf(arg, reading);
    if (type !== undefined) return type;
  }
  return { kind: 'number' };
};

/** A parameter's type with the unit it is written in. */
export const parameterType = (id: string, pack: Pack): ValueType | undefined => {
  const parameter = pack.parameters[id];
  if (parameter === undefined) return undefined;
  return parameter.type.kind === 'number' && parameter.unit !== undefined
    ? { ...parameter.type, unit: parameter.unit }
    : parameter.type;
};

/** Yes or no, where a condition comes to that under the chosen readings without any fact. */
export const constantOf = (expression: Expression, reading: Reading, holds = true): boolean | undefined => {
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'boolean' ? expression.value === holds : undefined;
    case 'choose':
    case 'let': {
      const meant = expression.op === 'let' ? reading.lets[expression.name] : branchOf(expression, reading);
      return meant === undefined ? undefined : constantOf(meant, reading, holds);
    }
    case 'not':
      return constantOf(expression.args[0], reading, !holds);
    case 'and':
    case 'or': {
      const decides = (expression.op === 'and') !== holds;
      const all = expression.args.map((arg) => constantOf(arg, reading, holds));
      if (all.includes(decides)) return decides;
      return all.every((one) => one === !decides) ? !decides : undefined;
    }
    default:
      return undefined;
  }
};
