/**
 * JSON Schemas of what banfa prints, written so that the compiler holds them to the types: a `Part<T>` says which JSON a
 * `T` is. A key or a word that a type gains and its schema lacks does not compile.
 */
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import answers from './schemas/answers.json' with { type: 'json' };
import diagnostics from './schemas/diagnostics.json' with { type: 'json' };
import outcome from './schemas/outcome.json' with { type: 'json' };

type Definitions = Readonly<Record<string, JsonObject>>;

/** A schema with the definitions that it refers to, beside those of the schemas written by hand. */
interface Written {
  readonly schema: JsonObject;
  readonly named: Definitions;
}

/** A schema of the values of a type; `of` is there for the compiler alone, so that neither more nor less is taken. */
export interface Part<T> extends Written {
  readonly of?: (value: T) => T;
}

/** A property that may be absent. */
export interface Maybe<T> {
  readonly maybe: Part<T>;
}

/** The parts of an object's properties; those that may be absent, and no others, are `maybe`. */
export type Properties<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Maybe<Exclude<T[K], undefined>>
    : Part<T[K]>;
};

const part = <T>(schema: JsonObject, named: Definitions = {}): Part<T> => ({ schema, named });

const told = (title: string, description?: string): JsonObject => ({
  title,
  ...(description === undefined ? {} : { description }),
});

export const maybe = <T>(one: Part<T>): Maybe<T> => ({ maybe: one });

/** Text of any kind, or of a type whose words are too many to be listed. */
export const text = <T extends string = string>(title: string, description?: string): Part<T> =>
  part({ ...told(title, description), type: 'string' });

export const number = (title: string, description?: string): Part<number> =>
  part({ ...told(title, description), type: 'number' });

export const count = (title: string, description?: string): Part<number> =>
  part({ ...told(title, description), type: 'integer', minimum: 0 });

export const numberOrText = (title: string, description?: string): Part<number | string> =>
  part({ ...told(title, description), type: ['number', 'string'] });

export const flag = (title: string, description?: string): Part<boolean> =>
  part({ ...told(title, description), type: 'boolean' });

/** Anything that is JSON. */
export const anything = (title: string, description?: string): Part<Json> => part(told(title, description));

/** The one value that tells a document, or a member of a union, from others. */
export const always = <C extends string | boolean>(value: C, title?: string): Part<C> =>
  part({
    ...(title === undefined ? {} : { title }),
    type: typeof value === 'string' ? 'string' : 'boolean',
    const: value,
  });

/** One of some words, each with what it means. */
export const word = <W extends string>(title: string, means: Readonly<Record<W, string>>): Part<W> =>
  oneWord(
    title,
    Object.keys(means),
    Object.entries(means)
      .map(([key, meaning]) => `${key} ${meaning}`)
      .join('，'),
  );

/** One of many words, which say themselves what they mean. */
export const listed = <W extends string>(title: string, words: readonly W[], description?: string): Part<W> =>
  oneWord(title, words, description);

const oneWord = <W extends string>(title: string, words: readonly string[], description?: string): Part<W> =>
  part({ ...told(title, description), type: 'string', enum: [...words] });

/** A definition of a schema written by hand. */
export const known = <T>(name: string): Part<T> => part({ $ref: `#/definitions/${name}` });

/** Gives a part a definition of its own. */
export const named = <T>(name: string, { schema, named: inner }: Part<T>): Part<T> =>
  part({ $ref: `#/definitions/${name}` }, { ...inner, [name]: schema });

/** A part that is called something else where it stands. */
export const titled = <T>(title: string, { schema, named: inner }: Part<T>, description?: string): Part<T> =>
  part({ ...told(title, description), allOf: [schema] }, inner);

export const listOf = <T>(title: string, one: Part<T>, description?: string): Part<readonly T[]> =>
  part({ ...told(title, description), type: 'array', items: one.schema }, one.named);

export const tableOf = <T>(
  title: string,
  one: Part<T>,
  description?: string,
): Part<Readonly<Record<string, T>>> =>
  part({ ...told(title, description), type: 'object', additionalProperties: one.schema }, one.named);

/** An object with just these properties. */
export const object = <T>(title: string, properties: Properties<T>, description?: string): Part<T> => {
  const all: readonly (readonly [string, Written | { readonly maybe: Written }])[] =
    Object.entries(properties);
  const parts = all.map(([key, one]) => [key, 'maybe' in one ? one.maybe : one] as const);
  return part(
    {
      ...told(title, description),
      type: 'object',
      required: all.flatMap(([key, one]) => ('maybe' in one ? [] : [key])),
      properties: Object.fromEntries(parts.map(([key, { schema }]) => [key, schema])),
      additionalProperties: false,
    },
    Object.assign({}, ...parts.map(([, one]) => one.named)),
  );
};

/** One of several; the compiler wants them all. */
export const either = <T extends readonly unknown[]>(
  title: string,
  parts: { readonly [K in keyof T]: Part<T[K]> },
  description?: string,
): Part<T[number]> => {
  const all: readonly Written[] = Object.values(parts);
  return part(
    { ...told(title, description), oneOf: all.map(({ schema }) => schema) },
    Object.assign({}, ...all.map((one) => one.named)),
  );
};

/** The whole schema of a format; `id` is the name under which it is exported. */
export const schemaFor = <T>(id: string, comment: string, { schema, named: own }: Part<T>): JsonObject =>
  withDefinitions({ $schema: outcome.$schema, $id: `${id}.schema.json`, $comment: comment, ...schema }, own);

const DEFINITIONS: Definitions = {
  ...answers.definitions,
  ...outcome.definitions,
  ...diagnostics.definitions,
};

/** A schema with all definitions that it needs. */
export const withDefinitions = (schema: JsonObject, own: Definitions = {}): JsonObject => {
  const all: Definitions = { ...own, ...DEFINITIONS };
  const needed = new Set<string>();
  const visit = (one: Json | undefined): void => {
    if (isJsonArray(one)) one.forEach(visit);
    if (!isJsonObject(one)) return;
    const { $ref } = one;
    const other = typeof $ref === 'string' ? $ref.slice('#/definitions/'.length) : undefined;
    if (other !== undefined && !needed.has(other)) {
      needed.add(other);
      visit(all[other]);
    }
    Object.values(one).forEach(visit);
  };
  visit(schema);
  return {
    ...schema,
    definitions: Object.fromEntries(Object.entries(all).filter(([one]) => needed.has(one))),
  };
};
