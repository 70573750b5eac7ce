/** Rows of NDJSON, CSV and Parquet one after the other, as data that have yet to be read as cases. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import type { Pack } from '../model/pack.ts';
import type { Batch, RowPlace } from './assess/batch.ts';
import type { AssessSettings } from './assess/job.ts';
import type { RowTaker } from './assess/run-job.ts';
import { readLines, readStretch } from './assess/run-job.ts';
import type { Source } from './assess/sources.ts';
import { portionsOf, sizeOf } from './assess/sources.ts';
import type { Io } from './io.ts';
import { turn } from './io.ts';
import { sayFor } from './open.ts';
import { paceOf } from './progress.ts';
import type { Shared } from './shared.ts';

/** Options of commands that take rows. */
export interface RowOptions extends Shared {
  readonly mapping?: string;
  /** The call of cases that name none. */
  readonly notice?: string;
}

/** Takes rows with their places; after a part of them, `flush` is called. */
export interface Rows {
  readonly data: (data: Json, at: RowPlace) => void;
  readonly reject: (found: readonly Diagnostic[], at: RowPlace) => void;
  readonly flush: () => void;
}

/** What holds rows. */
export type RowSource = Exclude<Source, { readonly kind: 'files' }>;

/** Hands over the rows of a source until `ended`; gives how many there were. */
export const eachRow = async (
  source: RowSource,
  pack: Pack,
  rows: Rows,
  options: RowOptions,
  io: Io,
  ended: AbortSignal,
): Promise<number> => {
  const pace = paceOf(sizeOf([source]), io, sayFor(options, pack));
  let count = 0;
  const counted: Rows = {
    ...rows,
    data: (data, at) => {
      count++;
      rows.data(data, at);
    },
  };
  for await (const bytes of partsOf(source, pack, counted, options, io, ended)) {
    rows.flush();
    pace.step(bytes, count);
    await turn();
    if (ended.aborted) break;
  }
  pace.end();
  return count;
};

/** Rows may take long one by one, so that a part of them is small. */
const STRETCH = 512 * 1024;

/** Hands over one part after another, and gives the size of each. */
async function* partsOf(
  source: RowSource,
  pack: Pack,
  rows: Rows,
  options: RowOptions,
  io: Io,
  ended: AbortSignal,
): AsyncGenerator<number> {
  if (source.kind === 'table') {
    const { tableTasks } = await import('./assess/table-tasks.ts');
    const tasks = tableTasks(source, settingsFor(pack, options, io), options, io, tableBatch(rows));
    for await (const { bytes } of tasks) yield bytes;
    return;
  }
  let before = 0;
  const taker: RowTaker = {
    line: () => false,
    data: (data, _length, at) => rows.data(data, { ...at, line: at.line + before }),
    reject: (found, at) => rows.reject(found, { ...at, line: at.line + before }),
  };
  for await (const { job, bytes } of portionsOf(source, ended, STRETCH)) {
    if (job.kind === 'stretch') before += readStretch(job, { cwd: io.cwd }, taker);
    else if (job.kind === 'lines')
      before += readLines(Buffer.from(job.bytes), job.file, new Set(job.tooLong), taker);
    yield bytes;
  }
}

/** Every row cell by cell: packs that are compared may want other columns of it. */
const tableBatch = (rows: Rows): Batch => ({
  line: () => false,
  data: (data, _length, at) => rows.data(data, at),
  reject: (found, at) => rows.reject(found, at),
  case: () => undefined,
  rows: () => undefined,
  finish: (lines) => ({
    lines,
    ids: [],
    counts: [],
    text: '',
    rejected: [],
    missing: [],
    oneByOne: 0,
    onToday: 0,
    withoutNotice: 0,
  }),
});

const settingsFor = (pack: Pack, options: RowOptions, io: Io): AssessSettings => ({
  pack,
  rules: [pack.answer],
  ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  today: io.today(pack.timeZone),
  missing: false,
  language: options.lang ?? pack.language,
  cwd: io.cwd,
});
