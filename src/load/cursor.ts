/**
 * A value inside a loaded document together with the way to it, so that whoever finds fault with the value can
 * say where it stands. Positions are worked out only when somebody asks.
 */
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Place, Source, Span } from '../base/source.ts';
import { placeOf } from '../base/source.ts';
import type { At } from '../model/expression.ts';

export type Path = readonly (string | number)[];

/** One parsed file: plain frozen JSON, and where each part of it was written. */
export interface RawDocument {
  readonly source: Source;
  readonly value: Json;
  /** The span of the value at a path, or of the key that leads to it; the nearest enclosing one if there is none. */
  readonly spanOf: (path: Path, part: 'key' | 'value') => Span;
}

export interface Cursor {
  readonly document: RawDocument;
  readonly path: Path;
  readonly value: Json;
}

export const rootOf = (document: RawDocument): Cursor => ({ document, path: [], value: document.value });

/** The value under a key of a mapping; absent where there is none or it is null. */
export const child = (cursor: Cursor, key: string): Cursor | undefined => {
  if (!isJsonObject(cursor.value) || !Object.hasOwn(cursor.value, key)) return undefined;
  const value = cursor.value[key];
  return value === undefined || value === null
    ? undefined
    : { document: cursor.document, path: [...cursor.path, key], value };
};

/** Keys and values of a mapping, in the order written; none for anything else. Null values are kept. */
export const entriesOf = (cursor: Cursor | undefined): readonly (readonly [string, Cursor])[] =>
  cursor === undefined || !isJsonObject(cursor.value)
    ? []
    : Object.entries(cursor.value).map(([key, value]) => [
        key,
        { document: cursor.document, path: [...cursor.path, key], value },
      ]);

/** Elements of a sequence; none for anything else. */
export const itemsOf = (cursor: Cursor | undefined): readonly Cursor[] =>
  cursor === undefined || !isJsonArray(cursor.value)
    ? []
    : cursor.value.map((value, index) => ({
        document: cursor.document,
        path: [...cursor.path, index],
        value,
      }));

/** A sequence's elements, or the value itself as the only one: `x` and `[x]` are the same to a reader. */
export const oneOrMore = (cursor: Cursor | undefined): readonly Cursor[] =>
  cursor === undefined ? [] : isJsonArray(cursor.value) ? itemsOf(cursor) : [cursor];

export const textAt = (cursor: Cursor | undefined): string | undefined =>
  typeof cursor?.value === 'string' ? cursor.value : undefined;

export const textUnder = (cursor: Cursor, key: string): string | undefined => textAt(child(cursor, key));

export const spanAt = (cursor: Cursor): Span => cursor.document.spanOf(cursor.path, 'value');

/** Where the key that leads to the value stands (the value itself for an element of a sequence). */
export const keySpanAt = (cursor: Cursor): Span => cursor.document.spanOf(cursor.path, 'key');

export const placeAt = (cursor: Cursor): Place => placeOf(keySpanAt(cursor));

export const atOf = (cursor: Cursor): At => {
  const { start } = spanAt(cursor);
  return [start.line, start.column];
};
