/**
 * Pieces of JSON Schema (draft-07), and how a schema of `load/schemas` is made richer for one pack: its references to
 * the shared file turned inward, parts of it overlaid, every key described, and only what is referred to kept.
 */
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';

export type Schema = JsonObject;

/** Definitions by name; names are plain ASCII, so that a reference needs no escapes. */
export type Definitions = Readonly<Record<string, Schema>>;

export const ref = (name: string): Schema => ({ $ref: `${POINTER}${name}` });

const POINTER = '#/definitions/';

/**
 * A mapping with exactly one key. The limit stands apart from the keys: on an empty line YAML language servers count the
 * key that is about to be written as one that is there.
 */
export const SINGLE: Schema = { minProperties: 1, allOf: [{ maxProperties: 1 }] };

/** A value that satisfies one of them; each should carry a title of its own, which is what editors show. */
export const anyOf = (...alternatives: readonly Schema[]): Schema => ({ anyOf: alternatives });

/** One of something, or a list of exactly that one: JSON-Logic makes no difference. */
export const one = (schema: Schema, title: string): Schema =>
  anyOf(schema, { title, type: 'array', items: schema, minItems: 1, maxItems: 1 });

/** One of something or a list of some. */
export const oneOrMore = (schema: Schema, title: string): Schema =>
  anyOf(schema, { title, type: 'array', items: schema, minItems: 1 });

/** What holds of a value that satisfies the test, and of one that does not. */
export const branching = (test: Schema, met: Schema | undefined, unmet?: Schema): Schema => {
  const parts: readonly (readonly [string, Schema | undefined])[] = [
    ['if', test],
    ['then', met],
    ['else', unmet],
  ];
  return Object.fromEntries(parts.flatMap(([key, part]) => (part === undefined ? [] : [[key, part]])));
};

/**
 * A schema of `load/schemas` as a part of ours. Its descriptions are dropped, since a build does without them; ours
 * are in `schema-keys-zh.ts`.
 */
export const inward = (base: Json): Json => {
  if (isJsonArray(base)) return base.map(inward);
  if (!isJsonObject(base)) return base;
  return Object.fromEntries(
    Object.entries(base).flatMap(([key, part]): readonly (readonly [string, Json])[] => {
      if (key === '$ref' && typeof part === 'string') {
        return [[key, part.replace('shared.json#', '#')]];
      }
      const isWord = typeof part === 'string' && WORDS.has(key);
      return isWord ? [] : [[key, inward(part)]];
    }),
  );
};

/** Keywords of a base schema that say nothing about values; a property may bear such a name, but is no string. */
const WORDS: ReadonlySet<string> = new Set(['$schema', '$id', 'description']);

/**
 * Puts one schema over another, key by key. Where the upper one says itself what a value is (`type`, `anyOf` or
 * `$ref`) it takes the place of the lower, all but the title.
 */
export const overlaid = (base: Json | undefined, over: Json, isTable = false): Json => {
  if (!isJsonObject(over) || !isJsonObject(base)) return over;
  if (!isTable && DECIDES.some((key) => Object.hasOwn(over, key))) {
    const { title } = base;
    return title === undefined ? over : { title, ...over };
  }
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const upper = over[key];
      const below = !isTable && TABLES.has(key);
      return [key, upper === undefined ? (base[key] ?? null) : overlaid(base[key], upper, below)];
    }),
  );
};

const DECIDES = ['type', 'anyOf', '$ref'];

/** Keywords whose values are schemas by name: there a name is no keyword, whatever it is. */
const TABLES: ReadonlySet<string> = new Set(['properties', 'definitions']);

/** What a key is for, by where it stands; `''` for one that nobody has described. */
export type Describe = (path: readonly string[]) => string;

/**
 * Gives every property that has no description of its own one. Paths are property names from the root or from a
 * definition (`#name`), `*` for any key and `[]` for the elements of a list.
 */
export const described = (schema: Schema, describe: Describe): Schema => {
  const within = (part: Json | undefined, path: readonly string[]): Json => {
    if (isJsonArray(part)) return part.map((one) => within(one, path));
    if (!isJsonObject(part)) return part ?? null;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, under(key, value, path)] as const),
    );
  };
  const under = (key: string, value: Json, path: readonly string[]): Json => {
    if (key === 'properties' && isJsonObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, withWords(property, [...path, name])]),
      );
    }
    if (key === 'definitions' && isJsonObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, within(one, [`#${name}`])]),
      );
    }
    if (key === 'items') return within(value, [...path, '[]']);
    return key === 'additionalProperties' ? within(value, [...path, '*']) : within(value, path);
  };
  const withWords = (property: Json, path: readonly string[]): Json => {
    const inner = within(property, path);
    if (!isJsonObject(inner) || 'description' in inner || 'markdownDescription' in inner) return inner;
    const words = describe(path);
    return words === '' ? inner : { ...inner, description: words };
  };
  const result = within(schema, []);
  return isJsonObject(result) ? result : schema;
};

/** The schema with those definitions that it needs, and no others, in the order in which it comes upon them. */
export const complete = (schema: Schema, definitions: Definitions): Schema => {
  const { definitions: own, ...root } = schema;
  const all: Definitions = { ...definitions, ...(isJsonObject(own) ? schemasIn(own) : {}) };
  const needed = new Map<string, Schema>();
  const visit = (part: Json | undefined): void => {
    if (isJsonArray(part)) part.forEach(visit);
    if (!isJsonObject(part)) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === '$ref' && typeof value === 'string') need(value.slice(POINTER.length));
      else visit(value);
    }
  };
  const need = (name: string): void => {
    const found = all[name];
    if (found === undefined || needed.has(name)) return;
    needed.set(name, found);
    visit(found);
  };
  visit(root);
  return needed.size === 0 ? root : { ...root, definitions: Object.fromEntries(needed) };
};

const schemasIn = (table: JsonObject): Definitions =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, one]) => (isJsonObject(one) ? [[name, one] as const] : [])),
  );

/** JSON that is known to be an object, being made of one. */
export const asSchema = (json: Json): Schema => (isJsonObject(json) ? json : {});
