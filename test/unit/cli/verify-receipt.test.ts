/** `banfa verify-receipt`: what it says of outcomes that are the same, changed, of another pack, or no outcomes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../../support/command-line.ts';

const test = suite('cli/verify-receipt');
const CASE = 'examples/05-battery-window.yaml';
const folder = scratchFolder();
const { out: kept } = await banfa(['run', CASE, '--json']);

/** Status and what was printed, of an outcome file with this text. */
const verify = async (text: string, ...more: readonly string[]): Promise<readonly [number, string]> => {
  const path = join(folder, 'outcome.json');
  writeFileSync(path, text);
  const { status, out, err } = await banfa(['verify-receipt', path, CASE, ...more]);
  return [status, (out + err).replaceAll(path, 'outcome.json')];
};

test('what a run printed is made again byte for byte', async () => {
  assert.equal(await verify(kept), [
    0,
    '一致：案件 GZ-2026-05 按回执重新试算（guizhou-clusters@2026-draft-1，基准日 2026-06-30），与 outcome.json 逐字节相同。\n',
  ]);
  const [status, said] = await verify(JSON.stringify(JSON.parse(kept)), '--lang', 'en');
  assert.is(status, 0);
  assert.match(said, /^The same: case GZ-2026-05 .* only the layout of its JSON differs\.$/m);
  assert.equal(JSON.parse((await verify(kept, '--json'))[1]), { format: 'banfa/verification@1', same: true });
});

test('a run under another reading is made again under that', async () => {
  const { out } = await banfa(['run', CASE, '--json', '--decide', 'ED-42=decision_date']);
  assert.is((await verify(out))[0], 0);
});

const ROWS: readonly (readonly [text: string, status: number, said: RegExp])[] = [
  [kept.replace('"unmet"', '"met"'), 1, /^不一致：outcome\.json\n {2}结果不同，最先在 .*：文件里是「met」，重新试算是「unmet」。\n$/],
  [kept.replace('"guizhou-clusters"', '"other"'), 1, /规则包不同：回执是「other」，这里是「guizhou-clusters」；请用 --pack/],
  [kept.replace('"id": "GZ-2026-05"', '"id": "x"'), 1, /案件不同：文件里是「x」/],
  [kept.replace('"version": "2026-draft-1"', '"version": "0"'), 1, /版本不同：回执是「0」/],
  [kept.replace(/"hash": "../, '"hash": "xx'), 1, /文件内容不同：回执的校验值是「xx[0-9a-f]{62}」，这里是「[0-9a-f]{64}」。\n$/],
  [kept.replace(/"engine": "[^"]*"/, '"engine": "0"'), 1, /banfa 的版本不同：回执是「0」/],
  [kept.replace(/"asOf": "[^"]*"/, '"asOf": "2026-02-30"'), 4, /^无法核验：outcome\.json\n {2}回执的基准日「2026-02-30」不是存在的日期。\n$/],
  [kept.replace('"decisions": {}', '"decisions": { "x": "y" }'), 4, /读法 receipt\.decisions\.x 为「y」，这里的规则包没有/],
  [kept.replace('"decisions": {}', '"decisions": 3'), 4, /receipt\.decisions 缺失或写得不对：「3」/],
  ['{}', 4, /format 应为「banfa\/outcome@1」，文件里是（没有）/],
  ['not JSON', 4, /不是 JSON/],
  ['', 4, /不是 JSON/],
  ['['.repeat(100_000) + ']'.repeat(100_000), 4, /不是试算结果/],
]; // biome-ignore format: one line a row

test('what differs is said in words, with a status that tells changed from unreadable', async () => {
  for (const [text, status, said] of ROWS) {
    const found = await verify(text);
    assert.is(found[0], status, `${said} ${found[1].slice(0, 300)}`);
    assert.match(found[1], said);
    assert.not.match(found[1], /\bat .*:\d+:\d+|Error/);
  }
});

test('files that are not there are told as such', async () => {
  const rows = [
    ['verify-receipt', 'nobody.json', CASE],
    ['verify-receipt', CASE, 'nobody.yaml'],
    ['verify-receipt', 'package.json', 'examples'],
    ['verify-receipt', 'examples', CASE],
    ['verify-receipt', 'package.json'],
  ];
  for (const argv of rows) {
    const { status, err } = await banfa(argv);
    assert.is(status, 4, argv.join(' '));
    assert.not.match(err, /banfa 自身出了错/);
  }
});

test.run();
