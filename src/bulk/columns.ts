/**
 * Facts → table: cases are added one by one; what does not conform to the declared type is unknown, as everywhere. Arrays
 * hold unknowns until something is put in, so a record is read once, in the order in which it has its fields.
 */
import { dayNumberIn, isMonthDay } from '../base/civil-date.ts';
import type { Facts, Item } from '../model/value.ts';
import type { Kind } from './bound.ts';
import type { ColumnPlan, Layout } from './layout.ts';
import { CASE } from './layout.ts';
import { recordIn } from './reading.ts';
import type { Column, GrowingTexts, ListColumn, Table } from './table.ts';
import { emptyColumn, newTexts, unknownOf } from './table.ts';
import { monthDayNumber } from './whole-values.ts';

/** Takes cases in. */
export interface Columns {
  readonly add: (facts: Facts) => void;
  /** How many were added since the last `finish`. */
  readonly rows: () => number;
  /** A table of what was added; afterwards it begins anew, in the same memory. */
  readonly finish: () => Table;
}

/** Columns for a layout. */
export const columnsFor = (layout: Layout): Columns => {
  const state: State = { texts: newTexts() };
  const levels = new Map<number, Level>([[CASE, newLevel()]]);
  const levelAt = (within: number): Level => levels.get(within) ?? newLevel();
  for (const at of layout.lists.keys()) levels.set(at, newLevel());
  const columns = layout.columns.map((plan) => columnSlot(plan));
  for (const [at, { within }] of layout.columns.entries()) addSlot(levelAt(within), columns[at]);
  const lists = layout.lists.map(({ name }, at) => listSlot(name, levelAt(at)));
  for (const [at, { within }] of layout.lists.entries()) addSlot(levelAt(within), lists[at]);
  const cases = levelAt(CASE);
  return {
    add: (facts) => addRecord(cases, facts, state),
    rows: () => cases.length,
    finish: () => {
      const table: Table = {
        layout,
        rows: cases.length,
        columns: layout.columns.map(({ kind, within }, at) =>
          takenColumn(columns[at], kind, levelAt(within)),
        ),
        lists: layout.lists.map(({ within }, at) => takenList(lists[at], levelAt(within))),
        texts: state.texts,
      };
      for (const level of levels.values()) level.length = 0;
      state.texts = newTexts();
      return table;
    },
  };
};

interface State {
  texts: GrowingTexts;
}

/** The facts of the cases, or the records of a list: as many as were added, and the fields that are kept of them. */
interface Level {
  length: number;
  room: number;
  readonly columns: ColumnSlot[];
  readonly lists: ListSlot[];
  readonly byName: Map<string, Slot>;
  /** Slots in the order in which records were seen to have them. */
  readonly sequence: Slot[];
}

interface Named {
  readonly name: string;
  /** Its place in the sequence, −1 until it is seen. */
  position: number;
  /** Another that keeps the same field, as another version of the pack declares it. */
  next: Slot | undefined;
}

interface ColumnSlot extends Named {
  readonly kind: Kind;
  room: Column;
  /** Text → its number, of those that conform. */
  readonly codes: Map<string, number>;
  /** Of an enum. */
  readonly values: ReadonlySet<string> | undefined;
}

interface ListSlot extends Named {
  readonly kind: 'list';
  readonly item: Level;
  starts: Int32Array;
  known: Uint8Array;
}

/** A field that no rule reads. */
interface NoSlot extends Named {
  readonly kind: 'none';
}

type Slot = ColumnSlot | ListSlot | NoSlot;

const FIRST = 1024;

const newLevel = (): Level => ({
  length: 0,
  room: FIRST,
  columns: [],
  lists: [],
  byName: new Map(),
  sequence: [],
});

const columnSlot = ({ name, kind, field: { type } }: ColumnPlan): ColumnSlot => ({
  name,
  kind,
  position: -1,
  next: undefined,
  room: emptyColumn(kind, FIRST),
  codes: new Map(),
  values: type.kind === 'enum' ? new Set(Object.keys(type.values)) : undefined,
});

const listSlot = (name: string, item: Level): ListSlot => ({
  name,
  kind: 'list',
  position: -1,
  next: undefined,
  item,
  starts: new Int32Array(FIRST + 1),
  known: new Uint8Array(FIRST),
});

const addSlot = (level: Level, slot: ColumnSlot | ListSlot | undefined): void => {
  if (slot === undefined) return;
  if (slot.kind === 'list') level.lists.push(slot);
  else level.columns.push(slot);
  slot.next = level.byName.get(slot.name);
  level.byName.set(slot.name, slot);
};

const addRecord = (level: Level, record: Item, state: State): void => {
  const row = level.length++;
  if (row === level.room) grow(level);
  const { lists, sequence } = level;
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at];
    if (list !== undefined) list.starts[row + 1] = list.item.length;
  }
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

const put = (slot: ColumnSlot | ListSlot, row: number, value: unknown, state: State): void => {
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

const putText = (slot: ColumnSlot, row: number, value: string, { texts }: State): void => {
  let code = slot.codes.get(value);
  if (code === undefined) {
    if (slot.values !== undefined && !slot.values.has(value)) return;
    code = texts.add(value);
    slot.codes.set(value, code);
  }
  slot.room[row] = code;
};

const grow = (level: Level): void => {
  level.room *= 2;
  for (const slot of level.columns) {
    const larger = emptyColumn(slot.kind, level.room);
    larger.set(slot.room);
    slot.room = larger;
  }
  for (const slot of level.lists) {
    const larger = { starts: new Int32Array(level.room + 1), known: new Uint8Array(level.room) };
    larger.starts.set(slot.starts);
    larger.known.set(slot.known);
    Object.assign(slot, larger);
  }
};

/** What was put in, and room without anything in it again. */
const takenColumn = (slot: ColumnSlot | undefined, kind: Kind, { length }: Level): Column => {
  if (slot === undefined) return emptyColumn(kind, length);
  const taken = slot.room.slice(0, length);
  slot.room.fill(unknownOf(kind), 0, length);
  slot.codes.clear();
  return taken;
};

const takenList = (slot: ListSlot | undefined, { length }: Level): ListColumn => {
  if (slot === undefined) return { starts: new Int32Array(length + 1), known: new Uint8Array(length) };
  const taken = { starts: slot.starts.slice(0, length + 1), known: slot.known.slice(0, length) };
  slot.known.fill(0, 0, length);
  return taken;
};
