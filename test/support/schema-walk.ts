/** Which properties and branches of a JSON Schema a valid value makes use of, so that a test can tell unused ones. */
import type { Json, JsonObject } from '../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../src/base/json.ts';

/** Every property and every branch of a choice that a schema has, by pointer. */
export const partsOf = (schema: JsonObject): readonly string[] => {
  const parts: string[] = [];
  const visit = (one: Json, at: string): void => {
    if (isJsonArray(one)) for (const [index, part] of one.entries()) visit(part, `${at}/${index}`);
    if (!isJsonObject(one)) return;
    for (const [key, part] of Object.entries(one)) {
      if (isPart(at, key)) parts.push(`${at}/${key}`);
      if (key !== 'enum' && key !== 'required') visit(part, `${at}/${key}`);
    }
  };
  visit(schema, '');
  for (const key of ['oneOf', 'anyOf']) {
    for (const [pointer, one] of Object.entries(definitionsOf(schema))) {
      const choice = one[key];
      if (isJsonArray(choice)) parts.push(...[...choice.keys()].map((index) => `${pointer}/${key}/${index}`));
    }
  }
  return parts;
};

/** Adds what a valid value uses to `seen`. */
export const walkSchema = (schema: JsonObject, value: Json, seen: Set<string>): void => {
  const visit = (one: Json | undefined, at: string, given: Json): void => {
    if (!isJsonObject(one)) return;
    const { $ref, properties, additionalProperties, items } = one;
    if (typeof $ref === 'string') visit(under(schema, $ref.slice(1)), $ref.slice(1), given);
    for (const key of ['allOf', 'oneOf', 'anyOf']) {
      const branches = one[key];
      if (!isJsonArray(branches)) continue;
      const index = key === 'allOf' ? 0 : branches.findIndex((branch) => fits(branch, given, schema));
      if (key !== 'allOf') seen.add(`${at}/${key}/${index}`);
      visit(branches[index], `${at}/${key}/${index}`, given);
    }
    if (isJsonArray(given)) for (const part of given) visit(items, `${at}/items`, part);
    if (!isJsonObject(given)) return;
    for (const [name, part] of Object.entries(given)) {
      const isNamed = isJsonObject(properties) && Object.hasOwn(properties, name);
      const pointer = isNamed ? `${at}/properties/${name}` : `${at}/additionalProperties`;
      if (isNamed) seen.add(pointer);
      visit(isNamed ? properties[name] : additionalProperties, pointer, part);
    }
  };
  visit(schema, '', value);
};

const isPart = (at: string, key: string): boolean =>
  at.endsWith('/properties') && !at.endsWith('/properties/properties') && key !== '';

const definitionsOf = (schema: JsonObject): Readonly<Record<string, JsonObject>> =>
  Object.fromEntries(
    Object.entries(isJsonObject(schema['definitions']) ? schema['definitions'] : {}).flatMap(([name, one]) =>
      isJsonObject(one) ? [[`/definitions/${name}`, one]] : [],
    ),
  );

const under = (schema: JsonObject, pointer: string): Json | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), schema);

/** Whether a branch is the one a value takes: by its constants, else by its type. */
const fits = (branch: Json, given: Json, schema: JsonObject): boolean => {
  if (!isJsonObject(branch)) return false;
  if (typeof branch['$ref'] === 'string') {
    return fits(under(schema, branch['$ref'].slice(1)) ?? null, given, schema);
  }
  const { properties } = branch;
  if (!isJsonObject(properties) || !isJsonObject(given)) {
    return (branch['type'] === 'array') === isJsonArray(given);
  }
  return Object.entries(properties).every(([name, one]) => {
    if (!isJsonObject(one)) return true;
    const options = one['enum'];
    if (isJsonArray(options)) return options.includes(given[name] ?? null);
    return one['const'] === undefined || one['const'] === given[name];
  });
};
