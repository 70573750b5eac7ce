/** The folder that a site is written to: one of its own, marked by a manifest, and never anybody else's files. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, stop } from './io.ts';
import { writeWhole } from './whole-file.ts';
import type { Say } from './words.ts';

/** What was done. */
export interface WrittenSite {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** The files of the site that lies in a folder; none in a new or empty one; any other folder is refused. */
export const earlierSite = (folder: string, manifest: string, named: string, say: Say): readonly string[] => {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return [];
  if (!there.isDirectory()) throw stop(say('docsNotAFolder', { path: named }), EXIT.usage);
  if (readdirSync(folder).length === 0) return [];
  const files = filesIn(join(folder, manifest));
  if (files === undefined) throw stop(say('docsNotEmpty', { path: named }), EXIT.usage);
  return files;
};

/** What a manifest lists, if it is one; only plain names of files in the folder itself count. */
const filesIn = (path: string): readonly string[] | undefined => {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof read !== 'object' || read === null || !('format' in read) || !('files' in read))
      return undefined;
    const { format, files } = read;
    if (typeof format !== 'string' || !format.startsWith('banfa/site@') || !Array.isArray(files))
      return undefined;
    return files.filter(
      (one): one is string => typeof one === 'string' && /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u.test(one),
    );
  } catch {
    return undefined;
  }
};

/**
 * Writes every file whole, and removes those of the earlier site that are no longer made. The manifest is there first
 * and lists both: a site whose writing was broken off is still known as one, and is made good the next time.
 */
export const writeSite = (
  folder: string,
  site: Readonly<Record<string, string>>,
  manifest: string,
  earlier: readonly string[],
): WrittenSite => {
  const written = Object.keys(site);
  const removed = earlier.filter((file) => !Object.hasOwn(site, file));
  mkdirSync(folder, { recursive: true });
  const first = JSON.stringify({ format: 'banfa/site@1', files: [...written, ...removed] });
  writeWhole(join(folder, manifest), `${first}\n`);
  for (const [file, text] of Object.entries(site))
    if (file !== manifest) writeWhole(join(folder, file), text);
  for (const file of removed) rmSync(join(folder, file), { force: true });
  writeWhole(join(folder, manifest), site[manifest] ?? first);
  return { written, removed };
};
