/** Reads single values out of facts and records, by the types declared; whatever does not conform is not known. */
import { isCivilDate, isMonthDay } from '../base/civil-date.ts';
import { conforms } from '../evaluate/frame.ts';
import type { Field, Item, Scalar } from '../model/value.ts';

/** The value of a field in a record (or of a fact among facts), as far as it conforms. */
export type Reader = (record: Item) => Scalar | undefined;

/** Reads one field. */
export const readerOf = ({ type }: Field, name: string): Reader => {
  if (isInherited(name)) {
    const given = givenIn(name);
    return (record) => {
      const value = given(record);
      return conforms(value, type) ? value : undefined;
    };
  }
  switch (type.kind) {
    case 'number':
      return (record) => {
        const value: unknown = record[name];
        return typeof value === 'number' && value - value === 0 ? value : undefined;
      };
    case 'boolean':
      return (record) => {
        const value: unknown = record[name];
        return typeof value === 'boolean' ? value : undefined;
      };
    case 'string':
      return (record) => {
        const value: unknown = record[name];
        return typeof value === 'string' ? value : undefined;
      };
    case 'date':
      return (record) => {
        const value: unknown = record[name];
        return typeof value === 'string' && isCivilDate(value) ? value : undefined;
      };
    case 'month-day':
      return (record) => {
        const value: unknown = record[name];
        return typeof value === 'string' && isMonthDay(value) ? value : undefined;
      };
    case 'enum': {
      const values = new Set(Object.keys(type.values));
      return (record) => {
        const value: unknown = record[name];
        return typeof value === 'string' && values.has(value) ? value : undefined;
      };
    }
    case 'list':
      return (record) => {
        const value: unknown = record[name];
        return conforms(value, type) ? value : undefined;
      };
  }
};

/** The records of a list; undefined where there is none. */
export const listReader = (name: string): ((record: Item) => readonly unknown[] | undefined) => {
  if (isInherited(name)) {
    return (record) => {
      const value = Object.hasOwn(record, name) ? record[name] : undefined;
      return Array.isArray(value) ? value : undefined;
    };
  }
  return (record) => {
    const value: unknown = record[name];
    return Array.isArray(value) ? value : undefined;
  };
};

/** An element of a list that is no record is one without fields. */
export const recordIn = (list: readonly unknown[], at: number): Item => {
  const element = list[at];
  return isItem(element) ? element : NO_FIELDS;
};

const NO_FIELDS: Item = Object.freeze({});

/** Whether every object has something of this name. */
export const isInherited = (name: string): boolean => name in NO_FIELDS;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what stands under a name; only names that every object has need to be looked at twice. */
const givenIn = (name: string): ((record: Item) => unknown) =>
  isInherited(name)
    ? (record) => (Object.hasOwn(record, name) ? record[name] : undefined)
    : (record) => record[name];
