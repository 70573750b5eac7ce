/**
 * What differs between the dialects of SQL: one row for each. Names and texts of a pack reach SQL only through `name` and
 * `text` here; what is beside letters, digits and plain signs is written as the hexadecimal of its bytes, which no setting
 * of an engine reads as anything else.
 */
import type { Kind } from '../bulk/bound.ts';
import type { Dialect } from './dialects.ts';
import { guarded, orderedSum } from './sql-postgres.ts';

export type Calculation = '+' | '-' | '*' | '/' | '%';

type Two = (a: string, b: string) => string;

/** How one engine writes what they write differently. */
export interface Writing {
  readonly types: Readonly<Record<Kind, string>>;
  /** The columns that say which case, and which record of a list. */
  readonly keys: { readonly case: string; readonly record: string };
  /** What follows the columns of a table that is made, given its keys. */
  readonly madeWith: (keys: string) => { readonly inside: string; readonly after: string };
  readonly quote: string;
  /** A text, given as the hexadecimal of its bytes. */
  readonly bytes: (hex: string) => string;
  readonly number: (digits: string) => string;
  readonly date: (iso: string) => string;
  /** The first and the last day there is. */
  readonly days: readonly [first: string, last: string];
  /** Whether a value that is no number compares as in IEEE 754: with nothing, itself included. */
  readonly ieee: boolean;
  readonly isNaN: (x: string) => string;
  /** Of a number that equals zero: whether it is the negative one. */
  readonly isNegative: (zero: string) => string;
  /** Arithmetic as in JavaScript; an operand may be written more than once. */
  readonly calculate: Readonly<Record<Calculation, Two>>;
  /** Whether it has the remainder of floating point numbers, exact and with the sign of the dividend. */
  readonly remainders: boolean;
  /** Those of them in which an operand is written more than once. */
  readonly repeats: ReadonlySet<Calculation>;
  /** The sum of a column in the order of another, from the first to the last. */
  readonly sum: (value: string, order: string) => string;
  readonly matches: (x: string, pattern: string) => string;
  /** How many days lie between two days. */
  readonly daysBetween: (from: string, to: string) => string;
  readonly addDays: (date: string, whole: string) => string;
  readonly addMonths: (date: string, whole: string) => string;
  readonly yearOf: (date: string) => string;
  readonly monthOf: (date: string) => string;
  readonly yearStart: (date: string) => string;
  /** Keeps what is worked out once from being written out wherever it is used. */
  readonly fence: string;
}

const PLAIN: Readonly<Record<Calculation, Two>> = {
  '+': (a, b) => `${a} + ${b}`,
  '-': (a, b) => `${a} - ${b}`,
  '*': (a, b) => `${a} * ${b}`,
  '/': (a, b) => `${a} / ${b}`,
  '%': (a, b) => `${a} % ${b}`,
};

const primaryKey = (keys: string) => ({ inside: `PRIMARY KEY (${keys})`, after: '' });
const ALL_DAYS = ['0001-01-01', '9999-12-31'] as const;
const exponent = (digits: string): string => (digits.includes('e') ? digits : `${digits}e0`);

