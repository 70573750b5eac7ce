/** Packs and cases without errors; where there are any, they are printed and the command ends with status 1. */
import { hasErrors } from '../base/diagnostic.ts';
import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import type { OpenCase } from './open.ts';
import { asOfFor, openCase, openPack, packFolder, sourcesOf } from './open.ts';
import { printDiagnostics } from './print.ts';
import type { Shared } from './shared.ts';

export interface SoundPack {
  readonly pack: Pack;
  readonly folder: string;
}

/** Its diagnostics are warnings, if any. */
export interface SoundCase extends OpenCase {
  readonly case: Case;
}

/** The pack named, or the nearest around the current folder or a case file. */
export const soundPack = async (options: Shared, io: Io, path?: string): Promise<SoundPack> => {
  const { pack, folder, diagnostics, sources } = await openPack(packFolder(options, io, path), io);
  if (pack !== undefined && !hasErrors(diagnostics)) return { pack, folder };
  await printDiagnostics(diagnostics, sources, options, io);
  throw stop('', EXIT.problems);
};

export const soundCase = async (pack: Pack, path: string, options: Shared, io: Io): Promise<SoundCase> => {
  const opened = await openCase(pack, path, options, io);
  const { case: read, diagnostics } = opened;
  if (read !== undefined && !hasErrors(diagnostics)) return { ...opened, case: read };
  await printDiagnostics(diagnostics, sourcesOf(opened), options, io, pack);
  throw stop('', EXIT.problems);
};

/** The outcome of a case file named beside something else, on its own day; other readings are not tried. */
export const outcomeBeside = async (
  pack: Pack,
  path: string | undefined,
  options: Shared,
  io: Io,
): Promise<Outcome | undefined> => {
  if (path === undefined) return undefined;
  const read = await soundCase(pack, path, options, io);
  const { assess } = await import('../outcome/assess.ts');
  const { asOf } = asOfFor(options, read.case, pack, io);
  return assess(pack, read.case, asOf, { recompute: false });
};
