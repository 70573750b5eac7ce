/**
 * Rows as data → tables for whoever takes them (`RowTally`), a table for each day and call; whatever is no plain case
 * without events, or is wanted one by one, is handed over by itself.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Json } from '../base/json.ts';
import type { Columns } from '../bulk/columns.ts';
import { columnsFor } from '../bulk/columns.ts';
import type { PlainCase } from '../bulk/plain-case.ts';
import { plainCaseReader } from '../bulk/plain-case.ts';
import type { Pack } from '../model/pack.ts';
import type { CaseToRead, Row, RowTally } from './rows.ts';
import { dataToRead } from './rows.ts';

/** Where rows go. */
export interface RowTakers {
  /** By which each row must be plain, and say the same. */
  readonly packs: readonly Pack[];
  readonly dayOf: (one: PlainCase) => CivilDate;
  /** Undefined where the cases of a day and call are wanted one by one. */
  readonly tables: (asOf: CivilDate, notice: string | undefined) => RowTally | undefined;
  readonly one: (one: CaseToRead) => void;
}

/** Takes rows; what is kept until `flush` is handed over then. */
export interface RowTables {
  readonly add: (data: Json, file: string) => void;
  readonly flush: () => void;
}

/** A day and a call, and what was kept of its rows. */
interface Group {
  readonly tally: RowTally;
  readonly columns: Columns;
  rows: Row[];
}

export const rowTables = ({ packs, dayOf, tables, one }: RowTakers): RowTables => {
  const readers = packs.map(plainCaseReader);
  const groups = new Map<string, Group | undefined>();

  const groupFor = (asOf: CivilDate, notice: string | undefined): Group | undefined => {
    const key = `${asOf} ${notice ?? ''}`;
    if (groups.has(key)) return groups.get(key);
    const tally = groups.size < MOST_GROUPS ? tables(asOf, notice) : undefined;
    const made = tally && { tally, columns: columnsFor(tally.layout), rows: [] };
    if (groups.size < MOST_GROUPS) groups.set(key, made);
    return made;
  };

  /** As all packs read it; undefined where one does not, or reads it otherwise. */
  const plainOf = (data: Json): PlainCase | undefined => {
    const [first, ...others] = readers.map((read) => read(data));
    if (first === undefined || others.length === 0) return first;
    const said = JSON.stringify(first);
    return others.every((other) => other !== undefined && JSON.stringify(other) === said) ? first : undefined;
  };

  return {
    add: (data, file) => {
      const plain = plainOf(data);
      const group = plain && groupFor(dayOf(plain), plain.notice);
      if (plain === undefined || group === undefined) {
        one(dataToRead(data, file));
        return;
      }
      group.columns.add(plain.facts);
      group.rows.push({ ...dataToRead(data, file), case: plain.id, ...titleIn(data) });
    },
    flush: () => {
      for (const group of groups.values()) {
        if (group === undefined || group.rows.length === 0) continue;
        const { rows } = group;
        group.rows = [];
        group.tally.add(group.columns.finish(), (row) => rows[row] ?? UNNAMED);
      }
    },
  };
};

/** So many days and calls have tables of their own; cases of any more are looked at one by one. */
const MOST_GROUPS = 64;

const UNNAMED: Row = { file: '', case: '', read: () => ({ diagnostics: [] }) };

const titleIn = (data: Json): { readonly title?: string } => {
  if (typeof data !== 'object' || data === null || !('title' in data)) return {};
  const { title } = data;
  return typeof title === 'string' ? { title } : {};
};
