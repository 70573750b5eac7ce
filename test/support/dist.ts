/** What is built, for tests of what is published: built anew where a source is younger. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './shipped.ts';
import { filesUnder } from './tree.ts';

const SOURCES = [...filesUnder(join(ROOT, 'src')), join(ROOT, 'package.json')];
const MADE_BY = ['esbuild.config.mjs', 'esbuild.browser.mjs'].map((name) => join(ROOT, name));

/** The folder dist/ as the sources would have it now. */
export const freshDist = (): string => {
  const dist = join(ROOT, 'dist');
  const last = join(dist, 'cjs/package.json');
  const built = existsSync(last) ? statSync(last).mtimeMs : 0;
  if ([...SOURCES, ...MADE_BY].some((file) => statSync(file).mtimeMs > built)) {
    const run = spawnSync(process.execPath, [join(ROOT, 'esbuild.config.mjs')], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`dist/ cannot be built: ${run.stderr}`);
  }
  return dist;
};
