/**
 * Many cases from files: lines into columns beside `JSON.parse` alone, two threads beside one, Parquet to verdicts beside
 * DuckDB's own SQL over the same file, and the most memory that a long stream takes.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { bindRules } from '../../src/bulk/bind.ts';
import { growingFor } from '../../src/bulk/growing.ts';
import { layoutOf } from '../../src/bulk/layout.ts';
import { factsAdder } from '../../src/bulk/line-facts.ts';
import type { JobResult } from '../../src/cli/assess/job.ts';
import { tableTasks } from '../../src/cli/assess/table-tasks.ts';
import type { Io } from '../../src/cli/io.ts';
import { sqlOf } from '../../src/export/sql.ts';
import { drawFrom } from '../support/faults.ts';
import { ROOT } from '../support/shipped.ts';
import { writeLines } from './many-cases.ts';
import type { Laps } from './race.ts';
import { race } from './race.ts';
import { CLAUSES, DAY, screeningCase, screeningPack, withMissing } from './screening.ts';

const SEED = 20_261_201;

/** Lines of about 5 kB; a run does all of them. */
const LINES = 4000;

/** `lines into columns` beside `JSON.parse alone`, by the line; `gaps`: of a thousand facts so many are missing. */
export const columnLaps = async (rounds: number, gaps = 0): Promise<Laps> => {
  const pack = screeningPack();
  const growing = growingFor(layoutOf([bindRules({ pack, asOf: DAY })]));
  const draw = drawFrom(SEED);
  const lines = Array.from({ length: LINES }, () =>
    JSON.stringify(withMissing(screeningCase(draw), gaps, draw)),
  );
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const add = factsAdder(pack, growing, (all, from, to) => Buffer.from(all.subarray(from, to)).toString());
  return race(
    [
      {
        name: 'lines into columns',
        times: LINES,
        run: () => {
          for (let at = 0; at < bytes.length; at++) {
            at = add(bytes, at);
            if (at === -1) throw new Error('a line is not plain');
          }
          return growing.finish();
        },
      },
      {
        name: 'JSON.parse alone',
        times: LINES,
        run: () => lines.reduce((sum, line) => sum + Object.keys(JSON.parse(line)).length, 0),
      },
    ],
    rounds,
  );
};

/** What a run of the command line took. */
export interface Ran {
  /** User and system, milliseconds. */
  readonly cpu: number;
  /** MiB. */
  readonly peak: number;
}

/** `banfa assess` from dist/, with a file of verdicts. */
const assess = (file: string, threads: number): Ran => {
  const args = ['assess', file, '--pack', '.', '--as-of', DAY, '--out', `${file}.csv`];
  const ran = spawnSync(
    process.execPath,
    [
      '--require',
      join(ROOT, 'test/bench/peak-memory.cjs'),
      'dist/cli/cli.cjs',
      ...args,
      '--threads',
      String(threads),
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 },
  );
  rmSync(`${file}.csv`, { force: true });
  if (ran.status !== 0) throw new Error(`assess: ${ran.stderr.slice(0, 1000)}`);
  const numberAfter = (word: string): number =>
    Number(new RegExp(`^${word} (\\d+)`, 'm').exec(ran.stderr)?.[1]);
  return { cpu: numberAfter('cpu'), peak: numberAfter('peak') / 1024 };
};

/** `one thread` beside `two threads`, by the case, over 400,000 cases of 5 kB, so that the start of threads weighs little; and what each run took. */
export const threadLaps = async (
  folder: string,
  rounds: number,
): Promise<{ readonly laps: Laps; readonly ran: ReadonlyMap<string, readonly Ran[]> }> => {
  const file = join(folder, 'threads.ndjson');
  const cases = 400_000;
  writeLines(file, cases);
  const ran = new Map<string, Ran[]>();
  const runner = (name: string, threads: number) => ({
    name,
    times: cases,
    run: () => ran.set(name, [...(ran.get(name) ?? []), assess(file, threads)]),
  });
  const laps = await race([runner('one thread', 1), runner('two threads', 2)], rounds, 1);
  rmSync(file);
  return { laps, ran };
};

/** The most memory, in MiB, that so many cases take, with the threads that the machine has. */
export const streamedPeak = (folder: string, cases: number, threads = 2): number => {
  const file = join(folder, 'many.ndjson');
  writeLines(file, cases, 8);
  const { peak } = assess(file, threads);
  rmSync(file);
  return peak;
};

const PARQUET_MODELS = 2000;
const PARQUET_TIMES = 50;

