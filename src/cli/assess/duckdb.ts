/** The door to DuckDB, which reads CSV and Parquet; loaded when one is named, and said to be missing where it is. */
import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api';
import type { SourceType } from '../../bulk/cell-sql.ts';
import { plain } from '../../report/cells.ts';
import { EXIT, stop } from '../io.ts';
import type { Say } from '../words.ts';

/** A data base in memory that reaches no network; how far it has read a file it says in `progress`. */
export const connectDuckdb = async (say: Say, threads: number): Promise<DuckDBConnection> => {
  const { DuckDBInstance } = await loaded(say);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: '256MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const duck = await instance.connect();
  await duck.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
  return duck;
};

const loaded = async (say: Say) => {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw stop(say('noDuckdb'), EXIT.usage);
  }
};

/** What a column holds, by the number that the package gives its type. */
export const sourceTypeOf = (type: DuckDBType): SourceType => {
  if ('valueType' in type && 'entryNames' in type.valueType && type.typeId === LIST) {
    const { entryNames, entryTypes } = type.valueType;
    return {
      kind: 'list',
      fields: Object.fromEntries(
        entryNames.map((name, at) => {
          const entry = entryTypes[at];
          return [name, entry === undefined ? { kind: 'other' } : sourceTypeOf(entry)];
        }),
      ),
    };
  }
  if ('width' in type && type.typeId === DECIMAL && type.width <= EXACT_DIGITS) return { kind: 'number' };
  const kind = KINDS[type.typeId];
  return { kind: kind ?? 'other' };
};

const DECIMAL = 19;
const LIST = 24;

/** A double holds every number of so many digits. */
const EXACT_DIGITS = 15;

/** A float of 32 bits is left out: 0.1 in it is another number than 0.1, and is read as people see it. */
const KINDS: Readonly<Record<number, 'text' | 'number' | 'digits' | 'boolean' | 'date' | 'timestamp'>> = {
  1: 'boolean',
  2: 'number',
  3: 'number',
  4: 'number',
  5: 'number',
  6: 'number',
  7: 'number',
  8: 'number',
  9: 'number',
  11: 'number',
  12: 'timestamp',
  13: 'date',
  16: 'digits',
  17: 'text',
  19: 'digits',
  20: 'timestamp',
  21: 'timestamp',
  22: 'timestamp',
  32: 'digits',
};

/** What DuckDB finds wrong with a file on the way is no mistake of ours; of its words the first line says what. */
export const readingFrom = async <T>(read: () => Promise<T>, path: string, say: Say): Promise<T> => {
  try {
    return await read();
  } catch (thrown) {
    const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
    throw stop(say('brokenTable', { path, reason: plain(reason).slice(0, LONGEST_REASON) }), EXIT.usage);
  }
};

const LONGEST_REASON = 300;
