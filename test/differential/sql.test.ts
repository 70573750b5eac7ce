/**
 * Rules as SQL, run by DuckDB, against the interpreter: every rule of every case has the same verdict, with facts missing
 * and lists empty. PostgreSQL and ClickHouse are asked in test/slow.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sqlOf } from '../../src/export/sql.ts';
import type { Facts } from '../../src/model/value.ts';
import { scratchFolder } from '../support/command-line.ts';
import { snippetsOf } from '../support/pages.ts';
import { runs } from '../support/runs.ts';
import { shippedPack } from '../support/shipped.ts';
import { smallPack } from '../support/small-pack.ts';
import type { Tally } from '../support/sql-check.ts';
import {
  assertRandomAgree,
  assertRareAgrees,
  assertShippedAgree,
  assertUnharmed,
} from '../support/sql-check.ts';
import { openDuckDb } from '../support/sql-engines.ts';
import { byHand } from '../support/sql-packs.ts';
import { expectedVerdicts } from '../support/sql-rows.ts';

const test = suite('differential/sql');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_201);

const engine = await openDuckDb();

const assertSeen = (seen: Tally, least: number): void => {
  for (const verdict of ['met', 'unmet', 'undetermined']) {
    assert.ok((seen.get(verdict) ?? 0) >= least, JSON.stringify([...seen]));
  }
};

test('the packs that are shipped, on their examples and on random facts', async () => {
  const seen = await assertShippedAgree(engine, runs(12, 400), SEED);
  assertSeen(seen, 500);
  assert.ok((seen.get('not_applicable') ?? 0) > 20);
});

test('zeros with a sign, numbers at their ends, days that move, named values in records, odd texts', async () => {
  assertSeen(await assertRareAgrees(engine, runs(100, 1500), SEED), 500);
});

test('random rules on random facts', async () => {
  assertSeen(await assertRandomAgree(engine, runs(2), { rules: 25, cases: 60 }, SEED), 500);
});

test('a pack of hostile names and texts', () => assertUnharmed(engine));

/** The statements that take all tables of cases away. */
const dropped = async (): Promise<string> => {
  const tables = "SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'cases%';";
  return (await engine.select(tables)).map(([name]) => `DROP TABLE ${name};`).join('\n');
};

/** The verdicts on one row of cases with the columns given, of the small pack or the one made by hand. */
const verdictOn = async (row: string, rule: string): Promise<string | undefined> => {
  const { query, schema } = sqlOf(byHand.pack, { dialect: 'duckdb', asOf: '2026-09-30', rule });
  await engine.run(`${schema}\nINSERT INTO cases BY NAME SELECT '1' AS case_id, ${row};`);
  const rows = await engine.select(query);
  await engine.run(await dropped());
  return rows[0]?.[1];
};

test('what no fact can be is unknown: no number, infinity, a word that is not listed, a day that is none', async () => {
  const found = [
    await verdictOn("'NaN'::DOUBLE AS n1, 1 AS size_n2", 'over_difference'),
    await verdictOn("'Infinity'::DOUBLE AS n1, 1 AS size_n2", 'over_difference'),
    await verdictOn('2 AS n1, 1 AS size_n2', 'over_difference'),
    await verdictOn("true AS b1, 'w' AS e1", 'agreeing_words'),
    await verdictOn("true AS b1, 'x' AS e1", 'agreeing_words'),
    await verdictOn("'02-30' AS md", 'month_and_day'),
    await verdictOn("'2-29' AS md", 'month_and_day'),
    await verdictOn("'02-29' AS md", 'month_and_day'),
    await verdictOn("'infinity'::DATE AS d1", 'edges'),
    await verdictOn("DATE '2024-05-06' AS d1", 'edges'),
  ];
  const expected =
    'undetermined undetermined met undetermined met undetermined undetermined met undetermined met';
  assert.is(found.join(' '), expected);
});

test('a list that is not known is not an empty one, whatever rows there are', async () => {
  const found = [
    await verdictOn('NULL::BOOLEAN AS list_known', 'length'),
    await verdictOn('false AS list_known', 'length'),
    await verdictOn('true AS list_known', 'length'),
  ];
  assert.equal(found, ['undetermined', 'undetermined', 'unmet']);
});

test('a whole number and a decimal are as good as a floating point number', async () => {
  const { query } = sqlOf(smallPack(), {
    dialect: 'duckdb',
    asOf: '2026-09-30',
    notice: '2026',
    rule: 'stock',
  });
  await engine.run(
    "CREATE TABLE cases AS SELECT '1' AS case_id, 50000::BIGINT AS collection_volumes, 100.00::DECIMAL(9, 2) AS collection_seats;",
  );
  assert.equal(await engine.select(query), [['1', 'met']]);
  await engine.run('DROP TABLE cases;');
});

/** What the pages say to type in DuckDB. */
const typedIn = (page: string): string =>
  snippetsOf(page).find(({ language }) => language === 'sql')?.text ?? '';

test('cases in a Parquet file come to their verdicts as both READMEs say', async () => {
  const pack = shippedPack();
  const given = { asOf: '2026-09-30', notice: '2026' };
  const incidents = [
    { date: '2026-01-05', kind: 'environment', grade: 'major', serious_impact: false },
    { date: '2021-01-05', kind: 'environment', grade: 'major', serious_impact: false },
  ];
  const cases: readonly Facts[] = [{}, { incidents: [] }, { incidents }, { incidents: incidents.slice(1) }];
  const folder = scratchFolder();
  const json = join(folder, 'cases.json');
  writeFileSync(
    json,
    cases
      .map((facts, at) => JSON.stringify({ case_id: String(at), cluster_field: null, ...facts }))
      .join('\n'),
  );
  const { schema, query, columns } = sqlOf(pack, { dialect: 'duckdb', ...given });
  const rules = Object.keys(columns);
  const expected = expectedVerdicts(pack, cases, given, rules);
  const parquet = join(folder, 'cases.parquet');
  await engine.run(`COPY (FROM '${json}') TO '${parquet}';`);
  for (const page of ['README.md', 'README.zh-CN.md']) {
    const typed = typedIn(page).replaceAll("'cases.parquet'", `'${parquet}'`);
    assert.is(typed.split(parquet).length, 3);
    await engine.run(`${schema}\n${typed}`);
    const rows = [...(await engine.select(query))].sort(([a = ''], [b = '']) => a.localeCompare(b));
    assert.equal(
      rows.map(([, ...verdicts]) => verdicts),
      expected,
    );
    await engine.run(await dropped());
  }
  const told = rules.filter((_, at) => new Set(expected.map((verdicts) => verdicts[at])).size > 1);
  assert.ok(told.length >= 3, told.join(' '));
});

test.run();
