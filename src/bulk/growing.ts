/**
 * The memory that cases are added to, row by row and record by record, and what it becomes: a table. Arrays hold unknowns until
 * something is put in.
 */
import type { Kind } from './bound.ts';
import type { ColumnPlan, Layout } from './layout.ts';
import { CASE } from './layout.ts';
import type { Column, GrowingTexts, ListColumn, Table } from './table.ts';
import { emptyColumn, newTexts, unknownOf } from './table.ts';

/** Room for the cases of one table after the other. */
export interface Growing {
  readonly cases: Level;
  readonly state: GrowingState;
  /** A table of what was added; afterwards it begins anew, in the same memory. */
  readonly finish: () => Table;
}

/** The texts of the table that grows. */
export interface GrowingState {
  texts: GrowingTexts;
}

/** The facts of the cases, or the records of a list: as many as were added, and the fields that are kept of them. */
export interface Level {
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

/** Where the values of a field go. */
export interface ColumnSlot extends Named {
  readonly kind: Kind;
  room: Column;
  /** Text → its number, of those that conform. */
  readonly codes: Map<string, number>;
  /** Of an enum. */
  readonly values: ReadonlySet<string> | undefined;
  /** The same by the number of a value, for who knows that. */
  readonly placeCodes: number[];
}

/** Where the records of a list go. */
export interface ListSlot extends Named {
  readonly kind: 'list';
  readonly item: Level;
  starts: Int32Array;
  known: Uint8Array;
}

/** A field that no rule reads. */
export interface NoSlot extends Named {
  readonly kind: 'none';
}

export type Slot = ColumnSlot | ListSlot | NoSlot;

/** Room for a layout. */
export const growingFor = (layout: Layout): Growing => {
  const state: GrowingState = { texts: newTexts() };
  const levels = new Map<number, Level>([[CASE, newLevel()]]);
  const levelAt = (within: number): Level => levels.get(within) ?? newLevel();
  for (const at of layout.lists.keys()) levels.set(at, newLevel());
  const columns = layout.columns.map((plan) => columnSlot(plan));
  for (const [at, { within }] of layout.columns.entries()) addSlot(levelAt(within), columns[at]);
  const lists = layout.lists.map(({ name }, at) => listSlot(name, levelAt(at)));
  for (const [at, { within }] of layout.lists.entries()) addSlot(levelAt(within), lists[at]);
  const cases = levelAt(CASE);
  return {
    cases,
    state,
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

/** One more row of a level, its lists empty and everything in it unknown; gives its number. */
export const nextRow = (level: Level): number => {
  const row = level.length++;
  if (row === level.room) grow(level);
  const { lists } = level;
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at];
    if (list !== undefined) list.starts[row + 1] = list.item.length;
  }
  return row;
};

/** Takes back the rows from this one on, and the records in them. */
export const takeBack = (level: Level, row: number): void => {
  const { length, columns, lists } = level;
  if (length === row) return;
  level.length = row;
  for (const slot of columns) slot.room.fill(unknownOf(slot.kind), row, length);
  for (const { item, starts, known } of lists) {
    known.fill(0, row, length);
    takeBack(item, starts[row] ?? 0);
  }
};

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
  placeCodes: [],
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
  slot.placeCodes.length = 0;
  return taken;
};

const takenList = (slot: ListSlot | undefined, { length }: Level): ListColumn => {
  if (slot === undefined) return { starts: new Int32Array(length + 1), known: new Uint8Array(length) };
  const taken = { starts: slot.starts.slice(0, length + 1), known: slot.known.slice(0, length) };
  slot.known.fill(0, 0, length);
  return taken;
};
