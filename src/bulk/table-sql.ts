/**
 * A table of cases as one SELECT of DuckDB: every column that rules read comes in the form that a table of this floor keeps it
 * in, to be copied as it lies in memory. LAW: a row that the query finds plain is one that `cellReader` and `caseFrom` take,
 * with the same values; of any other row the query gives the cells as JSON, for those to judge.
 */
import { MOST_RECORDS } from '../link/case-facts.ts';
import { NO_WORDS, YES_WORDS } from '../load/spelled-values-zh.ts';
import type { MappedColumn } from '../model/mapping.ts';
import type { Field, Scalar } from '../model/value.ts';
import type { Kind } from './bound.ts';
import type { Layout } from './layout.ts';
import { CASE } from './layout.ts';
import { MISSING } from './table.ts';
import type { MappedList, TableColumn, TablePlan } from './table-plan.ts';

/** What a column holds, as far as it matters. */
export type SourceType =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'timestamp' | 'other' }
  | {
      readonly kind: 'list';
      readonly fields: Readonly<Record<string, SourceType>>;
      /** Of records from a table of their own: an entry `TORN_RECORD` says where cells are lacking. */
      readonly canBeTorn?: boolean;
    };

/** The entry of a record that says how many cells it has, where that is wrong; no heading is called like that. */
export const TORN_RECORD = '\u0001found';

