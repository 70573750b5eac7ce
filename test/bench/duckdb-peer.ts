/** The screening rules as the SQL that `banfa export sql` writes, run by DuckDB over tables in memory. */
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlOf } from '../../src/export/sql.ts';
import { tablesOf, withInner } from '../../src/export/sql-tables.ts';
import type { Facts } from '../../src/model/value.ts';
import { fillTables } from '../support/sql-rows.ts';
import { CLAUSES, DAY, screeningPack } from './screening.ts';

/** A database with cases in it. */
export interface DuckDbPeer {
  /** The verdicts of every case on the clauses, by the place that the case had; asked once. */
  readonly verdicts: (cases: number) => Promise<readonly (readonly string[])[]>;
  /** Judges all, on so many threads, and gives nothing to JavaScript. */
  readonly judge: (threads: number) => Promise<void>;
}

/** The cases, each `times` times: so that what a query costs at all does not count. */
export const duckDbPeer = async (cases: readonly Facts[], times: number): Promise<DuckDbPeer> => {
  const pack = screeningPack();
  const { query, columns, leftOut } = sqlOf(pack, { dialect: 'duckdb', asOf: DAY });
  if (leftOut.length > 0) throw new Error(`SQL leaves out ${leftOut[0]?.rule}`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const filling = await connection.extractStatements(fillTables(pack, cases, 'duckdb'));
  for (let at = 0; at < filling.count; at++) await (await filling.prepare(at)).run();
  for (const { name } of withInner(tablesOf(pack))) {
    const again = `SELECT t.case_id || '/' || r.i, t.* EXCLUDE (case_id) FROM "${name}" AS t, range(1, ${times}) AS r(i)`;
    await connection.run(`INSERT INTO "${name}" ${again}`);
  }
  return {
    verdicts: async (count) => {
      const { rows, names } = await connection.runAndReadAll(query).then((read) => ({
        rows: read.getRowsJson(),
        names: read.columnNames(),
      }));
      if (rows.length !== cases.length * times) throw new Error('SQL does not give every case');
      const places = CLAUSES.map((clause) => names.indexOf(columns[clause] ?? clause));
      const byId = new Map(rows.map((row) => [String(row[0]), row]));
      return Array.from({ length: count }, (_, at) =>
        places.map((place) => String(byId.get(String(at))?.[place])),
      );
    },
    judge: async (threads) => {
      await connection.run(`SET threads = ${threads}`);
      await connection.run(query);
    },
  };
};
