/**
 * Keeps linked packs as JSON in the user's cache folder, because parsing YAML is most of what a dry run costs.
 * An entry is named by the hash of the pack's files and the engine's version, carries a checksum of its own, and
 * is only ever parsed as JSON; whatever does not fit is ignored and written anew.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../base/version.ts';
import type { Pack } from '../model/pack.ts';

const FORMAT = 'banfa-pack-cache-1';

/** Where entries live: the platform's cache folder, or `BANFA_CACHE_DIR`. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['BANFA_CACHE_DIR'] ??
  join(env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? join(env['HOME'] ?? homedir(), '.cache'), 'banfa');

/** The pack with that hash, if a whole and unaltered entry holds it. */
export const cachedPack = (folder: string, hash: string): Pack | undefined => {
  try {
    const text = readFileSync(entryOf(folder, hash), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== headerOf(hash, body)) return undefined;
    const pack: Pack = JSON.parse(body);
    return pack.hash === hash ? pack : undefined;
  } catch {
    return undefined;
  }
};

/** Writes an entry beside its name and renames it into place; a cache that cannot be written is no fault. */
export const keepPack = (folder: string, pack: Pack): void => {
  const path = entryOf(folder, pack.hash);
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const body = JSON.stringify(pack);
    writeFileSync(draft, `${headerOf(pack.hash, body)}\n${body}`, { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
  } catch {
    discard(draft);
  }
};

const discard = (draft: string): void => {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The folder itself is no folder; there is nothing to discard.
  }
};

const entryOf = (folder: string, hash: string): string => join(folder, `${hash}.json`);

const headerOf = (hash: string, body: string): string =>
  `${FORMAT} ${ENGINE_VERSION} ${hash} ${createHash('sha256').update(body).digest('hex')}`;