/** Every dialect by its name. */
export const WRITING: Readonly<Record<Dialect, Writing>> = {
  duckdb: {
    types: { number: 'DOUBLE', boolean: 'BOOLEAN', text: 'VARCHAR', date: 'DATE', 'month-day': 'VARCHAR' },
    keys: { case: 'VARCHAR NOT NULL', record: 'INTEGER NOT NULL' },
    madeWith: primaryKey,
    quote: '"',
    bytes: (hex) => `decode(from_hex('${hex}'))`,
    number: (digits) => (/^-?\d/.test(digits) ? exponent(digits) : `CAST('${digits}' AS DOUBLE)`),
    date: (iso) => `DATE '${iso}'`,
    days: ALL_DAYS,
    ieee: false,
    isNaN: (x) => `isnan(${x})`,
    isNegative: (zero) => `signbit(${zero})`,
    calculate: PLAIN,
    remainders: true,
    repeats: new Set(),
    sum: (value, order) => `sum(${value} ORDER BY ${order})`,
    matches: (x, pattern) => `regexp_full_match(${x}, '${pattern}')`,
    daysBetween: (from, to) => `${to} - ${from}`,
    addDays: (date, whole) => `${date} + CAST(${whole} AS INTEGER)`,
    addMonths: (date, whole) => `CAST(${date} + to_months(CAST(${whole} AS INTEGER)) AS DATE)`,
    yearOf: (date) => `year(${date})`,
    monthOf: (date) => `month(${date})`,
    yearStart: (date) => `make_date(year(${date}), 1, 1)`,
    fence: '',
  },
  postgres: {
    types: {
      number: 'double precision',
      boolean: 'boolean',
      text: 'varchar',
      date: 'date',
      'month-day': 'varchar',
    },
    keys: { case: 'varchar NOT NULL', record: 'integer NOT NULL' },
    madeWith: primaryKey,
    quote: '"',
    bytes: (hex) => `convert_from(decode('${hex}', 'hex'), 'UTF8')`,
    number: (digits) => (/^-?\d/.test(digits) ? `${digits}::float8` : `'${digits}'::float8`),
    date: (iso) => `DATE '${iso}'`,
    days: ALL_DAYS,
    ieee: false,
    isNaN: (x) => `(${x} = 'NaN'::float8)`,
    isNegative: (zero) => `(${zero}::text = '-0')`,
    calculate: guarded,
    remainders: true,
    repeats: new Set(['+', '-', '*', '/', '%']),
    sum: orderedSum,
    matches: (x, pattern) => `${x} ~ '^(${pattern})$'`,
    daysBetween: (from, to) => `${to} - ${from}`,
    addDays: (date, whole) => `${date} + ${whole}::integer`,
    addMonths: (date, whole) => `(${date} + make_interval(months => ${whole}::integer))::date`,
    yearOf: (date) => `extract(year FROM ${date})::integer`,
    monthOf: (date) => `extract(month FROM ${date})::integer`,
    yearStart: (date) => `make_date(extract(year FROM ${date})::integer, 1, 1)`,
    fence: '\n  OFFSET 0',
  },
  spark: {
    types: { number: 'DOUBLE', boolean: 'BOOLEAN', text: 'STRING', date: 'DATE', 'month-day': 'STRING' },
    keys: { case: 'STRING NOT NULL', record: 'INT NOT NULL' },
    madeWith: () => ({ inside: '', after: '' }),
    quote: '`',
    bytes: (hex) => `CAST(X'${hex}' AS STRING)`,
    number: (digits) => (/^-?\d/.test(digits) ? `${digits}D` : `CAST('${digits}' AS DOUBLE)`),
    date: (iso) => `DATE '${iso}'`,
    days: ALL_DAYS,
    ieee: false,
    isNaN: (x) => `isnan(${x})`,
    isNegative: (zero) => `(CAST(${zero} AS STRING) = '-0.0')`,
    calculate: {
      ...PLAIN,
      '/': (a, b) =>
        `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL WHEN ${b} <> 0 THEN ${a} / ${b}` +
        ` WHEN ${a} = 0 OR isnan(${a}) THEN CAST('NaN' AS DOUBLE)` +
        ` WHEN (${a} > 0) = (CAST(${b} AS STRING) = '-0.0') THEN CAST('-Infinity' AS DOUBLE)` +
        " ELSE CAST('Infinity' AS DOUBLE) END",
      '%': (a, b) =>
        `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL WHEN ${b} <> 0 THEN ${a} % ${b}` +
        " ELSE CAST('NaN' AS DOUBLE) END",
    },
    remainders: true,
    repeats: new Set(['/', '%']),
    sum: (value, order) =>
      `aggregate(array_sort(collect_list(named_struct('k', ${order}, 'v', coalesce(${value}, 0D)))),` +
      ' 0D, (total, one) -> total + one.v)',
    matches: (x, pattern) => `length(${x}) = 5 AND ${x} RLIKE '^(${pattern})$'`,
    daysBetween: (from, to) => `datediff(${to}, ${from})`,
    addDays: (date, whole) => `date_add(${date}, CAST(${whole} AS INT))`,
    addMonths: (date, whole) => `add_months(${date}, CAST(${whole} AS INT))`,
    yearOf: (date) => `year(${date})`,
    monthOf: (date) => `month(${date})`,
    yearStart: (date) => `make_date(year(${date}), 1, 1)`,
    fence: '',
  },
  clickhouse: {
    types: {
      number: 'Nullable(Float64)',
      boolean: 'Nullable(Bool)',
      text: 'Nullable(String)',
      date: 'Nullable(Date32)',
      'month-day': 'Nullable(String)',
    },
    keys: { case: 'String', record: 'Int32' },
    madeWith: (keys) => ({ inside: '', after: ` ENGINE = MergeTree ORDER BY (${keys})` }),
    quote: '`',
    bytes: (hex) => `unhex('${hex}')`,
    number: (digits) =>
      /^-?\d/.test(digits) ? exponent(digits) : digits === 'NaN' ? 'nan' : digits.replace('Infinity', 'inf'),
    date: (iso) => `toDate32('${iso}')`,
    days: ['1900-01-01', '2299-12-31'],
    ieee: true,
    isNaN: (x) => `isNaN(${x})`,
    isNegative: (zero) => `(1e0 / ${zero} < 0)`,
    calculate: PLAIN,
    remainders: false,
    repeats: new Set(),
    sum: (value, order) =>
      `arrayFold((total, one) -> total + one.2, arraySort(one -> one.1, groupArray((${order}, ifNull(${value}, 0e0)))), 0e0)`,
    matches: (x, pattern) => `match(${x}, '^(${pattern})$')`,
    daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
    addDays: (date, whole) => `addDays(${date}, toInt32(${whole}))`,
    addMonths: (date, whole) => `addMonths(${date}, toInt32(${whole}))`,
    yearOf: (date) => `toYear(${date})`,
    monthOf: (date) => `toMonth(${date})`,
    yearStart: (date) => `makeDate32(toYear(${date}), 1, 1)`,
    fence: '',
  },
};
