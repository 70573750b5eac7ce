/**
 * A table of cases as one SELECT of DuckDB: every column that rules read comes in the form that a table of this floor keeps it
 * in, to be copied as it lies in memory. LAW: a row that the query finds plain is one that `cellReader` and `caseFrom` take,
 * with the same values; of any other row the query gives the cells as JSON, for those to judge.
 */
import { MOST_RECORDS } from '../link/case-facts.ts';
import type { Field } from '../model/value.ts';
import type { Kind } from './bound.ts';
import type { SourceType } from './cell-sql.ts';
import { foreign, isMissing, padded, quoted, readSqlOf } from './cell-sql.ts';
import type { Layout } from './layout.ts';
import { CASE } from './layout.ts';
import { MISSING } from './table.ts';
import type { MappedList, TableColumn, TablePlan } from './table-plan.ts';

/** The entry of a record that says how many cells it has, where that is wrong; no heading is called like that. */
export const TORN_RECORD = '\u0001found';

/** The columns of the query's result: id, cells as JSON (NULL of a plain row), the line or NULL, then the parts in this order. */
export interface TableQuery {
  readonly select: string;
  readonly parts: readonly QueryPart[];
}

/** What a column of the result goes into. */
export type QueryPart =
  | {
      readonly kind: 'column';
      readonly at: number;
      readonly depth: number;
      readonly texts?: readonly string[];
    }
  | { readonly kind: 'lengths' | 'known'; readonly at: number; readonly depth: number };

/** Where rows come from, as SQL. */
export interface TableSource {
  /** What follows FROM. */
  readonly from: string;
  /** Whether a row lacks cells or has some too many. */
  readonly isTorn: string;
  /** How many cells it has; NULL where nobody counts them. */
  readonly found: string;
  /** The line it begins in; absent where that follows from the rows before. */
  readonly line?: string;
}

/** Where records come from: gives for an expression over a record the list of it over all records of a row. */
interface Level {
  readonly depth: number;
  readonly columns: readonly TableColumn[];
  readonly types: Readonly<Record<string, SourceType>>;
  readonly each: (body: (record: string) => string) => string;
}

/** `types` by the names of columns; `from` is what follows FROM. Without a layout every row comes as JSON. */
export const tableQuery = (
  plan: TablePlan,
  types: Readonly<Record<string, SourceType>>,
  layout: Layout | undefined,
  { from, isTorn, found, line }: TableSource,
): TableQuery => {
  const cell = (name: string): string => quoted(name);
  const id = `trim(coalesce(${cell(plan.id)}::VARCHAR, ''))`;
  const wholly = plan.notice !== undefined || plan.asOf !== undefined || layout === undefined;
  const bad = wholly
    ? 'true'
    : anyOf([
        isTorn,
        `${id} = ''`,
        foreign(id),
        padded(id),
        ...plan.columns.map((one) => badIn(one, cell(one.name), types[one.name], 0)),
      ]);
  // What is no fact is a text: a number would lose its digits on the way.
  const texts = [plan.id, plan.notice, plan.asOf].map((name) => name && `${cell(name)}::VARCHAR`);
  const cells = [...texts, ...plan.columns.map(({ name }) => cell(name))]
    .map((sql, at) => `k${at} := ${sql ?? 'NULL'}`)
    .concat(`found := ${found}`)
    .join(', ');
  const selected = [
    id,
    `CASE WHEN ${bad} THEN to_json(struct_pack(${cells}))::VARCHAR END`,
    line ?? 'NULL::BIGINT',
  ];
  const parts: QueryPart[] = [];
  const add = (level: Level, within: number): void => {
    if (layout === undefined) return;
    for (const [at, { name, kind, within: place }] of layout.columns.entries()) {
      if (place !== within) continue;
      const column = level.columns.find((one) => one.id === name);
      const mapped = column?.kind === 'value' ? column : undefined;
      const type = mapped && level.types[mapped.name];
      const { sql, texts } = encoded(mapped, type, kind);
      selected.push(level.each((record) => sql(mapped === undefined ? '' : record + quoted(mapped.name))));
      parts.push({ kind: 'column', at, depth: level.depth, ...(texts === undefined ? {} : { texts }) });
    }
    for (const [at, { name, within: place }] of layout.lists.entries()) {
      if (place !== within) continue;
      const column = level.columns.find((one) => one.id === name);
      const type = column && level.types[column.name];
      const list = (record: string): string =>
        column?.kind === 'list' && type?.kind === 'list' ? record + quoted(column.name) : '[]';
      const isThere = column?.kind === 'list' && type?.kind === 'list';
      selected.push(level.each((record) => `coalesce(len(${list(record)}), 0)::INTEGER`));
      parts.push({ kind: 'lengths', at, depth: level.depth });
      selected.push(
        level.each((record) => (isThere ? `(${list(record)} IS NOT NULL)::UTINYINT` : '0::UTINYINT')),
      );
      parts.push({ kind: 'known', at, depth: level.depth });
      const depth = level.depth + 1;
      const variable = ofLambda(`r${depth}`);
      add(
        {
          depth,
          columns: column?.kind === 'list' ? column.fields : [],
          types: type?.kind === 'list' ? type.fields : {},
          each: (body) => {
            const inner = (record: string): string =>
              isThere
                ? `list_transform(coalesce(${list(record)}, []), lambda ${variable}: ${body(`${variable}.`)})`
                : `list_filter([${body('')}], lambda ${ofLambda('none')}: false)`;
            return level.depth === 0 ? inner('') : `flatten(${level.each(inner)})`;
          },
        },
        at,
      );
    }
  };
  add({ depth: 0, columns: plan.columns, types, each: (body) => body('') }, CASE);
  return { select: `SELECT ${selected.join(',\n')}\nFROM ${from}`, parts };
};

