/** The two entries as an application uses them: texts in, an outcome out, without a word of the command line. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as core from '../../src/core.ts';
import * as english from '../../src/en.ts';
import * as node from '../../src/index.ts';
import * as chinese from '../../src/zh.ts';
import { ROOT } from '../support/shipped.ts';
import { smallCase, smallFiles } from '../support/small-pack-files.ts';

const test = suite('core');

test('a pack and a case go from text to an outcome through the exports of the core alone', () => {
  const { raw } = core.load({ files: smallFiles, hash: 'h' });
  const { pack } = raw === undefined ? {} : core.link(raw);
  const { document } = core.loadCase({ file: 'case.yaml', text: smallCase });
  if (pack === undefined || document === undefined) throw new Error('nothing to link');
  const { case: theCase, diagnostics } = core.linkCase(pack, document);
  if (theCase === undefined) throw new Error(JSON.stringify(diagnostics));
  const outcome = core.assess(pack, theCase, '2026-05-01');
  assert.is(outcome.verdict, 'met');
  assert.is(outcome.receipt.engine, core.ENGINE_VERSION);
  assert.equal(theCase.expect && core.differencesOf(theCase.expect, outcome, diagnostics), []);
  const { facts } = outcome.replay;
  const world = core.createWorld({ pack, facts, asOf: '2026-05-01', notice: '2026' });
  assert.is(core.evaluate(world, 'stock').verdict, 'met');
});

test('what is wrong has words in each language, from an entry of its own', () => {
  const { diagnostics } = core.load({ files: { ...smallFiles, 'rules/facts.yaml': 'facts: [' }, hash: '' });
  assert.ok(core.hasErrors(diagnostics));
  const [first] = diagnostics;
  if (first === undefined) throw new Error('nothing is wrong');
  const [zh, en] = [chinese.describe(first).message, english.describe(first).message];
  assert.ok(/[一-龥]/.test(zh) && /^[ -~`]+$/.test(en), `${zh} ${en}`);
});

test('the entry for Node adds to the core only what reads a pack from disk', () => {
  assert.equal(Object.keys(node).sort(), [...Object.keys(core), 'readPack'].sort());
  const { files, hash } = node.readPack(ROOT);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.ok(Object.keys(files).includes('rules/measure.yaml'));
});

test.run();
