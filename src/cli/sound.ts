/** Packs and cases without errors; where there are any, they are printed and the command ends with status 1. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import { asOfFor, openCase, openPack, packFolder } from './open.ts';
import { printDiagnostics } from './print.ts';
import type { Shared } from './shared.ts';

export interface SoundPack {
  readonly pack: Pack;
  readonly folder: string;
}

export interface SoundCase {
  readonly case: Case;
  readonly source: Source;
  /** Warnings, if any. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The pack named, or the nearest around the current folder or a case file. */
export const soundPack = async (options: Shared, io: Io, path?: string): Promise<SoundPack> => {
  const { pack, folder, diagnostics, sources } = await openPack(packFolder(options, io, path), io);
  if (pack !== undefined && !hasErrors(diagnostics)) return { pack, folder };
  await printDiagnostics(diagnostics, sources, options, io);
  throw stop('', EXIT.problems);
};

export const soundCase = async (pack: Pack, path: string, options: Shared, io: Io): Promise<SoundCase> => {
  const { case: read, source, diagnostics } = await openCase(pack, path, options, io);
  if (read !== undefined && !hasErrors(diagnostics)) return { case: read, source, diagnostics };
  await printDiagnostics(diagnostics, [source], options, io, pack);
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