/** A column of the same name would be taken instead; none is called like that. */
const ofLambda = (name: string): string => quoted(`\u0001${name}`);

const anyOf = (conditions: readonly string[]): string =>
  conditions.map((one) => `coalesce(${one}, true)`).join(' OR ') || 'false';

/** Whether a cell needs a closer look. */
const badIn = (column: TableColumn, cell: string, type: SourceType | undefined, depth: number): string => {
  if (type === undefined || type.kind === 'other') return `${cell} IS NOT NULL`;
  if (column.kind === 'value')
    return type.kind === 'list' ? `${cell} IS NOT NULL` : badValue(column, cell, type);
  if (type.kind !== 'list')
    return type.kind === 'text' ? `NOT ${isMissing(column.missing, cell)}` : `${cell} IS NOT NULL`;
  return badList(column, cell, type, depth + 1);
};

const badList = (
  { fields }: MappedList,
  cell: string,
  { fields: types, canBeTorn }: Extract<SourceType, { readonly kind: 'list' }>,
  depth: number,
): string => {
  const variable = ofLambda(`b${depth}`);
  const inside = fields.map((one) => badIn(one, `${variable}.${quoted(one.name)}`, types[one.name], depth));
  const inner = anyOf([
    `${variable} IS NULL`,
    ...(canBeTorn === true ? [`${variable}.${quoted(TORN_RECORD)} IS NOT NULL`] : []),
    ...inside,
  ]);
  return `(${cell} IS NOT NULL AND (len(${cell}) > ${MOST_RECORDS / 10} OR len(list_filter(${cell}, lambda ${variable}: ${inner})) > 0))`;
};

type MappedValue = Extract<TableColumn, { readonly kind: 'value' }>;

const badValue = (column: MappedValue, cell: string, type: SourceType): string => {
  const { mapped, missing } = column;
  const known = readSqlOf(mapped, cell, type);
  const isThere = type.kind === 'text' ? `NOT ${isMissing(missing, cell)}` : `${cell} IS NOT NULL`;
  return `(${isThere} AND ${known === undefined ? 'true' : `NOT coalesce(${known.isPlain}, false)`})`;
};

interface Encoded {
  readonly sql: (cell: string) => string;
  /** The texts that the numbers of the column stand for; absent of texts that come as they are. */
  readonly texts?: readonly string[];
}

/** A value in the form of a table's column; a fact that the table does not have is unknown in every row. */
const encoded = (column: MappedValue | undefined, type: SourceType | undefined, kind: Kind): Encoded => {
  const { texts, ...form } = formOf(column?.mapped.field, kind);
  const nothing = texts === undefined ? UNKNOWN[kind] : UNKNOWN.date;
  if (column === undefined || type === undefined) return { sql: () => nothing, ...(texts && { texts }) };
  const sql = (cell: string): string => {
    const read = readSqlOf(column.mapped, cell, type);
    if (read === undefined) return nothing;
    const isKnown =
      type.kind === 'text' ? `NOT ${isMissing(column.missing, cell)} AND ${read.isPlain}` : read.isPlain;
    return `coalesce(CASE WHEN ${isKnown} THEN ${form.of(read.value)} END, ${nothing})`;
  };
  return { sql, ...(texts && { texts }) };
};

const formOf = (
  field: Field | undefined,
  kind: Kind,
): { readonly of: (value: string) => string; readonly texts?: readonly string[] } => {
  switch (kind) {
    case 'number':
      return { of: (value) => `(${value})::DOUBLE` };
    case 'boolean':
      return { of: (value) => `(CASE WHEN ${value} THEN 3 ELSE 0 END)::UTINYINT` };
    case 'date':
      return { of: (value) => `date_diff('day', DATE '1970-01-01', ${value})::INTEGER` };
    case 'text':
      return field?.type.kind === 'enum'
        ? { of: (value) => `(${value})::INTEGER`, texts: Object.keys(field.type.values) }
        : { of: (value) => `(${value})::VARCHAR` };
    case 'month-day':
      return { of: () => `(${MISSING})::INTEGER` };
  }
};

const UNKNOWN: Readonly<Record<Kind, string>> = {
  number: "'NaN'::DOUBLE",
  boolean: '1::UTINYINT',
  date: `(${MISSING})::INTEGER`,
  'month-day': `(${MISSING})::INTEGER`,
  text: 'NULL::VARCHAR',
};
