/** Databases for tests: DuckDB in this process; PostgreSQL started in a folder of its own and ended with the process; ClickHouse as a library. */
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Dialect } from '../../src/export/dialects.ts';
import { ROOT } from './shipped.ts';

export interface Engine {
  readonly dialect: Dialect;
  /** Runs statements that give nothing back. */
  readonly run: (statements: string) => Promise<void>;
  /** The rows of one query; what is NULL is empty. */
  readonly select: (query: string) => Promise<readonly (readonly string[])[]>;
}

export const openDuckDb = async (): Promise<Engine> => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    dialect: 'duckdb',
    run: async (statements) => {
      const all = await connection.extractStatements(statements);
      for (let at = 0; at < all.count; at++) await (await all.prepare(at)).run();
    },
    select: async (query) => {
      const rows = (await connection.runAndReadAll(query)).getRowsJson();
      return rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
    },
  };
};

/** Where Debian puts the programs of PostgreSQL; the newest. */
export const postgresFolder = (): string | undefined => {
  const all = '/usr/lib/postgresql';
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(all, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
};

/** A server on loopback with data in a temporary folder; both are gone when the process ends, however it does. */
export const startPostgres = async (programs: string): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), 'banfa-postgres-'));
  const owner = ownerOf(folder);
  const data = join(folder, 'data');
  const as = { cwd: folder, encoding: 'utf8', ...owner } as const;
  const program = (name: string, args: readonly string[]): void => {
    const { status, stdout, stderr, error } = spawnSync(join(programs, name), args, {
      ...as,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (status !== 0) throw new Error(`${name}: ${error?.message ?? ''}${stdout}${stderr}`);
  };
  const end = (): void => {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], as);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const port = await freePort();
  program('initdb', ['-D', data, '-A', 'trust', '-U', 'tester', '-E', 'UTF8', '--locale=C', '-N']);
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c fsync=off`;
  program('pg_ctl', ['-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start']);
  const psql = (sql: string): string => {
    const { status, stdout, stderr } = spawnSync(
      'psql',
      [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'tester',
        '-d',
        'postgres',
        '-v',
        'ON_ERROR_STOP=1',
        '-qAtX',
        '-F',
        '\t',
      ],
      { input: sql, encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  return {
    dialect: 'postgres',
    run: async (statements) => {
      psql(statements);
    },
    select: async (query) => rowsOf(psql(query)),
  };
};

/** The server refuses to run as root. */
const ownerOf = (folder: string): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  const idOf = (which: string): number => Number(spawnSync('id', [which, user], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
};

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Where `npm install` in test/slow/peers puts ClickHouse; it is too large to come along with everything else. */
const CHDB = join(ROOT, 'test/slow/peers/node_modules/chdb');
export const isClickHouseThere = (): boolean => existsSync(CHDB);

interface ClickHouse {
  readonly Session: new () => { query: (sql: string, format?: string) => string };
}

export const openClickHouse = async (): Promise<Engine> => {
  const { Session }: ClickHouse = await import(pathToFileURL(join(CHDB, 'index.mjs')).href);
  const session = new Session();
  return {
    dialect: 'clickhouse',
    run: async (statements) => {
      for (const one of statements.split(/;\n/)) if (/^(CREATE|INSERT|DROP)/m.test(one)) session.query(one);
    },
    select: async (query) => rowsOf(session.query(query.replace(/;\s*$/, ''), 'TabSeparated')),
  };
};

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => line.split('\t'));
