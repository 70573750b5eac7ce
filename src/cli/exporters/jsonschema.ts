/**
 * `banfa export jsonschema`: schemas for the files that people write, into the folder where their first lines look for
 * them. One by name (or of what banfa gives out) goes to standard output.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { JsonObject } from '../../base/json.ts';
import { formatSchemas } from '../../export/formats.ts';
import { SCHEMA_KINDS, schemaFile, schemasOf, schemaText } from '../../export/schemas.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor } from '../open.ts';
import { cannotWrite } from '../unwritable.ts';
import { writeWhole } from '../whole-file.ts';
import type { Exporter, ExportRequest } from './exporter.ts';

/** Where the schemas of a pack lie; a folder that no pack is read from. */
const SCHEMA_FOLDER = join('rules', '.schema');

export const exportJsonSchema: Exporter = (request) => {
  const { pack, name } = request;
  const schemas: Readonly<Record<string, JsonObject>> = schemasOf(pack);
  if (name === undefined) {
    writeAll(request, schemas);
    return undefined;
  }
  const all: Readonly<Record<string, JsonObject>> = { ...schemas, ...formatSchemas };
  const schema = Object.hasOwn(all, name) ? all[name] : undefined;
  if (schema !== undefined) return schemaText(schema);
  const options = Object.keys(all).join('、');
  throw stop(sayFor(request.options, pack)('notASchema', { value: name, options }), EXIT.usage);
};

/** Brings the schemas beside a pack up to date, where it has any. */
export const renewSchemas = (request: Pick<ExportRequest, 'pack' | 'folder' | 'options' | 'io'>): void => {
  if (existsSync(join(request.folder, SCHEMA_FOLDER))) writeAll(request, schemasOf(request.pack));
};

/** A file that is as it should be is left alone, so that nobody who watches the folder is told of it. */
const writeAll = (
  { pack, folder, options, io }: Pick<ExportRequest, 'pack' | 'folder' | 'options' | 'io'>,
  schemas: Readonly<Record<string, JsonObject>>,
): void => {
  const say = sayFor(options, pack);
  const target = options.output === undefined ? join(folder, SCHEMA_FOLDER) : resolve(io.cwd, options.output);
  const shown = options.output ?? (relative(io.cwd, target) || '.');
  let changed = 0;
  try {
    mkdirSync(target, { recursive: true });
    for (const kind of SCHEMA_KINDS) {
      const path = join(target, schemaFile(kind));
      const text = schemaText(schemas[kind] ?? {});
      if (textAt(path) === text) continue;
      writeWhole(path, text);
      changed++;
    }
  } catch (thrown) {
    throw stop(cannotWrite(thrown, shown, say), EXIT.usage);
  }
  const counts = { count: String(SCHEMA_KINDS.length), changed: String(changed) };
  io.err(`${say('schemasWritten', { path: shown, ...counts })}\n`);
};

const textAt = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // None yet, or none that can be read: writing will tell.
  }
};
