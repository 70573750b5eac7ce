/**
 * Data handed over by a program → plain frozen JSON of its own. The data may be anything: what JSON cannot hold is
 * told with the way to it, and whatever the program does with its own afterwards changes nothing.
 */
import type { Json } from '../base/json.ts';
import type { Path } from './cursor.ts';
import { LIMITS } from './limits.ts';

/** Something that stands in the data and is no JSON: a function, a `Date`, a number that is none. */
export interface Foreign {
  readonly path: Path;
  /** What a message calls it. */
  readonly kind: string;
}

export type Copied =
  | { readonly kind: 'copy'; readonly value: Json; readonly foreign: readonly Foreign[] }
  | { readonly kind: Beyond };

/** Which limit was passed; `hostile`: it threw when it was looked at. */
export type Beyond = 'too-deep' | 'too-many' | 'too-large' | 'hostile';

/** The copy has null in the place of what is no data; a key whose value is undefined is left out, as by JSON. */
export const plainCopy = (data: unknown): Copied => {
  const foreign: Foreign[] = [];
  let beyond: Beyond | undefined;
  let values = 0;
  let characters = 0;

  const stop = (why: Beyond): null => {
    beyond ??= why;
    return null;
  };
  const strange = (kind: string, path: Path): null => {
    foreign.push({ path, kind });
    return null;
  };
  const isMuchText = (text: string): boolean => {
    characters += text.length;
    return characters > LIMITS.characters;
  };

  const copyOf = (value: unknown, path: Path): Json => {
    if (beyond !== undefined) return null;
    if (++values > LIMITS.values) return stop('too-many');
    if (path.length > LIMITS.depth) return stop('too-deep');
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return isMuchText(value) ? stop('too-large') : value;
    if (typeof value === 'number') {
      // What is not the same after JSON is told, and -0 is 0.
      return Number.isFinite(value) ? (value === 0 ? 0 : value) : strange(String(value), path);
    }
    if (typeof value !== 'object') return strange(typeof value, path);
    if (Array.isArray(value)) return listOf(value, path);
    return isPlain(value) ? mappingOf(value, path) : strange(kindOf(value), path);
  };

  const listOf = (list: readonly unknown[], path: Path): Json => {
    if (list.length > LIMITS.values) return stop('too-many');
    return Object.freeze(Array.from(list, (one, index) => copyOf(one, [...path, index])));
  };

  const mappingOf = (mapping: object, path: Path): Json => {
    const entries = Object.entries(mapping).flatMap(([key, value]) => {
      if (value === undefined) return [];
      return [[key, isMuchText(key) ? stop('too-large') : copyOf(value, [...path, key])] as const];
    });
    return Object.freeze(Object.fromEntries(entries));
  };

  try {
    const value = copyOf(data, []);
    return beyond === undefined ? { kind: 'copy', value, foreign } : { kind: beyond };
  } catch {
    return { kind: 'hostile' };
  }
};

/** Made of braces or by `JSON.parse`, in whatever frame or thread: above it there is at most a root of prototypes. */
const isPlain = (value: object): boolean => {
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
};

/** `Date` for `[object Date]`. */
const kindOf = (value: object): string =>
  Object.prototype.toString.call(value).slice('[object '.length, -1).slice(0, LONGEST);

const LONGEST = 40;
