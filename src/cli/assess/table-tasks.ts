/**
 * Tables (CSV, Parquet) as cases: DuckDB reads them and finds the rows that are perfectly plain, whose columns are copied and
 * judged; every other row is read cell by cell as a case file would be, and judged or rejected with its reason.
 */
import { dirname, join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { collect, hasErrors } from '../../base/diagnostic.ts';
import type { SourceType } from '../../bulk/cell-sql.ts';
import { textLiteral } from '../../bulk/cell-sql.ts';
import type { Heading, TablePlan } from '../../bulk/table-plan.ts';
import { planTable } from '../../bulk/table-plan.ts';
import type { TableSource } from '../../bulk/table-sql.ts';
import { tableQuery } from '../../bulk/table-sql.ts';
import { loadMapping } from '../../link/mapping.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Pack } from '../../model/pack.ts';
import { readSource } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { readable, sayFor } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';
import type { Say } from '../words.ts';
import type { Batch } from './batch.ts';
import { batchOf, faultOf } from './batch.ts';
import { headingsIn } from './column-names.ts';
import { csvSource, csvTypes, planByPlace, withLists } from './csv-source.ts';
import type { CsvText, TornRow } from './csv-text.ts';
import { csvText, isOtherForm } from './csv-text.ts';
import { connectDuckdb, readingFrom, sourceTypeOf } from './duckdb.ts';
import type { AssessSettings } from './job.ts';
import type { Task } from './judge-all.ts';
import type { Source } from './sources.ts';
import { cellsTaker } from './table-cells.ts';
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
        ? {
            from: `read_parquet(${textLiteral(path)}, hive_partitioning = false)`,
            isTorn: 'false',
            found: 'NULL',
          }
        : csvSource(csv);
    const types = csv === undefined ? await typesOf(duck, source.from, file, say) : csvTypes(csv);
    const headings = csv === undefined ? headingsOf(types) : await csvHeadings(csv, file, pack, options, io);
    const found = await planned(headings, mapping, file, pack, options, io);
    const plan = csv === undefined ? found : planByPlace(found, csv.headings);
    const folder = options.mapping === undefined ? cwd : dirname(resolve(cwd, options.mapping));
    const whole = await withLists(
      { duck, plan, source, types, lists: mapping?.lists ?? [] },
      (list) => {
        const records = readable(() => csvText(join(folder, list.file), list), list.file, options);
        cleanups.push(records.discard);
        return records;
      },
      (told, name) => print(told, name, pack, options, io),
      say,
    );
    const heading = headingsIn({ ...found, columns: [...found.columns, ...whole.mapped] }, settings);
    const first = form === 'csv' ? 2 : 1;
    yield* rowsOf({ ...whole, say, duck, file, torn: csv?.torn ?? [], bytes, first, heading }, batch);
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
  file: string,
  say: Say,
): Promise<Readonly<Record<string, SourceType>>> => {
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

/** A table whose headings cannot be read says nothing at all. */
const csvHeadings = async (
  { headings, torn: [first] }: CsvText,
  file: string,
  pack: Pack,
  options: TableOptions,
  io: Io,
): Promise<readonly Heading[]> => {
  if (headings.length === 0 && first !== undefined)
    await print([faultOf('bulk/malformed-row', { text: first.text })], file, pack, options, io);
  return headings.map((name) => ({ name }));
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
  readonly say: Say;
  readonly file: string;
  readonly torn: readonly TornRow[];
  /** The number of the first row. */
  readonly first: number;
  /** The size of the file. */
  readonly bytes: number;
  /** The column that a place in a case comes from. */
  readonly heading: (names: readonly string[]) => string | undefined;
}

async function* rowsOf(
  { duck, plan, source, types, say, file, torn, first, bytes, heading }: Read,
  batch: Batch,
): AsyncGenerator<Task> {
  const rows = batch.rows();
  const { select, parts } = tableQuery(plan, types, rows?.layout, source);
  const columns = rows && vectorColumns(rows.layout, parts);
  const result = await readingFrom(() => duck.stream(select), file, say);
  const fetch = () => readingFrom(() => result.fetchChunk(), file, say);
  const take = cellsTaker(plan, batch);
  let told = 0;
  let line = first - 1;
  let held = 0;
  let read = 0;
  const tellTorn = (before: number): void => {
    for (let one = torn[told]; one !== undefined && one.line < before; one = torn[++told])
      batch.reject([faultOf('bulk/malformed-row', { text: one.text })], { file, line: one.line });
  };
  const next = (given: unknown): number => {
    line = given === null ? line + 1 : Number(given);
    tellTorn(line);
    return line;
  };
  const finish = (part: number): Task => {
    if (rows !== undefined && columns !== undefined) rows.judge(columns.finish());
    held = 0;
    const before = read;
    read = Math.max(read, bytes * part);
    return { kind: 'own', result: batch.finish(0), bytes: read - before };
  };
  for (let chunk = await fetch(); chunk !== null && chunk.rowCount > 0; chunk = await fetch()) {
    const [ids, cells, lines] = [
      chunk.getColumnVector(0),
      chunk.getColumnVector(1),
      chunk.getColumnVector(2),
    ];
    columns?.add(chunk, 3);
    for (let row = 0; row < chunk.rowCount; row++) {
      const text = cells.getItem(row);
      const at = { file, line: next(lines.getItem(row)), heading };
      if (typeof text === 'string') take(text, at);
      else rows?.add(String(ids.getItem(row)), held);
      held++;
    }
    // Whoever takes rows one by one may take long for each, and wants to hear in between what is wished.
    if (rows === undefined || held >= AT_ONCE) yield finish(duck.progress.percentage / 100);
  }
  tellTorn(Infinity);
  yield finish(1);
}
