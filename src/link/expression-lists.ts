/**
 * Operators over the records of a list fact: quantifiers, `count` and `sum`, and JSON-Logic's `reduce` (over
 * `filter`) in the two shapes that mean just those. No other use of `reduce` is accepted, so nothing can grow.
 */
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { atOf, entriesOf, itemsOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { ListReference, Quantifier } from '../model/expression.ts';
import type { Field } from '../model/value.ts';
import type { Call, Linking, Typed } from './expression-linking.ts';
import { operand } from './expression-linking.ts';
import { itemScope, linkFactName } from './expression-names.ts';
import { BOOLEAN, NUMBER, requireKind } from './expression-types.ts';

export const linkQuantifier = (op: Quantifier, call: Call, linking: Linking): Typed | undefined => {
  const found = linkList(operand(call, 0), call, linking);
  if (found === undefined) return undefined;
  const where = linkWhere(operand(call, 1), call, found, linking);
  return where && { expression: { op, list: found.list, where, at: call.at }, type: BOOLEAN };
};

export const linkCount = (call: Call, linking: Linking): Typed | undefined => {
  const found = linkList(operand(call, 0), call, linking);
  if (found === undefined) return undefined;
  const condition = call.operands[1];
  const where = condition && linkWhere(condition, call, found, linking);
  if (condition !== undefined && where === undefined) return undefined;
  return {
    expression: { op: 'count', list: found.list, ...(where && { where }), at: call.at },
    type: NUMBER,
  };
};

export const linkSum = (call: Call, linking: Linking): Typed | undefined => {
  const found = linkList(operand(call, 0), call, linking);
  if (found === undefined) return undefined;
  return sumOver(found, operand(call, 1), '', call.operands[2], call, linking);
};

/** `{ reduce: [list or filter, { +: [accumulator, 1 or an expression over current] }, 0] }`. */
export const linkReduce = (call: Call, linking: Linking): Typed | undefined => {
  const shape = call.word === 'reduce' ? reduceShape(call) : undefined;
  if (shape === undefined) {
    linking.report('link/unrecognised-reduce', keySpanAt(call.value), { operator: call.word });
    return undefined;
  }
  const found = linkList(shape.list, call, linking);
  if (found === undefined) return undefined;
  if (shape.of.value !== 1) return sumOver(found, shape.of, 'current.', shape.where, call, linking);
  const where = shape.where && linkWhere(shape.where, call, found, linking);
  if (shape.where !== undefined && where === undefined) return undefined;
  return {
    expression: { op: 'count', list: found.list, ...(where && { where }), at: call.at },
    type: NUMBER,
  };
};

interface FoundList {
  readonly list: ListReference;
  /** Its id with those of the lists it lies in. */
  readonly full: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The list that `{ var: list }` names. */
const linkList = (cursor: Cursor, call: Call, linking: Linking): FoundList | undefined => {
  const [only, ...others] = entriesOf(cursor);
  if (only === undefined || others.length > 0 || only[0] !== 'var') {
    linking.report('link/list-expected', spanAt(cursor), { operator: call.word });
    return undefined;
  }
  const [word, value] = only;
  const operands = isJsonArray(value.value) ? itemsOf(value) : [value];
  const found = linkFactName({ word, cursor, value, operands, at: atOf(cursor) }, linking);
  if (found === undefined) return undefined;
  if (found.field.type.kind === 'list') {
    const full = linking.item === undefined ? found.fact : `${linking.item.list}.${found.fact}`;
    return { list: { fact: found.fact, scope: found.scope }, full, fields: found.field.type.item };
  }
  linking.report('link/not-a-list', spanAt(value), { name: found.fact, operator: call.word });
  return undefined;
};

const linkWhere = (cursor: Cursor, call: Call, { fields, full }: FoundList, linking: Linking) => {
  const inside = { ...linking, item: itemScope(fields, full) };
  const where = linking.link(cursor, inside);
  return requireKind(where, 'boolean', call.word, cursor, linking) ? where?.expression : undefined;
};

const sumOver = (
  found: FoundList,
  summand: Cursor,
  prefix: string,
  condition: Cursor | undefined,
  call: Call,
  linking: Linking,
): Typed | undefined => {
  const of = linking.link(summand, { ...linking, item: itemScope(found.fields, found.full, prefix) });
  const isNumber = requireKind(of, 'number', call.word, summand, linking);
  const where = condition && linkWhere(condition, call, found, linking);
  if (of === undefined || !isNumber || (condition !== undefined && where === undefined)) return undefined;
  return {
    expression: { op: 'sum', list: found.list, of: of.expression, ...(where && { where }), at: call.at },
    type: of.type,
  };
};

interface ReduceShape {
  readonly list: Cursor;
  readonly where?: Cursor;
  readonly of: Cursor;
}

const reduceShape = (call: Call): ReduceShape | undefined => {
  const [source, body, initial] = call.operands;
  const addends = underOnly(body, '+');
  if (source === undefined || initial?.value !== 0 || addends?.length !== 2) return undefined;
  const accumulators = addends.filter(isAccumulator);
  const of = addends.find((addend) => !isAccumulator(addend));
  if (accumulators.length !== 1 || of === undefined) return undefined;
  const filtered = underOnly(source, 'filter');
  if (filtered === undefined) return { list: source, of };
  const [list, where] = filtered;
  return list === undefined || where === undefined || filtered.length > 2 ? undefined : { list, where, of };
};

const isAccumulator = (cursor: Cursor): boolean => {
  const [name, ...others] = underOnly(cursor, 'var') ?? [];
  return name?.value === 'accumulator' && others.length === 0;
};

/** The operands of a call of just this word. */
const underOnly = (cursor: Cursor | undefined, word: string): readonly Cursor[] | undefined => {
  if (cursor === undefined || !isJsonObject(cursor.value)) return undefined;
  const [only, ...others] = entriesOf(cursor);
  if (only === undefined || others.length > 0 || only[0] !== word) return undefined;
  return isJsonArray(only[1].value) ? itemsOf(only[1]) : [only[1]];
};
