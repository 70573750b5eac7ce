/** Whether an expression comes to numbers in which binary fractions make no noise, whatever the facts are. */
import type { Expression } from '../model/expression.ts';
import type { Field } from '../model/value.ts';
import type { World } from './world.ts';
import { optionOf, own, parameterAt } from './world.ts';

/** Only to whole numbers. What is not known yet does not count against it. */
export const isWhole = (expression: Expression, world: World): boolean => whole(expression, world, {});

/** To whole numbers, or to numbers that are given and not worked out. */
export const isExact = (expression: Expression, world: World): boolean => {
  switch (expression.op) {
    case 'var':
    case 'param':
    case 'literal':
      return true;
    case 'min':
    case 'max':
      return expression.args.every((arg) => isExact(arg, world));
    case 'if':
      return expression.args.slice(1).every((arg) => isExact(arg, world));
    case 'choose': {
      const branch = own(expression.options, optionOf(world, expression.decision) ?? '');
      return branch !== undefined && isExact(branch, world);
    }
    default:
      return isWhole(expression, world);
  }
};

type Fields = Readonly<Record<string, Field>>;

/** `fields` are those of the records that are looked at. */
const whole = (expression: Expression, world: World, fields: Fields): boolean => {
  switch (expression.op) {
    case 'literal':
      return Number.isInteger(expression.value);
    case 'param': {
      const value = parameterAt(world, expression.parameter);
      return value === undefined || Number.isInteger(value);
    }
    case 'var': {
      const type = fieldNamed(expression, world, fields)?.type;
      return type?.kind === 'number' && type.integer === true;
    }
    case 'count':
      return true;
    case 'sum': {
      const type = fieldNamed(expression.list, world, fields)?.type;
      return whole(expression.of, world, type?.kind === 'list' ? type.item : {});
    }
    case '+':
    case '-':
    case '*':
    case 'min':
    case 'max':
      return expression.args.every((arg) => whole(arg, world, fields));
    case 'if':
      return expression.args.slice(1).every((arg) => whole(arg, world, fields));
    case 'choose': {
      const branch = own(expression.options, optionOf(world, expression.decision) ?? '');
      return branch !== undefined && whole(branch, world, fields);
    }
    default:
      return false;
  }
};

const fieldNamed = (
  { fact, scope }: { readonly fact: string; readonly scope: 'case' | 'item' },
  world: World,
  fields: Fields,
): Field | undefined => (scope === 'case' ? own(world.pack.facts, fact) : own(fields, fact));
