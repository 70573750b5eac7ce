/** The case files of examples/mistakes: every fault that a comment in them points out is reported, on its line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCase } from '../../src/link/load-case.ts';
import { ROOT, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/mistakes');
const pack = shippedPack();
const FOLDER = join(ROOT, 'examples/mistakes');

/** Line and code of everything said of a file, in order. */
const said = (name: string): readonly string[] => {
  const source = { file: `examples/mistakes/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') };
  return loadCase(pack, source).diagnostics.map((one) => `${one.span?.start.line} ${one.code}`);
};

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '01-many-mistakes.yaml': [
    '6 link/unknown-notice',
    '7 link/not-a-date',
    '11 link/unknown-fact',
    '12 link/not-a-number',
    '13 link/above-maximum',
    '14 link/not-an-integer',
    '15 link/not-a-boolean',
    '16 link/unknown-value',
    '17 link/not-a-date',
    '19 case/duplicate-fact',
    '21 link/unknown-value',
    '22 link/unknown-field',
    '24 link/not-a-date',
    '24 link/not-a-number',
    '27 link/unknown-event',
    '28 link/unknown-event',
    '29 link/not-a-date',
    '32 link/not-a-boolean',
    '35 link/unknown-state',
    '36 link/unknown-rule',
    '36 link/unknown-value',
    '37 link/unknown-deadline',
    '38 link/unknown-decision',
  ],
  '02-full-width-colon.yaml': ['8 load/full-width-colon'],
  '03-duplicate-key.yaml': ['8 load/duplicate-key'],
  '04-bad-indent.yaml': ['7 load/bad-indent', '8 load/tab-indent'],
  '05-percent.yaml': ['7 load/needs-quotes'],
  '06-two-names-for-one-fact.yaml': ['8 case/duplicate-fact', '10 case/duplicate-fact'],
  '07-wrong-shape.yaml': [
    '6 load/unknown-key',
    '8 load/missing-key',
    '9 load/key-not-here',
    '11 load/expects-list',
  ],
  '08-unclosed-quote.yaml': ['4 load/unclosed-quote'],
};

test('every file of the folder is looked at', () => {
  assert.equal(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .sort(),
    Object.keys(EXPECTED),
  );
});

for (const [name, expected] of Object.entries(EXPECTED)) {
  test(`${name} is faulted on the lines it is wrong on`, () => assert.equal(said(name), expected));
}

test.run();
