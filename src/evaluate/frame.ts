/** Where an expression is evaluated: in a world, among the values its rule has named, at a record of a list. */
import { isCivilDate, isMonthDay } from '../base/civil-date.ts';
import type { Expression, ListReference } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import type { Field, Item, Scalar, ValueType } from '../model/value.ts';
import type { Judged } from './judged.ts';
import type { Figure } from './scored.ts';
import type { World } from './world.ts';
import { own } from './world.ts';

export interface Frame {
  readonly world: World;
  readonly lets: Lets;
  /** Finds another rule of the pack. */
  readonly judge: (world: World, rule: string) => Judged;
  /** Finds the points of a score table or of one of its groups. */
  readonly figure: (world: World, score: string) => Figure;
  /** The record that the nearest quantifier looks at. */
  readonly record?: ListRecord;
}

export interface ListRecord {
  readonly item: Item;
  /** How its fields are called from outside: `list[0].` */
  readonly path: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The named values of one rule, each computed when first asked for. */
export interface Lets {
  readonly expressions: Readonly<Record<string, Expression>>;
  /** `undefined` while it is being computed. */
  readonly found: Map<string, Explanation | undefined>;
}

export const letsOf = (expressions: Lets['expressions']): Lets => {
  // INVARIANT: nothing is ever found where no name is declared, so that all rules without names share one.
  for (const _name in expressions) return { expressions, found: new Map() };
  return NO_LETS;
};

const NO_LETS: Lets = { expressions: {}, found: new Map() };

/** The declaration of a fact or field, as seen from a frame. */
export const fieldOf = (
  world: World,
  record: ListRecord | undefined,
  { fact, scope }: ListReference,
): Field | undefined => (scope === 'case' ? own(world.pack.facts, fact) : record && own(record.fields, fact));

/** The value of a fact or field as given; nothing is known of its type. */
export const givenOf = ({ world, record }: Frame, { fact, scope }: ListReference): unknown =>
  scope === 'case' ? own(world.facts, fact) : record && own(record.item, fact);

/** Where a fact or field stands: `name`, or `list[0].name`. */
export const pathOf = (record: ListRecord | undefined, { fact, scope }: ListReference): string =>
  scope === 'item' && record !== undefined ? record.path + fact : fact;

/** A single value of a declared type; anything else, whatever its shape, is not known. */
export const conforms = (value: unknown, type: ValueType): value is Scalar => {
  switch (type.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isCivilDate(value);
    case 'month-day':
      return typeof value === 'string' && isMonthDay(value);
    case 'enum':
      return typeof value === 'string' && Object.hasOwn(type.values, value);
    case 'list':
      return false;
  }
};

const NO_FIELDS: Item = {};

/** The records of a list; an element that is no record is one without fields. */
export const recordAt = (
  list: readonly unknown[],
  index: number,
  path: string,
  fields: ListRecord['fields'],
): ListRecord => {
  const element = list[index];
  return { item: isItem(element) ? element : NO_FIELDS, path: `${path}[${index}].`, fields };
};

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