/** The columns of the query's result: id, cells as JSON (NULL of a plain row), then the parts in this order. */
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
  { from, isTorn, found }: TableSource,
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
  const names = [plan.id, plan.notice, plan.asOf, ...plan.columns.map(({ name }) => name)];
  const cells = names
    .map((name, at) => `k${at} := ${name === undefined ? 'NULL' : cell(name)}`)
    .concat(`found := ${found}`)
    .join(', ');
  const selected = [id, `CASE WHEN ${bad} THEN to_json(struct_pack(${cells}))::VARCHAR END`];
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
      const variable = `r${depth}`;
      add(
        {
          depth,
          columns: column?.kind === 'list' ? column.fields : [],
          types: type?.kind === 'list' ? type.fields : {},
          each: (body) => {
            const inner = (record: string): string =>
              isThere
                ? `list_transform(coalesce(${list(record)}, []), lambda ${variable}: ${body(`${variable}.`)})`
                : `list_filter([${body('')}], lambda z: false)`;
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

/** A name in double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in single quotes. */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const anyOf = (conditions: readonly string[]): string =>
  conditions.map((one) => `coalesce(${one}, true)`).join(' OR ') || 'false';

/** Whether a text holds what no case file may hold; the same signs as `foreignInValue`, surrogates excepted: UTF-8 has none. */
const foreign = (sql: string): string => `regexp_matches(${sql}, '${FOREIGN}')`;

/** Whether space other than plain blanks is around a text, which SQL's `trim` leaves there. */
const padded = (sql: string): string =>
  `regexp_matches(trim(${sql}), '^[\\s\\pZ\\x{feff}]|[\\s\\pZ\\x{feff}]$')`;

const FOREIGN =
  '[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{fffd}-\\x{ffff}]';

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
  const variable = `b${depth}`;
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

const isMissing = (missing: ReadonlySet<string>, cell: string): string =>
  `(${cell} IS NULL OR trim(${cell}) IN (${['', ...missing].map(textLiteral).join(', ')}))`;

/** How a cell is read: an expression for its value, NULL where it is not plain, and whether it is. */
interface ReadSql {
  readonly value: string;
  readonly isPlain: string;
}

const readSqlOf = (mapped: MappedColumn, cell: string, type: SourceType): ReadSql | undefined => {
  const { field, values } = mapped;
  const isMapped = Object.keys(values).length > 0;
  if (isMapped && type.kind !== 'text') return undefined;
  switch (field.type.kind) {
    case 'number':
      return numberOf(mapped, cell, type);
    case 'boolean':
      return booleanOf(mapped, cell, type);
    case 'date':
      return isMapped || mapped.format !== undefined ? undefined : dateOf(cell, type);
    case 'enum':
      return type.kind === 'text' ? enumOf(mapped, cell) : undefined;
    case 'string':
      return type.kind === 'text' && !isMapped
        ? { value: `trim(${cell})`, isPlain: `NOT ${foreign(cell)} AND NOT ${padded(cell)}` }
        : undefined;
    default:
      return undefined;
  }
};

const numberOf = (
  { field, values, scale }: MappedColumn,
  cell: string,
  type: SourceType,
): ReadSql | undefined => {
  if (type.kind !== 'number' && type.kind !== 'text') return undefined;
  const bare =
    type.kind === 'number'
      ? `(${cell})::DOUBLE`
      : `CASE WHEN regexp_full_match(trim(${cell}), '[+-]?[0-9]{1,15}([.][0-9]{1,15})?') THEN TRY_CAST(trim(${cell}) AS DOUBLE) END`;
  const moved =
    scale === undefined ? bare : `TRY_CAST(format('{:.15g}', (${bare}) * (${scale})::DOUBLE) AS DOUBLE)`;
  const value = `(${cased(values, cell, moved, (one) => `(${String(one)})::DOUBLE`)}) + 0`;
  const { min, max, type: declared } = field;
  const isWhole = declared.kind === 'number' && declared.integer === true;
  const conditions = [
    `isfinite(${value})`,
    ...(min === undefined ? [] : [`${value} >= ${min}`]),
    ...(max === undefined ? [] : [`${value} <= ${max}`]),
    ...(isWhole ? [`${value} = trunc(${value})`, `abs(${value}) <= 9007199254740991`] : []),
  ];
  return { value, isPlain: conditions.join(' AND ') };
};

const booleanOf = ({ values }: MappedColumn, cell: string, type: SourceType): ReadSql | undefined => {
  if (type.kind === 'boolean') return { value: cell, isPlain: `${cell} IS NOT NULL` };
  if (type.kind !== 'text') return undefined;
  const words = (list: readonly string[]): string => list.map(textLiteral).join(', ');
  const spelled = `CASE WHEN lower(trim(${cell})) IN (${words(YES_WORDS)}) THEN true WHEN lower(trim(${cell})) IN (${words(NO_WORDS)}) THEN false END`;
  const value = `(${cased(values, cell, spelled, String)})`;
  return { value, isPlain: `${value} IS NOT NULL` };
};

const dateOf = (cell: string, type: SourceType): ReadSql | undefined => {
  const date =
    type.kind === 'date'
      ? cell
      : type.kind === 'timestamp'
        ? `CASE WHEN (${cell})::TIMESTAMP = date_trunc('day', (${cell})::TIMESTAMP) THEN (${cell})::DATE END`
        : type.kind === 'text'
          ? `CASE WHEN regexp_full_match(trim(${cell}), '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN TRY_CAST(trim(${cell}) AS DATE) END`
          : undefined;
  if (date === undefined) return undefined;
  return { value: date, isPlain: `${date} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'` };
};

const enumOf = (mapped: MappedColumn, cell: string): ReadSql | undefined => {
  const { type } = mapped.field;
  if (type.kind !== 'enum') return undefined;
  const ids = Object.keys(type.values);
  const value = `CASE trim(${cell}) ${[...enumNames(mapped)].map(([name, id]) => `WHEN ${textLiteral(name)} THEN ${ids.indexOf(id)}`).join(' ')} END`;
  return { value, isPlain: `(${value}) IS NOT NULL` };
};

/** Every way to write a value of an enumeration. */
const enumNames = ({ field, values }: MappedColumn): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  if (field.type.kind !== 'enum') return names;
  const titles = Object.values(field.type.values);
  for (const [id, title] of Object.entries(field.type.values)) {
    if (titles.indexOf(title) === titles.lastIndexOf(title)) names.set(title, id);
  }
  for (const id of Object.keys(field.type.values)) names.set(id, id);
  for (const [text, id] of Object.entries(values)) names.set(text, String(id));
  return names;
};

/** The values that a mapping gives to texts come before what the text says by itself. */
const cased = (
  values: Readonly<Record<string, Scalar>>,
  cell: string,
  otherwise: string,
  literal: (value: Scalar) => string,
): string => {
  const whens = Object.entries(values).map(
    ([text, value]) => `WHEN ${textLiteral(text)} THEN ${literal(value)}`,
  );
  return whens.length === 0 ? otherwise : `CASE trim(${cell}) ${whens.join(' ')} ELSE ${otherwise} END`;
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
