/** One comparison for all databases: the verdicts of a query on tables against the interpreter's on the facts in them. */
import * as assert from 'uvu/assert';
import { sqlOf } from '../../src/export/sql.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts } from '../../src/model/value.ts';
import { drawFrom } from './faults.ts';
import { lessOf, wholeFacts } from './random-facts.ts';
import { secondCase, secondCaseNames, secondPack } from './second-pack.ts';
import { shippedCase, shippedCaseNames, shippedPack } from './shipped.ts';
import { smallPack } from './small-pack.ts';
import type { Engine } from './sql-engines.ts';
import { byHand, generatedFacts, hostileFacts, hostilePack, oddFacts, randomPack } from './sql-packs.ts';
import { dropTables, expectedVerdicts, fillTables } from './sql-rows.ts';

/** Verdict → how often it came up. */
export type Tally = Map<string, number>;

/** Every rule of every case under every call, on every day. */
export const assertAgrees = async (
  engine: Engine,
  pack: Pack,
  cases: readonly Facts[],
  days: readonly string[],
  seen: Tally,
): Promise<void> => {
  const { dialect } = engine;
  await engine.run(fillTables(pack, cases, dialect));
  try {
    for (const notice of [undefined, ...Object.keys(pack.notices)]) {
      for (const asOf of days) {
        const given = { asOf, ...(notice === undefined ? {} : { notice }) };
        const { query, columns } = sqlOf(pack, { dialect, ...given });
        const rules = Object.keys(columns);
        const expected = expectedVerdicts(pack, cases, given, rules);
        const rows = await engine.select(query);
        assert.is(rows.length, cases.length);
        for (const [id, ...verdicts] of rows) {
          const at = Number(id);
          for (const [column, verdict] of verdicts.entries()) {
            seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
            if (verdict === expected[at]?.[column]) continue;
            const rule = JSON.stringify(pack.rules[rules[column] ?? '']?.body);
            assert.is(
              verdict,
              expected[at]?.[column],
              `${rules[column]} ${rule} of ${JSON.stringify(cases[at])}`,
            );
          }
        }
      }
    }
  } finally {
    await engine.run(dropTables(pack, dialect));
  }
};

/** The cases of the examples, without their events, and random ones whole and with gaps. */
const casesFor = (pack: Pack, examples: readonly Facts[], count: number, seed: number): readonly Facts[] => {
  const draw = drawFrom(seed);
  const random = Array.from({ length: count }, (_, at) => {
    const whole = wholeFacts(pack, draw);
    return at % 3 === 0 ? whole : lessOf(whole, at % 3 === 1 ? 9 : 5, draw);
  });
  return [{}, ...examples, ...random];
};

/** The packs that are shipped. */
export const assertShippedAgree = async (engine: Engine, count: number, seed: number): Promise<Tally> => {
  const seen: Tally = new Map();
  const [shipped, days] = [shippedPack(), ['2026-09-30']];
  const ofShipped = shippedCaseNames.map((name) => shippedCase(name).facts);
  const ofSecond = secondCaseNames.map((name) => secondCase(name).facts);
  await assertAgrees(engine, shipped, casesFor(shipped, ofShipped, count, seed), days, seen);
  await assertAgrees(engine, secondPack, casesFor(secondPack, ofSecond, count, seed), days, seen);
  const small = smallPack();
  await assertAgrees(engine, small, casesFor(small, [], count, seed), ['2025-12-31', '2028-02-01'], seen);
  return seen;
};

/** The pack made by hand for what is rare. */
export const assertRareAgrees = async (engine: Engine, count: number, seed: number): Promise<Tally> => {
  const seen: Tally = new Map();
  await assertAgrees(
    engine,
    byHand.pack,
    [{}, { n1: 0, 'size.n2': 0 }, ...oddFacts(count, seed, drawFrom(seed))],
    ['2026-09-30'],
    seen,
  );
  return seen;
};

/** Packs of random rules. */
export const assertRandomAgree = async (
  engine: Engine,
  packs: number,
  size: { readonly rules: number; readonly cases: number },
  seed: number,
): Promise<Tally> => {
  const seen: Tally = new Map();
  const draw = drawFrom(seed);
  for (let at = 0; at < packs; at++) {
    const pack = randomPack(size.rules, seed + at, draw);
    await assertAgrees(engine, pack, generatedFacts(size.cases, seed + at, draw), ['2026-09-30'], seen);
  }
  return seen;
};

/** Names and texts made to break out: nothing happens but the comparison. */
export const assertUnharmed = async (engine: Engine): Promise<void> => {
  const seen: Tally = new Map();
  const type = engine.dialect === 'clickhouse' ? 'Int32) ENGINE = Memory' : 'INTEGER)';
  await engine.run(`CREATE TABLE canary (n ${type};\n`);
  await assertAgrees(engine, hostilePack(), hostileFacts(), ['2026-09-30'], seen);
  assert.equal(await engine.select('SELECT count(*) FROM canary;'), [['0']]);
  assert.ok((seen.get('met') ?? 0) > 30);
};
