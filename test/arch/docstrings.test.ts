/** Every name that an entry of the package gives has a sentence where it is declared, for whoever reads the types. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ROOT } from '../support/shipped.ts';
import { ENTRIES } from '../support/tree.ts';

const test = suite('arch/docstrings');

const EXPORT = /^export (?:type )?(?:\*|\{([^}]*)\}) from '([^']+)';/gm;

/** The names that a file gives on from others, each with the file that declares it. */
const givenBy = (file: string): readonly (readonly [name: string, file: string])[] =>
  [...readFileSync(file, 'utf8').matchAll(EXPORT)].flatMap(([, names, from = '']) => {
    const other = join(dirname(file), from);
    if (names === undefined) return givenBy(other);
    return names
      .split(',')
      .map((one) =>
        one
          .trim()
          .replace(/^type /, '')
          .replace(/ as .*$/s, ''),
      )
      .filter((one) => one !== '')
      .map((one) => [one, other] as const);
  });

/** Whether a comment ends right before the declaration, in the file or in the one from which it gives the name on. */
const isTold = (name: string, file: string): boolean => {
  const declared = `export (?:async )?(?:const|function\\*?|interface|type|class) ${name}\\b`;
  const text = readFileSync(file, 'utf8');
  if (new RegExp(`^${declared}`, 'm').test(text)) return new RegExp(`\\*/\\n${declared}`).test(text);
  return givenBy(file).some(([one, other]) => one === name && isTold(name, other));
};

for (const entry of ENTRIES) {
  test(`each name of ${entry} has a docstring`, () => {
    const given = givenBy(join(ROOT, 'src', entry));
    assert.ok(given.length > 0);
    assert.equal(
      given
        .filter(([name, file]) => !isTold(name, file))
        .map(([name, file]) => `${file.slice(join(ROOT, 'src/').length)} ${name}`),
      [],
    );
  });
}

test.run();
