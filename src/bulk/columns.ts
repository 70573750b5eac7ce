/**
 * Facts → table: cases are added one by one; what does not conform to the declared type is unknown, as everywhere. A record is
 * read once, in the order in which it has its fields.
 */
import { dayNumberIn, isMonthDay } from '../base/civil-date.ts';
import type { Facts, Item } from '../model/value.ts';
import type { ColumnSlot, Growing, GrowingState, Level, ListSlot, Slot } from './growing.ts';
import { growingFor, nextRow } from './growing.ts';
import type { Layout } from './layout.ts';
import { recordIn } from './reading.ts';
import type { Table } from './table.ts';
import { monthDayNumber } from './whole-values.ts';

/** Takes cases in. */
export interface Columns {
  readonly add: (facts: Facts) => void;
  /** How many were added since the last `finish`. */
  readonly rows: () => number;
  /** A table of what was added; afterwards it begins anew, in the same memory. */
  readonly finish: () => Table;
}

/** Columns for a layout, in memory of their own or in what others add to as well. */
export const columnsFor = (layout: Layout, growing: Growing = growingFor(layout)): Columns => {
  const { cases, state, finish } = growing;
  return { add: (facts) => addRecord(cases, facts, state), rows: () => cases.length, finish };
};

const addRecord = (level: Level, record: Item, state: GrowingState): void => {
  const row = nextRow(level);
  const { sequence } = level;
  let expected = 0;
  for (const name in record) {
    const next = sequence[expected];
    const slot = next !== undefined && next.name === name ? next : slotNamed(level, name);
    if (slot === undefined) continue;
    expected = slot.position + 1;
    if (slot.kind !== 'none') put(slot, row, record[name], state);
  }
};

/** Fields that are not kept are remembered as well, as many as a pack may have, so that records go on in sequence. */
const MOST_NAMES = 4096;

const slotNamed = ({ byName, sequence }: Level, name: string): Slot | undefined => {
  let slot = byName.get(name);
  if (slot === undefined) {
    if (byName.size >= MOST_NAMES) return undefined;
    slot = { name, kind: 'none', position: -1, next: undefined };
    byName.set(name, slot);
  }
  if (slot.position === -1) slot.position = sequence.push(slot) - 1;
  return slot;
};

const put = (slot: ColumnSlot | ListSlot, row: number, value: unknown, state: GrowingState): void => {
  switch (slot.kind) {
    case 'number':
      if (typeof value === 'number' && value - value === 0) slot.room[row] = value;
      break;
    case 'boolean':
      if (typeof value === 'boolean') slot.room[row] = value ? 3 : 0;
      break;
    case 'text':
      if (typeof value === 'string') putText(slot, row, value, state);
      break;
    case 'date':
      if (typeof value === 'string') {
        const day = dayNumberIn(value);
        if (day !== undefined) slot.room[row] = day;
      }
      break;
    case 'month-day':
      if (typeof value === 'string' && isMonthDay(value)) slot.room[row] = monthDayNumber(value);
      break;
    case 'list':
      if (Array.isArray(value)) {
        slot.known[row] = 1;
        for (let at = 0; at < value.length; at++) addRecord(slot.item, recordIn(value, at), state);
        slot.starts[row + 1] = slot.item.length;
      }
  }
  if (slot.next !== undefined && slot.next.kind !== 'none') put(slot.next, row, value, state);
};

const putText = (slot: ColumnSlot, row: number, value: string, { texts }: GrowingState): void => {
  let code = slot.codes.get(value);
  if (code === undefined) {
    if (slot.values !== undefined && !slot.values.has(value)) return;
    code = texts.add(value);
    slot.codes.set(value, code);
  }
  slot.room[row] = code;
};
