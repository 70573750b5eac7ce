/** The operands of each operator as JSON Schema. */
import { operatorRow } from '../link/expression-operators.ts';
import type { Schema } from './schema-build.ts';
import { branching, one, ref } from './schema-build.ts';
import { chooseOf } from './schema-decisions.ts';
import type { Place, Wanted } from './schema-places.ts';
import { definitionOf, insideOf } from './schema-places.ts';
import { titleWords } from './schema-words-zh.ts';

/** What may stand under an operator word. Lists come first: editors then begin a new line with a dash. */
export const operandsOf = (word: string, wanted: Wanted, place: Place): Schema => {
  const of = (kind: Wanted, where: Place = place): Schema => ref(definitionOf(kind, where));
  const inner = insideOf(place);
  const names = place.startsWith('item') ? 'name.field' : 'name.fact';
  const list: Schema = {
    title: titleWords.several,
    type: 'object',
    required: ['var'],
    properties: { var: one(ref(`${names}.list`), titleWords.list) },
    additionalProperties: false,
  };
  const name = (definition: string): Schema => one(ref(definition), titleWords.list);
  const row = operatorRow(word);
  switch (row?.as) {
    case 'var':
      return name(`${names}.${wanted}`);
    case 'param':
      return name(`name.parameter.${wanted}`);
    case 'set':
      return name('name.parameter.value');
    case 'rule':
      return name('name.rule');
    case 'let':
      return name('name.let');
    case 'score':
      return name('name.score');
    case 'date':
      return name('name.day');
    case 'entered':
      return name('name.stage');
    case 'choose':
      return chooseOf(of(wanted));
    case 'and':
    case 'or':
      return listOr(of('boolean'), ['object', 'boolean']);
    case 'not':
      return listOr(of('boolean'), ['object', 'boolean'], 1);
    case 'negate':
      return listOr(of('number'), ['object', 'number'], 1);
    case 'year_start':
    case 'year_end':
      return listOr(of('date'), ['object', 'string'], 1);
    case 'in':
      return tuple([of('value'), LITERALS], 2);
    case 'some':
    case 'all':
    case 'none':
      return tuple([list, of('boolean', inner)], 2);
    case 'count':
      return {
        ...tuple([list, of('boolean', inner)], 1),
        type: ['array', 'object'],
        ...branching({ type: 'object' }, list),
      };
    case 'sum':
      return tuple([list, of('number', inner), of('boolean', inner)], 2);
    case 'reduce':
      return tuple([listOrFilter(list, of('boolean', inner)), additionOf(of('number', inner)), ZERO], 3);
    case 'date_add':
      return tuple([of('date'), of('number'), UNIT], 3);
    case 'if':
      return branches(of('boolean'), of(wanted), of('value'));
    case '+':
    case '*':
    case 'min':
    case 'max':
      return { type: 'array', items: of('number'), minItems: 2 };
    case '-':
    case '/':
    case '%':
      return { type: 'array', items: of('number'), minItems: 2, maxItems: 2 };
    default:
      return { type: 'array', items: of('value'), minItems: 2, maxItems: 2 };
  }
};

/** A list of operands, or the only one by itself. */
const listOr = (operand: Schema, alone: readonly string[], most?: number): Schema => ({
  type: ['array', ...alone],
  items: operand,
  minItems: 1,
  ...(most === undefined ? {} : { maxItems: most }),
  ...branching({ type: 'array' }, undefined, operand),
});

/** A list of operands of different kinds, of which the last ones may be left out. */
const tuple = (items: readonly Schema[], least: number): Schema => ({
  type: 'array',
  items,
  minItems: least,
  maxItems: items.length,
});

const LITERALS: Schema = {
  title: titleWords.several,
  type: 'array',
  minItems: 1,
  items: { title: titleWords.value, type: ['string', 'number', 'boolean'] },
};

const UNIT: Schema = { title: titleWords.unit, type: 'string', enum: ['day', 'workday', 'month', 'year'] };

const ZERO: Schema = { title: titleWords.number, const: 0 };

/** Condition, value, …, otherwise: an odd number; of long chains only that is held to it. */
const branches = (condition: Schema, result: Schema, value: Schema): Schema => ({
  type: 'array',
  minItems: 3,
  items: [condition, result],
  additionalItems: value,
  ...branching({ maxItems: 3 }, { items: [condition, result, result] }),
  allOf: [4, 6, 8].map((length) => ({ not: { minItems: length, maxItems: length } })),
});

/** The records that `reduce` goes over: a list, or those of it that a condition picks. */
const listOrFilter = (list: Schema, where: Schema): Schema => ({
  title: titleWords.several,
  type: 'object',
  ...branching(
    { required: ['filter'] },
    { properties: { filter: tuple([list, where], 2) }, additionalProperties: false },
    list,
  ),
});

/** `{ "+": [ { var: accumulator }, 1 or a number of the record ] }`, in either order. */
const additionOf = (addend: Schema): Schema => ({
  title: titleWords.number,
  type: 'object',
  required: ['+'],
  properties: {
    '+': {
      title: titleWords.several,
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: { title: titleWords.number, ...branching(ACCUMULATOR, undefined, addend) },
      contains: ACCUMULATOR,
      not: { items: ACCUMULATOR },
    },
  },
  additionalProperties: false,
});

const ACCUMULATOR: Schema = {
  type: 'object',
  required: ['var'],
  properties: { var: { enum: ['accumulator', ['accumulator']] } },
  additionalProperties: false,
};
