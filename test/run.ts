/**
 * Runs the suites in one process and closes the holes uvu leaves: it fails when no file matches, when a file
 * registers no test (a forgotten `.run()`), and when `.only` hides others. `--slow` adds test/slow with reduced
 * counts, `--full` the same with full ones; further words pick files by a part of their path.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Runner = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>;
declare global {
  var UVU_DEFER: number | undefined;
  var UVU_INDEX: number | undefined;
  var UVU_QUEUE: [string | null, ...Runner[]][] | undefined;
}

const root = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const full = words.includes('--full');
const slow = full || words.includes('--slow');
const picks = words.filter((word) => !word.startsWith('--'));

/** Multiplies the runs of random tests; a suite reads it where it needs it. */
process.env['BANFA_RUNS'] ??= full ? '100' : slow ? '10' : '1';

const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const isSlow = (name: string): boolean => name.startsWith('slow');
const chosen = all.filter(
  (name) => (slow || !isSlow(name)) && (picks.length === 0 || picks.some((pick) => name.includes(pick))),
);

globalThis.UVU_DEFER = 1;
globalThis.UVU_QUEUE = [];
const uvu = await import('uvu');
const silent: string[] = [];
for (const [index, name] of chosen.entries()) {
  globalThis.UVU_INDEX = index;
  globalThis.UVU_QUEUE.push([name]);
  await import(pathToFileURL(join(root, name)).href);
  if (globalThis.UVU_QUEUE[index]?.length === 1) silent.push(name);
}

const counts = { passed: 0, failed: 0, skipped: 0, hidden: 0 };
for (const group of globalThis.UVU_QUEUE) {
  for (let i = 1; i < group.length; i++) {
    const run = group[i];
    if (typeof run !== 'function') continue;
    group[i] = async () => {
      const result = await run();
      const [errors, passed, skipped, total] = result;
      counts.passed += passed;
      counts.failed += total - passed;
      counts.skipped += skipped;
      if (errors === true && total === 0) counts.hidden++;
      return result;
    };
  }
}
await uvu.exec();

const problems = [
  ...(chosen.length === 0 ? ['no test file matches'] : []),
  ...silent.map((name) => `${name} registers no test: is .run() missing?`),
  ...(counts.hidden > 0 ? [`${counts.hidden} suites are empty`] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0 || counts.failed > 0) process.exitCode = 1;
if (!slow) {
  const left = all.filter(isSlow).map((name) => relative('slow', name));
  console.log(`left to npm run check:slow, since they take minutes: ${left.join(', ') || 'nothing'}`);
}
console.log(`${counts.passed} passed, ${counts.failed + problems.length} failed, ${counts.skipped} skipped`);
