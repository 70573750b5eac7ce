/** The keys that the schemas of pack and case files know, and those that a document makes use of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../src/base/json.ts';
import { ROOT } from './shipped.ts';

const folder = join(ROOT, 'src/load/schemas');
const schemas: Readonly<Record<string, Json>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
);

/** Places with the same keys for the same reason: an example of one is an example of the other. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^chapter\.json\/definitions\/member\/properties\/(?!id\b)/, 'chapter.json/definitions/rule/properties/'],
  [/^facts\.json\/definitions\/field\/properties\//, 'facts.json/definitions/fact/properties/'],
  [/\/paragraphs\/items\/properties\/items\/items\/properties\//, '/items/items/properties/'],
  [
    /^workflow\.json\/definitions\/recurrence\/properties\/(?!year$|param$|from$)/,
    'workflow.json/definitions/period/properties/',
  ],
];

const named = (schema: string, pointer: string): string =>
  ALIKE.reduce((at, [from, to]) => at.replace(from, to), schema + pointer);

/** Every key of a schema, by where it may stand. */
export const keysOf = (schema: string): ReadonlySet<string> => {
  const keys = new Set<string>();
  const visit = (one: Json | undefined, at: string): void => {
    if (isJsonArray(one)) for (const [index, part] of one.entries()) visit(part, `${at}/${index}`);
    if (!isJsonObject(one)) return;
    const { properties } = one;
    if (isJsonObject(properties))
      for (const key of Object.keys(properties)) keys.add(named(schema, `${at}/properties/${key}`));
    for (const [key, part] of Object.entries(one)) if (key !== 'if') visit(part, `${at}/${key}`);
  };
  visit(schemas[schema], '');
  return keys;
};

/** Adds the keys that a document of a kind has to `seen`. */
export const keysIn = (kind: string, document: Json, seen: Set<string>): void => {
  const visit = (schema: string, node: Json | undefined, at: string, value: Json): void => {
    if (!isJsonObject(node)) return;
    const { $ref, properties, additionalProperties, items } = node;
    if (typeof $ref === 'string') {
      const [file = '', pointer = ''] = $ref.split('#');
      const target = file === '' ? schema : file;
      const found = pointer.split('/').slice(1).reduce<Json | undefined>(inside, schemas[target]);
      visit(target, found, pointer, value);
    }
    for (const branch of ['then', 'else']) visit(schema, node[branch], `${at}/${branch}`, value);
    if (isJsonArray(value)) for (const part of value) visit(schema, items, `${at}/items`, part);
    if (!isJsonObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      const known = isJsonObject(properties) ? properties[key] : undefined;
      const pointer = known === undefined ? `${at}/additionalProperties` : `${at}/properties/${key}`;
      if (known !== undefined) seen.add(named(schema, pointer));
      visit(schema, known ?? additionalProperties, pointer, part);
    }
  };
  visit(kind, schemas[kind], '', document);
};

const inside = (at: Json | undefined, key: string): Json | undefined =>
  isJsonObject(at) ? at[key] : undefined;
