/** Files written whole or not at all: beside their name first, then renamed into place. */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { checkWritable } from './unwritable.ts';

/** Writes a file in the place of whatever bore its name; what the system refuses is thrown, and no draft is left. */
export const writeWhole = (path: string, content: string | Uint8Array, mode?: number): void => {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    checkWritable(path);
    writeFileSync(draft, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(draft, path);
  } catch (thrown) {
    discard(draft);
    throw thrown;
  }
};

/** Removes a file that may not be there to be removed. */
export const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // Its folder is no folder, or its name is none.
  }
};
