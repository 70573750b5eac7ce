/**
 * Tables (CSV, Parquet) as cases: DuckDB reads them and finds the rows that are perfectly plain, whose columns are copied and
 * judged; every other row is read cell by cell as a case file would be, and judged or rejected with its reason.
 */
import { dirname, join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { collect, hasErrors } from '../../base/diagnostic.ts';
import type { Json } from '../../base/json.ts';
import { isJsonArray, isJsonObject } from '../../base/json.ts';
import type { SourceType } from '../../bulk/cell-sql.ts';
import { textLiteral } from '../../bulk/cell-sql.ts';
import { cellReader } from '../../bulk/cells.ts';
import type { Heading, TablePlan } from '../../bulk/table-plan.ts';
import { planTable } from '../../bulk/table-plan.ts';
import type { TableSource } from '../../bulk/table-sql.ts';
import { TORN_RECORD, tableQuery } from '../../bulk/table-sql.ts';
import { loadMapping } from '../../link/mapping.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Pack } from '../../model/pack.ts';
import { readSource } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { readable, sayFor } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';
import type { Batch, RowPlace } from './batch.ts';
import { batchOf, faultOf } from './batch.ts';
import { headingsIn } from './column-names.ts';
import type { TornRow } from './csv-source.ts';
import { csvSource, tornRowsOf, withLists } from './csv-source.ts';
import { csvText, isOtherForm } from './csv-text.ts';
import { connectDuckdb, sourceTypeOf } from './duckdb.ts';
import type { AssessSettings } from './job.ts';
import type { Task } from './judge-all.ts';
import type { Source } from './sources.ts';
import { vectorColumns } from './vectors.ts';

/** So many rows are judged at once. */
const AT_ONCE = 16 * 1024;

type TableSourceFile = Extract<Source, { readonly kind: 'table' }>;

interface TableOptions extends Shared {
  readonly mapping?: string;
  readonly threads?: number;
}

export async function* tableTasks(
  { file, form, bytes }: TableSourceFile,
  settings: AssessSettings,
  options: TableOptions,
  io: Io,
  batch: Batch = batchOf(settings),
): AsyncGenerator<Task> {
  const { pack, cwd } = settings;
  const mapping = await mappingFor(pack, options, io);
  const say = sayFor(options, pack);
  const duck = await connectDuckdb(say, options.threads ?? 2);
  const path = resolve(cwd, file);
  const cleanups: (() => void)[] = [];
  try {
    if (form === 'csv' && readable(() => isOtherForm(path), file, options))
      throw stop(say('notACsv', { path: file }), EXIT.usage);
    const csv = form === 'csv' ? readable(() => csvText(path, mapping ?? {}), file, options) : undefined;
    if (csv !== undefined) cleanups.push(csv.discard);
    const source: TableSource =
      csv === undefined
        ? { from: `read_parquet(${textLiteral(path)})`, isTorn: 'false', found: 'NULL' }
        : csvSource(csv);
    const torn = csv === undefined ? [] : await tornRowsOf(duck, csv, file, say);
    const types = await typesOf(duck, source.from, csv?.headings, file, say);
    const plan = await planned(
      csv?.headings.map((name) => ({ name })) ?? headingsOf(types),
      mapping,
      file,
      pack,
      options,
      io,
    );
    const folder = options.mapping === undefined ? cwd : dirname(resolve(cwd, options.mapping));
    const whole = await withLists(
      { duck, plan, source, types, lists: mapping?.lists ?? [] },
      (list) => readable(() => csvText(join(folder, list.file), list), list.file, options),
      (told, name) => print(told, name, pack, options, io),
      say,
    );
    cleanups.push(...whole.cleanups);
    yield* rowsOf({ ...whole, duck, file, torn, bytes, first: form === 'csv' ? 2 : 1 }, settings, batch);
  } finally {
    duck.closeSync();
    for (const discard of cleanups) discard();
  }
}

const mappingFor = async (pack: Pack, options: TableOptions, io: Io): Promise<Mapping | undefined> => {
  const { mapping: path } = options;
  if (path === undefined) return undefined;
  const source = readable(() => readSource(io.cwd, path), path, options);
  const { mapping, diagnostics } = loadMapping(pack, source);
  if (diagnostics.length > 0)
    await printDiagnostics(diagnostics, [source], { ...options, json: false }, io, pack);
  if (mapping === undefined) throw stop('', EXIT.problems);
  return mapping;
};

/** Diagnostics of a table have no text to show. */
const print = async (
  told: readonly Diagnostic[],
  name: string,
  pack: Pack,
  options: TableOptions,
  io: Io,
): Promise<void> => {
  if (told.length === 0) return;
  const at = { offset: 0, line: 1, column: 1 };
  const placed = told.map((one) =>
    one.span === undefined ? { ...one, span: { file: name, start: at, end: at } } : one,
  );
  await printDiagnostics(placed, [], { ...options, json: false }, io, pack);
  if (hasErrors(told)) throw stop('', EXIT.problems);
};

const typesOf = async (
  duck: DuckDBConnection,
  from: string,
  headings: readonly string[] | undefined,
  file: string,
  say: ReturnType<typeof sayFor>,
): Promise<Readonly<Record<string, SourceType>>> => {
  if (headings !== undefined) return Object.fromEntries(headings.map((name) => [name, { kind: 'text' }]));
  try {
    const result = await duck.run(`SELECT * FROM ${from} LIMIT 0`);
    const types = result.columnTypes();
    return Object.fromEntries(
      result.columnNames().map((name, at) => {
        const type = types[at];
        return [name, type === undefined ? { kind: 'other' } : sourceTypeOf(type)];
      }),
    );
  } catch {
    throw stop(say('notATable', { path: file }), EXIT.usage);
  }
};

const planned = async (
  headings: readonly Heading[],
  mapping: Mapping | undefined,
  file: string,
  pack: Pack,
  options: TableOptions,
  io: Io,
): Promise<TablePlan> => {
  const { report, diagnostics } = collect();
  const plan = planTable(headings, mapping, pack, report);
  await print(diagnostics(), file, pack, options, io);
  if (plan === undefined) throw stop('', EXIT.problems);
  return plan;
};

const headingsOf = (types: Readonly<Record<string, SourceType>>): readonly Heading[] =>
  Object.entries(types).map(([name, type]) =>
    type.kind === 'list' ? { name, fields: headingsOf(type.fields) } : { name },
  );

interface Read {
  readonly duck: DuckDBConnection;
  readonly plan: TablePlan;
  readonly source: TableSource;
  readonly types: Readonly<Record<string, SourceType>>;
  readonly file: string;
  readonly torn: readonly TornRow[];
  /** The number of the first row. */
  readonly first: number;
  /** The size of the file. */
  readonly bytes: number;
}

async function* rowsOf(
  { duck, plan, source, types, file, torn, first, bytes }: Read,
  settings: AssessSettings,
  batch: Batch,
): AsyncGenerator<Task> {
  const rows = batch.rows();
  const { select, parts } = tableQuery(plan, types, rows?.layout, source);
  const columns = rows && vectorColumns(rows.layout, parts);
  const result = await duck.stream(select);
  const take = cellsTaker(plan, batch);
  const heading = headingsIn(plan, settings);
  const waiting = [...torn];
  let line = first - 1;
  let held = 0;
  let read = 0;
  const next = (): number => {
    line++;
    for (let one = waiting[0]; one?.line === line; one = waiting[0]) {
      rejectTorn(one, file, batch);
      waiting.shift();
      line++;
    }
    return line;
  };
  const finish = (part: number): Task => {
    if (rows !== undefined && columns !== undefined) rows.judge(columns.finish());
    held = 0;
    const before = read;
    read = Math.max(read, bytes * part);
    return { kind: 'own', result: batch.finish(0), bytes: read - before };
  };
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const [ids, cells] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
    columns?.add(chunk, 2);
    for (let row = 0; row < chunk.rowCount; row++) {
      const text = cells.getItem(row);
      const at = { file, line: next(), heading };
      if (typeof text === 'string') take(text, at);
      else rows?.add(String(ids.getItem(row)), held);
      held++;
    }
    if (held >= AT_ONCE) yield finish(duck.progress.percentage / 100);
  }
  for (const one of waiting) rejectTorn(one, file, batch);
  yield finish(1);
}

