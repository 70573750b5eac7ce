/** The second pack, under examples/, and its cases, read and linked once for the tests that speak of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../../src/cli/files.ts';
import { loadCase } from '../../src/link/load-case.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { PackFiles } from '../../src/load/load.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import { ROOT } from './shipped.ts';

export const SECOND = 'examples/specialised-enterprises';
const folder = join(ROOT, SECOND);

export const secondFiles = readPack(folder);

/** What the texts link to; a pack that does not link is told by what is wrong with it. */
export const linkedFrom = (files: PackFiles): Pack => {
  const { pack, diagnostics } = loadPack(files);
  if (pack !== undefined) return pack;
  throw new Error(`it does not link: ${JSON.stringify(diagnostics.slice(0, 5))}`);
};

export const secondDiagnostics = loadPack(secondFiles).diagnostics;
export const secondPack = linkedFrom(secondFiles);

export const secondCaseNames: readonly string[] = readdirSync(join(folder, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .sort();

export const secondCase = (name: string, pack = secondPack): Case => {
  const file = `${SECOND}/examples/${name}`;
  const read = loadCase(pack, { file, text: readFileSync(join(ROOT, file), 'utf8') });
  if (read.case === undefined) throw new Error(`${name}: ${JSON.stringify(read.diagnostics.slice(0, 3))}`);
  return read.case;
};
