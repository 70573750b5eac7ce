/** `banfa init`: a small new pack, explained where it stands, to be changed into one's own. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { invariant } from '../../base/assert.ts';
import { SCHEMA_KINDS, schemaFile, schemasOf, schemaText } from '../../export/schemas.ts';
import { loadPack } from '../../link/load-pack.ts';
import { caseFiles, holdsPack, portable, readPack } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, isSystemError, stop } from '../io.ts';
import { writeFolder } from '../new-folder.ts';
import { sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { reasonOf } from '../words.ts';

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
  const files = filesFor(io);
  try {
    writeFolder(place, files);
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    throw stop(say('cannotWrite', { path: folder, reason: reasonOf(thrown, say) }), EXIT.problems);
  }
  const named = /[\s"'\\$`&|;<>()*?!#~]/.test(folder) ? JSON.stringify(folder) : folder;
  io.out(`${say('initDone', { path: named, count: String(Object.keys(files).length) })}\n`);
  return EXIT.done;
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
