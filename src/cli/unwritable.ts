/** What cannot be written, and why: a file marked read-only counts, though its folder would let it be replaced. */
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from './io.ts';
import type { Say } from './words.ts';
import type { CliWord } from './words-zh.ts';

/** Throws as the system does where a file is there and may not be written to; none there is for its folder to say. */
export const checkWritable = (path: string): void => {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() !== true) return;
  if (isReadOnly(path)) {
    const message = `EACCES: permission denied, open '${path}'`;
    throw Object.assign(new Error(message), { code: 'EACCES', syscall: 'open', path });
  }
  closeSync(openSync(path, 'r+'));
};

const isReadOnly = (path: string): boolean => (statSync(path).mode & WRITABLE) === 0;
const WRITABLE = 0o222;

/** That something could not be written, in words: `shown` is what the user calls it. */
export const cannotWrite = (thrown: unknown, shown: string, say: Say): string =>
  say('cannotWrite', { path: shown, reason: reasonFor(thrown, shown, say) });

const reasonFor = (thrown: unknown, shown: string, say: Say): string => {
  if (!isSystemError(thrown)) return thrown instanceof Error ? thrown.message : String(thrown);
  const word = WORDS[thrown.code];
  if (word !== undefined) return say(word);
  if (thrown.code !== 'EACCES' && thrown.code !== 'EPERM') return thrown.message;
  const { path = shown } = thrown;
  if (existsSync(path) && !statSync(path).isDirectory())
    return say(isReadOnly(path) ? 'readOnly' : 'noWriting');
  return say('noWritingIn', { folder: folderAt(path) });
};

const WORDS: Readonly<Partial<Record<string, CliWord>>> = {
  EROFS: 'erofs',
  ENOSPC: 'enospc',
  ENOTDIR: 'enotdir',
  EISDIR: 'eisdir',
  EEXIST: 'eexist',
  ENOENT: 'enoFolder',
};

/** The folder that would not take something: the nearest that is there. */
const folderAt = (path: string): string => {
  const folder = existsSync(path) ? path : dirname(path);
  return existsSync(folder) || dirname(folder) === folder ? folder : folderAt(folder);
};
