/** `banfa docs`: the pack as a folder of pages that read and print without anything else. */

import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { hasErrors } from '../../base/diagnostic.ts';
import type { DocsDocument } from '../../export/documents.ts';
import type { Pack } from '../../model/pack.ts';
import { differencesOf } from '../../outcome/expectation.ts';
import { aboutOf } from '../../site/case-about.ts';
import type { SiteCase } from '../../site/site.ts';
import { SITE_MANIFEST, siteOf } from '../../site/site.ts';
import { caseFiles } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, isStop, isSystemError, stop } from '../io.ts';
import type { OpenCase } from '../open.ts';
import { asOfFor, openCase, outcomeOf, readable, sayFor, sourcesOf } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';
import type { WrittenSite } from '../site-folder.ts';
import { earlierSite, writeSite } from '../site-folder.ts';
import { soundPack } from '../sound.ts';
import { cannotWrite } from '../unwritable.ts';

export interface DocsOptions extends Shared {
  readonly output?: string;
}

export const docs = async (paths: readonly string[], options: DocsOptions, io: Io): Promise<number> => {
  const { output } = options;
  if (output === undefined) throw stop(sayFor(options)('docsWhere'), EXIT.usage);
  const { pack, folder } = await soundPack(options, io, paths[0]);
  const say = sayFor(options, pack);
  const target = resolve(io.cwd, output);
  // Whatever stands in the way is said before the work, not after.
  const earlier = writing(() => earlierSite(target, SITE_MANIFEST, output, say), options, output);
  const { asOf } = asOfFor(options, undefined, pack, io);
  const cases = await casesOf(filesFor(paths, folder, options, io), folder, pack, { ...options, asOf }, io);
  if (cases === undefined) return EXIT.problems;
  const site = siteOf(pack, {
    language: options.lang ?? pack.language,
    asOf,
    cases,
  });
  const done = writing(() => writeSite(target, site, SITE_MANIFEST, earlier), options, output);
  tell(done, output, options, pack, io);
  return EXIT.done;
};

/** With the day of the site. */
type Dated = Shared & { readonly asOf: string };

/** The cases named, else those in the pack's folder of examples, else none. */
const filesFor = (paths: readonly string[], folder: string, options: Shared, io: Io): readonly string[] => {
  const examples = join(folder, 'examples');
  const asked = paths.length > 0 || !existsSync(examples) ? paths : [relative(io.cwd, examples) || '.'];
  const files = asked.flatMap((path) => readable(() => caseFiles(io.cwd, [path]), path, options));
  return [...new Set(files)];
};

/** Every case with its outcome; none where one has errors that it does not expect, after all of these are told. */
const casesOf = async (
  files: readonly string[],
  folder: string,
  pack: Pack,
  options: Dated,
  io: Io,
): Promise<readonly SiteCase[] | undefined> => {
  const say = sayFor(options, pack);
  const cases: SiteCase[] = [];
  for (const [index, file] of files.entries()) {
    io.progress?.(say('docsProgress', { number: String(index + 1), count: String(files.length) }));
    const read = await openCase(pack, file, options, io);
    const one = await siteCaseOf(read, folder, pack, options, io);
    if (one !== undefined) cases.push(one);
    else {
      io.progress?.('');
      await printDiagnostics(read.diagnostics, sourcesOf(read), options, io, pack);
    }
  }
  io.progress?.('');
  return cases.length === files.length ? cases : undefined;
};

/** On its own day, else that of its last event, else the site's. */
const siteCaseOf = async (
  read: OpenCase,
  folder: string,
  pack: Pack,
  options: Dated,
  io: Io,
): Promise<SiteCase | undefined> => {
  const { source, diagnostics } = read;
  const found = read.case;
  if (found === undefined) return undefined;
  if (hasErrors(diagnostics) && found.expect?.diagnostics === undefined) return undefined;
  const about = aboutOf(source.text);
  const asOf = found.asOf ?? found.events.at(-1)?.date ?? options.asOf;
  const outcome = await outcomeOf(pack, { ...read, case: found }, asOf, {}, io);
  return {
    file: placeIn(folder, resolve(io.cwd, source.file)),
    case: found,
    ...(about === undefined ? {} : { about }),
    outcome,
    ...(found.expect === undefined ? {} : { differences: differencesOf(found.expect, outcome, diagnostics) }),
  };
};

/** A case file's path inside the pack's folder; of one elsewhere the name alone, since pages are handed on. */
const placeIn = (folder: string, path: string): string => {
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? basename(path) : inside.split(sep).join('/');
};

/** What the system refuses is told as such. */
const writing = <T>(write: () => T, options: Shared, path: string): T => {
  try {
    return write();
  } catch (thrown) {
    if (isStop(thrown) || !isSystemError(thrown)) throw thrown;
    throw stop(cannotWrite(thrown, path, sayFor(options)), EXIT.usage);
  }
};

const tell = (done: WrittenSite, output: string, options: Shared, pack: Pack, io: Io): void => {
  if (options.json === true) {
    const document: DocsDocument = { format: 'banfa/docs@1', folder: output, ...done };
    io.out(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  const say = sayFor(options, pack);
  const { written, removed } = done;
  if (removed.length > 0) io.err(`${say('docsRemoved', { count: String(removed.length) })}\n`);
  io.err(`${say('docsWritten', { count: String(written.length), path: join(output, 'index.html') })}\n`);
};
