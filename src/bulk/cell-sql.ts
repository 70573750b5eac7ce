/** A cell of a table as an expression of DuckDB: its value, and whether it is plain enough to be taken as that. */
import { NO_WORDS, YES_WORDS } from '../load/spelled-values-zh.ts';
import type { MappedColumn } from '../model/mapping.ts';
import type { Scalar } from '../model/value.ts';

/** What a column holds, as far as it matters; `digits`: numbers of more digits than a double has. */
export type SourceType =
  | { readonly kind: 'text' | 'number' | 'digits' | 'boolean' | 'date' | 'timestamp' | 'other' }
  | {
      readonly kind: 'list';
      readonly fields: Readonly<Record<string, SourceType>>;
      /** Of records from a table of their own: an entry `TORN_RECORD` says where cells are lacking. */
      readonly canBeTorn?: boolean;
    };

/** A name in double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in single quotes. */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Whether a text is one of some. Not `IN`: of more than a few texts DuckDB makes a join, one for each column and use. */
const isOneOf = (sql: string, texts: readonly string[]): string =>
  `list_contains([${texts.map(textLiteral).join(', ')}], ${sql})`;

/** Whether a text says that nothing is known. */
export const isMissing = (missing: ReadonlySet<string>, cell: string): string =>
  `(${cell} IS NULL OR ${isOneOf(`trim(${cell})`, ['', ...missing])})`;

/** How a cell is read: an expression for its value, NULL where it is not plain, and whether it is. */
export interface ReadSql {
  readonly value: string;
  readonly isPlain: string;
}

/** Undefined where cells of this type are never plain. */
export const readSqlOf = (mapped: MappedColumn, cell: string, type: SourceType): ReadSql | undefined => {
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
  if (type.kind !== 'number' && type.kind !== 'digits' && type.kind !== 'text') return undefined;
  // The engine rounds many digits twice, a reader of their text once.
  const bare =
    type.kind === 'number'
      ? `(${cell})::DOUBLE`
      : type.kind === 'digits'
        ? `(${cell})::VARCHAR::DOUBLE`
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
  const word = `lower(trim(${cell}))`;
  const spelled = `CASE WHEN ${isOneOf(word, YES_WORDS)} THEN true WHEN ${isOneOf(word, NO_WORDS)} THEN false END`;
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

/** Whether a text holds what no case file may hold; the same signs as `foreignInValue`, surrogates excepted: UTF-8 has none. */
export const foreign = (sql: string): string => `regexp_matches(${sql}, '${FOREIGN}')`;

/** Whether space other than plain blanks is around a text, which SQL's `trim` leaves there. */
export const padded = (sql: string): string =>
  `regexp_matches(trim(${sql}), '^[\\s\\pZ\\x{feff}]|[\\s\\pZ\\x{feff}]$')`;

const FOREIGN =
  '[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{fffd}-\\x{ffff}]';
