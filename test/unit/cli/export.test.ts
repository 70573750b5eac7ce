/** `banfa export`: what each kind prints of a pack or a part of it, and what it says to names it does not know. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createMachine } from 'xstate';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { SECOND } from '../../support/second-pack.ts';
import { ROOT } from '../../support/shipped.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/export');

/** The small pack on disk, with some files besides. */
const packFolder = (more: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ ...smallFiles, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const folder = packFolder();
const run = (...argv: readonly string[]) => banfa(['export', ...argv, '--pack', folder]);

test('rules come bound as of a day, all or the one that is named by id or title', async () => {
  const all = await run('jsonlogic', '--as-of', '2028-02-01');
  const { receipt, notice, rules } = JSON.parse(all.out);
  assert.equal([all.status, receipt.asOf, notice.id], [0, '2028-02-01', '2026']);
  assert.equal(rules['stock.volumes'].logic, { '>=': [{ var: 'collection.volumes' }, 80_000] });
  const [byId, byTitle] = [await run('jsonlogic', 'clean'), await run('jsonlogic', '近年无重大事故')];
  assert.is(byId.out, byTitle.out);
  assert.equal(Object.keys(JSON.parse(byId.out).rules), ['clean']);
  assert.is(JSON.parse(byId.out).receipt.asOf, '2026-11-24');
});

test('of several calls one must be named', async () => {
  const second = (smallFiles['rules/notices/2026.yaml'] ?? '').replace(/2026/g, '2027').replace('100', '300');
  const two = packFolder({ 'rules/notices/2027.yaml': second });
  const asked = await banfa(['export', 'jsonlogic', '--pack', two]);
  assert.equal(
    [asked.status, asked.err],
    [4, '规则包里有几份申报通知，请用 --notice 指明按哪一份：2026、2027。\n'],
  );
  const seats = async (notice: string) =>
    JSON.parse((await banfa(['export', 'jsonlogic', 'stock.seats', '--notice', notice, '--pack', two])).out)
      .rules['stock.seats'].logic['>='][1];
  assert.equal([await seats('2026'), await seats('2027')], [100, 300]);
});

test('procedures come as one machine or one diagram, or all of them together', async () => {
  const one = JSON.parse((await run('xstate', 'rating')).out);
  assert.is(createMachine(one).id, 'rating');
  const all = JSON.parse((await run('xstate')).out);
  assert.equal([Object.keys(all), all.rating], [['rating', 'followup'], one]);
  const diagram = await run('mermaid', '星级评定程序');
  assert.match(diagram.out, /^---\ntitle: "星级评定程序"\n---\nstateDiagram-v2\n/);
  const page = await run('mermaid', '--lang', 'en');
  assert.is(page.out.split('```mermaid\n').length, 3);
  assert.match(page.out, /any step of the procedure|only where/);
});

test('a pack is the same JSON whether it was linked just now or comes from the cache', async () => {
  const env = { BANFA_CACHE_DIR: scratchFolder() };
  const fresh = await banfa(['export', 'pack', '--pack', folder], { env });
  const again = await banfa(['export', 'pack', '--pack', folder], { env });
  assert.is(fresh.out, again.out);
  assert.is(JSON.parse(fresh.out).id, 'library-stars');
});

test('what is written to a file is what would be printed', async () => {
  const path = join(scratchFolder(), 'rating.json');
  const { status, out } = await run('xstate', 'rating', '-o', path);
  assert.equal([status, out, readFileSync(path, 'utf8')], [0, '', (await run('xstate', 'rating')).out]);
});

test('rules come as one SELECT in a dialect, or the tables it reads; what cannot be written is told on stderr', async () => {
  const { status, out, err } = await run('sql', 'clean', '--dialect', 'postgres', '--as-of', '2026-09-30');
  assert.equal([status, err], [0, '']);
  assert.is(out.match(/;$/gm)?.length, 1);
  assert.match(out, /^ {2}CASE WHEN .* AS "clean" -- clean: 近年无重大事故$/m);
  assert.not.match(out, /AS "eligible"/);
  const tables = await run('sql', 'clean', '--dialect', 'postgres', '--schema', '--lang', 'en');
  assert.match(tables.out, /^CREATE TABLE "cases_incidents" \($/m);
  assert.not.match(tables.out, /collection/);
  const all = await run('sql', '--dialect', 'duckdb', '--as-of', '2026-09-30', '--schema');
  assert.match(all.out, /^ {2}"collection_volumes" DOUBLE,? -- collection\.volumes: 馆藏册数 \(册\)$/m);
  const second = ['--pack', join(ROOT, SECOND), '--notice', '2024', '--lang', 'en'];
  const scored = await banfa(['export', 'sql', '--dialect', 'spark', ...second]);
  assert.match(
    scored.err,
    /^rule `innovative` is not written as SQL: rests on the score table innovative_evaluation/m,
  );
  assert.match(scored.out, /^-- {3}innovative: rests on the score table/m);
});

test('names that are not there are told with the nearest, or with those that are', async () => {
  const rows: readonly (readonly [argv: readonly string[], err: RegExp])[] = [
    [['jsonlogic', 'cleen'], /^没有叫「cleen」的规则。是否指「clean」？\n$/],
    [['jsonlogic', '__proto__'], /^没有叫「__proto__」的规则。\n$/],
    [['jsonlogic', '--notice', '1999'], /^没有叫「1999」的申报通知，可选：2026。\n$/],
    [['xstate', 'nothing'], /^没有叫「nothing」的程序，可选：rating、followup。\n$/],
    [['mermaid', 'nothing'], /^没有叫「nothing」的程序/],
    [['sql'], /^请用 --dialect 指明 SQL 的方言，可选：duckdb、postgres、spark、clickhouse。\n$/],
    [['sql', '--dialect', 'oracle'], /^没有叫「oracle」的 SQL 方言/],
    [['sql', 'cleen', '--dialect', 'duckdb'], /^没有叫「cleen」的规则。是否指「clean」？\n$/],
    [['nothing'], /^不能导出「nothing」，可选：pack、jsonlogic、/],
    [['toString'], /^不能导出「toString」/],
    [['jsonlogic', '--as-of', '2026-02-30'], /不是存在的日期/],
  ];
  for (const [argv, expected] of rows) {
    const { status, out, err } = await run(...argv);
    assert.equal([status, out], [4, ''], argv.join(' '));
    assert.match(err, expected);
  }
});

test.run();
