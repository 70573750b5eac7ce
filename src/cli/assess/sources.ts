/** The cases that a command line names, cut into jobs one after the other: no more of them is read than is asked for. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { caseFiles, notAFile, portable } from '../files.ts';
import { EXIT, stop } from '../io.ts';
import { readable, sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import type { Job } from './job.ts';
import { LONGEST_LINE } from './run-job.ts';

/** A job, and how much of all that is to be read it is, where that is known. */
export interface Portion {
  readonly job: Job;
  readonly bytes: number;
}

/** What a path stands for. */
export type Source =
  | { readonly kind: 'lines'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'piped' }
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | {
      readonly kind: 'table';
      readonly file: string;
      readonly form: 'csv' | 'parquet';
      readonly bytes: number;
    };

/** Told by the name: `-` is what is piped in, everything that is nothing else is a case file or a folder of them. */
export const sourceOf = (path: string, options: Shared, cwd: string): Source => {
  if (path === '-') return { kind: 'piped' };
  const stats = readable(() => statSync(resolve(cwd, path)), path, options);
  const { size: bytes } = stats;
  const file = portable(path);
  const [, ending = ''] = stats.isDirectory() ? [] : (/\.(\w+)$/.exec(path.toLowerCase()) ?? []);
  if (SPREADSHEETS.has(ending)) throw stop(sayFor(options)('spreadsheet', { path }), EXIT.usage);
  const form = TABLES[ending];
  if (form === undefined && !LINES.has(ending)) {
    return readable(() => ({ kind: 'files', files: caseFiles(cwd, [path]) }), path, options);
  }
  // Read from several places at once, and more than once.
  if (!stats.isFile())
    return readable(
      () => {
        throw notAFile(path);
      },
      path,
      options,
    );
  return form === undefined ? { kind: 'lines', file, bytes } : { kind: 'table', file, form, bytes };
};

const LINES: ReadonlySet<string> = new Set(['ndjson', 'jsonl']);
/** Spreadsheets save text with tabs as `.txt`. */
const TABLES: Readonly<Partial<Record<string, 'csv' | 'parquet'>>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  parquet: 'parquet',
};
const SPREADSHEETS: ReadonlySet<string> = new Set(['xls', 'xlsx', 'xlsm', 'et', 'ods', 'numbers']);

/** Case files named one after the other are one source. */
export const joined = (sources: readonly Source[]): readonly Source[] => {
  const found: Source[] = [];
  for (const source of sources) {
    const last = found.at(-1);
    if (last?.kind === 'files' && source.kind === 'files') {
      found[found.length - 1] = { kind: 'files', files: [...last.files, ...source.files] };
    } else found.push(source);
  }
  return found;
};

/** The bytes of all sources; undefined where one does not say. */
export const sizeOf = (sources: readonly Source[]): number | undefined => {
  let sum = 0;
  for (const source of sources) {
    if (source.kind === 'piped') return undefined;
    sum += source.kind === 'files' ? source.files.length * FILE : source.bytes;
  }
  return sum;
};

/** A stretch of lines: large beside the time that a program takes to be made, small beside the memory. */
const STRETCH = 4 * 1024 * 1024;
/** A case file takes about as long as so much of lines. */
const FILE = 256 * 1024;
const FILES_AT_ONCE = 64;

/**
 * The jobs of a source; `ended` says that no more are wanted, for whoever waits for what may never be piped in. `stretch`: so
 * many bytes of lines are a job.
 */
export const portionsOf = (
  source: Exclude<Source, { readonly kind: 'table' }>,
  ended: AbortSignal,
  stretch = STRETCH,
): Iterable<Portion> | AsyncIterable<Portion> => {
  switch (source.kind) {
    case 'lines':
      return stretchesOf(source, stretch);
    case 'files':
      return groupsOf(source.files);
    case 'piped':
      return pipedLines(ended, stretch);
  }
};

function* stretchesOf(
  { file, bytes }: { readonly file: string; readonly bytes: number },
  stretch: number,
): Generator<Portion> {
  for (let from = 0; from < bytes; from += stretch) {
    const to = Math.min(bytes, from + stretch);
    yield { job: { kind: 'stretch', file, from, to }, bytes: to - from };
  }
}

function* groupsOf(files: readonly string[]): Generator<Portion> {
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const some = files.slice(at, at + FILES_AT_ONCE);
    yield { job: { kind: 'files', files: some }, bytes: some.length * FILE };
  }
}

const LINE_FEED = 10;

const abortionOf = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });

/** Whole lines as they come; of one that is too long only the beginning is kept, so that it is told. */
async function* pipedLines(ended: AbortSignal, stretch: number): AsyncGenerator<Portion> {
  const end = abortionOf(ended);
  const input: AsyncIterator<Buffer> = process.stdin[Symbol.asyncIterator]();
  let parts: Buffer[] = [];
  let length = 0;
  let isDropping = false;
  const lines = (bytes: Buffer, tooLong: readonly number[]): Portion => ({
    job: { kind: 'lines', file: '-', bytes: new Uint8Array(bytes), tooLong },
    bytes: bytes.length,
  });
  for (;;) {
    const next = await Promise.race([input.next(), end]);
    if (next === undefined) process.stdin.destroy(); // or the process would wait for what nobody wants any more
    if (next === undefined || next.done === true) break;
    let part = next.value;
    if (isDropping) {
      const end = part.indexOf(LINE_FEED);
      if (end === -1) continue;
      part = part.subarray(end + 1);
      isDropping = false;
    }
    const last = part.lastIndexOf(LINE_FEED) + 1;
    parts.push(part);
    length += part.length;
    if (last > 0 && length >= stretch) {
      const all = Buffer.concat(parts);
      const end = length - part.length + last;
      yield lines(all.subarray(0, end), []);
      parts = [all.subarray(end)];
      length -= end;
    } else if (length > LONGEST_LINE) {
      const all = Buffer.concat(parts);
      const start = all.lastIndexOf(LINE_FEED) + 1;
      if (start > 0) yield lines(all.subarray(0, start), []);
      yield lines(all.subarray(start, start + 1), [1]);
      parts = [];
      length = 0;
      isDropping = true;
    }
  }
  if (length > 0) yield lines(Buffer.concat(parts), []);
}
