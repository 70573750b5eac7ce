/** `banfa check`: everything that is wrong with a pack, and what its draft leaves to be desired. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { collect, hasErrors, sortDiagnostics } from '../../base/diagnostic.ts';
import { renderDiagnosticsJson } from '../../report/diagnostics-json.ts';
import { renderDiagnostics } from '../../report/diagnostics-text.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import type { OpenPack } from '../open.ts';
import { checkPack, formatFor, packFolder, styleFor } from '../open.ts';
import type { Shared } from '../shared.ts';

export interface CheckOptions extends Shared {
  readonly format?: string;
  /** With the place of every drafting note. */
  readonly detail?: boolean;
  /** With the drafting lints over the words of the measure. */
  readonly drafting?: boolean;
  /** The old version: whether the ledger of comments and the changes fit. */
  readonly base?: string;
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
  const compared = await held(opened, options, io);
  const { sources } = compared;
  const diagnostics =
    options.drafting === true ? await drafted(opened, compared.diagnostics) : compared.diagnostics;
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
    if (options.drafting === true && opened.pack !== undefined) {
      const { renderDraftingTally } = await import('../../report/drafting-tally.ts');
      io.out(`\n${renderDraftingTally(diagnostics, style)}`);
    }
  }
  return hasErrors(diagnostics) ? EXIT.problems : EXIT.done;
};

/** The lints speak of the words of a pack that links; of one that does not there is enough to say. */
const drafted = async (
  { pack, sources }: OpenPack,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> => {
  if (pack === undefined) return diagnostics;
  const { withDrafting } = await import('../../link/drafting/drafting.ts');
  return withDrafting(pack, diagnostics, sources);
};

/** Held against an old version, a pack must carry out what was adopted, give reasons, and keep its ids and its day. */
const held = async (
  { pack, diagnostics, sources }: OpenPack,
  options: CheckOptions,
  io: Io,
): Promise<Pick<OpenPack, 'diagnostics' | 'sources'>> => {
  if (pack === undefined || options.base === undefined) return { diagnostics, sources };
  const { against, locatorIn } = await import('../against.ts');
  const language = options.lang ?? pack.language;
  const base = await against(pack, options.base, language, options, io);
  const { checkLedger } = await import('../../amend/ledger-check.ts');
  const { checkVersions } = await import('../../amend/version-check.ts');
  const { report, diagnostics: found } = collect();
  const amendment = { old: base.old, now: pack };
  const locate = locatorIn(options.base, base.sources, sources);
  checkLedger(amendment, base.changes, locate, report);
  checkVersions(amendment, locate, report);
  return {
    diagnostics: sortDiagnostics([...diagnostics, ...found()]),
    sources: [...sources, ...base.sources],
  };
};
