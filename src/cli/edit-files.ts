/** Files that a command edits: read whole, written whole, all of them or none, and never over somebody's newer text. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkWritable } from './unwritable.ts';
import { discard } from './whole-file.ts';

/** A file as it was read. */
export interface EditedFile {
  /** Where it is, links followed. */
  readonly path: string;
  /** What messages call it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A file that is none, or larger than any text that is read. */
export interface NoFile extends Error {
  readonly shown: string;
  readonly why: 'not-a-file' | 'too-large' | 'changed';
}

const noFile = (shown: string, why: NoFile['why']): NoFile => Object.assign(new Error(shown), { shown, why });

export const isNoFile = (thrown: unknown): thrown is NoFile => thrown instanceof Error && 'why' in thrown;

/** More bytes than the longest text that is read can have. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads a file to edit it; a mark of the byte order stays in the text. Throws what the system refuses. */
export const readToEdit = (cwd: string, path: string): EditedFile => {
  const shown = path.split(sep).join('/');
  const real = realpathSync(resolve(cwd, path));
  const { size, ...stats } = statSync(real);
  if ((stats.mode & FORMAT) !== REGULAR) throw noFile(shown, 'not-a-file');
  if (size > MOST_BYTES) throw noFile(shown, 'too-large');
  const bytes = readFileSync(real);
  return { path: real, shown, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
};

const FORMAT = 0o170000;
const REGULAR = 0o100000;

/** The YAML files of a path: itself, or those in a folder and below it; folders that begin with a dot are others'. */
export const yamlUnder = (cwd: string, path: string): readonly string[] => {
  const there = resolve(cwd, path);
  if (!statSync(there).isDirectory()) return [path];
  return readdirSync(there, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return yamlUnder(cwd, inner);
      return (entry.isFile() || entry.isSymbolicLink()) && YAML.test(entry.name) ? [inner] : [];
    });
};

const YAML = /\.ya?ml$/i;

/** The path of a file of a pack inside it, `/` between its parts; undefined for a file elsewhere. */
export const nameInPack = (folder: string, { path }: EditedFile): string | undefined => {
  const name = relative(existsSync(folder) ? realpathSync(folder) : folder, path)
    .split(sep)
    .join('/');
  return /^(rules|workflows)\//.test(name) ? name : undefined;
};

/** A file and the text it is to have. */
export interface Replacement {
  readonly file: EditedFile;
  readonly text: string;
}

/**
 * Gives every file its new text, or none of them: all drafts first, then each in its place. A file that changed since
 * it was read is told as such; where a draft cannot be put in place, what was replaced before is put back.
 */
export const replaceAll = (replacements: readonly Replacement[], move = renameSync): void => {
  const mark = randomBytes(6).toString('hex');
  const all = replacements.map(({ file, text }) => ({
    file,
    text,
    draft: `${file.path}.${mark}.tmp`,
    kept: `${file.path}.${mark}.old`,
  }));
  const placed: typeof all = [];
  checkAllWritable(replacements);
  try {
    for (const { file, text, draft } of all) {
      naming(file, () => writeFileSync(draft, text, { flag: 'wx' }));
      chmodSync(draft, statSync(file.path).mode & 0o7777);
    }
    for (const { file } of all) {
      if (!readFileSync(file.path).equals(file.bytes)) throw noFile(file.shown, 'changed');
    }
    for (const one of all) {
      keepBeside(one.file.path, one.kept);
      move(one.draft, one.file.path);
      placed.push(one);
    }
  } catch (thrown) {
    // A file that cannot be put back stays beside its name, as `.old`.
    for (const { file, kept } of placed) renameSync(kept, file.path);
    for (const { kept } of all.slice(placed.length)) discard(kept);
    throw thrown;
  } finally {
    for (const { draft } of all) discard(draft);
  }
  for (const { kept } of all) discard(kept);
};

/** Throws what the system would, and which file it is about, where one of them may not be written to. */
export const checkAllWritable = (replacements: readonly Replacement[]): void => {
  for (const { file } of replacements) naming(file, () => checkWritable(file.path));
};

/** What the system refuses is told of the file by the name that people know. */
const naming = ({ shown }: EditedFile, act: () => void): void => {
  try {
    act();
  } catch (thrown) {
    throw thrown instanceof Error ? Object.assign(thrown, { shown }) : thrown;
  }
};

/** The old file under another name: a second link to it, or where there are none a copy. */
const keepBeside = (path: string, beside: string): void => {
  try {
    linkSync(path, beside);
  } catch {
    copyFileSync(path, beside);
  }
};
