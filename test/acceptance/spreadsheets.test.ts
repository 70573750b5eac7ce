/** What policy staff meet who have a spreadsheet: how it was saved, headings that say little, rows to be mended, one call for all. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../support/command-line.ts';

const test = suite('acceptance/spreadsheets');

const DAY = '2026-10-12';
const folder = scratchFolder();
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const TABLE = ['编号,集群在我省区域内,主导产业年产值', 'S-1,是,120', 'S-2,否,80', 'S-3,是,不少'];
const saved = write('table.csv', `${TABLE.join('\r\n')}\r\n`);

const assessed = async (...words: readonly string[]) =>
  banfa(['assess', ...words, '--as-of', DAY, '--notice', '2026']);

test('a file that is read is never written over, nor two lists into one file', async () => {
  const mapping = write('same.yaml', 'id: 编号\n');
  const before = readFileSync(saved, 'utf8');
  for (const words of [
    [saved, '--out', saved],
    [saved, '--rejects', join(folder, '.', 'table.csv')],
    [saved, '--out', join(folder, 'one.csv'), '--rejects', join(folder, 'one.csv')],
  ]) {
    const { status, err } = await assessed(...words, '--mapping', mapping);
    assert.is(status, 4);
    assert.match(err, /不能把结果写进去/);
  }
  assert.is(readFileSync(saved, 'utf8'), before);
});

test('text in UTF-16 with tabs, as spreadsheets save it, is read as the same table', async () => {
  const text = TABLE.join('\r\n').replaceAll(',', '\t');
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const expected = (await assessed(saved, '--json')).out;
  for (const [name, bytes] of [
    ['unicode.txt', little],
    ['big.csv', Buffer.from(little).swap16()],
    ['tabs.tsv', Buffer.from(text)],
  ] as const) {
    assert.is((await assessed(write(name, bytes), '--json')).out, expected, name);
  }
});

test('a spreadsheet itself is refused with what to do', async () => {
  const { status, err } = await assessed(write('table.xlsx', 'PK'));
  assert.is(status, 4);
  assert.match(err, /另存为 CSV/);
  const noise = Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 131) % 256);
  for (const bytes of [Buffer.from('PK\u0003\u0004 and so on'), Uint8Array.from([0xff, 0x22, ...noise])]) {
    const renamed = await assessed(write('renamed.csv', bytes));
    assert.is(renamed.status, 4, renamed.err);
    assert.match(renamed.err, /不要只改扩展名/);
  }
});

test('columns without a heading are told and left out, a break within a heading does not count', async () => {
  const wide = TABLE.map((line, at) => (at === 0 ? `${line},,` : `${line},,x`));
  const text = wide.join('\n').replace('主导产业年产值', '"主导产业\n年产值"');
  const { out, err } = await assessed(write('blank.csv', text), '--json');
  assert.is(out, (await assessed(saved, '--json')).out);
  assert.match(err, /bulk\/blank-heading[\s\S]*第 4、?,? ?5 列/);
});

test('a heading in another unit than its fact is told unless the mapping says how to convert it', async () => {
  const file = write('units.csv', '编号,产值（万元）\nU-1,3200000\n');
  const told = async (column: string): Promise<boolean> =>
    (
      await assessed(file, '--mapping', write('units.yaml', `columns: { 产值（万元）: ${column} }\n`))
    ).err.includes('bulk/unit-of-heading');
  assert.equal(
    [
      await told('industry.output'),
      await told('{ fact: industry.output, scale: 0.0001 }'),
      await told('{ fact: industry.output, scale: 1 }'),
    ],
    [true, false, false],
  );
});

test('a rejected cell is told by the heading of its column, with what a table may say', async () => {
  const file = write('cells.csv', '编号,成立,产值,在省内\nR-1,某年,三百,在\n,,12,\n');
  const columns = '{ 成立: applicant.registered_on, 产值: industry.output, 在省内: cluster.in_province }';
  const rejects = join(folder, 'rejects.csv');
  await assessed(file, '--mapping', write('cells.yaml', `columns: ${columns}\n`), '--rejects', rejects);
  const text = readFileSync(rejects, 'utf8');
  assert.match(text, /「成立」列：[^；]*2026\/3\/31/);
  assert.match(text, /「产值」列：[^；]*scale/);
  assert.match(text, /「在省内」列：[^；]*values/);
  assert.match(text, /"3",[^\n]*「编号」列：/);
  assert.not.match(text, /不加引号|写 true/);
});

test('a table of records takes over how unknown is written, and its bad cells are told with their record', async () => {
  const regions = '编号,所在,牵头地区\nG-1,不详,是\nG-1,某市,否\nG-1,贵阳市,不详\n';
  const list = '{ file: regions.csv, id: 编号, columns: { 所在: city } }';
  write('regions.csv', regions);
  const mapping = write('lists.yaml', `missing: [ 不详 ]\nlists: { regions: ${list} }\n`);
  const rejects = join(folder, 'records.ndjson');
  await assessed(write('listed.csv', '编号\nG-1\n'), '--mapping', mapping, '--rejects', rejects);
  const { reason } = JSON.parse(readFileSync(rejects, 'utf8'));
  assert.match(reason, /^「申报所涉地区第 2 条的所在」列：没有「某市」/);
  assert.not.match(reason, /；/);
});

test('missing facts are titles in a table for people, ids in data for programs', async () => {
  const [csv, ndjson] = [join(folder, 'missing.csv'), join(folder, 'missing.ndjson')];
  for (const out of [csv, ndjson]) await assessed(saved, '--missing', '--out', out);
  assert.match(readFileSync(csv, 'utf8'), /所属方向/);
  assert.not.match(readFileSync(csv, 'utf8'), /cluster\.direction/);
  assert.match(readFileSync(ndjson, 'utf8'), /"cluster\.direction"/);
});

test('cases without a call are told, and one call for all gives every command the same verdicts', async () => {
  const loose = JSON.parse((await banfa(['assess', saved, '--as-of', DAY, '--json'])).out);
  assert.is(loose.withoutNotice, 2);
  const { rules, withoutNotice } = JSON.parse((await assessed(saved, '--json')).out);
  assert.is(withoutNotice, undefined);
  const column = write(
    'column.csv',
    TABLE.map((line, at) => `${line},${at === 0 ? '通知' : '2026'}`).join('\n'),
  );
  const mapping = write('column.yaml', 'notice: 通知\n');
  const sweep = async (...words: readonly string[]) =>
    JSON.parse(
      (await banfa(['sweep', 'output_min', ...words, '--as-of', DAY, '--from', '0', '--to', '200', '--json']))
        .out,
    );
  const [given, said] = [await sweep(saved, '--notice', '2026'), await sweep(column, '--mapping', mapping)];
  assert.ok(given.points.length > 1);
  assert.equal(given.points, said.points);
  assert.is(rules[0].verdicts.unmet, 1);
  const { status, err } = await banfa(['recheck', saved, '--notice', '1999']);
  assert.is(status, 4);
  assert.match(err, /1999/);
});

test.run();
