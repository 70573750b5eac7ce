/** Writes the files of a new folder all or not at all: beside it first, then each part is moved into its place. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Adds files by their paths to a folder that has none of their topmost names; makes the folder if need be. */
export const writeFolder = (folder: string, files: Readonly<Record<string, string>>): void => {
  const made = makeFolders(folder);
  const draft = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  const moved: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), text, { flag: 'wx' });
    }
    for (const name of readdirSync(draft)) {
      // A folder would take the place of an empty one that came meanwhile, a file that of any.
      if (existsSync(join(folder, name))) throw cameMeanwhile(join(folder, name));
      renameSync(join(draft, name), join(folder, name));
      moved.push(name);
    }
  } catch (thrown) {
    for (const name of moved) rmSync(join(folder, name), { recursive: true, force: true });
    rmSync(draft, { recursive: true, force: true });
    for (const one of made) rmdirSync(one);
    throw thrown;
  }
  rmSync(draft, { recursive: true, force: true });
};

/** As the system itself refuses a name that is taken. */
const cameMeanwhile = (path: string): Error =>
  Object.assign(new Error(`EEXIST: file already exists, rename '${path}'`), {
    code: 'EEXIST',
    syscall: 'rename',
    path,
  });

/** Makes a folder and those around it; those that were made, innermost first. */
const makeFolders = (folder: string): readonly string[] => {
  if (existsSync(folder)) return [];
  const around = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [folder, ...around];
};
