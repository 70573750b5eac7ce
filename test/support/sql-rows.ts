/** Facts as rows: the statements that make the tables of a pack in a database and fill them, and what each rule should say. */
import type { CivilDate } from '../../src/base/civil-date.ts';
import { bulkWorld } from '../../src/bulk/bind.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Dialect } from '../../src/export/dialects.ts';
import { WRITING } from '../../src/export/sql-dialect.ts';
import { schemaOf } from '../../src/export/sql-schema.ts';
import type { Table } from '../../src/export/sql-tables.ts';
import { tablesOf, withInner } from '../../src/export/sql-tables.ts';
import { quoted } from '../../src/export/sql-text.ts';
import { en } from '../../src/export/sql-words-en.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts, FactValue, Item } from '../../src/model/value.ts';

/** Tables for all facts of a pack with these cases in them, called by their place. */
export const fillTables = (pack: Pack, cases: readonly Facts[], dialect: Dialect): string => {
  const tables = withInner(tablesOf(pack));
  const reads = new Map(tables.map((table) => [table.name, new Set(columnsOf(table))]));
  const rows = new Map<string, string[]>();
  for (const [at, facts] of cases.entries()) addRows(tables[0], facts, [`'${at}'`], rows, dialect);
  const inserts = tables.flatMap((table) => {
    const all = rows.get(table.name) ?? [];
    const names = [...table.keys, ...columnsOf(table)]
      .map((name) => quoted(name, WRITING[dialect]))
      .join(', ');
    const into = `INSERT INTO ${quoted(table.name, WRITING[dialect])} (${names}) VALUES\n`;
    return Array.from(
      { length: Math.ceil(all.length / 500) },
      (_, part) => `${into}${all.slice(part * 500, part * 500 + 500).join(',\n')};\n`,
    );
  });
  return `${schemaOf(tables, reads, WRITING[dialect], en)}\n${inserts.join('')}`;
};

/** The statements that take the tables away again. */
export const dropTables = (pack: Pack, dialect: Dialect): string =>
  withInner(tablesOf(pack))
    .map(({ name }) => `DROP TABLE ${quoted(name, WRITING[dialect])};\n`)
    .join('');

const columnsOf = ({ columns, lists }: Table): readonly string[] => [
  ...Object.values(columns).map(({ name }) => name),
  ...Object.values(lists).map(({ known }) => known),
];

const addRows = (
  table: Table | undefined,
  facts: Item,
  keys: readonly string[],
  rows: Map<string, string[]>,
  dialect: Dialect,
): void => {
  if (table === undefined) return;
  const values = Object.keys(table.columns).map((id) => written(facts[id], dialect));
  const known = Object.keys(table.lists).map((id) => (facts[id] === undefined ? 'NULL' : 'true'));
  if (!rows.has(table.name)) rows.set(table.name, []);
  rows.get(table.name)?.push(`(${[...keys, ...values, ...known].join(', ')})`);
  for (const [id, list] of Object.entries(table.lists)) {
    const records = facts[id];
    if (typeof records !== 'object') continue;
    for (const [at, record] of records.entries())
      addRows(list.table, record, [...keys, String(at + 1)], rows, dialect);
  }
};

const written = (value: FactValue | undefined, dialect: Dialect): string => {
  if (value === undefined || typeof value === 'object') return 'NULL';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    const escaped = dialect === 'clickhouse' ? value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n') : value;
    return `'${escaped.replaceAll("'", "''")}'`;
  }
  const digits = Object.is(value, -0) ? '-0' : String(value);
  return dialect === 'postgres' ? `'${digits}'` : WRITING[dialect].number(digits);
};

/** What the interpreter says of every rule of every case, as it judges cases without events. */
export const expectedVerdicts = (
  pack: Pack,
  cases: readonly Facts[],
  given: { readonly asOf: CivilDate; readonly notice?: string },
  rules: readonly string[],
): readonly (readonly string[])[] => {
  const { stageDates, stage } = bulkWorld({ pack, ...given });
  return cases.map((facts) => {
    const world = createWorld({ pack, facts, stageDates, stage, ...given });
    return rules.map((rule) => evaluate(world, rule).verdict);
  });
};