const rejectTorn = ({ line, found, expected, text }: TornRow, file: string, batch: Batch): void => {
  const fault =
    found === undefined
      ? faultOf('bulk/malformed-row', { text })
      : faultOf('bulk/cell-count', { found, expected: String(expected) });
  batch.reject([fault], { file, line });
};

/** Takes the cells of a row that is not perfectly plain. */
const cellsTaker = ({ id: _, columns }: TablePlan, batch: Batch): ((text: string, at: RowPlace) => void) => {
  const readers = columns.map((column) => ({ id: column.id, read: cellReader(column) }));
  const textOf = (cell: Json | undefined): string =>
    cell === null || cell === undefined ? '' : String(cell).trim();
  return (text, at) => {
    let cells: Json;
    try {
      cells = JSON.parse(text);
    } catch {
      batch.reject([faultOf('bulk/malformed-row', { text: text.slice(0, 60) })], at);
      return;
    }
    if (!isJsonObject(cells)) return;
    const { found, k0, k1, k2, ...others } = cells;
    const values = Object.values(others);
    if ([k0, ...values].every((one) => textOf(one) === '')) return;
    const tornIn = [found, ...values.map(tornRecordIn)].find((one) => isJsonObject(one));
    if (isJsonObject(tornIn)) {
      const fault = faultOf('bulk/cell-count', {
        found: String(tornIn['found']),
        expected: String(tornIn['expected']),
      });
      batch.reject([fault], at, textOf(k0));
      return;
    }
    const facts: Record<string, Json> = {};
    for (const [index, { id, read }] of readers.entries()) {
      const value = read(values[index]);
      if (value !== undefined) facts[id] = value;
    }
    const [notice, asOf] = [textOf(k1), textOf(k2)];
    batch.data(
      {
        case: textOf(k0),
        ...(notice === '' ? {} : { notice }),
        ...(asOf === '' ? {} : { as_of: asOf }),
        facts,
      },
      text.length,
      at,
    );
  };
};

/** What a record of a table of its own says of its cells, where they are too few or too many. */
const tornRecordIn = (cell: Json): Json | undefined =>
  isJsonArray(cell)
    ? cell.map((one) => (isJsonObject(one) ? one[TORN_RECORD] : undefined)).find((one) => isJsonObject(one))
    : undefined;
