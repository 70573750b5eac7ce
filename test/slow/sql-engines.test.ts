/**
 * Rules as SQL on PostgreSQL, started here on loopback in a folder of its own, and on ClickHouse as a library: every
 * rule of every case has the interpreter's verdict. For Spark its own grammar reads the queries. An engine that is
 * not there is left out aloud; where CI=true, the absence of PostgreSQL is a failure.
 */
import { SparkSQL } from 'dt-sql-parser';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sqlOf } from '../../src/export/sql.ts';
import type { Pack } from '../../src/model/pack.ts';
import { runs } from '../support/runs.ts';
import { smallPack } from '../support/small-pack.ts';
import {
  assertRandomAgree,
  assertRareAgrees,
  assertShippedAgree,
  assertUnharmed,
} from '../support/sql-check.ts';
import type { Engine } from '../support/sql-engines.ts';
import { isClickHouseThere, openClickHouse, postgresFolder, startPostgres } from '../support/sql-engines.ts';
import { byHand, hostilePack } from '../support/sql-packs.ts';

const test = suite('slow/sql-engines');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_201);

const programs = postgresFolder();
/** `isDue`: Debian has it, so that the project's own check must have it as well. */
interface Found {
  readonly open?: () => Promise<Engine>;
  readonly wanting: string;
  readonly isDue: boolean;
}

const ENGINES: Readonly<Record<string, Found>> = {
  PostgreSQL: {
    ...(programs !== undefined && { open: () => startPostgres(programs) }),
    wanting: 'there is no PostgreSQL (Debian: postgresql)',
    isDue: true,
  },
  ClickHouse: {
    ...(isClickHouseThere() && { open: openClickHouse }),
    wanting:
      'there is no ClickHouse (npm install --ignore-scripts --no-package-lock --prefix test/slow/peers)',
    isDue: false,
  },
};

for (const [name, { open, wanting, isDue }] of Object.entries(ENGINES)) {
  if (open === undefined) {
    if (isDue && process.env['CI'] === 'true') test(name, () => Promise.reject(new Error(wanting)));
    else {
      console.log(`skipped, since ${wanting}: ${name}`);
      test.skip(name);
    }
    continue;
  }
  let opened: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => {
    opened ??= open();
    return opened;
  };

  test(`${name}: the packs that are shipped`, async () => {
    const seen = await assertShippedAgree(await engine(), runs(15, 300), SEED);
    assert.ok(['met', 'unmet', 'undetermined', 'not_applicable'].every((one) => (seen.get(one) ?? 0) > 500));
  });

  test(`${name}: zeros with a sign, numbers at their ends, days that move, named values in records`, async () => {
    const seen = await assertRareAgrees(await engine(), runs(50, 1000), SEED);
    assert.ok(['met', 'unmet', 'undetermined'].every((one) => (seen.get(one) ?? 0) > 1000));
  });

  test(`${name}: random rules on random facts`, async () => {
    const seen = await assertRandomAgree(await engine(), runs(2), { rules: 30, cases: 60 }, SEED);
    assert.ok(['met', 'unmet', 'undetermined'].every((one) => (seen.get(one) ?? 0) > 1000));
  });

  test(`${name}: hostile names and texts`, async () => assertUnharmed(await engine()));
}

const spark = new SparkSQL();

for (const [name, pack] of Object.entries<Pack>({
  small: smallPack(),
  rare: byHand.pack,
  hostile: hostilePack(),
})) {
  test(`Spark's grammar reads the query and the tables of the ${name} pack, each as the statements it is`, () => {
    const [notice] = Object.keys(pack.notices);
    const given = {
      dialect: 'spark',
      asOf: '2026-09-30',
      ...(notice === undefined ? {} : { notice }),
    } as const;
    const { query, schema } = sqlOf(pack, given);
    assert.equal(spark.validate(query), []);
    assert.is(spark.splitSQLByStatement(query)?.length, 1);
    for (const table of schema.split(/(?=CREATE TABLE)/).slice(1)) assert.equal(spark.validate(table), []);
  });
}

test("Spark's grammar notices what is wrong", () => {
  const { query } = sqlOf(smallPack(), { dialect: 'spark', asOf: '2026-09-30' });
  assert.is.not(spark.validate(query.replace('GROUP BY', 'GRUOP')).length, 0);
  assert.is.not(spark.validate(query.replace(/ END AS/, ' AS')).length, 0);
});

test.run();
