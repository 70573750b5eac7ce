/** The tables that `npm run bench` writes, and where it has other engines from: not from this package, and from no host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Row } from '../../bench/rows.ts';
import { isKept, rowOf, same, tableOf, timeText, withBench } from '../../bench/rows.ts';
import { ROOT } from '../../support/shipped.ts';

const test = suite('unit/bench/rows');

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const PEERS = 'test/bench/peers';

test('the lock file of other engines names no host, and has what their package.json asks for', () => {
  const lock = textOf(`${PEERS}/package-lock.json`);
  assert.not.match(lock, /https?:\/\/|"resolved"/);
  const { packages } = JSON.parse(lock);
  const { dependencies } = JSON.parse(textOf(`${PEERS}/package.json`));
  assert.ok(Object.keys(dependencies).length >= 4);
  assert.equal(packages[''].dependencies, dependencies);
  for (const name of Object.keys(dependencies)) assert.ok(packages[`node_modules/${name}`].integrity, name);
});

test('no other engine comes along with this package', () => {
  const [ours, lock] = [JSON.parse(textOf('package.json')), JSON.parse(textOf('package-lock.json'))];
  const listed = [ours.dependencies, ours.devDependencies, ours.peerDependencies].flatMap(Object.keys);
  for (const name of Object.keys(JSON.parse(textOf(`${PEERS}/package.json`)).dependencies)) {
    assert.not.ok(listed.includes(name), name);
    assert.not.ok(Object.hasOwn(lock.packages, `node_modules/${name}`), name);
  }
});

const row = (as: Row['as'], value: number, bar?: number): Row => ({
  what: { zh: '甲', en: 'ours' },
  against: same('theirs'),
  as,
  value,
  bar,
  ours: '2.00 µs',
  theirs: '3.00 ms',
});

test('a speed keeps a bar from above, a time and memory from below', () => {
  assert.equal(
    [row('speed', 99, 100), row('speed', 100, 100), row('time', 0.6, 0.6), row('time', 0.61, 0.6)].map(
      isKept,
    ),
    [false, true, true, false],
  );
  assert.equal([row('memory', 600, 512), row('memory', 400, 512)].map(isKept), [false, true]);
  assert.is(isKept(row('time', 5)), undefined);
});

test('ratios are taken within rounds: a speed is how often ours goes into theirs, a time the other way round', () => {
  const laps = new Map([
    ['ours', [1, 10, 2]],
    ['theirs', [4, 40, 2]],
  ]);
  const words = { what: same('a'), against: same('b') };
  const [speed, time] = (['speed', 'time'] as const).map((as) =>
    rowOf(laps, 'ours', 'theirs', { ...words, as }),
  );
  assert.equal([speed?.value, time?.value], [4, 0.25]);
  assert.equal([speed?.ours, speed?.theirs], ['2.00 µs', '4.00 µs']);
});

test('a table in either language tells figures, bars and what is missed', () => {
  const rows = [
    row('speed', 137.2, 100),
    row('time', 0.712, 0.6),
    row('memory', 428.4, 512),
    row('time', 12.34),
  ];
  assert.is(
    tableOf(rows, 'zh'),
    `| 做什么 | 用时 | 对照 | 用时 | 结果 | 要求 | |
| --- | --- | --- | --- | --- | --- | --- |
| 甲 | 2.00 µs | theirs | 3.00 ms | 速度 137 倍 | ≥ 100 | ✓ |
| 甲 | 2.00 µs | theirs | 3.00 ms | 用时 0.71 倍 | ≤ 0.6 | ✗ |
| 甲 | 2.00 µs | theirs | 3.00 ms | 428 MiB | ≤ 512 | ✓ |
| 甲 | 2.00 µs | theirs | 3.00 ms | 用时 12.3 倍 | | |`,
  );
  assert.equal(
    tableOf(rows, 'en')
      .split('\n')
      .slice(2)
      .map((line) => line.split(' | ').slice(4).join(' | ')),
    [
      '137 × the speed | ≥ 100 | ✓ |',
      '0.71 × the time | ≤ 0.6 | ✗ |',
      '428 MiB | ≤ 512 | ✓ |',
      '12.3 × the time | | |',
    ],
  );
});

test('times have the unit that suits them', () => {
  assert.equal([0.5, 99.94, 1500, 2.5e6].map(timeText), ['0.50 µs', '99.9 µs', '1.50 ms', '2.50 s']);
});

test('both READMEs have a place for the table, which is written between its marks and nowhere else', () => {
  for (const page of ['README.md', 'README.zh-CN.md'].map(textOf)) {
    const written = withBench(page, 'A TABLE');
    assert.is(written.match(/<!-- bench -->\nA TABLE\n<!-- \/bench -->/g)?.length, 1);
    const outside = (text: string): string => text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, '');
    assert.is(outside(written), outside(page));
  }
  assert.throws(() => withBench('a page without marks', 'A TABLE'), /no place/);
});

test.run();
