/**
 * One broken file for each code of loading: its name is the code, `# at: "…"` in its first line quotes what must be
 * underlined, and `# as: path` in the second says which file of a pack it stands for (facts, where it says nothing).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRows } from '../../../src/base/catalogue/load.ts';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { LIMITS } from '../../../src/load/limits.ts';
import { load } from '../../../src/load/load.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('load/bad-files');
const folder = fileURLToPath(new URL('../../bad/load/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** The small pack with one file put in; what is wrong with that file. */
const faultsOf = (file: string, text: string | undefined): readonly Diagnostic[] => {
  const others = Object.entries(smallFiles).filter(([name]) => name !== file);
  const files = Object.fromEntries([...others, ...(text === undefined ? [] : [[file, text]])]);
  return load({ files, hash: '' }).diagnostics;
};

for (const name of names) {
  const code = `load/${name.replace('.yaml', '')}`;
  test(`${code} underlines what is wrong, and nothing else is`, () => {
    const text = readFileSync(folder + name, 'utf8');
    const [first = '', second = ''] = text.split('\n');
    const at: unknown = JSON.parse(first.replace('# at: ', ''));
    const file = second.startsWith('# as: ') ? second.slice('# as: '.length) : 'rules/facts.yaml';
    const found = faultsOf(file, text).map(({ code, span }) => ({
      code,
      at: text.slice(span?.start.offset, span?.end.offset),
      file: span?.file,
    }));
    assert.equal(found, [{ code, at, file }]);
  });
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** What cannot well be a file: too large, made of odd characters, or about a file's name. */
const MADE: Readonly<Record<string, readonly [file: string, text: string | undefined, line: number]>> = {
  'load/file-too-large': ['rules/facts.yaml', `facts: {} ${'#'.repeat(LIMITS.characters)}`, 1],
  'load/nested-too-deep': ['rules/facts.yaml', `facts:\n  a: ${'['.repeat(5000)}`, 2],
  'load/too-many-values': ['rules/facts.yaml', `facts:\n${lines(70_000, (i) => `  f${i}: 1\n`)}`, 60_001],
  'load/control-character': ['rules/facts.yaml', 'facts:\n  a: "x\u0000y"\n', 2],
  'load/not-utf8': ['rules/facts.yaml', 'facts:\n  a: "\ufffd\ufffdx"\n', 2],
  'load/more-faults': ['rules/facts.yaml', `facts:\n${lines(60, (i) => `  f${i}: @x\n`)}`, 42],
  'load/empty-file': ['rules/facts.yaml', '# nothing yet\n', 1],
  'load/unknown-file': ['rules/parameter.yaml', 'parameters: {}\n', 1],
  'load/missing-file': ['rules/facts.yaml', undefined, 0],
};

for (const [code, [file, text, line]] of Object.entries(MADE)) {
  test(`${code} is told with its place`, () => {
    const found = faultsOf(file, text).filter((one) => one.code === code);
    assert.equal(
      found.map(({ span }) => [span?.file, span?.start.line]),
      [line === 0 ? [undefined, undefined] : [file, line]],
    );
  });
}

test('every code of loading has a bad file', () => {
  const covered = [
    ...names.map((name) => `load/${name.replace('.yaml', '')}`),
    ...Object.keys(MADE),
    'load/not-data', // of data handed over: unit/link/case-from
  ];
  assert.equal(covered.sort(), Object.keys(loadRows).sort());
});

test.run();
