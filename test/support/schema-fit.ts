/** The files of a pack and its cases held against the schemas that are made of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Schema } from '../../src/export/schema-build.ts';
import type { SchemaKind } from '../../src/export/schemas.ts';
import { SCHEMA_KINDS, schemasOf } from '../../src/export/schemas.ts';
import type { Pack } from '../../src/model/pack.ts';
import { misfit, validatorOf } from './schema-validators.ts';

/** The kind of a file of a pack, by its path. */
export const kindOf = (file: string): SchemaKind => {
  if (file.startsWith('workflows/')) return 'workflow';
  if (file.startsWith('rules/notices/')) return 'notice';
  const name = file.replace(/^rules\/|\.yaml$/g, '');
  return SCHEMA_KINDS.find((kind) => kind === name) ?? 'chapter';
};

/** What the schemas of a pack find wrong with its own files and its cases. */
export const misfits = (
  pack: Pack,
  files: Readonly<Record<string, string>>,
  cases: Readonly<Record<string, string>>,
) => {
  const schemas = schemasOf(pack);
  const validators = new Map<SchemaKind, ReturnType<typeof validatorOf>>();
  return [
    ...Object.entries(files).map(([file, text]) => [file, kindOf(file), text] as const),
    ...Object.entries(cases).map(
      ([file, text]) => [file, file.endsWith('panel.yaml') ? 'panel' : ('case' as const), text] as const,
    ),
  ].flatMap(([file, kind, text]) => {
    const validate = validators.get(kind) ?? validatorOf(schemas[kind]);
    validators.set(kind, validate);
    const fault = misfit(validate, parse(text));
    return fault === '' ? [] : [`${file}: ${fault}`];
  });
};

/** The texts of the case files of a folder. */
export const casesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** A pair of a condition, and a value or one of the `let`, as chapters may hold them. */
export const expressions = ({ definitions = {} }: Schema) =>
  validatorOf({
    type: 'object',
    properties: {
      condition: { $ref: '#/definitions/boolean.case' },
      value: { $ref: '#/definitions/value.case-dates' },
    },
    definitions,
  });
