/** Rows of a table as cases: told by name where nothing changes, and read one by one where something does. */
import type { Json } from '../base/json.ts';
import type { Layout } from '../bulk/layout.ts';
import type { Table } from '../bulk/table.ts';
import { caseFrom } from '../link/case-from.ts';
import type { ReadCase } from '../link/load-case.ts';
import type { Pack } from '../model/pack.ts';

/** A case that has yet to be read under a pack: the same file may be sound under one and not under the other. */
export interface CaseToRead {
  readonly file: string;
  readonly read: (pack: Pack) => ReadCase;
}

/** A row, with what it calls itself. */
export interface Row extends CaseToRead {
  readonly case: string;
  readonly title?: string;
}

/** Takes cases without events, of one day and call, as tables of one layout. */
export interface RowTally {
  readonly layout: Layout;
  readonly add: (table: Table, rowAt: (row: number) => Row) => void;
}

/** So many rows of tables are listed; the others are counted. */
export const MOST_LISTED = 1000;

/** A case as data, called by its place, which is that of all that is wrong with it. */
export const dataToRead = (data: Json, file: string): CaseToRead => ({
  file,
  read: (pack) => {
    const { case: theCase, diagnostics } = caseFrom(pack, data, file);
    const placed = diagnostics.map(({ span: _, ...one }) => one);
    return { ...(theCase === undefined ? {} : { case: theCase }), diagnostics: placed };
  },
});
