/** A file of rows that grows while cases are judged: beside its name at first, and in its place when whole or ended early. */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, realpathSync, renameSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { RowForm } from '../../report/verdict-rows.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { cannotWrite, checkWritable } from '../unwritable.ts';
import { discard } from '../whole-file.ts';

export interface RowFile {
  readonly form: RowForm;
  /** Whole rows. */
  readonly write: (text: string) => void;
  /** Puts what was written in its place. */
  readonly finish: () => void;
  /** Takes back what was written. */
  readonly drop: () => void;
}

/** The form of rows by the ending of a file's name. */
const rowFormOf = (path: string, options: Shared): RowForm => {
  if (/\.csv$/i.test(path)) return 'csv';
  if (/\.(ndjson|jsonl)$/i.test(path)) return 'ndjson';
  throw stop(sayFor(options)('rowFileForm', { path }), EXIT.usage);
};

/** Refuses to write what is read, or what is written already; what is no file (a terminal, a pipe) may be both. */
export const checkTargets = (
  read: readonly string[],
  written: readonly (string | undefined)[],
  options: Shared,
  io: Io,
): void => {
  const taken = new Set(read.map((path) => placeOf(resolve(io.cwd, path))));
  for (const path of written) {
    if (path === undefined) continue;
    const place = placeOf(resolve(io.cwd, path));
    if (statSync(place, { throwIfNoEntry: false })?.isFile() === false) continue;
    if (taken.has(place)) throw stop(sayFor(options)('writtenOver', { path }), EXIT.usage);
    taken.add(place);
  }
};

/** Where a path leads, whether there is something or not. */
const placeOf = (path: string): string => {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
};

/** What is no file (a terminal, a pipe) is written to as it is. */
export const openRowFile = (path: string, options: Shared, io: Io): RowFile => {
  const say = sayFor(options);
  const form = rowFormOf(path, options);
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      throw stop(cannotWrite(thrown, path, say), EXIT.usage);
    }
  };
  const named = resolve(io.cwd, path);
  const { draft, target, file } = attempt(() => {
    const there = statSync(named, { throwIfNoEntry: false });
    const target = placeOf(named);
    const isFile = there === undefined || there.isFile();
    if (isFile) checkWritable(target);
    const draft = isFile ? `${target}.${randomBytes(6).toString('hex')}.tmp` : undefined;
    return { draft, target, file: openSync(draft ?? target, draft === undefined ? 'w' : 'wx') };
  });
  return {
    form,
    write: (text) =>
      attempt(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }),
    finish: () => {
      attempt(() => {
        closeSync(file);
        if (draft !== undefined) renameSync(draft, target);
      });
      io.err(`${say('written', { path })}\n`);
    },
    drop: () => {
      closeSync(file);
      if (draft !== undefined) discard(draft);
    },
  };
};
