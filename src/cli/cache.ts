/**
 * Keeps linked packs and cases, and outcomes, as JSON in the user's cache folder: parsing YAML is most of what a dry
 * run costs, and the outcome of the same pack, case, day and readings is the same. An entry is named by the hash of all it was made from and of the engine, carries a checksum of its own, and
 * is only ever parsed as JSON; whatever does not fit is ignored and written anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { ENGINE_VERSION } from '../base/version.ts';
import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { discard, writeWhole } from './whole-file.ts';

/** The engine that wrote an entry: its version, and in a built one the sources it was built from. */
const ENGINE = `banfa-cache-1 ${ENGINE_VERSION} ${process.env['BANFA_BUILD'] ?? 'source'}`;

/** What may be kept, by its kind. */
interface Kept {
  readonly pack: Pack;
  /** With the position of every node of its expressions, for commands that show places. */
  readonly placed: Pack;
  readonly case: Case;
  readonly outcome: Outcome;
}

/** Where entries live: the platform's cache folder, or `BANFA_CACHE_DIR`; a variable set to nothing is not set. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['BANFA_CACHE_DIR'] ||
  join(env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || join(env['HOME'] || homedir(), '.cache'), 'banfa');

/** The key of something made from texts or bytes; each is preceded by its length, so that no two lists are alike. */
export const keyOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
};

/** What was kept under a key, if a whole and unaltered entry of this engine holds it. */
export const kept = <K extends keyof Kept>(folder: string, kind: K, key: string): Kept[K] | undefined => {
  try {
    const entry = readFileSync(entryOf(folder, kind, key));
    const end = entry.indexOf('\n');
    const body = entry.subarray(end + 1);
    return entry.toString('utf8', 0, end) === headerOf(kind, key, body) ? whenAsked(body) : undefined;
  } catch {
    return undefined;
  }
};

/** Writes an entry whole; a cache that cannot be written is no fault. */
export const keep = <K extends keyof Kept>(folder: string, kind: K, key: string, value: Kept[K]): void => {
  const body = Buffer.from(linesOf(value, kind === 'placed' ? undefined : withoutPositions));
  const header = Buffer.from(`${headerOf(kind, key, body)}\n`);
  try {
    makeFolder(folder);
    writeWhole(entryOf(folder, kind, key), Buffer.concat([header, body]), 0o600);
    prune(folder);
  } catch {
    // The next run does without it.
  }
};

/** Makes a folder and those it lies in, one after the other: Node's own way never ends under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
};

/** Named by the engine as well, so that two of them do not take turns in overwriting one entry. */
const entryOf = (folder: string, kind: string, key: string): string =>
  join(folder, `${kind}-${keyOf(ENGINE, key)}.json`);

/** The parts of a value, each as a line of its name and its JSON; of a list each element, its name with a `*`. */
const linesOf = (value: object, replacer: typeof withoutPositions | undefined): string =>
  Object.entries(value)
    .flatMap(([name, part]) =>
      Array.isArray(part) && part.length > 0
        ? part.map((one) => `${name}* ${JSON.stringify(one, replacer)}`)
        : [`${name} ${JSON.stringify(part, replacer)}`],
    )
    .join('\n');

/** The value of such lines, each parsed when somebody first asks for it: a run needs less than half of them. */
const whenAsked = (body: Buffer): ReturnType<typeof JSON.parse> => {
  const value: Record<string, unknown> = {};
  for (let start = 0; start < body.length; ) {
    const gap = body.indexOf(' ', start);
    const end = body.indexOf('\n', gap);
    const stop = end === -1 ? body.length : end;
    const [name, from] = [body.toString('utf8', start, gap), gap + 1];
    const parse = (): unknown => JSON.parse(body.toString('utf8', from, stop));
    if (name.endsWith('*')) {
      const list = name.slice(0, -1);
      const known = value[list];
      const elements: readonly unknown[] = Array.isArray(known) ? known : [];
      value[list] = elements;
      parseLater(elements, String(elements.length), parse);
    } else parseLater(value, name, parse);
    start = stop + 1;
  }
  return value;
};

/** A property that is parsed when it is first asked for, and a plain one from then on. */
const parseLater = (holder: object, name: string, parse: () => unknown): void => {
  Object.defineProperty(holder, name, {
    get: () => {
      const part = parse();
      Object.defineProperty(holder, name, { value: part, enumerable: true });
      return part;
    },
    enumerable: true,
    configurable: true,
  });
};

/** For JSON: where a node of an expression stands is for tools that look at the source; they link it anew. */
export const withoutPositions = (name: string, value: unknown): unknown =>
  name === 'at' && Array.isArray(value) ? undefined : value;

const headerOf = (kind: string, key: string, body: Uint8Array): string =>
  `${ENGINE} ${kind} ${key} ${createHash('sha256').update(body).digest('hex')}`;

/** Entries beyond this number go, the longest unchanged first: every edit of a file leaves one behind. */
const MOST_ENTRIES = 200;

const prune = (folder: string): void => {
  const names = readdirSync(folder).filter((name) =>
    /^(pack|placed|case|outcome)-[0-9a-f]{64}\.json/.test(name),
  );
  if (names.length <= MOST_ENTRIES) return;
  const aged = names.map((name) => ({ name, written: statSync(join(folder, name)).mtimeMs }));
  aged.sort((a, b) => b.written - a.written);
  for (const { name } of aged.slice(MOST_ENTRIES / 2)) discard(join(folder, name));
};
