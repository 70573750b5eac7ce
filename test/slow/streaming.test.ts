/** Memory that does not grow with the number of cases: a hundred thousand of them, a million where everything is run. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { streamedPeak } from '../bench/streaming.ts';
import { scratchFolder } from '../support/command-line.ts';
import { freshDist } from '../support/dist.ts';
import { runs } from '../support/runs.ts';

const test = suite('slow/streaming');

test('cases streamed from a file of lines take less than 512 MiB, however many they are', () => {
  freshDist();
  const cases = runs(10_000, 1_000_000);
  const peak = streamedPeak(scratchFolder(), cases);
  console.log(`  ${cases} cases: at most ${peak.toFixed(0)} MiB`);
  assert.ok(peak < 512, `${peak} MiB`);
});

test.run();
