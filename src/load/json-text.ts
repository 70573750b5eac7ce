/** JSON printed as `JSON.stringify(value, null, 2)` does, remembering where each part of it stands. */
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Source, Span } from '../base/source.ts';
import { lineStartsOf, positionAt } from '../base/source.ts';
import type { Path, RawDocument } from './cursor.ts';

/** Data as a document: its text is made here, and places in it are places in that text. */
export const printedDocument = (value: Json, file: string): RawDocument => {
  const { text, root } = printed(value);
  const source: Source = { file, text };
  const lineStarts = lineStartsOf(text);
  const spanOf = (path: Path, part: 'key' | 'value'): Span => {
    let found = root;
    for (const step of path) {
      const next = found.parts.get(step);
      if (next === undefined) break;
      found = next;
    }
    const [start, end] = part === 'key' ? found.key : found.value;
    return { file, start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
  };
  return { source, value, spanOf };
};

type Stretch = readonly [start: number, end: number];

/** Where a value stands, the key that leads to it (the value itself for an element of a list), and what it holds. */
interface Printed {
  readonly key: Stretch;
  readonly value: Stretch;
  readonly parts: ReadonlyMap<string | number, Printed>;
}

const printed = (value: Json): { readonly text: string; readonly root: Printed } => {
  const pieces: string[] = [];
  let offset = 0;
  const put = (text: string): Stretch => {
    pieces.push(text);
    offset += text.length;
    return [offset - text.length, offset];
  };

  const print = (part: Json, indent: string, key?: Stretch): Printed => {
    const start = offset;
    const parts = new Map<string | number, Printed>();
    const isList = isJsonArray(part);
    if (isList || isJsonObject(part)) {
      const inner = `${indent}  `;
      const entries = isList ? [...part.entries()] : Object.entries(part);
      put(isList ? '[' : '{');
      for (const [step, held] of entries) {
        put(parts.size === 0 ? inner : `,${inner}`);
        const name = isList ? undefined : put(JSON.stringify(step));
        if (name !== undefined) put(': ');
        parts.set(step, print(held, inner, name));
      }
      if (parts.size > 0) put(indent);
      put(isList ? ']' : '}');
    } else put(JSON.stringify(part));
    const stretch: Stretch = [start, offset];
    return { key: key ?? stretch, value: stretch, parts };
  };

  const root = print(value, '\n');
  return { text: pieces.join(''), root };
};
