/** Opens what a command works on: the pack (from the cache where allowed) and a case, or the reasons why not. */
import { dirname, resolve, sep } from 'node:path';
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { PackFiles } from '../load/load.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Style } from '../report/style.ts';
import { cacheFolder, keep, kept, keyOf } from './cache.ts';
import type { PackBytes } from './files.ts';
import { findPack, readPack, readPackBytes, readSource, textsOf } from './files.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import type { PanelBeside } from './panel-beside.ts';
import { panelBeside, withPanel } from './panel-beside.ts';
import type { Shared } from './shared.ts';
import type { Say } from './words.ts';
import { reasonOf, sayIn } from './words.ts';

/** A pack, or none and why; the diagnostics of a pack from the cache are not kept, it had no errors. */
export interface OpenPack {
  readonly pack?: Pack;
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

export interface OpenCase {
  readonly case?: Case;
  readonly diagnostics: readonly Diagnostic[];
  readonly source: Source;
  /** The panel in the same folder, if there is one. */
  readonly beside?: PanelBeside;
}

/** The texts that the diagnostics of a case speak of. */
export const sourcesOf = ({ source, beside }: Pick<OpenCase, 'source' | 'beside'>): readonly Source[] =>
  beside === undefined ? [source] : [source, beside.source];

/**
 * Where the pack is: named, or at or above the current folder, or at or above the case file; of two of which one lies
 * inside the other, the inner one, to which the case belongs.
 */
export const packFolder = (options: Shared, io: Io, path?: string): string => {
  const named = options.pack === undefined ? undefined : resolve(io.cwd, options.pack);
  const here = findPack([named ?? io.cwd]);
  const around =
    named === undefined && path !== undefined ? findPack([dirname(resolve(io.cwd, path))]) : undefined;
  const isInside = here !== undefined && around?.startsWith(here + sep) === true;
  const folder = isInside ? around : (here ?? around);
  if (folder === undefined) throw stop(sayFor(options)('noPack'), EXIT.usage);
  return folder;
};

/** The linked pack of a folder, from the cache when an entry fits. */
export const openPack = async (folder: string, io: Io): Promise<OpenPack> =>
  openBytes(readPackBytes(folder), folder, io);

/** The same for files that lie elsewhere; `fresh` ones are linked anew, with their texts; `placed` ones tell all places. */
export const openBytes = async (
  files: PackBytes,
  folder: string,
  io: Io,
  how: 'fresh' | 'placed' | 'pack' = 'pack',
): Promise<OpenPack> => {
  const cache = cacheFolder(io.env);
  const kind = how === 'fresh' ? 'placed' : how;
  const known = how === 'fresh' ? undefined : kept(cache, kind, files.hash);
  if (known !== undefined) return { pack: known, folder, diagnostics: [], sources: [] };
  const opened = await linkFiles(textsOf(files), folder);
  if (opened.pack !== undefined && !hasErrors(opened.diagnostics)) keep(cache, kind, files.hash, opened.pack);
  return opened;
};

/** The linked pack of a folder with all diagnostics, never from the cache. */
export const checkPack = (folder: string): Promise<OpenPack> => linkFiles(readPack(folder), folder);

const linkFiles = async (files: PackFiles, folder: string): Promise<OpenPack> => {
  const { loadPack } = await import('../link/load-pack.ts');
  const loaded = loadPack(files);
  return { ...loaded, diagnostics: await blamed(loaded.diagnostics, loaded.sources), folder };
};

/**
 * A case file with the panel beside it, read under a pack; from the cache when the same texts were read without a remark
 * before.
 */
export const openCase = async (pack: Pack, path: string, options: Shared, io: Io): Promise<OpenCase> => {
  const source = readable(() => readSource(io.cwd, path), path, options);
  const beside = await panelBeside(pack, path, io);
  const opened = { source, ...(beside === undefined ? {} : { beside }) };
  const cache = cacheFolder(io.env);
  const key = keyOf(pack.hash, source.file, source.text, beside?.key ?? '');
  const known = kept(cache, 'case', key);
  if (known !== undefined) return { case: known, diagnostics: [], ...opened };
  const read = await loadBeside(pack, source, beside);
  if (read.case !== undefined && read.diagnostics.length === 0) keep(cache, 'case', key, read.case);
  return { ...read, ...opened };
};

/** A case with the judges of the panel beside it; without those the whole is not what was decided, so it has an error. */
export const loadBeside = async (
  pack: Pack,
  source: Source,
  beside: PanelBeside | undefined,
): Promise<Pick<OpenCase, 'case' | 'diagnostics'>> => {
  const { loadCase } = await import('../link/load-case.ts');
  const read = withPanel(loadCase(pack, source), beside);
  const sources = sourcesOf({ source, ...(beside && { beside }) });
  return { ...read, diagnostics: await blamed(read.diagnostics, sources) };
};

/** Errors that come of full-width signs name them. */
const blamed = async (
  found: readonly Diagnostic[],
  sources: readonly Source[],
): Promise<readonly Diagnostic[]> => {
  if (!hasErrors(found)) return found;
  const { blameWideSigns } = await import('../load/wide-blame.ts');
  return blameWideSigns(found, sources);
};

/** The outcome of a case, from the cache when the same was asked before. */
export const outcomeOf = async (
  pack: Pack,
  read: { readonly case: Case; readonly source: Source; readonly beside?: PanelBeside },
  asOf: CivilDate,
  decisions: Decisions,
  io: Io,
): Promise<Outcome> => {
  const cache = cacheFolder(io.env);
  const readings = JSON.stringify(Object.entries(decisions).sort());
  const { source, beside } = read;
  const key = keyOf(pack.hash, source.file, source.text, beside?.key ?? '', asOf, readings);
  const known = kept(cache, 'outcome', key);
  if (known !== undefined) return known;
  const { assess } = await import('../outcome/assess.ts');
  const outcome = assess(pack, read.case, asOf, { decisions });
  keep(cache, 'outcome', key, outcome);
  return outcome;
};

/** Runs a reading of files; one that cannot be read is wrong usage, in words. */
export const readable = <T>(read: () => T, path: string, options: Shared): T => {
  try {
    return read();
  } catch (thrown) {
    const say = sayFor(options);
    throw stop(say('cannotRead', { path, reason: reasonOf(thrown, say) }), EXIT.usage);
  }
};

/** The as-of date of a run: asked for, else the case's own, else today; `today` tells the last from the others. */
export const asOfFor = (
  options: Shared,
  theCase: Case | undefined,
  pack: Pack,
  io: Io,
): { readonly asOf: string; readonly today: boolean } => {
  if (options.asOf !== undefined) return { asOf: options.asOf, today: false };
  if (theCase?.asOf !== undefined) return { asOf: theCase.asOf, today: false };
  return { asOf: io.today(pack.timeZone), today: true };
};

/** `--decide ED-42=option`, checked against the pack. */
export const decisionsFor = (pack: Pack, words: readonly string[], options: Shared): Decisions => {
  const say = sayFor(options);
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', option = ''] = word.split('=', 2);
      if (!word.includes('=')) throw stop(say('decideForm', { value: word }), EXIT.usage);
      const decision = Object.values(pack.decisions).find((one) => one.number === name || one.id === name);
      if (decision === undefined) throw stop(say('notADecision', { value: name, hint: '' }), EXIT.usage);
      if (!decision.switchable) {
        throw stop(say('notSwitchable', { decision: decision.number }), EXIT.usage);
      }
      const found = Object.entries(decision.options).find(([id, title]) => id === option || title === option);
      if (found === undefined) {
        const known = Object.keys(decision.options).join('、');
        throw stop(
          say('notAnOption', { decision: decision.number, value: option, options: known }),
          EXIT.usage,
        );
      }
      return [decision.id, found[0]];
    }),
  );
};

/** The output format asked for, one of those a command knows; `--json` is a format too. */
export const formatFor = <F extends string>(
  options: Shared & { readonly format?: string },
  known: readonly F[],
  usual: F,
): F => {
  const asked = options.format ?? (options.json === true ? 'json' : usual);
  const found = known.find((one) => one === asked);
  if (found !== undefined) return found;
  throw stop(sayFor(options)('notAFormat', { value: asked, options: known.join('、') }), EXIT.usage);
};

export const sayFor = (options: Shared, pack?: Pack): Say => sayIn(options.lang ?? pack?.language ?? 'zh');

export const styleFor = (options: Shared, io: Io, pack?: Pack): Style => ({
  language: options.lang ?? pack?.language ?? 'zh',
  width: Math.max(60, Math.min(io.columns, 120)),
  colour: io.colour,
  ascii: options.ascii === true,
});
