/** The comparison of the shipped pack with its amendment, as a policy editor reads it in a terminal. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { golden } from '../support/golden.ts';

const test = suite('acceptance/diff');

test('the shipped amendment is told in the order of the measure, in natural words', async () => {
  golden('diff-amended-zh.txt', (await banfa(['diff', '.', 'examples/amended'])).out);
});

test('it is told with the same places whether the packs are linked anew or come from the cache, whoever wrote it', async () => {
  const cache = { env: { BANFA_CACHE_DIR: scratchFolder() } };
  await banfa(['run', 'examples/01-recognized.yaml'], cache);
  const told = [];
  for (let time = 0; time < 2; time++) told.push((await banfa(['diff', '.', 'examples/amended'], cache)).out);
  assert.is(told[1], told[0]);
});

test.run();
