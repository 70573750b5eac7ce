/** How facts lie in tables: one row per case, and for every list a table of its own with one row per record. */
import type { Pack } from '../model/pack.ts';
import type { Field } from '../model/value.ts';
import { namer } from './sql-names.ts';

/** A table of cases, or of the records of a list. */
export interface Table {
  readonly name: string;
  /** The columns that tell a row: the case, then the place in each list from the outermost on. */
  readonly keys: readonly string[];
  /** Fact or field → its column. */
  readonly columns: Readonly<Record<string, Column>>;
  /** List → where its records are. */
  readonly lists: Readonly<Record<string, ListColumn>>;
}

export interface Column {
  readonly name: string;
  readonly field: Field;
}

/** A list is known, and may then be empty, or it is not: a column says which. */
export interface ListColumn {
  readonly known: string;
  readonly field: Field;
  readonly table: Table;
}

/** The tables of all facts of a pack. LAW: the names hang on the facts declared and their order, on nothing else. */
export const tablesOf = (pack: Pack): Table => {
  const nameTable = namer([]);
  const tableOf = (name: string, keys: readonly string[], fields: Readonly<Record<string, Field>>): Table => {
    const nameColumn = namer(keys);
    const columns: [string, Column][] = [];
    const lists: [string, ListColumn][] = [];
    for (const [id, field] of Object.entries(fields)) {
      const { type } = field;
      if (type.kind !== 'list') columns.push([id, { name: nameColumn(id), field }]);
      else {
        const known = nameColumn(`${id}_known`);
        const inner = nameTable(`${name}_${id}`);
        const table = tableOf(inner, [...keys, `record_${keys.length}`], type.item);
        lists.push([id, { known, field, table }]);
      }
    }
    return { name, keys, columns: Object.fromEntries(columns), lists: Object.fromEntries(lists) };
  };
  return tableOf(nameTable('cases'), ['case_id'], pack.facts);
};

/** A table and those of its lists, outermost first. */
export const withInner = (table: Table): readonly Table[] => [
  table,
  ...Object.values(table.lists).flatMap((list) => withInner(list.table)),
];
