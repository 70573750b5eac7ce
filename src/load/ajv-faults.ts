/**
 * What a validator that ajv compiled (at build time, `npm run generate`; ajv itself is not needed here) complains of,
 * as faults of a shape. Its option `verbose` gives each complaint the schema that was not kept.
 */
import { invariant } from '../base/assert.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray } from '../base/json.ts';
import type { FaultsOf, Shape, ShapeFault } from './shape.ts';
import { isFaultKeyword } from './shape.ts';

/** A complaint of ajv, as far as it is used. */
export interface AjvError {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Shape;
  readonly data?: Json;
}

/** A validator that ajv compiled; its complaints are left on the function. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/** The faults that a validator finds; `if` and `anyOf` only say that their branches have some. */
export const faultsBy =
  (validate: Validate): FaultsOf =>
  (value) =>
    validate(value)
      ? []
      : (validate.errors ?? [])
          .filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf')
          .map((error) => faultOf(error, value));

const faultOf = ({ keyword, instancePath, params, parentSchema, data }: AjvError, root: Json): ShapeFault => {
  invariant(isFaultKeyword(keyword), `a schema uses the keyword ${keyword}, of which no diagnostic tells`);
  return {
    keyword,
    path: pathOf(instancePath, root),
    key: String(params['missingProperty'] ?? params['additionalProperty'] ?? ''),
    schema: parentSchema ?? {},
    value: data ?? null,
  };
};

/** A JSON pointer as a path: a step into a list is a number. */
const pathOf = (pointer: string, root: Json): readonly (string | number)[] => {
  const path: (string | number)[] = [];
  let value: Json | undefined = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isJsonArray(value)) {
      path.push(Number(key));
      value = value[Number(key)];
    } else {
      path.push(key);
      value = typeof value === 'object' && value !== null ? value[key] : undefined;
    }
  }
  return path;
};
