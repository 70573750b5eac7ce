/** Does a job: reads its bytes, cuts them into lines, and hands the cases to a batch. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors } from '../../base/diagnostic.ts';
import { keyTwiceIn } from '../../bulk/line-keys.ts';
import { PLAIN_LENGTH } from '../../bulk/plain-case.ts';
import { readSource } from '../files.ts';
import { loadBeside } from '../open.ts';
import { panelBeside } from '../panel-beside.ts';
import type { Batch } from './batch.ts';
import { batchOf, faultOf } from './batch.ts';
import type { AssessSettings, Job, JobResult } from './job.ts';

/** Does jobs one after the other; whatever can be kept between them is kept. */
export const jobRunner = (settings: AssessSettings): ((job: Job) => Promise<JobResult>) => {
  const batch = batchOf(settings);
  return async (job) => {
    switch (job.kind) {
      case 'stretch':
        return batch.finish(readStretch(job, settings, batch));
      case 'lines': {
        const { bytes, file, tooLong } = job;
        return batch.finish(
          readLines(
            Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
            file,
            new Set(tooLong),
            batch,
          ),
        );
      }
      case 'files':
        for (const file of job.files) await readFile(file, settings, batch);
        return batch.finish(0);
    }
  };
};

/** Longer lines are no cases; nobody would want to hold them in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const LINE_FEED = 10;

/** Whoever takes rows. */
export type RowTaker = Pick<Batch, 'line' | 'data' | 'reject'>;

/** Hands over the rows of a stretch. How many lines begin in it. */
export const readStretch = (
  { file, from, to }: Extract<Job, { readonly kind: 'stretch' }>,
  { cwd }: Pick<AssessSettings, 'cwd'>,
  batch: RowTaker,
): number => {
  const opened = openSync(resolve(cwd, file), 'r');
  try {
    // The byte before tells whether a line begins with the first one.
    const start = Math.max(0, from - 1);
    // A little more is read at once, since most lines that reach over the end do not reach far.
    const read = bytesAt(opened, start, to - start + PART);
    const own = Math.min(read.length, to - start);
    const first = from === 0 ? 0 : read.subarray(0, own).indexOf(LINE_FEED) + 1;
    if (from > 0 && first === 0) return 0;
    const last = read.subarray(0, own).lastIndexOf(LINE_FEED) + 1;
    const end = last === own ? own : read.indexOf(LINE_FEED, own) + 1;
    const tooLong = new Set<number>();
    let bytes = read.subarray(0, end);
    if (end === 0) {
      const rest = restOfLine(opened, start + read.length, LONGEST_LINE - (read.length - last));
      if (rest === undefined) {
        tooLong.add(countOf(read, first, last) + 1);
        bytes = read.subarray(0, last + 1);
      } else bytes = Buffer.concat([read, rest]);
    }
    return readLines(bytes.subarray(first), file, tooLong, batch);
  } finally {
    closeSync(opened);
  }
};

const bytesAt = (file: number, start: number, length: number): Buffer => {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, bytes, filled, length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
};

/** What is left of a line, without its end; undefined where it is longer than it may be. */
const restOfLine = (file: number, start: number, most: number): Buffer | undefined => {
  const parts: Buffer[] = [];
  for (let length = 0; length <= most; ) {
    const part = bytesAt(file, start + length, PART);
    const end = part.indexOf(LINE_FEED);
    parts.push(end === -1 ? part : part.subarray(0, end));
    length += part.length;
    if (end !== -1 || part.length < PART) return Buffer.concat(parts);
  }
  return undefined;
};

const PART = 64 * 1024;

const countOf = (bytes: Buffer, from: number, to: number): number => {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1 && at < to; at = bytes.indexOf(LINE_FEED, at + 1))
    count++;
  return count;
};

/** Hands over the cases of some lines; those without anything in them are passed over. How many lines there are. */
export const readLines = (
  given: Buffer,
  file: string,
  tooLong: ReadonlySet<number>,
  batch: RowTaker,
): number => {
  const bytes = given.at(-1) === LINE_FEED ? given : Buffer.concat([given, END]);
  const isWell = isUtf8(bytes);
  let line = 0;
  for (let start = 0; start < given.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    line++;
    const at = { file, line };
    if (tooLong.has(line)) batch.reject([faultOf('bulk/line-too-long', { limit: String(LONGEST_LINE) })], at);
    else if (!isWell && !isUtf8(bytes.subarray(start, end))) batch.reject([faultOf('load/not-utf8', {})], at);
    else if (end - start > PLAIN_LENGTH || !batch.line(bytes, start))
      readLine(bytes.toString('utf8', start, end), at, batch);
    start = end + 1;
  }
  return line;
};

const END = Buffer.of(LINE_FEED);

const readLine = (
  whole: string,
  at: { readonly file: string; readonly line: number },
  batch: RowTaker,
): void => {
  if (whole.trim() === '') return;
  // A file put behind others has its mark anywhere.
  const text = whole.replace(/^\ufeff/, '');
  let data: ReturnType<typeof JSON.parse>;
  try {
    data = JSON.parse(text);
  } catch {
    batch.reject([faultOf('bulk/not-json', { text: text.trim().slice(-SHOWN) })], at);
    return;
  }
  const twice = keyTwiceIn(text);
  if (twice === undefined) batch.data(data, text.length, at);
  else batch.reject([faultOf('load/duplicate-key', { key: twice })], at);
};

const SHOWN = 40;

const readFile = async (file: string, { pack, cwd }: AssessSettings, batch: Batch): Promise<void> => {
  const beside = await panelBeside(pack, file, { cwd });
  const read = await loadBeside(pack, readSource(cwd, file), beside);
  const wrong = read.diagnostics.find(({ severity }) => severity === 'error');
  if (read.case === undefined || hasErrors(read.diagnostics)) {
    batch.reject(read.diagnostics, { file, line: wrong?.span?.start.line ?? 1 }, read.case?.id);
  } else batch.case(read.case);
};
