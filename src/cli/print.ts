/** Where results go that are not the command's own: diagnostics to stderr, files beside their names. */
import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { Pack } from '../model/pack.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import { sayFor, styleFor } from './open.ts';
import type { Shared } from './shared.ts';
import { cannotWrite } from './unwritable.ts';
import { writeWhole } from './whole-file.ts';

/** Diagnostics for people on stderr, or as JSON on stdout where the command was asked for JSON. */
export const printDiagnostics = async (
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: Shared,
  io: Io,
  pack?: Pack,
): Promise<void> => {
  if (options.json === true) {
    const { renderDiagnosticsJson } = await import('../report/diagnostics-json.ts');
    io.out(renderDiagnosticsJson(diagnostics, options.lang ?? pack?.language ?? 'zh'));
    return;
  }
  const { renderDiagnostics } = await import('../report/diagnostics-text.ts');
  io.err(renderDiagnostics(diagnostics, sources, styleFor(options, io, pack)));
};

/**
 * Writes a whole file or none: beside its name first, then renamed into place. What is no file (a terminal, a pipe, a
 * device) is written to and stays what it is, and so does a link.
 */
export const writeFile = (path: string, text: string | Uint8Array, options: Shared, io: Io): void => {
  const named = resolve(io.cwd, path);
  try {
    const there = statSync(named, { throwIfNoEntry: false });
    const target = there === undefined ? named : realpathSync(named);
    if (there === undefined || there.isFile()) writeWhole(target, text);
    else writeFileSync(target, text);
  } catch (thrown) {
    throw stop(cannotWrite(thrown, path, sayFor(options)), EXIT.usage);
  }
  io.err(`${sayFor(options)('written', { path })}\n`);
};
