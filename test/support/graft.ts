/** Snippets put into the files they are about: maps are merged, records of lists by their id, all else is replaced. */
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../src/base/json.ts';

/** A condition is one operator, a recurrence one period: two of them are not merged. */
const CONDITIONS: ReadonlySet<string> = new Set(['when', 'applies_when', 'guard', 'every']);

/** A value with another laid over it. */
export const laidOver = (below: Json | undefined, above: Json): Json => {
  if (isJsonObject(below) && isJsonObject(above)) {
    const both = Object.entries(above).map(
      ([key, one]) => [key, CONDITIONS.has(key) ? one : laidOver(below[key], one)] as const,
    );
    return { ...below, ...Object.fromEntries(both) };
  }
  const [old, young] = [recordsById(below), recordsById(above)];
  if (old === undefined || young === undefined) return above;
  const rest = [...young.keys()].filter((id) => !old.has(id));
  return [
    ...[...old].map(([id, one]) => laidOver(one, young.get(id) ?? {})),
    ...rest.map((id) => young.get(id) ?? {}),
  ];
};

/** What a snippet holds, as its file would: at the place its info string names, else at the top. */
export const standing = (text: string, at: string | undefined): Json =>
  (at === undefined ? [] : at.split('.')).reduceRight<Json>((inner, key) => ({ [key]: inner }), parse(text));

/** A file with a snippet in it, as JSON, which is YAML too. */
export const grafted = (file: string | undefined, snippet: Json): string =>
  JSON.stringify(laidOver(file === undefined ? {} : parse(file), snippet), null, 1);

const recordsById = (value: Json | undefined): ReadonlyMap<string, JsonObject> | undefined => {
  if (!isJsonArray(value) || value.length === 0) return undefined;
  const named = value.filter(isJsonObject).map((one) => [String(one['id'] ?? ''), one] as const);
  return named.length === value.length && named.every(([id]) => id !== '') ? new Map(named) : undefined;
};
