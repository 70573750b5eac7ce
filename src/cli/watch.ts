/** `--watch`: a command run again whenever the files it reads have changed, until somebody ends it. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keyOf } from './cache.ts';
import { statusOfFailure } from './failure.ts';
import { bytesOf, caseFiles, PACK_FOLDERS, readPackBytes } from './files.ts';
import { EXIT, type Io } from './io.ts';
import { packFolder, sayFor } from './open.ts';
import type { Shared } from './shared.ts';
import { watchFolders } from './watch-folders.ts';

export interface Watched {
  /** Files and folders of cases, beside the pack. */
  readonly cases: readonly string[];
  readonly run: () => Promise<number>;
}

/** Runs until Ctrl-C. What is wrong with files is told and may be mended; what is wrong with the command ends it. */
export const watching = async ({ cases, run }: Watched, options: Shared, io: Io): Promise<number> => {
  const say = sayFor(options);
  const folder = packFolder(options, io, cases[0]);
  const stateNow = (): State => stateOf(folder, cases, io.cwd);
  let state = stateNow();
  let wake = (): void => {};
  let ended = false;
  const folders = watchFolders(() => wake());
  const takeBack = io.onInterrupt(() => {
    ended = true;
    wake();
  });
  /** Once the files are others than those the last run was given. */
  const change = async (): Promise<void> => {
    for (;;) {
      folders.look(foldersOf(folder, cases, io.cwd));
      const now = stateNow();
      const names = namesOf(state, now);
      if (ended) return;
      if (names.length > 0) {
        state = now;
        if (io.terminal) io.out(CLEAR);
        io.err(`${say('changed', { names: fewOf(names) })}\n`);
        return;
      }
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  };
  try {
    for (let first = true; first || !ended; first = false) {
      try {
        await run();
      } catch (thrown) {
        const isUsage = first && thrown instanceof Error && 'stop' in thrown && thrown.stop === EXIT.usage;
        if (isUsage || statusOfFailure(thrown, say, io) === undefined) throw thrown;
      }
      io.err(`${say('watching')}\n`);
      await change();
    }
    return EXIT.done;
  } finally {
    takeBack();
    folders.close();
  }
};

/** Clears the screen and what was scrolled out of it. */
const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/** File by name → hash of its content, or why there is none. */
type State = ReadonlyMap<string, string>;

const stateOf = (folder: string, cases: readonly string[], cwd: string): State => {
  const state = new Map<string, string>();
  const note = (name: string, read: () => void): void => {
    try {
      read();
    } catch (thrown) {
      state.set(name, String(thrown));
    }
  };
  note(folder, () => {
    for (const [name, bytes] of Object.entries(readPackBytes(folder).files)) state.set(name, keyOf(bytes));
  });
  for (const one of cases) {
    note(one, () => {
      for (const file of caseFiles(cwd, [one])) {
        note(file, () => void state.set(file, keyOf(bytesOf(resolve(cwd, file)))));
      }
    });
  }
  return state;
};

const namesOf = (before: State, after: State): readonly string[] =>
  [...new Set([...after.keys(), ...before.keys()])].filter((name) => before.get(name) !== after.get(name));

const fewOf = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join('、')} …` : names.join('、');

/** Every folder in which one of the files lies or may come to lie. */
const foldersOf = (folder: string, cases: readonly string[], cwd: string): readonly string[] => {
  const ofCases = cases.flatMap((one) => {
    const path = resolve(cwd, one);
    return [
      ...(isFolder(path) ? [path] : []),
      dirname(path),
      ...(existsSync(path) ? [dirname(realpathSync(path))] : []),
    ];
  });
  return [
    ...new Set([folder, ...PACK_FOLDERS.flatMap((one) => foldersUnder(join(folder, one))), ...ofCases]),
  ];
};

const foldersUnder = (folder: string): readonly string[] => {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const inner = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'));
    return [folder, ...inner.flatMap(({ name }) => foldersUnder(join(folder, name)))];
  } catch {
    return [];
  }
};

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};
