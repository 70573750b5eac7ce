/** A pack named on the command line: a folder, or `git:REV`, the pack of the current repository at a revision. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Span } from '../base/source.ts';
import type { Pack } from '../model/pack.ts';
import type { PackBytes } from './files.ts';
import { findPack, hashOf, holdsPack, PACK_FOLDERS, portable, readPackBytes } from './files.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import type { OpenPack } from './open.ts';
import { openBytes, sayFor } from './open.ts';
import { printDiagnostics } from './print.ts';
import type { Shared } from './shared.ts';
import { nameIn } from './version-name.ts';

/** How a revision is named. */
const GIT = 'git:';

/** A pack that links, and how it was named. */
export interface NamedPack extends OpenPack {
  readonly pack: Pack;
  readonly word: string;
}

/** The pack that a word names; one that is not there or does not load ends the command in words. */
export const openPackFrom = async (
  word: string,
  options: Shared,
  io: Io,
  fresh = false,
): Promise<NamedPack> => {
  const { files, folder } = word.startsWith(GIT) ? revision(word, options, io) : inFolder(word, options, io);
  const opened = await openBytes(files, folder, io, fresh ? 'fresh' : 'placed');
  const { pack, diagnostics, sources } = opened;
  if (pack !== undefined && !hasErrors(diagnostics)) return { ...opened, pack, word };
  if (options.json !== true) io.err(`${sayFor(options)('packHasErrors', { path: word })}\n`);
  const of = word.startsWith(GIT) ? (file: string) => nameIn(word, file) : (file: string) => file;
  await printDiagnostics(
    diagnostics.map((one) => placedBy(of, one)),
    sources.map(({ file, text }) => ({ file: of(file), text })),
    options,
    io,
  );
  throw stop('', EXIT.problems);
};

/** A diagnostic whose files go by other names. */
export const placedBy = (of: (file: string) => string, one: Diagnostic): Diagnostic => {
  const named = (span: Span): Span => ({ ...span, file: of(span.file) });
  return {
    ...one,
    ...(one.span && { span: named(one.span) }),
    related: one.related.map((related) => ({ ...related, span: named(related.span) })),
  };
};

/** Both versions; two packs of different measures end the command. */
export const openVersions = async (
  words: { readonly old: string; readonly now: string },
  options: Shared,
  io: Io,
): Promise<{ readonly old: NamedPack; readonly now: NamedPack }> => {
  const old = await openPackFrom(words.old, options, io);
  const now = await openPackFrom(words.now, options, io);
  checkRelated(old.pack, now.pack, options);
  return { old, now };
};

/** Ends the command where two packs are not versions of one measure. */
export const checkRelated = (old: Pack, now: Pack, options: Shared): void => {
  if (old.id === now.id) return;
  throw stop(sayFor(options, now)('unrelatedPacks', { before: old.id, after: now.id }), EXIT.usage);
};

interface Found {
  readonly files: PackBytes;
  readonly folder: string;
}

const inFolder = (word: string, options: Shared, io: Io): Found => {
  const folder = resolve(io.cwd, word);
  if (!holdsPack(folder)) {
    const why = existsSync(folder) ? 'noPackThere' : 'noFolderThere';
    throw stop(sayFor(options)(why, { folder: word }), EXIT.usage);
  }
  return { files: readPackBytes(folder), folder };
};

/** The files of the pack around the current folder as a revision has them. */
const revision = (word: string, options: Shared, io: Io): Found => {
  const say = sayFor(options);
  const name = word.slice(GIT.length);
  const around = findPack([options.pack === undefined ? io.cwd : resolve(io.cwd, options.pack)]) ?? io.cwd;
  const top = git(around, ['rev-parse', '--show-toplevel']);
  if (top.missing) throw stop(say('noGit', { value: word }), EXIT.usage);
  if (top.status !== 0)
    throw stop(say('notARepository', { path: portable(around), value: word }), EXIT.usage);
  const root = line(top.out);
  const prefix = line(git(around, ['rev-parse', '--show-prefix']).out);
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (name === '') throw stop(say('noRevisionNamed'), EXIT.usage);
  if (commit.status !== 0) throw stop(say('unknownRevision', { value: name }), EXIT.usage);
  // A copy made since is not in the revision: what it was made of lies at or above its folder.
  const found = foldersAbove(prefix).map((one) => filesAt(root, line(commit.out), one));
  const files = found.find((one) => Object.hasOwn(one, 'rules/measure.yaml'));
  if (files === undefined) {
    const folder = prefix === '' ? '.' : prefix.replace(/\/$/, '');
    throw stop(say('noPackInRevision', { value: name, folder }), EXIT.usage);
  }
  return { files: { files, hash: hashOf(files) }, folder: relative(io.cwd, around) || '.' };
};

/** `a/b/`, `a/` and the root of the repository. */
const foldersAbove = (prefix: string): readonly string[] => {
  const names = prefix.split('/').filter((one) => one !== '');
  return [...names.keys(), names.length].reverse().map((count) =>
    names
      .slice(0, count)
      .map((one) => `${one}/`)
      .join(''),
  );
};

/** Path in the pack → bytes, of every YAML file that a revision has in the pack's folders. */
const filesAt = (root: string, commit: string, prefix: string): PackBytes['files'] => {
  const folders = PACK_FOLDERS.map((folder) => prefix + folder);
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...folders]).out.toString(
    'utf8',
  );
  const blobs = listed.split('\0').flatMap((entry) => {
    const [, mode = '', kind = '', id = '', path = ''] = /^(\S+) (\S+) (\S+)\t(.*)$/s.exec(entry) ?? [];
    const inside = path.slice(prefix.length);
    const isFile = kind === 'blob' && mode.startsWith('100') && /\.ya?ml$/.test(inside);
    return isFile && !/(?:^|\/)\./.test(inside) ? [{ inside, id }] : [];
  });
  const order = [...blobs].sort((a, b) => (a.inside < b.inside ? -1 : 1));
  const batch = git(root, ['cat-file', '--batch'], order.map(({ id }) => `${id}\n`).join(''));
  return contentsOf(batch.out, order);
};

/** `git cat-file --batch` answers `ID blob SIZE`, a line break, the bytes, a line break. */
const contentsOf = (
  out: Buffer,
  order: readonly { readonly inside: string }[],
): Readonly<Record<string, Uint8Array>> => {
  const files: [string, Uint8Array][] = [];
  let at = 0;
  for (const { inside } of order) {
    const end = out.indexOf('\n', at);
    const size = Number(out.toString('utf8', at, end).split(' ')[2]);
    files.push([inside, out.subarray(end + 1, end + 1 + size)]);
    at = end + size + 2;
  }
  return Object.fromEntries(files);
};

interface Answer {
  readonly status: number;
  readonly out: Buffer;
  /** Whether there is no git to ask. */
  readonly missing: boolean;
}

/** Asks git, which never asks back. */
const git = (folder: string, words: readonly string[], input = ''): Answer => {
  const asked = spawnSync('git', words, { cwd: folder, input, maxBuffer: 1 << 30 });
  const missing = asked.error !== undefined && 'code' in asked.error && asked.error.code === 'ENOENT';
  return { status: asked.status ?? 1, out: asked.stdout ?? Buffer.alloc(0), missing };
};

const line = (out: Buffer): string => out.toString('utf8').replace(/\r?\n$/, '');
