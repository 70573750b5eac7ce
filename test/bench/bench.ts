/**
 * `npm run bench`: banfa side by side with what it is measured against, in one run; with words, the groups whose names hold
 * one, or the rows of commands that do. A whole run writes the tables of the READMEs.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshDist } from '../support/dist.ts';
import { ROOT } from '../support/shipped.ts';
import type { Asked } from './engine-rows.ts';
import { commandRows, engineRows, folderRows } from './engine-rows.ts';
import { judgingRows } from './judging.ts';
import { machineText, PEERS } from './machine.ts';
import type { Row, Words } from './rows.ts';
import { isKept, tableOf, withBench } from './rows.ts';
import { streamingRows } from './streaming-rows.ts';
import { sweepingRows } from './sweeping.ts';

const words = process.argv.slice(2);
const isAsked = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
const asked: Asked = ({ zh, en }) => isAsked(en) || isAsked(zh);

/**
 * Other engines, as their lock file has them. Not `npm ci`: that wants the programs of every platform in the lock, and a
 * registry need not have them all.
 */
const installPeers = (): boolean => {
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { status, stderr } = spawnSync('npm', ['install', ...options], { cwd: PEERS, encoding: 'utf8' });
  if (status === 0) return true;
  const [why = ''] = stderr.split('\n').filter((line) => line.includes('error'));
  console.error(`The other engines could not be installed (${why}); the run goes on without them.`);
  return false;
};

const LIMITS: Words = {
  zh: 'json-rules-engine 的条件不能看列表、不能算数，这些条件写成 JavaScript 运算符；publicodes 没有记录的列表，也不比较文字的先后，只判 8 条中的 3 条，列表的计数和合计事先算好、不计时。',
  en: 'The conditions of json-rules-engine neither look into lists nor calculate, so that these are operators in JavaScript; publicodes has no lists of records and no order of texts: it judges 3 of the 8 clauses, with counts and sums over lists worked out beforehand and not timed.',
};
const SAYS: Words = {
  zh: '每一行的两方在同一次运行里轮流计时，取中位数。上半部分用同一套条款（8 条，各 5 个条件，38 个事实，30 家企业连同事故清单），计的是每件案件的时间，结论先经核对，与 json-logic-js 完全一致。「速度」不低于要求，「用时」和内存不高于要求，为 ✓。',
  en: 'Both sides of a row are timed in turns in one run; medians. Ways to judge have the same rule set (8 clauses of 5 conditions, 38 facts, 30 firms with their incidents) and the time of one case, after their verdicts were found equal to those of json-logic-js. ✓: a speed of at least the bar; a time or memory of at most that.',
};

freshDist();
const machine = machineText();
const judges = isAsked('judging');
const hasPeers = judges && installPeers();
const left = judges && !hasPeers ? ['other engines'] : [];
const groups: readonly (readonly [name: string, rows: () => Promise<readonly Row[]>])[] = [
  ...(judges ? [['judging', () => judgingRows(9, hasPeers)] as const] : []),
  ...(isAsked('sweeping') ? [['sweeping', () => sweepingRows(5)] as const] : []),
  ...(isAsked('streaming') ? [['streaming', streamingRows] as const] : []),
  ['parts of the engine', () => engineRows(asked)],
  ['commands', () => commandRows(asked)],
  ['folders of cases', () => folderRows(asked)],
];
const rows: Row[] = [];
for (const [name, rowsOf] of groups) {
  const begun = performance.now();
  rows.push(...(await rowsOf()));
  console.error(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

console.log(`${machine.en}\n\n${tableOf(rows, 'en')}\n`);
for (const row of rows.filter((one) => isKept(one) === false)) {
  console.log(`missed: ${row.what.en}, beside ${row.against.en}`);
}
if (left.length > 0) console.log(`left out: ${left.join(', ')}`);
if (words.length > 0 || left.length > 0) console.log('Not a whole run: the READMEs stay as they are.');
else {
  for (const [name, language] of [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const) {
    const file = join(ROOT, name);
    const text = [SAYS[language], tableOf(rows, language), `${machine[language]} ${LIMITS[language]}`];
    writeFileSync(file, withBench(readFileSync(file, 'utf8'), text.join('\n\n')));
  }
}
