/** `banfa check`: everything that is wrong with a pack, and what its draft leaves to be desired. */
import { isAbsolute, relative } from 'node:path';
import type { LedgerStand } from '../../amend/ledger-check.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { collect, hasErrors, sortDiagnostics } from '../../base/diagnostic.ts';
import { renderDiagnosticsJson } from '../../report/diagnostics-json.ts';
import { renderDiagnostics } from '../../report/diagnostics-text.ts';
import { portable } from '../files.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import type { OpenPack } from '../open.ts';
import { checkPack, formatFor, packFolder, styleFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { nameIn } from '../version-name.ts';

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
  const all = options.drafting === true ? await drafted(opened, compared.diagnostics) : compared.diagnostics;
  const { diagnostics, sources } = await placed({ diagnostics: all, sources: compared.sources }, opened, io);
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
    if (compared.ledger !== undefined) {
      const { renderLedgerTally } = await import('../../report/ledger-tally.ts');
      io.out(`\n${renderLedgerTally(compared.ledger.stand, compared.ledger.base, style)}`);
    }
  }
  return hasErrors(diagnostics) ? EXIT.problems : EXIT.done;
};

/** Of a pack below the current folder the files go by where they are from here, so that two packs are told apart. */
const placed = async (
  found: Pick<OpenPack, 'diagnostics' | 'sources'>,
  { folder, sources }: OpenPack,
  io: Io,
): Promise<Pick<OpenPack, 'diagnostics' | 'sources'>> => {
  const below = portable(relative(io.cwd, folder));
  if (below === '' || below.startsWith('..') || isAbsolute(below)) return found;
  const { placedBy } = await import('../pack-source.ts');
  const own = new Set(sources.map(({ file }) => file));
  const of = (file: string): string => (own.has(file) ? nameIn(below, file) : file);
  return {
    diagnostics: found.diagnostics.map((one) => placedBy(of, one)),
    sources: found.sources.map(({ file, text }) => ({ file: of(file), text })),
  };
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

interface Held extends Pick<OpenPack, 'diagnostics' | 'sources'> {
  /** Where it was held against a base. */
  readonly ledger?: { readonly stand: LedgerStand; readonly base: string };
}

/** Held against an old version, a pack must carry out what was adopted, give reasons, and keep its ids and its day. */
const held = async (
  { pack, diagnostics, sources }: OpenPack,
  options: CheckOptions,
  io: Io,
): Promise<Held> => {
  if (pack === undefined || options.base === undefined) return { diagnostics, sources };
  const { against, locatorIn } = await import('../against.ts');
  const language = options.lang ?? pack.language;
  const base = await against(pack, options.base, language, options, io);
  const { checkLedger } = await import('../../amend/ledger-check.ts');
  const { checkVersionName, checkVersions } = await import('../../amend/version-check.ts');
  const { report, diagnostics: found } = collect();
  const amendment = { old: base.old, now: pack };
  const locate = locatorIn(options.base, base.sources, sources);
  const stand = checkLedger(amendment, base.changes, locate, report);
  checkVersions(amendment, locate, report);
  checkVersionName(amendment, base.changes, locate, report);
  return {
    diagnostics: sortDiagnostics([...diagnostics, ...found()]),
    sources: [...sources, ...base.sources],
    ledger: { stand, base: base.old.version },
  };
};
