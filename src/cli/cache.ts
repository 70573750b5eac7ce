/**
 * Keeps linked packs and cases as JSON in the user's cache folder, because parsing YAML is most of what a dry run
 * costs. An entry is named by the hash of all it was made from and of the engine, carries a checksum of its own, and
 * is only ever parsed as JSON; whatever does not fit is ignored and written anew.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../base/version.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';

/** The engine that wrote an entry: its version, and in a built one the sources it was built from. */
const ENGINE = `banfa-cache-1 ${ENGINE_VERSION} ${process.env['BANFA_BUILD'] ?? 'source'}`;

/** What may be kept, by its kind. */
interface Kept {
  readonly pack: Pack;
  readonly case: Case;
}

/** Where entries live: the platform's cache folder, or `BANFA_CACHE_DIR`. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['BANFA_CACHE_DIR'] ??
  join(env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? join(env['HOME'] ?? homedir(), '.cache'), 'banfa');

/** The key of something made from texts; each is preceded by its length, so that no two lists are alike. */
export const keyOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
};

/** What was kept under a key, if a whole and unaltered entry of this engine holds it. */
export const kept = <K extends keyof Kept>(folder: string, kind: K, key: string): Kept[K] | undefined => {
  try {
    const text = readFileSync(entryOf(folder, kind, key), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === headerOf(kind, key, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
};

/** Writes an entry beside its name and renames it into place; a cache that cannot be written is no fault. */
export const keep = <K extends keyof Kept>(folder: string, kind: K, key: string, value: Kept[K]): void => {
  const path = entryOf(folder, kind, key);
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const body = JSON.stringify(value);
    writeFileSync(draft, `${headerOf(kind, key, body)}\n${body}`, { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
    prune(folder);
  } catch {
    discard(draft);
  }
};

const entryOf = (folder: string, kind: string, key: string): string => join(folder, `${kind}-${key}.json`);

const headerOf = (kind: string, key: string, body: string): string =>
  `${ENGINE} ${kind} ${key} ${createHash('sha256').update(body).digest('hex')}`;

/** Entries beyond this number go, the longest unchanged first: every edit of a file leaves one behind. */
const MOST_ENTRIES = 200;

const prune = (folder: string): void => {
  const names = readdirSync(folder).filter((name) => /^(pack|case)-[0-9a-f]{64}\.json/.test(name));
  if (names.length <= MOST_ENTRIES) return;
  const aged = names.map((name) => ({ name, written: statSync(join(folder, name)).mtimeMs }));
  aged.sort((a, b) => b.written - a.written);
  for (const { name } of aged.slice(MOST_ENTRIES / 2)) discard(join(folder, name));
};

const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself is no folder; there is nothing to discard.
  }
};
