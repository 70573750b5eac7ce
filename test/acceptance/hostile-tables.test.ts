/** Tables as nobody should write them: every row is judged or told with its line, and no column is taken for another. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/hostile-tables');

const PACK = join(ROOT, 'examples/first-pack');
const folder = scratchFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string | Uint8Array): string => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
};
const parquet = async (name: string, select: string): Promise<string> => {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  mkdirSync(dirname(at(name)), { recursive: true });
  await duck.run(`COPY (${select}) TO '${at(name)}' (FORMAT parquet, COMPRESSION uncompressed)`);
  duck.closeSync();
  return at(name);
};

/** Verdicts on the first rule that is asked for, and rejected rows. */
const judged = async (file: string, ...options: readonly string[]) => {
  const [out, rejects] = [at('out.ndjson'), at('rejects.ndjson')];
  const files = ['--out', out, '--rejects', rejects, '--as-of', '2026-10-12', '--lang', 'en'];
  const ran = await banfa(['assess', file, '--pack', PACK, '--rule', 'liked', ...files, ...options]);
  const rows = (path: string): readonly Record<string, unknown>[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  if (ran.status > 1) return { ...ran, cases: [], rejected: [] };
  return {
    ...ran,
    cases: rows(out).map(({ case: id, verdicts }) => [id, Object.values(Object(verdicts))[0]]),
    rejected: rows(rejects).map(({ line, code, case: id }) => [line, code, id]),
  };
};

test('a key that stands twice in a line of NDJSON is refused as in a case file, a mark at its beginning is not', async () => {
  const good = '{"case":"1","facts":{"judgement.liked":true}}\n';
  const lines = [
    good,
    `\ufeff${good}`,
    '{"case":"2","facts":{"judgement.liked":false,"judgement":{},"judgement.liked":true}}\n',
    '{"case":"3","case":"4"}',
  ];
  const { cases, rejected } = await judged(write('twice.ndjson', lines.join('')));
  assert.equal(cases, [
    ['1', 'met'],
    ['1', 'met'],
  ]);
  assert.equal(rejected, [
    [3, 'load/duplicate-key', undefined],
    [4, 'load/duplicate-key', undefined],
  ]);
});

test('headings that differ in case only, or are empty, take no column for another', async () => {
  const file = write('case.csv', '编号,Judgement.liked,judgement.liked,,\n1,否,是,x,\n2,是,否,,\n');
  const { cases, err } = await judged(file);
  assert.equal(cases, [
    ['1', 'met'],
    ['2', 'unmet'],
  ]);
  assert.match(err, /Judgement\.liked/);
});

test('blank lines, cells of several lines and mixed ends of lines leave rejected rows their lines', async () => {
  const file = write(
    'lines.csv',
    '\n编号,judgement.liked,canteen.name\r\n1,是,"a\r\nb"\n\n2,也许,c\r\n3,否\r4,否,"d\n5,是,e\n',
  );
  const { cases, rejected } = await judged(file);
  assert.equal(cases, [
    ['1', 'met'],
    ['5', 'met'],
  ]);
  assert.equal(rejected, [
    [6, 'link/not-a-boolean', '2'],
    [7, 'bulk/cell-count', '3'],
    [8, 'bulk/malformed-row', undefined],
  ]);
});

test('headings in which a quote has no partner are told, and nothing is judged', async () => {
  const { status, err } = await judged(write('heading.csv', '编号,"judgement.liked\n1,是\n2,否\n'));
  assert.is(status, 1);
  assert.match(err, /bulk\/malformed-row/);
});

test('a table of thousands of columns is judged', async () => {
  const more = Array.from({ length: 3000 }, (_, n) => `,x${n}`).join('');
  const ignored = Array.from({ length: 3000 }, (_, n) => `  x${n}: ignore\n`).join('');
  const mapping = write('wide.yaml', `columns:\n${ignored}`);
  const file = write('wide.csv', `编号,judgement.liked${more}\n1,是${more}\n2,是\n`);
  const { cases, rejected } = await judged(file, '--mapping', mapping);
  assert.equal([cases, rejected], [[['1', 'met']], [[3, 'bulk/cell-count', '2']]]);
});

test('ids of rows that are not plain are those that plain rows have, to the last digit', async () => {
  const file = await parquet(
    'ids.parquet',
    `SELECT * FROM (VALUES (9007199254740993, 5.0::DOUBLE, true), (9007199254740995, 'nan', true)) t(编号, "canteen.meals", "judgement.liked")`,
  );
  const { cases, rejected } = await judged(file);
  assert.equal(cases, [['9007199254740993', 'met']]);
  assert.equal(rejected, [[2, 'link/not-a-number', '9007199254740995']]);
  const { cases: read } = await judged(
    await parquet(
      'texts.parquet',
      `SELECT 9007199254740993 编号, '是' "judgement.liked", '1,2' "canteen.name", '1,200' "canteen.meals"`,
    ),
  );
  assert.equal(read, [['9007199254740993', 'met']]);
});

test('the folder that a table lies in says nothing of its cases', async () => {
  const file = await parquet('judgement.liked=true/cases.parquet', `SELECT '1' 编号`);
  assert.equal((await judged(file)).cases, [['1', 'undetermined']]);
});

test('a Parquet file that is damaged on the way is told in words, and nothing is left written', async () => {
  const whole = await parquet('whole.parquet', `SELECT '1' 编号, 'nameXXXXname' "canteen.name"`);
  const bytes = readFileSync(whole);
  for (let from = bytes.indexOf('XXXX'); from !== -1; from = bytes.indexOf('XXXX'))
    bytes.fill(0xff, from, from + 4);
  const { status, err } = await judged(write('damaged.parquet', bytes));
  assert.is(status, 4);
  assert.match(err, /damaged\.parquet` cannot be read to its end/);
});

test('nothing is written over what is read, nor two results into one file', async () => {
  const rows = '编号,judgement.liked\n1,是\n';
  const file = write('over.csv', rows);
  const link = at('link.csv');
  symlinkSync(file, link);
  for (const target of [file, link, join(folder, 'x', '..', 'over.csv')]) {
    for (const option of ['--out', '--rejects']) {
      const { status, err } = await banfa(['assess', file, option, target, '--pack', PACK, '--lang', 'en']);
      assert.equal([status, readFileSync(file, 'utf8')], [4, rows]);
      assert.match(err, /name another file/);
    }
  }
  const one = at('one.csv');
  const both = await banfa([
    'assess',
    file,
    '--out',
    one,
    '--rejects',
    `${folder}/./one.csv`,
    '--pack',
    PACK,
  ]);
  assert.equal([both.status, existsSync(one)], [4, false]);
});

test('records that cannot be read stop the run, and leave no copy of them behind', async () => {
  const file = write('cases.csv', '编号\n1\n');
  write('records.csv', '编号,name\n1,"2\n');
  const mapping = write('records.yaml', 'lists: { members: { file: records.csv, id: 编号 } }\n');
  const temporary = (): readonly string[] =>
    readdirSync(tmpdir()).filter((one) => one.startsWith('banfa-csv-'));
  const before = temporary();
  const { status } = await banfa(['assess', file, '--mapping', mapping]);
  assert.is(status, 1);
  assert.equal(
    temporary().filter((one) => !before.includes(one)),
    [],
  );
});

test('a pipe by the name of a table is refused before anybody waits for it', async () => {
  if (process.platform === 'win32') return;
  for (const name of ['pipe.csv', 'pipe.ndjson', 'pipe.parquet']) {
    execFileSync('mkfifo', [at(name)]);
    const { status, err } = await banfa(['assess', at(name), '--pack', PACK, '--lang', 'en']);
    assert.is(status, 4);
    assert.match(err, /no regular file/);
  }
});

test.run();
