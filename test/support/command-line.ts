/** The command line in this process: a world of its own for each call, with what it printed and its status. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { ROOT } from './shipped.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder that nobody else writes to. */
export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), 'banfa-test-'));

/** The cache of these tests: shared by them, so that the pack is linked once. */
const cache = scratchFolder();

export const banfa = async (
  argv: readonly string[],
  world: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** What is typed, line by line; then the input ends. A function does something else before it types. */
    readonly typed?: readonly (string | (() => string))[];
    /** Hears what a terminal would be shown meanwhile. */
    readonly progress?: (text: string) => void;
    /** Is given what Ctrl-C would call. */
    readonly interrupt?: (end: () => void) => void;
  } = {},
): Promise<Ran> => {
  let [out, err] = ['', ''];
  const status = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd: world.cwd ?? ROOT,
    env: { BANFA_CACHE_DIR: cache, ...world.env },
    columns: 100,
    colour: false,
    today: () => '2026-11-24',
    terminal: false,
    packageFolder: () => ROOT,
    openLines: async () => {
      const typed = [...(world.typed ?? [])];
      return {
        ask: async (prompt) => {
          const next = typed.shift();
          const line = typeof next === 'function' ? next() : next;
          out += `${prompt}${line ?? ''}\n`;
          return line;
        },
        close: () => {},
      };
    },
    onInterrupt: (end) => {
      world.interrupt?.(end);
      return () => {};
    },
    ...(world.progress && { progress: world.progress }),
  });
  return { status, out, err };
};
