/**
 * JSON Schema as far as the schemas of this folder use it: a value held against a schema, and every fault of it with
 * the schema that was not kept. It judges in a browser's copy only (D14), where validators compiled by ajv would be
 * five times its size; test/differential/shape.test.ts holds each list of faults equal to ajv's.
 */
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import shared from './schemas/shared.json' with { type: 'json' };

/** Keywords that are read; descriptions are for editors and left out of what is built. */
export interface Shape {
  readonly title?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly if?: Shape;
  readonly then?: Shape;
  readonly else?: Shape;
}

/** A schema with the definitions its references name. */
export interface RootShape extends Shape {
  readonly definitions?: Readonly<Record<string, Shape>>;
}

/** What is wrong with the value at a path, and the schema that says so. */
export interface ShapeFault {
  readonly keyword: FaultKeyword;
  readonly path: readonly (string | number)[];
  /** The key that is missing, or that has no place here. */
  readonly key: string;
  readonly schema: Shape;
  readonly value: Json;
}

const FAULT_KEYWORDS = [
  'type', 'enum', 'required', 'additionalProperties', 'minimum', 'minLength', 'minItems', 'minProperties', 'maxProperties',
] as const; // biome-ignore format: one line a thought

/** The keywords a value can fail to keep. */
export type FaultKeyword = (typeof FAULT_KEYWORDS)[number];

export const isFaultKeyword = (word: string): word is FaultKeyword =>
  FAULT_KEYWORDS.some((one) => one === word);

/** All that is wrong with the shape of a value. */
export type FaultsOf = (value: Json) => readonly ShapeFault[];

/** Every fault under a schema, in ajv's order; of `if` and `anyOf` only what their branches say. */
export const faultsUnder =
  (root: RootShape): FaultsOf =>
  (value) => {
    const faults: ShapeFault[] = [];
    check(root, root, value, [], faults);
    return faults;
  };

/** The path is one array that grows and shrinks on the way; only a fault copies it. */
const check = (
  root: RootShape,
  schema: Shape,
  value: Json,
  path: (string | number)[],
  into: ShapeFault[],
): void => {
  if (schema.$ref !== undefined) {
    const [file, name = ''] = schema.$ref.split('#/definitions/');
    const home: RootShape = file === '' ? root : shared;
    const target = home.definitions?.[name];
    if (target !== undefined) check(home, target, value, path, into);
    return;
  }
  const say = (keyword: ShapeFault['keyword'], key = ''): void => {
    into.push({ keyword, path: [...path], key, schema, value });
  };
  const within = (step: string | number, inner: Shape, part: Json): void => {
    path.push(step);
    check(root, inner, part, path, into);
    path.pop();
  };
  const types = [schema.type ?? []].flat();
  const isWrong = types.length > 0 && !types.some((type) => isOfType(value, type));
  // ajv tells a wrong type first, unless its one type has keywords of its own: then in their place.
  const late = types.length === 1 && KEYWORDS[types[0] ?? '']?.some((keyword) => keyword in schema) === true;
  const sayType = (type: string): void => {
    if (isWrong && late && types[0] === type) say('type');
  };
  if (isWrong && !late) say('type');

  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) say('minimum');
  } else sayType('number');
  if (typeof value === 'string') {
    if (schema.minLength !== undefined && [...value].length < schema.minLength) say('minLength');
  } else sayType('string');

  if (schema.enum?.some((one) => one === value) === false) say('enum');
  if (schema.anyOf !== undefined) {
    const branches = schema.anyOf.map((branch) => faultsIn(root, branch, value, path));
    if (branches.every((found) => found.length > 0)) into.push(...branches.flat());
  }
  if (schema.if !== undefined) {
    const branch = faultsIn(root, schema.if, value, path).length === 0 ? schema.then : schema.else;
    if (branch !== undefined) check(root, branch, value, path, into);
  }

  if (isJsonArray(value)) {
    const { items, minItems = 0 } = schema;
    if (value.length < minItems) say('minItems');
    if (items !== undefined) for (const [index, one] of value.entries()) within(index, items, one);
  } else sayType('array');
  if (isJsonObject(value)) checkMapping(schema, value, say, within);
  else sayType('object');
};

const checkMapping = (
  schema: Shape,
  value: JsonObject,
  say: (keyword: ShapeFault['keyword'], key?: string) => void,
  within: (step: string, inner: Shape, part: Json) => void,
): void => {
  const {
    properties = {},
    additionalProperties = true,
    required = [],
    minProperties = 0,
    maxProperties,
  } = schema;
  const keys = Object.keys(value);
  if (maxProperties !== undefined && keys.length > maxProperties) say('maxProperties');
  if (keys.length < minProperties) say('minProperties');
  for (const key of required) if (!Object.hasOwn(value, key)) say('required', key);
  if (additionalProperties !== true) {
    for (const key of keys) {
      if (Object.hasOwn(properties, key)) continue;
      if (additionalProperties === false) say('additionalProperties', key);
      else within(key, additionalProperties, value[key] ?? null);
    }
  }
  for (const [key, inner] of Object.entries(properties)) {
    if (Object.hasOwn(value, key)) within(key, inner, value[key] ?? null);
  }
};

const faultsIn = (
  root: RootShape,
  schema: Shape,
  value: Json,
  path: (string | number)[],
): readonly ShapeFault[] => {
  const faults: ShapeFault[] = [];
  check(root, schema, value, path, faults);
  return faults;
};

/** The keywords that concern one type only. */
const KEYWORDS: Readonly<Record<string, readonly (keyof Shape)[]>> = {
  number: ['minimum'],
  string: ['minLength'],
  array: ['items', 'minItems'],
  object: ['minProperties', 'maxProperties', 'required', 'properties', 'additionalProperties'],
};

const isOfType = (value: Json, type: string): boolean => {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return isJsonArray(value);
    case 'object':
      return isJsonObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
};
