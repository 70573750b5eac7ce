/** The pack this repository ships and its cases, read and linked once for the tests that speak of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { readPack } from '../../src/cli/files.ts';
import { loadCase } from '../../src/link/load-case.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const shippedFiles = readPack(ROOT);

const linked = loadPack(shippedFiles);

export const shippedDiagnostics: readonly Diagnostic[] = linked.diagnostics;

export const shippedSources = linked.sources;

export const shippedPack = (): Pack => {
  if (linked.pack === undefined) {
    const found = linked.diagnostics.filter((one) => one.severity === 'error');
    throw new Error(`the shipped pack does not link: ${JSON.stringify(found.slice(0, 5))}`);
  }
  return linked.pack;
};

/** The case files of examples/ by name, without the folder of broken ones. */
export const shippedCaseNames: readonly string[] = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .sort();

export const shippedCase = (name: string, pack = shippedPack()): Case => {
  const source = { file: `examples/${name}`, text: readFileSync(join(ROOT, 'examples', name), 'utf8') };
  const { case: theCase, diagnostics } = loadCase(pack, source);
  if (theCase === undefined) {
    throw new Error(`${name} does not load: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  }
  return theCase;
};
