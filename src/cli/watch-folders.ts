/**
 * Tells when something may have changed in folders: one watcher for each, since the recursive one of Node 20 under
 * Linux sees nothing after the first file that an editor renamed into place. A signal is only a hint; whoever takes
 * it compares contents.
 */
import { type FSWatcher, statSync, watch } from 'node:fs';

export interface Folders {
  /** Watches these from now on and no others; one that was made anew under its old name as well. */
  readonly look: (folders: readonly string[]) => void;
  readonly close: () => void;
}

/** How long nothing may happen before a change is told: an editor saves in several steps. */
const QUIET = 80;
/** Where the system watches no more folders, or one is not there, they are looked at this often. */
const UNWATCHED = 700;

export const watchFolders = (changed: () => void): Folders => {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly node: number }>();
  let quiet: NodeJS.Timeout | undefined;
  let poll: NodeJS.Timeout | undefined;
  const hint = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(changed, QUIET);
  };
  const forget = (folder: string): void => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const watchOne = (folder: string): boolean => {
    const node = nodeOf(folder);
    if (node === undefined || watchers.get(folder)?.node !== node) forget(folder);
    if (node === undefined || watchers.has(folder)) return node !== undefined;
    try {
      const watcher = watch(folder, hint);
      watcher.on('error', () => {
        forget(folder);
        hint();
      });
      watchers.set(folder, { watcher, node });
      return true;
    } catch {
      return false;
    }
  };
  return {
    look: (folders) => {
      for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
      const all = folders.map(watchOne).every((isWatched) => isWatched);
      clearInterval(poll);
      if (!all) poll = setInterval(changed, UNWATCHED);
    },
    close: () => {
      for (const folder of [...watchers.keys()]) forget(folder);
      clearTimeout(quiet);
      clearInterval(poll);
    },
  };
};

/** What tells a folder from another that took its name. */
const nodeOf = (folder: string): number | undefined => {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? found.ino : undefined;
};
