/** The small parts an OpenAPI document is made of, and the moving of whole JSON Schemas into its components. */
import { MEDIA_TYPES } from './bodies.ts';
import type { ProblemKind } from './problems.ts';
import { PROBLEMS } from './problems.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Operation {
  readonly parameters?: readonly Json[];
  /** The schema of its body, if it takes one. */
  readonly body?: Json;
  readonly answers: JsonObject;
  readonly problems: readonly ProblemKind[];
}

export const operation = (id: string, summary: string, one: Operation): JsonObject => {
  const { parameters, body, answers, problems } = one;
  return {
    operationId: id,
    summary,
    ...(problems.includes('NoCredentials') ? { security: [{ role: [] }] } : {}),
    ...(parameters === undefined ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: inEach(MEDIA_TYPES, body) } }),
    responses: { ...answers, ...problemsByStatus(problems) },
  };
};

export const answer = (description: string, schema: Json, headers: JsonObject = {}): JsonObject => ({
  description,
  headers,
  content: inEach(['application/json'], schema),
});

/** A problem, or several that share a status, in Chinese and English. */
export const problemAnswer = (...kinds: readonly ProblemKind[]): JsonObject => ({
  description: kinds.map((kind) => `${PROBLEMS[kind][1]} / ${PROBLEMS[kind][2]} (${kind})`).join('\n\n'),
  content: inEach(['application/problem+json'], schema('Problem')),
});

const problemsByStatus = (kinds: readonly ProblemKind[]): JsonObject => {
  const statuses = [...new Set(kinds.map((kind) => PROBLEMS[kind][0]))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const sharing = kinds.filter((kind) => PROBLEMS[kind][0] === status);
      const own = { $ref: `#/components/responses/${sharing[0]}` };
      return [status, sharing.length === 1 ? own : problemAnswer(...sharing)];
    }),
  );
};

export const schema = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

export const text = (description: string): JsonObject => ({ type: 'string', description });

export const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const inEach = (types: readonly string[], one: Json): JsonObject =>
  Object.fromEntries(types.map((type) => [type, { schema: one }]));

/**
 * A schema as components: itself under a name, its definitions under theirs, and every reference turned to them. What
 * only editors read is left out, save the descriptions in Markdown, which OpenAPI reads too.
 */
export const hoisted = (
  name: string,
  { $schema, $id, definitions, ...own }: JsonObject,
  prefix = '',
): JsonObject => {
  const turned = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(turned);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).filter(([key]) => !FOR_EDITORS.has(key));
    return Object.fromEntries(
      entries.map(([key, part]) => {
        if (key === 'markdownDescription') return ['description', part];
        if (key !== '$ref' || typeof part !== 'string') return [key, turned(part)];
        return [key, part.replace(/^#\/definitions\//, `#/components/schemas/${prefix}`)];
      }),
    );
  };
  const parts = Object.entries(isObject(definitions) ? definitions : {});
  return Object.fromEntries([
    [name, turned(own)],
    ...parts.map(([one, part]) => [prefix + one, turned(part)] as const),
  ]);
};

const FOR_EDITORS = new Set([
  'defaultSnippets',
  'doNotSuggest',
  'errorMessage',
  'markdownEnumDescriptions',
  'patternErrorMessage',
]);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
