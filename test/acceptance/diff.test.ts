/** The comparison of the shipped pack with its amendment, as a policy editor reads it in a terminal. */
import { suite } from 'uvu';
import { banfa } from '../support/command-line.ts';
import { golden } from '../support/golden.ts';

const test = suite('acceptance/diff');

test('the shipped amendment is told in the order of the measure, in natural words', async () => {
  golden('diff-amended-zh.txt', (await banfa(['diff', '.', 'examples/amended'])).out);
});

test.run();
