/** `banfa check`: everything that is wrong with a pack, and what its draft leaves to be desired. */
import { hasErrors } from '../../base/diagnostic.ts';
import { renderDiagnosticsJson } from '../../report/diagnostics-json.ts';
import { renderDiagnostics } from '../../report/diagnostics-text.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { checkPack, formatFor, packFolder, styleFor } from '../open.ts';
import type { Shared } from '../shared.ts';

export interface CheckOptions extends Shared {
  readonly format?: string;
  /** With the place of every drafting note. */
  readonly detail?: boolean;
  readonly watch?: boolean;
}

export const check = async (folder: string | undefined, options: CheckOptions, io: Io): Promise<number> => {
  const pack = folder ?? options.pack;
  const named = pack === undefined ? options : { ...options, pack };
  if (options.watch !== true) return checkOnce(named, io);
  const { watching } = await import('../watch.ts');
  return watching({ cases: [], run: () => checkOnce(named, io) }, named, io);
};

const checkOnce = async (options: CheckOptions, io: Io): Promise<number> => {
  const format = formatFor(options, FORMATS.check, 'text');
  const opened = await checkPack(packFolder(options, io));
  const { diagnostics, sources } = opened;
  const style = styleFor(options, io, opened.pack);
  if (format === 'json') io.out(renderDiagnosticsJson(diagnostics, style.language));
  if (format === 'sarif') {
    const { renderSarif } = await import('../../report/sarif.ts');
    io.out(renderSarif(diagnostics, style.language));
  }
  if (format === 'github') {
    const { renderGithub } = await import('../../report/github.ts');
    io.out(renderGithub(diagnostics, style.language));
  }
  if (format === 'text') {
    io.out(renderDiagnostics(diagnostics, sources, style, options.detail ? 'full' : 'normal', opened.pack));
  }
  return hasErrors(diagnostics) ? EXIT.problems : EXIT.done;
};
