/**
 * Runs test files one after another as the runner sends their names, and answers with what uvu printed and counted.
 * A process of its own, so that as many run at once as there are cores.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';

type Runner = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>;
declare global {
  var UVU_DEFER: number | undefined;
  var UVU_QUEUE: [string | null, ...Runner[]][] | undefined;
}

/** What became of one file. */
export interface SuiteResult {
  readonly name: string;
  /** As uvu printed it, without its sums. */
  readonly printed: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What uvu would let pass: no suite was run, or one had no tests. */
  readonly problems: readonly string[];
  readonly milliseconds: number;
}

/** Every random test of a run has this seed, which the runner prints; a test with its own keeps it. */
fc.configureGlobal({ seed: Number(process.env['BANFA_SEED']) });

const root = fileURLToPath(new URL('..', import.meta.url));
globalThis.UVU_DEFER = 1;
globalThis.UVU_QUEUE = [];
const uvu = await import('uvu');

const runFile = async (name: string): Promise<SuiteResult> => {
  const group: [string | null, ...Runner[]] = [name];
  globalThis.UVU_QUEUE = [group];
  const began = performance.now();
  const counts = { passed: 0, failed: 0, skipped: 0, hidden: 0 };
  const printed = await printedBy(async () => {
    await import(pathToFileURL(join(root, name)).href);
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
    if (group.length > 1) await uvu.exec();
  });
  const { hidden, ...counted } = counts;
  return {
    name,
    printed: printed.replace(/\n\s*Total: [\s\S]*$/, ''),
    ...counted,
    problems: [
      ...(printed === '' ? [`${name} registers no test: is .run() missing?`] : []),
      ...(hidden > 0 ? [`${name}: ${hidden} suites are empty`] : []),
    ],
    milliseconds: performance.now() - began,
  };
};

/** What is written to standard output meanwhile. */
const printedBy = async (work: () => Promise<void>): Promise<string> => {
  const { stdout } = process;
  const write = stdout.write;
  let text = '';
  stdout.write = (chunk: string | Uint8Array): boolean => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  try {
    await work();
  } finally {
    stdout.write = write;
  }
  return text;
};

process.on('message', (name: string) => {
  runFile(name).then(
    (result) => process.send?.(result),
    (thrown: unknown) => {
      console.error(name, thrown);
      process.exit(1);
    },
  );
});
process.send?.('ready');
