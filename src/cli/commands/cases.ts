/** `banfa cases --boundary`: cases just below, at and above every threshold, for a person to say what is right. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Boundary, BoundaryCase, Seed } from '../../amend/boundary.ts';
import { boundariesOf } from '../../amend/boundary.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import type { CasesDocument } from '../../export/documents.ts';
import type { Pack } from '../../model/pack.ts';
import { boundaryRemarks } from '../../report/boundary-text.ts';
import { caseText } from '../../report/case-text.ts';
import { caseFiles } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, isStop, isSystemError, stop } from '../io.ts';
import { writeFolder } from '../new-folder.ts';
import { asOfFor, openCase, readable, sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { soundPack } from '../sound.ts';
import { cannotWrite } from '../unwritable.ts';

export interface CasesOptions extends Shared {
  readonly boundary?: boolean;
  readonly output?: string;
}

export const cases = async (paths: readonly string[], options: CasesOptions, io: Io): Promise<number> => {
  const { pack, folder } = await soundPack(options, io, paths[0]);
  const say = sayFor(options, pack);
  if (options.boundary !== true) throw stop(say('casesWhich'), EXIT.usage);
  const examples = join(folder, 'examples');
  const named = paths.length > 0 || !existsSync(examples) ? paths : [relative(io.cwd, examples) || '.'];
  const files = named.flatMap((path) => readable(() => caseFiles(io.cwd, [path]), path, options));
  if (files.length === 0) throw stop(say('noCases'), EXIT.usage);
  const seeds: Seed[] = [];
  for (const file of files) {
    const { case: read, diagnostics } = await openCase(pack, file, options, io);
    if (read === undefined || hasErrors(diagnostics) || read.panel !== undefined) continue;
    const { asOf } = asOfFor({ ...options, ...lastDay(read) }, read, pack, io);
    seeds.push({ case: read, asOf });
  }
  const boundaries = boundariesOf(pack, seeds);
  const written = boundaryFiles(boundaries, pack, options.lang ?? pack.language);
  const output = options.output ?? 'boundary-cases';
  try {
    mkdirSync(resolve(io.cwd, output), { recursive: true });
    writeFolder(resolve(io.cwd, output), written);
  } catch (thrown) {
    if (isStop(thrown) || !isSystemError(thrown)) throw thrown;
    throw stop(cannotWrite(thrown, output, say), EXIT.usage);
  }
  const count = Object.keys(written).length;
  if (options.json === true) {
    const document: CasesDocument = {
      format: 'banfa/cases@1',
      folder: output,
      thresholds: boundaries.length,
      files: Object.keys(written),
    };
    io.out(`${JSON.stringify(document, null, 2)}\n`);
    return EXIT.done;
  }
  io.err(
    `${say('casesWritten', { count: String(count), thresholds: String(boundaries.length), folder: output })}\n`,
  );
  return EXIT.done;
};

const lastDay = ({ asOf, events }: Seed['case']): { readonly asOf?: string } => {
  const day = asOf ?? events.at(-1)?.date;
  return day === undefined ? {} : { asOf: day };
};

/** Named by the rule, which of its thresholds it is, and the side. */
const boundaryFiles = (
  boundaries: readonly Boundary[],
  pack: Pack,
  language: 'zh' | 'en',
): Readonly<Record<string, string>> => {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    boundaries.flatMap((boundary) => {
      const number = (counts.get(boundary.rule) ?? 0) + 1;
      counts.set(boundary.rule, number);
      return boundary.cases.map((one) => {
        const name = `${boundary.rule}-${number}-${one.side}`;
        return [`${name}.yaml`, textOf(boundary, one, name, pack, language)] as const;
      });
    }),
  );
};

const textOf = (
  boundary: Boundary,
  one: BoundaryCase,
  name: string,
  pack: Pack,
  language: 'zh' | 'en',
): string =>
  caseText(
    { ...one.case, id: `${one.case.id}-${name}`, asOf: one.asOf },
    boundaryRemarks(boundary, one, pack, language),
  );
