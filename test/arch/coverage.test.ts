/** What `npm run coverage` leaves out: declarations of types, in which nothing runs, and the start of the process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ROOT } from '../support/shipped.ts';

const test = suite('arch/coverage');

const { exclude }: { exclude: readonly string[] } = JSON.parse(
  readFileSync(join(ROOT, '.c8rc.json'), 'utf8'),
);

const OTHERS = ['src/**/*.d.ts', 'src/cli/bin.ts'];

for (const file of exclude.filter((one) => !OTHERS.includes(one))) {
  test(`nothing runs in ${file}`, () => {
    assert.is(transformSync(readFileSync(join(ROOT, file), 'utf8'), { loader: 'ts' }).code.trim(), '');
  });
}

test.run();
