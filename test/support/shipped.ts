/** The pack this repository ships and its cases, read and linked once for the tests that speak of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { readPack } from '../../src/cli/files.ts';
import { linkCase } from '../../src/link/case.ts';
import { link } from '../../src/link/link.ts';
import { loadCase } from '../../src/load/case-file.ts';
import { load } from '../../src/load/load.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const shippedFiles = readPack(ROOT);

const linked = ((): { readonly pack?: Pack; readonly diagnostics: readonly Diagnostic[] } => {
  const loaded = load(shippedFiles);
  if (loaded.raw === undefined) return { diagnostics: loaded.diagnostics };
  const { pack, diagnostics } = link(loaded.raw);
  return { ...(pack === undefined ? {} : { pack }), diagnostics: [...loaded.diagnostics, ...diagnostics] };
})();

export const shippedDiagnostics: readonly Diagnostic[] = linked.diagnostics;

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
  const { document, diagnostics } = loadCase(source);
  const read = document === undefined ? { diagnostics } : linkCase(pack, document);
  if (!('case' in read) || read.case === undefined) {
    throw new Error(`${name} does not load: ${JSON.stringify(read.diagnostics.slice(0, 3))}`);
  }
  return read.case;
};
