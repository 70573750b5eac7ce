import { DuckDBInstance } from '@duckdb/node-api';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSqlOf } from '../../../src/bulk/cell-sql.ts';
import { sourceTypeOf } from '../../../src/cli/assess/duckdb.ts';
import type { MappedColumn } from '../../../src/model/mapping.ts';

const test = suite('unit/bulk/cell-sql');

test('numbers of more digits than a double has are rounded once, as a reader of their text rounds them', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const mapped: MappedColumn = {
    name: 'x',
    field: { id: 'x', title: 'x', type: { kind: 'number' }, source: 'declared' },
    values: {},
  };
  for (const [text, type] of [
    ['9739914645784709.12', 'DECIMAL(18, 2)'],
    ['0.30', 'DECIMAL(15, 2)'],
    ['12345678901234567890.123456', 'DECIMAL(38, 6)'],
    ['170141183460469231731687303715884105727', 'HUGEINT'],
  ] as const) {
    const from = `(SELECT '${text}'::${type} AS x)`;
    const [found] = (await connection.run(`SELECT x FROM ${from}`)).columnTypes();
    assert.ok(found);
    const read = found && readSqlOf(mapped, 'x', sourceTypeOf(found));
    const rows = await (await connection.run(`SELECT ${read?.value} FROM ${from}`)).getRows();
    assert.is(rows[0]?.[0], Number(text), type);
  }
  connection.closeSync();
});

test.run();
