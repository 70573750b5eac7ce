/** Sweeps, impacts and rechecks over rows of NDJSON say what they say of the same cases in files. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../src/model/value.ts';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { drawFrom } from '../support/faults.ts';
import { lessOf } from '../support/random-facts.ts';
import { ROOT, shippedCase, shippedCaseNames } from '../support/shipped.ts';

const test = suite('acceptance/rows');
const draw = drawFrom(12);

/** What every shipped case has become, without what happened to it, some of it missing. */
const cases = shippedCaseNames.slice(0, 40).map((name, at) => {
  const theCase = shippedCase(name);
  const events = theCase.events.map(({ facts }) => facts);
  const facts: Facts = Object.fromEntries(
    Object.entries(Object.assign({}, theCase.facts, ...events)).filter(([, value]) => isPlain(value)),
  ) as Facts;
  return {
    case: `row ${at}`,
    notice: '2026',
    as_of: '2026-12-01',
    facts: lessOf(facts, 10 - (at % 2), draw),
  };
});

function isPlain(value: unknown): boolean {
  return value !== null && (typeof value !== 'object' || Array.isArray(value));
}

const folder = scratchFolder();
test.before(() => {
  mkdirSync(join(folder, 'cases'));
  for (const [at, one] of cases.entries()) {
    writeFileSync(join(folder, 'cases', `${String(at).padStart(2, '0')}.yaml`), JSON.stringify(one));
  }
  writeFileSync(join(folder, 'cases.ndjson'), cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  for (const version of ['old', 'new']) {
    for (const part of ['rules', 'workflows']) {
      cpSync(join(ROOT, part), join(folder, version, part), { recursive: true });
    }
  }
  const file = join(folder, 'new/rules/notices/2026.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('  reference_year: 2025', '  reference_year: 2025\n  output_min: 400'));
});

const both = async (words: (cases: string) => readonly string[]) => {
  const found = [];
  for (const name of ['cases', 'cases.ndjson']) {
    const { out, err } = await banfa([...words(name), '--json'], { cwd: folder });
    assert.ok(out.startsWith('{'), err);
    found.push(JSON.parse(out));
  }
  return found;
};

test('a sweep turns the same rows at the same values', async () => {
  const [files, rows] = await both((name) => [
    'sweep', 'output_min', name, '--from', '0', '--to', '1000', '--pack', 'old',
  ]); // biome-ignore format: one command
  assert.equal(rows.points, files.points);
  assert.equal(rows.precision, { kind: 'exact' });
  const named = (one: { case: string; course: unknown }) => ({ case: one.case, course: one.course });
  assert.equal(rows.turning.map(named), files.turning.map(named));
  assert.ok(rows.turning.length > 5);
  assert.match(rows.turning[0].file, /^cases\.ndjson:\d+$/);
});

test('rows are swept in one pass, and it is said where they are not', async () => {
  const words = ['sweep', 'output_min', 'cases.ndjson', '--from', '0', '--to', '1000', '--pack', 'old'];
  const sweep = async (...more: readonly string[]) => (await banfa([...words, ...more], { cwd: folder })).out;
  assert.is(JSON.parse(await sweep('--json')).inOnePass, cases.length);
  assert.match(await sweep(), /全部按列一次算出。/);
  const grid = ['--and', 'rd_intensity_min=1..5', '--steps', '2'];
  assert.is(JSON.parse(await sweep(...grid, '--json')).inOnePass, 0);
  assert.match(await sweep(...grid), /不能按列一次算出，逐件试算。/);
});

test('another rule than the answer is counted where it is asked for', async () => {
  const rule = '主导产业年产值达到申报通知的要求';
  const sweep = ['--from', '0', '--to', '1000', '--pack', 'old', '--rule', rule];
  const [files, rows] = await both((name) => ['sweep', 'output_min', name, ...sweep]);
  assert.equal(rows.points, files.points);
  assert.is(rows.rule.title, rule);
  assert.ok(rows.points[0].at.met > 5);
  const impacts = await both((name) => ['impact', 'old', 'new', name, '--rule', rule]);
  const { value, at, after } = rows.points.findLast((one: { value: number }) => one.value <= 400);
  for (const { counts } of impacts) assert.is(counts.met.after, (value === 400 ? at : after).met);
});

test('an amendment turns the same rows through the same rules and changes', async () => {
  const [files, rows] = await both((name) => ['impact', 'old', 'new', name]);
  assert.equal(rows.counts, files.counts);
  const told = ({ file: _, ...one }: { file: string }) => one;
  assert.equal(rows.rows.map(told), files.rows.map(told));
  assert.ok(rows.rows.length > 2 && rows.counts.same > 2);
});

test('a recheck holds the same verdicts against json-logic-js', async () => {
  const [files, rows] = await both((name) => ['recheck', name, '--pack', 'old']);
  assert.equal(rows, files);
  assert.equal(rows.disagreements, []);
  assert.ok(rows.checked > 1000 && rows.columns.compared > 1000);
});

test('a row that is no case is told with its line, and the others are looked at', async () => {
  const lines = readFileSync(join(folder, 'cases.ndjson'), 'utf8').split('\n');
  const broken = [...lines.slice(0, 3), '{', '{"case":"x","facts":{"no.such":1}}', ...lines.slice(3)];
  writeFileSync(join(folder, 'broken.ndjson'), broken.join('\n'));
  const ran = await banfa(['impact', 'old', 'new', 'broken.ndjson'], { cwd: folder });
  assert.is(ran.status, 1);
  assert.match(ran.out, /broken\.ndjson:4：/);
  assert.match(ran.out, /broken\.ndjson:5：/);
  assert.match(ran.out, /比较了 42 件案件/);
});

test('Ctrl-C ends a sweep, an impact and a recheck with what was looked at so far, which is told', async () => {
  const long = Array.from({ length: 8_000 }, (_, at) => `row ${at},2026,${at}\n`);
  writeFileSync(join(folder, 'ended.csv'), `case,notice,主导产业年产值\n${long.join('')}`);
  const line = `${JSON.stringify(cases[0])}\n`;
  writeFileSync(join(folder, 'ended.ndjson'), line.repeat(Math.ceil(2_000_000 / line.length)));
  for (const name of ['cases', 'ended.csv', 'ended.ndjson']) {
    for (const words of [
      ['sweep', 'output_min', name, '--from', '0', '--to', '9', '--pack', 'old'],
      ['impact', 'old', 'new', name],
      ['recheck', name, '--pack', 'old', '--sample', '1'],
    ]) {
      const ran = await banfa([...words, '--json'], { cwd: folder, interrupt: (end) => setTimeout(end, 0) });
      assert.is(ran.status, 130, ran.err);
      const { cases: some, counts } = JSON.parse(ran.out);
      const looked: number = some ?? counts.cases;
      assert.ok(looked > 0 && looked < (name === 'cases' ? cases.length : 8_000), `${words} ${looked}`);
      assert.match(ran.err, new RegExp(`按要求停止：已处理 ${looked} 件`));
    }
  }
});

test('a long table says how much is done and how long it will still take', async () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `row ${at},2026,${at}\n`);
  writeFileSync(join(folder, 'long.csv'), `case,notice,主导产业年产值\n${rows.join('')}`);
  for (const words of [['assess'], ['sweep', 'output_min', '--from', '0', '--to', '9']]) {
    const shown: string[] = [];
    const ran = await banfa([...words, 'long.csv', '--pack', 'old'], {
      cwd: folder,
      progress: (text) => shown.push(text),
    });
    assert.is(ran.status, 0, ran.err);
    assert.match(
      shown.find((text) => text !== '') ?? '',
      /\d+\/100% \d+ 件，每秒 \d+ 件，约余 \d+ 秒$/,
      words[0],
    );
    assert.is(shown.at(-1), '');
  }
});

test.run();
