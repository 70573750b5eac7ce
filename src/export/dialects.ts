/** The dialects of SQL that rules can be written in. */
export const DIALECTS = ['duckdb', 'postgres', 'spark', 'clickhouse'] as const;

export type Dialect = (typeof DIALECTS)[number];
