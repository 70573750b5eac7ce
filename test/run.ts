/**
 * Runs the suites, as many files at once as there are cores, and closes the holes uvu leaves: it fails when no file
 * matches, when a file registers no test (a forgotten `.run()`), and when `.only` hides others. `--slow` adds test/slow
 * with reduced counts, `--full` the same with full ones; further words pick files by a part of their path.
 */
import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshDist } from './support/dist.ts';
import type { SuiteResult } from './support/suite-worker.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const full = words.includes('--full');
const slow = full || words.includes('--slow');
const picks = words.filter((word) => !word.startsWith('--'));

/** Multiplies the runs of random tests; a suite reads it where it needs it. */
process.env['BANFA_RUNS'] ??= full ? '100' : slow ? '10' : '1';

/** The seed of the random tests without their own: the same always, except that full counts look elsewhere each time. */
process.env['BANFA_SEED'] ??= full ? String(Date.now() % 2 ** 31) : '20261130';

/** What tests and what they start write for a while is all in here, and goes when they end. */
const scratch = mkdtempSync(join(tmpdir(), 'banfa-tests-'));
chmodSync(scratch, 0o711); // a database server that root starts runs as somebody else
process.env['TMPDIR'] = scratch;
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const isSlow = (name: string): boolean => name.startsWith('slow');
const chosen = all.filter(
  (name) => (slow || !isSlow(name)) && (picks.length === 0 || picks.some((pick) => name.includes(pick))),
);

/** Folders whose files take longest, which begin first so that none is left over at the end. */
const LONG = ['slow', 'property', 'acceptance', 'differential', 'unit/cli', 'bad'];
const length = (name: string): number => {
  const at = LONG.findIndex((folder) => name.startsWith(folder));
  return at === -1 ? LONG.length : at;
};
const waiting = [...chosen].sort((a, b) => length(a) - length(b));
const results: SuiteResult[] = [];
const lost: string[] = [];

/** One process that takes file after file; whatever it dies of is the fault of the file it had. */
const work = (): Promise<void> =>
  new Promise((done) => {
    const worker = fork(join(root, 'support/suite-worker.ts'));
    let has: string | undefined;
    worker.on('message', (message: 'ready' | SuiteResult) => {
      if (message !== 'ready') {
        results.push(message);
        console.log(message.printed);
      }
      has = waiting.shift();
      if (has === undefined) worker.kill();
      else worker.send(has);
    });
    worker.on('exit', () => {
      if (has !== undefined) lost.push(`${has} ended its process`);
      done();
    });
  });

freshDist(); // before two would build it at once
const began = performance.now();
await Promise.all(Array.from({ length: Math.min(availableParallelism(), chosen.length) }, work));

const sum = (of: (result: SuiteResult) => number): number =>
  results.reduce((total, one) => total + of(one), 0);
const problems = [
  ...(chosen.length === 0 ? ['no test file matches'] : []),
  ...lost,
  ...(waiting.length > 0 ? [`not run: ${waiting.join(', ')}`] : []),
  ...results.flatMap((one) => one.problems),
];
for (const problem of problems) console.error(problem);
const failed = sum((one) => one.failed) + problems.length;
for (const one of results) if (one.failed > 0) console.log(`failed: ${one.name}`);
if (failed > 0) process.exitCode = 1;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;
const longest = [...results].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
const times = longest.map(({ name, milliseconds }) => `${name} ${seconds(milliseconds)}`);
console.log(
  `\nrandom tests: ${process.env['BANFA_RUNS']} times the least count, seed ${process.env['BANFA_SEED']}`,
);
console.log(`in ${seconds(performance.now() - began)}; longest: ${times.join(', ')}`);
if (!slow) {
  const left = all.filter(isSlow).map((name) => relative('slow', name));
  console.log(`left to npm run check:slow, since they take minutes: ${left.join(', ') || 'nothing'}`);
}
console.log(`${sum((one) => one.passed)} passed, ${failed} failed, ${sum((one) => one.skipped)} skipped`);
