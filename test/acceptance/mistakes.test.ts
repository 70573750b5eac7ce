/** The case files of examples/mistakes: every fault that a comment in them points out is reported, on its line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkCase } from '../../src/link/case.ts';
import { loadCase } from '../../src/load/case-file.ts';
import { ROOT, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/mistakes');
const pack = shippedPack();
const FOLDER = join(ROOT, 'examples/mistakes');

/** Line and code of everything said of a file, in order. */
const said = (name: string): readonly string[] => {
  const source = { file: `examples/mistakes/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') };
  const { document, diagnostics } = loadCase(source);
  const found =
    document === undefined ? diagnostics : [...diagnostics, ...linkCase(pack, document).diagnostics];
  return found.map((one) => `${one.span?.start.line} ${one.code}`);
};

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '01-many-mistakes.yaml': [
    '5 link/unknown-notice',
    '6 link/not-a-date',
    '10 link/unknown-fact',
    '11 link/not-a-number',
    '12 link/above-maximum',
    '13 link/not-an-integer',
    '14 link/not-a-boolean',
    '15 link/unknown-value',
    '16 link/not-a-date',
    '18 case/duplicate-fact',
    '20 link/unknown-value',
    '21 link/unknown-field',
    '23 link/not-a-date',
    '23 link/not-a-number',
    '26 link/unknown-event',
    '27 link/unknown-event',
    '28 link/not-a-date',
    '31 link/not-a-boolean',
    '34 link/unknown-state',
    '35 link/unknown-rule',
    '35 link/unknown-value',
    '36 link/unknown-deadline',
    '37 link/unknown-decision',
  ],
  '02-full-width-colon.yaml': ['7 load/full-width-colon'],
  '03-duplicate-key.yaml': ['7 load/duplicate-key'],
  '04-bad-indent.yaml': ['6 load/bad-indent', '7 load/tab-indent'],
  '05-percent.yaml': ['6 load/needs-quotes'],
  '06-two-names-for-one-fact.yaml': ['7 case/duplicate-fact', '9 case/duplicate-fact'],
  '07-wrong-shape.yaml': [
    '5 load/unknown-key',
    '7 load/missing-key',
    '8 load/key-not-here',
    '10 load/expects-list',
  ],
  '08-unclosed-quote.yaml': ['3 load/unclosed-quote'],
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
