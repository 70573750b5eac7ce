/** CSV files as DuckDB is to read them: cells as text, rows that are torn told, tables of records joined to their cases. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { collect } from '../../base/diagnostic.ts';
import type { SourceType } from '../../bulk/cell-sql.ts';
import { quoted, textLiteral } from '../../bulk/cell-sql.ts';
import type { TablePlan } from '../../bulk/table-plan.ts';
import { planList } from '../../bulk/table-plan.ts';
import type { TableSource } from '../../bulk/table-sql.ts';
import { TORN_RECORD } from '../../bulk/table-sql.ts';
import type { ListMapping } from '../../model/mapping.ts';
import { EXIT, stop } from '../io.ts';
import type { Say } from '../words.ts';
import type { CsvText } from './csv-text.ts';

/** A row that could not be cut into cells. */
export interface TornRow {
  readonly line: number;
  /** How many cells it has; absent where that cannot be told. */
  readonly found?: string;
  readonly expected: number;
  readonly text: string;
}

/** Longer rows are no cases. */
const LONGEST_ROW = 1024 * 1024;

/** Short rows are filled up, and one column more is read, so that both kinds of torn rows are seen. */
const reading = ({ path, headings, delimiter }: CsvText, stored: boolean): string => {
  const columns = [...headings.keys(), headings.length].map((at) => `'c${at}': 'VARCHAR'`).join(', ');
  return (
    `read_csv(${textLiteral(path)}, auto_detect = false, header = true, columns = {${columns}}, ` +
    `delim = ${textLiteral(delimiter)}, quote = '"', escape = '"', null_padding = true, nullstr = '\u0001', ` +
    `ignore_errors = true, store_rejects = ${stored}, parallel = false, max_line_size = ${LONGEST_ROW})`
  );
};

/** A row's cells by their headings. */
export const csvSource = (csv: CsvText, stored = false): TableSource => {
  const { headings } = csv;
  const cells = [...headings.keys(), headings.length].map((at) => `c${at}`);
  const last = headings.length - 1;
  const isTorn = `(c${last} IS NULL OR coalesce(c${last + 1}, '') <> '')`;
  const found = cells.map((cell) => `(${cell} IS NOT NULL)::INTEGER`).join(' + ');
  const named = headings.flatMap((name, at) => (name === '' ? [] : [`c${at} AS ${quoted(name)}`])).join(', ');
  const inner = `SELECT ${named}, ${isTorn} AS ${TORN}, CASE WHEN ${isTorn} THEN {'found': ${found}, 'expected': ${headings.length}} END AS ${COUNT} FROM ${reading(csv, stored)}`;
  return { from: `(${inner})`, isTorn: TORN, found: COUNT };
};

const TORN = '"\u0001torn"';
const COUNT = '"\u0001count"';

/** The rows of a file that DuckDB gives up, by their lines; a file that is something else than CSV ends the command. */
export const tornRowsOf = async (
  duck: DuckDBConnection,
  csv: CsvText,
  file: string,
  say: Say,
): Promise<readonly TornRow[]> => {
  try {
    await duck.run(`SELECT count(c0) FROM ${reading(csv, true)}`);
  } catch {
    throw stop(say('notACsv', { path: file }), EXIT.usage);
  }
  const result = await duck.run(
    'SELECT line, any_value(csv_line), any_value(error_message) FROM reject_errors GROUP BY line ORDER BY line',
  );
  const rows = await result.getRows();
  await duck.run('DROP TABLE reject_errors');
  await duck.run('DROP TABLE reject_scans');
  return rows.map(([line, text, message]) => {
    const [, found] = /Found: (\d+)/.exec(String(message)) ?? [];
    return {
      line: Number(line),
      ...(found === undefined ? {} : { found }),
      expected: csv.headings.length,
      text: String(text).trim().slice(0, SHOWN),
    };
  });
};

const SHOWN = 60;

interface Whole {
  readonly duck: DuckDBConnection;
  readonly plan: TablePlan;
  readonly source: TableSource;
  readonly types: Readonly<Record<string, SourceType>>;
  readonly lists: readonly ListMapping[];
}

/** A table with the records of its lists; a case without any has a list of which nothing is known. */
export const withLists = async (
  { duck, plan, source, types, lists }: Whole,
  open: (list: ListMapping) => CsvText,
  print: (told: readonly Diagnostic[], file: string) => Promise<void>,
  say: Say,
): Promise<Omit<Whole, 'duck' | 'lists'> & { readonly cleanups: readonly (() => void)[] }> => {
  let whole = { plan, source, types };
  const cleanups: (() => void)[] = [];
  for (const [at, list] of lists.entries()) {
    const csv = open(list);
    cleanups.push(csv.discard);
    const [torn] = await tornRowsOf(duck, csv, list.file, say);
    if (torn !== undefined)
      throw stop(say('tornList', { path: list.file, line: String(torn.line) }), EXIT.problems);
    const { report, diagnostics } = collect();
    const planned = planList(csv.headings, list, report);
    await print(diagnostics(), list.file);
    if (planned === undefined) continue;
    const child = csvSource(csv);
    const entries = planned.list.fields.map(({ name }) => `${quoted(name)} := ${quoted(name)}`);
    const key = `trim(${quoted(planned.id)})`;
    const records =
      `SELECT ${key} AS k, list(struct_pack(${[...entries, `${quoted(TORN_RECORD)} := ${COUNT}`].join(', ')}) ORDER BY n) AS l ` +
      `FROM (SELECT *, row_number() OVER () AS n FROM ${child.from}) GROUP BY ${key}`;
    await tellStrangers(duck, records, whole, list.file, say, print);
    const name = `\u0001list${at}`;
    const absent = list.noRows === 'empty' ? `coalesce(l, [])` : 'l';
    whole = {
      plan: { ...whole.plan, columns: [...whole.plan.columns, { ...planned.list, name }] },
      types: {
        ...whole.types,
        [name]: {
          kind: 'list',
          canBeTorn: true,
          fields: Object.fromEntries(planned.list.fields.map((one) => [one.name, { kind: 'text' }])),
        },
      },
      source: {
        ...whole.source,
        from:
          `(SELECT cases.* EXCLUDE ("\u0001row"), ${absent} AS ${quoted(name)} FROM (SELECT *, row_number() OVER () AS "\u0001row" FROM ${whole.source.from}) AS cases ` +
          `LEFT JOIN (${records}) AS records ON trim(cases.${quoted(plan.id)}::VARCHAR) = records.k ORDER BY cases."\u0001row")`,
      },
    };
  }
  return { ...whole, cleanups };
};

/** Records of cases that are not there are told: the id of one or the other is wrong. */
const tellStrangers = async (
  duck: DuckDBConnection,
  records: string,
  { source, plan }: Pick<Whole, 'source' | 'plan'>,
  file: string,
  _say: Say,
  print: (told: readonly Diagnostic[], file: string) => Promise<void>,
): Promise<void> => {
  const result = await duck.run(
    `SELECT k FROM (${records}) WHERE coalesce(k, '') NOT IN (SELECT trim(coalesce(${quoted(plan.id)}::VARCHAR, '')) FROM ${source.from}) ORDER BY k LIMIT 6`,
  );
  const strangers = (await result.getRows()).map(([id]) => String(id));
  if (strangers.length === 0) return;
  await print(
    [
      {
        code: 'bulk/strange-record',
        severity: 'warning',
        params: { ids: strangers.slice(0, 5).join(', ') },
        related: [],
      },
    ],
    file,
  );
};