/** `Parquet to verdicts` beside `DuckDB` and `DuckDB, from its tables` (the file read before), by the case, 100,000 cases of the screening rules; both write rows of text. */
export const parquetLaps = async (folder: string, rounds: number): Promise<Laps> => {
  const pack = screeningPack();
  const file = join(folder, 'cases.parquet');
  const duck = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await writeParquet(folder, file, (sql) => duck.run(sql));
  const times = PARQUET_MODELS * PARQUET_TIMES;
  const settings = {
    pack,
    rules: [...CLAUSES],
    today: DAY,
    missing: false,
    language: 'en',
    cwd: folder,
    form: 'csv',
  } as const;
  const io: Io = { ...SILENT, cwd: folder };
  const ours = async (): Promise<readonly JobResult[]> => {
    const results: JobResult[] = [];
    for await (const task of tableTasks(
      { kind: 'table', file, form: 'parquet', bytes: statSync(file).size },
      settings,
      { threads: 2 },
      io,
    )) {
      if (task.kind !== 'own') throw new Error('a table is read by this thread');
      results.push(task.result);
    }
    return results;
  };
  const { query } = sqlOf(pack, { dialect: 'duckdb', asOf: DAY });
  const select = query.trim().replace(/;$/, '');
  /** As the README says: tables of the file, then the query. */
  const theirs = async (): Promise<void> => {
    for (const table of tablesOf(file)) await duck.run(table);
    await judging();
  };
  const judging = async (): Promise<void> => {
    await duck.run(`CREATE OR REPLACE TABLE verdicts AS ${select}`);
    await duck.run(`COPY verdicts TO '${folder}/duckdb.csv' (FORMAT csv)`);
  };
  await theirs();
  const counts = CLAUSES.map((rule) => `count(*) FILTER (WHERE "${rule}" = 'met')`);
  const [met = []] = await (await duck.run(`SELECT ${counts.join(', ')} FROM verdicts`)).getRows();
  agree(await ours(), met.map(Number));
  return race(
    [
      { name: 'Parquet to verdicts', times, run: ours },
      { name: 'DuckDB', times, run: theirs },
      { name: 'DuckDB, from its tables', times, run: judging },
    ],
    rounds,
    1,
  );
};

const SILENT: Io = {
  out: () => undefined,
  err: () => undefined,
  cwd: ROOT,
  env: {},
  columns: 80,
  colour: false,
  terminal: false,
  today: () => DAY,
  packageFolder: () => ROOT,
  openLines: () => Promise.reject(new Error('nothing is typed')),
  onInterrupt: () => () => undefined,
};

/** Both find as many cases that meet each clause. */
const agree = (results: readonly JobResult[], met: readonly number[]): void => {
  const found = CLAUSES.map((_, at) =>
    results.reduce((sum, { counts }) => sum + (counts[at * 4 + 2] ?? 0), 0),
  );
  const rejected = results.reduce((sum, one) => sum + one.rejected.length, 0);
  if (rejected > 0 || found.join() !== met.join())
    throw new Error(`${found} and ${rejected} rejected: ${met}`);
};

const writeParquet = async (
  folder: string,
  file: string,
  run: (sql: string) => Promise<unknown>,
): Promise<void> => {
  const draw = drawFrom(SEED);
  const models = join(folder, 'models.ndjson');
  const lines = Array.from({ length: PARQUET_MODELS }, () => JSON.stringify(screeningCase(draw)));
  writeFileSync(models, lines.join('\n'));
  await run(
    `COPY (SELECT row_number() OVER () AS "case", * EXCLUDE (n) REPLACE (${NUMBERS}) FROM read_json('${models}', format = 'newline_delimited'), range(${PARQUET_TIMES}) AS t(n)) TO '${file}' (FORMAT parquet)`,
  );
  rmSync(models);
};

/** A number that is whole in every case is one all the same. */
const NUMBERS = Array.from({ length: 18 }, (_, n) => `"size.n${n}"::DOUBLE AS "size.n${n}"`).join(', ');

/** The tables that the SQL reads, made from the file. */
const tablesOf = (file: string): readonly string[] => {
  const flat = (name: string, count: number): string =>
    Array.from({ length: count }, (_, n) => `"${name}${n}" AS "${name.replace('.', '_')}${n}"`).join(', ');
  const facts = [flat('size.n', 18), flat('has.b', 8), flat('day.d', 5), flat('kind.e', 6)].join(', ');
  const made = (name: string, select: string): string =>
    `CREATE OR REPLACE TABLE ${name} AS SELECT ${select}`;
  return [
    made('cases', `"case" AS case_id, ${facts}, firms IS NOT NULL AS firms_known FROM '${file}'`),
    made(
      'cases_firms',
      `*, incidents IS NOT NULL AS incidents_known FROM (
        SELECT "case" AS case_id, generate_subscripts(firms, 1) AS record_1, unnest(firms, max_depth := 2) FROM '${file}')`,
    ),
    made(
      'cases_firms_incidents',
      'case_id, record_1, generate_subscripts(incidents, 1) AS record_2, unnest(incidents, max_depth := 2) FROM cases_firms',
    ),
  ];
};
