/** The dialects of SQL that rules can be written in. */
export const DIALECTS = ['duckdb', 'postgres', 'spark', 'clickhouse'] as const;

/** One of them. */
export type Dialect = (typeof DIALECTS)[number];
