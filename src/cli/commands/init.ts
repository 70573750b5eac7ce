/** `banfa init`: a small new pack, explained where it stands, to be changed into one's own. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { invariant } from '../../base/assert.ts';
import { SCHEMA_KINDS, schemaFile, schemasOf, schemaText } from '../../export/schemas.ts';
import { loadPack } from '../../link/load-pack.ts';
import { cellsOf } from '../../report/cells.ts';
import { caseFiles, holdsPack, PACK_FOLDERS, portable, readPack } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, isSystemError, stop } from '../io.ts';
import { writeFolder } from '../new-folder.ts';
import { sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { cannotWrite } from '../unwritable.ts';
import type { Say } from '../words.ts';

export const init = async (folder: string, options: Shared, io: Io): Promise<number> => {
  const say = sayFor(options);
  const place = resolve(io.cwd, folder);
  if (existsSync(place) && !statSync(place).isDirectory()) {
    throw stop(say('initNoFolder', { path: folder }), EXIT.usage);
  }
  if (holdsPack(place)) throw stop(say('initHasPack', { path: folder }), EXIT.usage);
  const taken = PARTS.filter((name) => existsSync(join(place, name)));
  if (taken.length > 0) {
    throw stop(say('initTaken', { path: folder, names: taken.join('\u3001') }), EXIT.usage);
  }
  const around = swallowing(realPlace(place));
  if (around !== undefined) {
    const pack = relative(io.cwd, around.pack) || '.';
    throw stop(say('initInside', { path: folder, pack, part: around.part }), EXIT.usage);
  }
  const files = filesFor(io);
  try {
    writeFolder(place, files);
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    throw stop(cannotWrite(thrown, folder, say), EXIT.problems);
  }
  const done = say('initDone', { path: quoted(folder), count: String(Object.keys(files).length) });
  io.out(`${[done, ...nextSteps(folder, place === resolve(io.cwd), say)].join('\n')}\n`);
  return EXIT.done;
};

/** What to type next, from where one is: as it stands it runs with a copy in the project and with one for all. */
const nextSteps = (folder: string, here: boolean, say: Say): readonly string[] => {
  const pack = here ? '' : ` --pack ${quoted(folder)}`;
  const steps = [
    [`npx banfa test${pack}`, say('initTest')],
    [`npx banfa check${pack} --watch`, say('initCheck')],
    [`npx banfa ask ${quoted(portable(join(folder, 'examples', '02.yaml')))}`, say('initAsk')],
  ] as const;
  const width = Math.max(...steps.map(([command]) => cellsOf(command)));
  return steps.map(([command, about]) => `  ${command}${' '.repeat(width - cellsOf(command) + 4)}${about}`);
};

const quoted = (path: string): string => (/[\s"'\\$`&|;<>()*?!#~]/.test(path) ? JSON.stringify(path) : path);

/** The place with links followed, as far as it is there. */
const realPlace = (place: string): string =>
  existsSync(place) || dirname(place) === place
    ? realpathSync(place)
    : join(realPlace(dirname(place)), basename(place));

/** The pack around a folder that takes every file in it for its own, and by which of its folders. */
const swallowing = (place: string): { readonly pack: string; readonly part: string } | undefined => {
  for (let folder = dirname(place); ; folder = dirname(folder)) {
    const [part = ''] = relative(folder, place).split(sep);
    if (PACK_FOLDERS.includes(part) && holdsPack(folder)) return { pack: folder, part };
    if (dirname(folder) === folder) return undefined;
  }
};

/** What the new pack consists of. */
const PARTS = ['rules', 'workflows', 'examples'];

/** The template that is shipped with the package, and the schemas by which editors complete its files. */
const filesFor = (io: Io): Readonly<Record<string, string>> => {
  const template = join(io.packageFolder(), 'examples', 'first-pack');
  const { files } = readPack(template);
  const cases = caseFiles(template, ['examples']).map((name) => [
    portable(name),
    readFileSync(join(template, name), 'utf8'),
  ]);
  const { pack } = loadPack({ files, hash: '' });
  invariant(pack !== undefined, 'the pack that is shipped as a template links');
  const made = schemasOf(pack);
  const schemas = SCHEMA_KINDS.map((kind) => [`rules/.schema/${schemaFile(kind)}`, schemaText(made[kind])]);
  return { ...files, ...Object.fromEntries([...cases, ...schemas]) };
};
