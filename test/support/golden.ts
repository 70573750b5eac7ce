/** Whole outputs kept in test/golden: `UPDATE=1 npm test` rewrites them, then read the diff. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as assert from 'uvu/assert';

const folder = fileURLToPath(new URL('../golden', import.meta.url));

/** Holds a text against the stored one; the texts are the same on every machine. */
export const golden = (name: string, text: string): void => {
  const path = join(folder, name);
  if (process.env['UPDATE'] === '1') writeFileSync(path, text);
  assert.ok(existsSync(path), `test/golden/${name} is missing: UPDATE=1 npm test`);
  assert.fixture(text, readFileSync(path, 'utf8'), `differs from test/golden/${name}`);
};
