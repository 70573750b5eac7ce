/** Facts → table: cases are added one by one; what does not conform to the declared type is unknown, as everywhere. */
import { dayNumber, isCivilDate, isMonthDay } from '../base/civil-date.ts';
import type { Facts, Item } from '../model/value.ts';
import type { ColumnPlan, Layout } from './layout.ts';
import { CASE } from './layout.ts';
import { givenIn, listReader, recordIn } from './reading.ts';
import type { Column, GrowingTexts, ListColumn, Table } from './table.ts';
import { emptyColumn, MISSING, newTexts } from './table.ts';
import { monthDayNumber } from './whole-values.ts';

/** Takes cases in. */
export interface Columns {
  readonly add: (facts: Facts) => void;
  /** How many were added since the last `finish`. */
  readonly rows: () => number;
  /** A table of what was added; afterwards it begins anew, in the same memory. */
  readonly finish: () => Table;
}

/** Room that grows as it is needed. */
interface Growing {
  readonly add: (record: Item) => void;
  readonly finish: () => void;
}

/** Columns for a layout. */
export const columnsFor = (layout: Layout): Columns => {
  const { columns, lists } = layout;
  let texts = newTexts();
  let rows = 0;
  const made: Column[] = [];
  const madeLists: ListColumn[] = [];

  const level = (within: number): Growing => {
    const parts: Growing[] = [
      ...columns.flatMap((plan, at) => (plan.within === within ? [column(plan, at)] : [])),
      ...lists.flatMap((plan, at) => (plan.within === within ? [list(plan.name, at)] : [])),
    ];
    return {
      add: (record) => {
        for (let at = 0; at < parts.length; at++) parts[at]?.add(record);
      },
      finish: () => {
        for (const part of parts) part.finish();
      },
    };
  };

  const column = (plan: ColumnPlan, at: number): Growing => {
    const given = givenIn(plan.name);
    let length = 0;
    let room: Column = emptyColumn(plan.kind, FIRST);
    const encode = encoderFor(plan, () => texts);
    return {
      add: (record) => {
        if (length === room.length) {
          const larger = emptyColumn(plan.kind, length * 2);
          larger.set(room);
          room = larger;
        }
        room[length++] = encode(given(record));
      },
      finish: () => {
        made[at] = room.slice(0, length);
        length = 0;
      },
    };
  };

  const list = (name: string, at: number): Growing => {
    const read = listReader(name);
    const item = level(at);
    let length = 0;
    let total = 0;
    let starts = new Int32Array(FIRST + 1);
    let known = new Uint8Array(FIRST);
    return {
      add: (record) => {
        if (length === known.length) {
          const larger = { starts: new Int32Array(length * 2 + 1), known: new Uint8Array(length * 2) };
          larger.starts.set(starts);
          larger.known.set(known);
          ({ starts, known } = larger);
        }
        const records = read(record);
        known[length++] = records === undefined ? 0 : 1;
        if (records !== undefined) {
          for (let one = 0; one < records.length; one++) item.add(recordIn(records, one));
          total += records.length;
        }
        starts[length] = total;
      },
      finish: () => {
        madeLists[at] = { starts: starts.slice(0, length + 1), known: known.slice(0, length) };
        [length, total] = [0, 0];
        item.finish();
      },
    };
  };

  const root = level(CASE);
  return {
    add: (facts) => {
      root.add(facts);
      rows++;
    },
    rows: () => rows,
    finish: () => {
      root.finish();
      const table: Table = { layout, rows, columns: [...made], lists: [...madeLists], texts };
      rows = 0;
      texts = newTexts();
      return table;
    },
  };
};

/** Columns begin with this room, and double it. */
const FIRST = 1024;

/** A value as its column holds it. */
const encoderFor = ({ kind, field }: ColumnPlan, texts: () => GrowingTexts): ((value: unknown) => number) => {
  switch (kind) {
    case 'number':
      return (value) => (typeof value === 'number' && value - value === 0 ? value : Number.NaN);
    case 'boolean':
      return (value) => (value === true ? 3 : value === false ? 0 : 1);
    case 'date':
      return (value) => (typeof value === 'string' && isCivilDate(value) ? dayNumber(value) : MISSING);
    case 'month-day':
      return (value) => (typeof value === 'string' && isMonthDay(value) ? monthDayNumber(value) : MISSING);
    case 'text': {
      const values = field.type.kind === 'enum' ? new Set(Object.keys(field.type.values)) : undefined;
      return (value) =>
        typeof value === 'string' && (values === undefined || values.has(value))
          ? texts().add(value)
          : MISSING;
    }
  }
};
