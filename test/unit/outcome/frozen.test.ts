/** The functions that applications call: frozen answers, untouched inputs, and packs that do not disturb each other. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as core from '../../../src/core.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { scratchFolder } from '../../support/command-line.ts';
import { ROOT, shippedCase, shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('outcome/frozen');
const DAY = '2026-12-31';
const small = smallPack();
const library = core.loadCase(small, { file: 'case.yaml', text: smallCase }).case;
if (library === undefined) throw new Error('the case does not link');

/** Paths of objects that are not frozen. */
const thawed = (value: unknown, path = '.'): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Object.isFrozen(value) ? [] : [path]),
        ...Object.entries(value).flatMap(([key, one]) => thawed(one, `${path}${key}.`)),
      ];

/** Everything an application may ask, of one pack and case. */
const answers = (pack: Pack, theCase: Case) => {
  const outcome = core.assess(pack, theCase, DAY);
  const { facts } = outcome.replay;
  const world = core.createWorld({ pack, facts, asOf: DAY, notice: theCase.notice });
  return {
    outcome,
    replay: core.replay(pack, theCase, DAY),
    questions: core.questions(pack, theCase, DAY),
    allowed: Object.keys(pack.roles).flatMap((role) => core.allowed(pack, outcome.replay, role)),
    finding: core.evaluate(world, pack.answer),
  };
};

test('answers are frozen through and through', () => {
  const { pack } = core.loadPack({ files: {}, hash: '' });
  assert.is(pack, undefined);
  for (const name of ['01-recognized.yaml', '07-medicine-missing.yaml']) {
    const given = answers(shippedPack(), shippedCase(name));
    assert.ok(given.questions.length + given.allowed.length > 0);
    assert.equal(thawed(Object.values(given).flat()).slice(1), []); // the first is the list made here
  }
});

test('a pack and a case from JSON are as good, and stay as they were: the answers do not share in them', () => {
  const pack: Pack = JSON.parse(JSON.stringify(small));
  const theCase: Case = JSON.parse(JSON.stringify(library));
  const [before, first] = [JSON.stringify([pack, theCase]), answers(pack, theCase)];
  assert.equal(first, answers(small, library));
  assert.equal(thawed(Object.values(first).flat()).slice(1), []);
  assert.is(JSON.stringify([pack, theCase]), before);
  const parts = thawed([pack, theCase]).length;
  assert.is(parts, thawed(JSON.parse(before)).length, 'something of the caller’s was frozen');
  const course: core.Replay = JSON.parse(JSON.stringify(first.replay));
  assert.equal(core.allowed(pack, course, 'office'), core.allowed(small, first.replay, 'office'));
  assert.ok(!Object.isFrozen(course.next));
});

test('facts that change after a world was made do not change it', () => {
  const facts: Record<string, core.FactValue> = { 'collection.volumes': 60000 };
  const world = core.createWorld({ pack: small, facts, asOf: DAY, notice: '2026' });
  facts['collection.volumes'] = 1;
  assert.is(core.evaluate(world, 'stock.volumes').verdict, 'met');
});

test('two packs live side by side, whoever is asked first and in between', () => {
  const medicine = shippedCase('07-medicine-missing.yaml');
  const alone = { small: answers(small, library), shipped: answers(shippedPack(), medicine) };
  const copy: Pack = JSON.parse(JSON.stringify(small));
  const [a, b] = [
    core.createWorld({ pack: copy, facts: library.facts, asOf: DAY, notice: '2026' }),
    core.createWorld({ pack: shippedPack(), facts: medicine.facts, asOf: DAY, notice: medicine.notice }),
  ];
  for (let round = 0; round < 2; round++) {
    core.evaluate(a, small.answer);
    assert.equal(answers(shippedPack(), medicine), alone.shipped);
    core.evaluate(b, shippedPack().answer);
    assert.equal(answers(copy, library), alone.small);
  }
});

test('a day or a reading that does not exist is no question to answer', () => {
  const days: readonly string[] = ['x', '2026-02-30', '', '2026-1-1'];
  for (const day of days) {
    for (const ask of [core.assess, core.replay, core.questions]) {
      assert.throws(
        () => ask(small, library, day),
        (error: unknown) => error instanceof RangeError,
      );
    }
  }
  for (const decisions of [{ nothing: 'x' }, { clean_window: 'x' }, { clean_window: 'toString' }]) {
    assert.throws(() => core.assess(small, library, DAY, { decisions }), /decision/);
    assert.throws(() => core.replay(small, library, DAY, decisions), /decision/);
  }
  assert.equal(
    core.assess(small, library, DAY, { decisions: { clean_window: 'filing' } }).receipt.decisions,
    {
      clean_window: 'filing',
    },
  );
});

test('another program in the process may change its own json-logic-js as it likes', async () => {
  const folder = scratchFolder();
  await build({
    entryPoints: [join(ROOT, 'src/core.ts')],
    outfile: join(folder, 'core.cjs'),
    bundle: true, // as dist/ is (D13)
    format: 'cjs',
    platform: 'node',
  });
  writeFileSync(join(folder, 'asked.json'), JSON.stringify({ files: smallFiles, text: smallCase, day: DAY }));
  const program = `
    const { files, text, day } = require('./asked.json');
    const theirs = require(${JSON.stringify(join(ROOT, 'node_modules/json-logic-js'))});
    const ours = require('./core.cjs');
    const { pack } = ours.loadPack({ files, hash: 'small' });
    const { case: theCase } = ours.loadCase(pack, { file: 'case.yaml', text });
    theirs.add_operation('>=', () => { throw new Error('not yours'); });
    theirs.add_operation('log', () => undefined);
    theirs.rm_operation('==');
    theirs.rm_operation('in');
    const first = ours.assess(pack, theCase, day);
    theirs.rm_operation('>=');
    theirs.add_operation('==', () => true);
    process.stdout.write(JSON.stringify([first, ours.assess(pack, theCase, day), theirs.apply({ '==': [1, 2] })]));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
  assert.is(stderr, '');
  const expected = JSON.parse(JSON.stringify(core.assess(small, library, DAY)));
  assert.equal(JSON.parse(stdout), [expected, expected, true]);
});

test.run();
