/** One case of a table as facts again: those that rules read, so that the interpreter can explain what columns only judge. */
import { dateOfDayNumber } from '../base/civil-date.ts';
import type { Facts, FactValue, Item, Scalar } from '../model/value.ts';
import type { Kind } from './bound.ts';
import { CASE } from './layout.ts';
import type { Table } from './table.ts';
import { MISSING } from './table.ts';

/** The facts of a row; a fact that no rule reads is not among them. LAW: adding them to columns gives the row again. */
export const factsAt = (table: Table, row: number): Facts => recordAt(table, CASE, row);

const recordAt = (table: Table, within: number, at: number): Item => {
  const { layout, columns, lists, texts } = table;
  const record: Record<string, FactValue> = {};
  const put = (name: string, value: FactValue): void => {
    Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
  };
  for (const [number, { name, kind, within: place }] of layout.columns.entries()) {
    if (place !== within) continue;
    const value = decoded(kind, columns[number]?.[at] ?? Number.NaN, texts.values);
    if (value !== undefined) put(name, value);
  }
  for (const [number, { name, within: place }] of layout.lists.entries()) {
    const list = lists[number];
    if (place !== within || list?.known[at] !== 1) continue;
    const [from = 0, to = 0] = [list.starts[at], list.starts[at + 1]];
    put(
      name,
      Array.from({ length: to - from }, (_, index) => recordAt(table, number, from + index)),
    );
  }
  return record;
};

const decoded = (kind: Kind, value: number, texts: readonly string[]): Scalar | undefined => {
  switch (kind) {
    case 'number':
      return Number.isNaN(value) ? undefined : value;
    case 'boolean':
      return value === 1 ? undefined : value === 3;
    case 'date':
      return value === MISSING ? undefined : dateOfDayNumber(value);
    case 'month-day':
      return value === MISSING
        ? undefined
        : `${String(Math.floor(value / 100)).padStart(2, '0')}-${String(value % 100).padStart(2, '0')}`;
    case 'text':
      return texts[value];
  }
};
