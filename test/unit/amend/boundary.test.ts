/** Cases around thresholds: which values, whether they load, what they leave to a person; and the commands. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { boundariesOf } from '../../../src/amend/boundary.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import { caseText } from '../../../src/report/case-text.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('amend/boundary');
const pack = smallPack();
const text = smallCase.replace(
  'incidents: []',
  'incidents: [ { date: 2022-01-01, kind: fire, grade: serious } ]',
);
const { case: theCase } = loadCase(pack, { file: 'case.yaml', text });
if (theCase === undefined) throw new Error('the case loads');
const boundaries = boundariesOf(pack, [{ case: theCase, asOf: '2026-05-01' }]);

test('each threshold is tried just below, at and above, dates by a day', () => {
  assert.equal(
    boundaries.map(({ rule, fact, threshold, cases }) => [
      rule,
      fact,
      threshold,
      cases.map(({ value }) => value),
    ]),
    [
      ['stock.volumes', 'collection.volumes', 50000, [49999, 50000, 50001]],
      ['stock.seats', 'collection.seats', 100, [99, 100, 101]],
      ['clean', 'incidents[0].date', '2023-05-01', ['2023-04-30', '2023-05-01', '2023-05-02']],
    ],
  );
});

test('what the pack makes of them is told, and turns at the threshold', () => {
  assert.equal(
    boundaries.map(({ cases }) => cases.map(({ verdict }) => verdict)),
    [
      ['unmet', 'met', 'met'],
      ['unmet', 'met', 'met'],
      ['met', 'unmet', 'unmet'],
    ],
  );
});

test('the text of a case reads back to the case', () => {
  for (const { cases } of boundaries) {
    for (const one of cases) {
      const { case: again, diagnostics } = loadCase(pack, {
        file: 'b.yaml',
        text: caseText(one.case, ['x']),
      });
      assert.equal(diagnostics, []);
      assert.equal(again?.facts, one.case.facts);
      assert.equal(
        again?.events.map(({ event, date, facts }) => [event, date, facts]),
        one.case.events.map(({ event, date, facts }) => [event, date, facts]),
      );
    }
  }
});

const folder = (): string => {
  const root = scratchFolder();
  for (const [file, content] of Object.entries({ ...smallFiles, 'examples/1.yaml': text })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
};

test('banfa cases --boundary writes files that load and expect nothing yet', async () => {
  const cwd = folder();
  const ran = await banfa(['cases', '--boundary', '-o', 'out'], { cwd });
  assert.equal([ran.status, ran.err], [0, '3 处界限，写成 9 个案件文件，在 out；结论待人工确认。\n']);
  const names = readdirSync(join(cwd, 'out'));
  assert.is(names.length, 9);
  assert.match(
    readFileSync(join(cwd, 'out', 'stock.volumes-1-below.yaml'), 'utf8'),
    /^# 取自案件 LIB-2026-001.*\n# 待人工确认：馆藏册数为 49,?999 ?册/,
  );
  const tested = await banfa(['test', 'out'], { cwd });
  assert.match(tested.out, /0 个通过，9 个未写预期/);
  assert.is((await banfa(['cases', '--boundary', '-o', 'out'], { cwd })).status, 4);
  assert.is((await banfa(['cases'], { cwd })).status, 4);
});

test('banfa test --mutate tells the rate, as text and as JSON', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'examples/1.yaml'), smallCase);
  const ran = await banfa(['test', '--mutate', '--limit', '20', '--seed', '3'], { cwd });
  assert.is(ran.status, 0);
  assert.match(ran.out, /共试 20 处改动，案件察觉 \d+ 处/);
  const told = JSON.parse(
    (await banfa(['test', '--mutate', '--limit', '20', '--seed', '3', '--json'], { cwd })).out,
  );
  assert.equal([told.format, told.tried, told.noticed + told.survivors.length], ['banfa/mutation@1', 20, 20]);
  assert.is((await banfa(['test', '--mutate', '--limit', 'x'], { cwd })).status, 4);
});

test.run();
