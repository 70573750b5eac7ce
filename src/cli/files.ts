/** Packs and cases on disk: finds them, reads them whole, hashes them. Never writes. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Source } from '../base/source.ts';
import type { PackFiles } from '../load/load.ts';
import { PANEL_FILE } from '../load/panel-name.ts';

/** Where a pack's files lie. */
export const PACK_FOLDERS = ['rules', 'workflows'];
const MARKER = join('rules', 'measure.yaml');

/** Whether a folder is that of a pack. */
export const holdsPack = (folder: string): boolean => existsSync(join(folder, MARKER));

/** The nearest folder at or above one of the given ones that holds a pack. */
export const findPack = (from: readonly string[]): string | undefined => {
  for (const start of from) {
    for (let folder = resolve(start); ; folder = dirname(folder)) {
      if (holdsPack(folder)) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  return undefined;
};

/** A pack's files as they lie on the disk, hashed but not yet read as text: a cached pack needs no more. */
export interface PackBytes {
  readonly hash: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Every YAML file of a pack by its path inside it. */
export const readPackBytes = (folder: string): PackBytes => {
  const names = PACK_FOLDERS.flatMap((one) => yamlFiles(join(folder, one)));
  const files = Object.fromEntries(
    names.map((name) => [portable(relative(folder, name)), bytesOf(name)] as const),
  );
  return { files, hash: hashOf(files) };
};

/** More bytes than the texts that are read may have: whatever is longer is refused, and need not be read whole. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The bytes of a file, of an endless one the first; what the system refuses is thrown with the file's name, and so is
 * what is no file: a named pipe to which nobody writes would never open.
 */
export const bytesOf = (path: string): Uint8Array => {
  try {
    refuseOdd(path);
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      return size > 0 && size <= MOST_BYTES ? readFileSync(file) : firstBytesOf(file);
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    throw Object.assign(thrown instanceof Error ? thrown : new Error(String(thrown)), { path });
  }
};

/** Throws, as the system does, of a pipe, socket or device, but for those that a shell hands over (`<(…)`, stdin). */
const refuseOdd = (path: string): void => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile() || stats.isDirectory() || OF_SYSTEM.test(path)) return;
  throw notAFile(path);
};

/** What is thrown, as the system does, of a pipe, socket or device where a file is wanted. */
export const notAFile = (path: string): Error =>
  Object.assign(new Error('not a file'), { code: 'ENOTFILE', syscall: 'open', path });

const OF_SYSTEM = /^\/(dev|proc)\//;

/** A pipe does not say how long it is. */
const firstBytesOf = (file: number): Buffer => {
  const parts: Buffer[] = [];
  for (let read = 0; read < MOST_BYTES; ) {
    const part = Buffer.alloc(64 * 1024);
    const length = readSync(file, part);
    if (length === 0) break;
    parts.push(part.subarray(0, length));
    read += length;
  }
  return Buffer.concat(parts);
};

/** The same as texts. */
export const textsOf = ({ files, hash }: PackBytes): PackFiles => {
  const decoder = new TextDecoder();
  return {
    hash,
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)])),
  };
};

/** Every YAML file of a pack with the hash of them all. */
export const readPack = (folder: string): PackFiles => textsOf(readPackBytes(folder));

/**
 * The content of a pack and nothing else: SHA-256 of what `sha256sum` prints of its files in the order of their paths,
 * so that anybody can find it without banfa.
 */
export const hashOf = (files: PackBytes['files']): string =>
  sha256(
    Object.keys(files)
      .sort()
      .map((name) => `${sha256(files[name] ?? '')}  ${name}\n`)
      .join(''),
  );

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A case file, named as the user named it. */
export const readSource = (cwd: string, path: string): Source => ({
  file: portable(path),
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(resolve(cwd, path))),
});

/** A case file of the folder the process is in, for programs; one that cannot be read throws what the system says. */
export const readCase = (path: string): Source => readSource('', path);

/**
 * Case files named by paths: a file is itself, a folder all YAML files in it (sub-folders only when named) but for that
 * of a panel.
 */
export const caseFiles = (cwd: string, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) =>
    statSync(resolve(cwd, path)).isDirectory()
      ? readdirSync(resolve(cwd, path))
          .filter((name) => isYaml(name) && name !== PANEL_FILE)
          .sort()
          .map((name) => join(path, name))
      : [path],
  );

/** The panel that lies in a folder of cases, if there is one. */
export const panelIn = (cwd: string, folder: string): readonly string[] => {
  const path = join(folder, PANEL_FILE);
  return existsSync(resolve(cwd, path)) ? [path] : [];
};

const yamlFiles = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return yamlFiles(path);
      const isFile = entry.isFile() || entry.isSymbolicLink(); // no pipe or socket, which never end
      return isFile && isYaml(entry.name) ? [path] : [];
    });
};

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name) && !name.startsWith('.');
/** A path as packs and reports write it, on every system. */
export const portable = (path: string): string => path.split(sep).join('/');
