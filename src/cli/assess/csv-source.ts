/** CSV files as DuckDB is to read them: cells as text, rows that are torn marked, tables of records joined to their cases. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { collect } from '../../base/diagnostic.ts';
import type { SourceType } from '../../bulk/cell-sql.ts';
import { quoted, textLiteral } from '../../bulk/cell-sql.ts';
import type { MappedList, TablePlan } from '../../bulk/table-plan.ts';
import { planList } from '../../bulk/table-plan.ts';
import type { TableSource } from '../../bulk/table-sql.ts';
import { TORN_RECORD } from '../../bulk/table-sql.ts';
import type { ListMapping } from '../../model/mapping.ts';
import { EXIT, stop } from '../io.ts';
import type { Say } from '../words.ts';
import { LONGEST_RECORD } from './csv-plain.ts';
import type { CsvText } from './csv-text.ts';
import { readingFrom } from './duckdb.ts';

/** Columns are called by their places: headings are no names of SQL, which knows no empty ones and takes A for a. */
const cellAt = (place: number): string => `c${place}`;

/** A column under the name that SQL has for it. */
export const byPlace = <Column extends { readonly name: string }>(
  column: Column,
  headings: readonly string[],
): Column => ({ ...column, name: cellAt(headings.indexOf(column.name)) });

/** The same of all columns of a table. */
export const planByPlace = (plan: TablePlan, headings: readonly string[]): TablePlan => {
  const named = (name: string): string => byPlace({ name }, headings).name;
  return {
    id: named(plan.id),
    ...(plan.notice === undefined ? {} : { notice: named(plan.notice) }),
    ...(plan.asOf === undefined ? {} : { asOf: named(plan.asOf) }),
    columns: plan.columns.map((column) => byPlace(column, headings)),
  };
};

/** What the columns hold. */
export const csvTypes = ({ headings }: CsvText): Readonly<Record<string, SourceType>> =>
  Object.fromEntries(headings.map((_, at) => [cellAt(at), { kind: 'text' }]));

const reading = ({ path, headings, delimiter, isCopy }: CsvText): string => {
  const cells = [...headings.keys()].map(cellAt);
  const columns = [
    ...(isCopy ? [`${LINE}: 'BIGINT'`, `${COUNT}: 'BIGINT'`] : []),
    ...cells.map((one) => `${one}: 'VARCHAR'`),
  ];
  return (
    `read_csv(${textLiteral(path)}, auto_detect = false, header = ${!isCopy}, columns = {${columns.join(', ')}}, ` +
    `delim = ${textLiteral(delimiter)}, quote = '"', escape = '"', nullstr = '\u0001', ` +
    `allow_quoted_nulls = false, hive_partitioning = false, parallel = false, max_line_size = ${LONGEST_RECORD * (isCopy ? 4 : 1)})`
  );
};

const LINE = 'line_number';
const COUNT = 'cell_count';

/** A row's cells by their places. */
export const csvSource = (csv: CsvText): TableSource => {
  const { headings, isCopy } = csv;
  if (!isCopy) return { from: reading(csv), isTorn: 'false', found: 'NULL' };
  const isTorn = `${COUNT} <> ${headings.length}`;
  const found = `CASE WHEN ${isTorn} THEN {'found': ${COUNT}, 'expected': ${headings.length}} END`;
  return { from: reading(csv), isTorn, found, line: LINE };
};

interface Whole {
  readonly duck: DuckDBConnection;
  readonly plan: TablePlan;
  readonly source: TableSource;
  readonly types: Readonly<Record<string, SourceType>>;
  readonly lists: readonly ListMapping[];
}

/**
 * A table with the records of its lists; a case without any has a list of which nothing is known. `mapped`: the lists by their
 * headings.
 */
export const withLists = async (
  { duck, plan, source, types, lists }: Whole,
  open: (list: ListMapping) => CsvText,
  print: (told: readonly Diagnostic[], file: string) => Promise<void>,
  say: Say,
): Promise<Omit<Whole, 'duck' | 'lists'> & { readonly mapped: readonly MappedList[] }> => {
  let whole = { plan, source, types };
  const mapped: MappedList[] = [];
  for (const [at, list] of lists.entries()) {
    const csv = open(list);
    const [torn] = csv.torn;
    if (torn !== undefined)
      throw stop(say('tornList', { path: list.file, line: String(torn.line) }), EXIT.problems);
    const { report, diagnostics } = collect();
    const plannedAs = planList(csv.headings, list, report);
    await print(diagnostics(), list.file);
    if (plannedAs === undefined) continue;
    mapped.push(plannedAs.list);
    const planned = {
      ...plannedAs.list,
      fields: plannedAs.list.fields.map((one) => byPlace(one, csv.headings)),
    };
    const child = csvSource(csv);
    const entries = planned.fields.map(({ name }) => `${quoted(name)} := ${quoted(name)}`);
    const key = `trim(${byPlace({ name: plannedAs.id }, csv.headings).name})`;
    const records =
      `SELECT ${key} AS k, list(struct_pack(${[...entries, `${quoted(TORN_RECORD)} := ${child.found}`].join(', ')}) ORDER BY n) AS l ` +
      `FROM (SELECT *, row_number() OVER () AS n FROM ${child.from}) GROUP BY ${key}`;
    await tellStrangers(duck, records, whole, list.file, say, print);
    const name = `\u0001list${at}`;
    const absent = list.noRows === 'empty' ? `coalesce(records.l, [])` : 'records.l';
    whole = {
      plan: { ...whole.plan, columns: [...whole.plan.columns, { ...planned, name }] },
      types: {
        ...whole.types,
        [name]: {
          kind: 'list',
          canBeTorn: true,
          fields: Object.fromEntries(planned.fields.map((one) => [one.name, { kind: 'text' }])),
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
  return { ...whole, mapped };
};

/** Records of cases that are not there are told: the id of one or the other is wrong. */
const tellStrangers = async (
  duck: DuckDBConnection,
  records: string,
  { source, plan }: Pick<Whole, 'source' | 'plan'>,
  file: string,
  say: Say,
  print: (told: readonly Diagnostic[], file: string) => Promise<void>,
): Promise<void> => {
  const select = `SELECT k FROM (${records}) WHERE coalesce(k, '') NOT IN (SELECT trim(coalesce(${quoted(plan.id)}::VARCHAR, '')) FROM ${source.from}) ORDER BY k LIMIT 6`;
  const rows = await readingFrom(async () => (await duck.run(select)).getRows(), file, say);
  const strangers = rows.map(([id]) => String(id));
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
