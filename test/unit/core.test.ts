/** The two entries as an application uses them: texts in, an outcome out, without a word of the command line. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as core from '../../src/core.ts';
import * as english from '../../src/en.ts';
import * as node from '../../src/index.ts';
import * as chinese from '../../src/zh.ts';
import { ROOT } from '../support/shipped.ts';
import { smallCase, smallFiles } from '../support/small-pack-files.ts';
import { importsOf } from '../support/tree.ts';

const test = suite('core');

test('a pack and a case go from text to an outcome through the exports of the core alone', () => {
  const { pack } = core.loadPack({ files: smallFiles, hash: 'h' });
  if (pack === undefined) throw new Error('the pack does not link');
  const { case: theCase, diagnostics } = core.loadCase(pack, { file: 'case.yaml', text: smallCase });
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
  const { diagnostics } = core.loadPack({
    files: { ...smallFiles, 'rules/facts.yaml': 'facts: [' },
    hash: '',
  });
  assert.ok(core.hasErrors(diagnostics));
  const [first] = diagnostics;
  if (first === undefined) throw new Error('nothing is wrong');
  const [zh, en] = [chinese.describe(first).message, english.describe(first).message];
  assert.ok(/[一-龥]/.test(zh) && /^[ -~`]+$/.test(en), `${zh} ${en}`);
});

test('the entry for Node adds to the core what reads packs and cases from disk, panels and rounds', () => {
  const more = ['readCase', 'readPack', 'loadPanel', 'createRound'];
  assert.equal(Object.keys(node).sort(), [...Object.keys(core), ...more].sort());
  const path = join(ROOT, 'examples', '01-recognized.yaml');
  assert.equal(node.readCase(path), { file: path, text: readFileSync(path, 'utf8') });
  const { files, hash } = node.readPack(ROOT);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.ok(Object.keys(files).includes('rules/measure.yaml'));
});

/** Everything that is loaded with a file of src: its own imports, and theirs. */
const loadedWith = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.startsWith('/') && file.endsWith('.ts')) {
    for (const name of importsOf(file)) {
      loadedWith(name.startsWith('.') ? join(dirname(file), name) : name, seen);
    }
  }
  return seen;
};

test('a case as data is judged without YAML and without the validators of packs', () => {
  const files = ['link/case-from', 'outcome/frozen'].flatMap((name) => [
    ...loadedWith(join(ROOT, 'src', `${name}.ts`)),
  ]);
  const packages = [...new Set(files.filter((name) => !name.startsWith('/')))].sort();
  assert.equal(packages, ['big.js', 'json-logic-js', 'xstate']);
  assert.equal(
    files.filter((name) => /yaml-text|validators\.generated|schemas\/(?!case|shared)/.test(name)),
    [],
  );
});

test.run();
