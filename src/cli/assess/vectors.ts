/** DuckDB's vectors → the columns of a table: memory copied stretch by stretch, never value by value but for free text. */
import type { DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import { invariant } from '../../base/assert.ts';
import type { Layout } from '../../bulk/layout.ts';
import type { Column, GrowingTexts, Table } from '../../bulk/table.ts';
import { emptyColumn, MISSING, newTexts } from '../../bulk/table.ts';
import type { QueryPart } from '../../bulk/table-sql.ts';

/** Takes chunks of a result in. */
export interface VectorColumns {
  /** `first`: the column of the result in which the parts begin. */
  readonly add: (chunk: DuckDBDataChunk, first: number) => void;
  /** A table of what was added; afterwards it begins anew. */
  readonly finish: () => Table;
}

export const vectorColumns = (layout: Layout, parts: readonly QueryPart[]): VectorColumns => {
  let texts = newTexts();
  let rows = 0;
  let rooms = parts.map((part) => roomFor(part, layout));
  return {
    add: (chunk, first) => {
      rows += chunk.rowCount;
      for (const [at, part] of parts.entries()) {
        const room = rooms[at];
        invariant(room !== undefined, 'every part has room');
        take(chunk.getColumnVector(first + at), part, chunk.rowCount, room, texts);
      }
    },
    finish: () => {
      const columns: Column[] = [];
      const starts: Int32Array[] = [];
      const known: Uint8Array[] = [];
      for (const [at, part] of parts.entries()) {
        const { array, length } = rooms[at] ?? { array: new Int32Array(0), length: 0 };
        const all = array.slice(0, length);
        if (part.kind === 'column') columns[part.at] = all;
        else if (part.kind === 'known' && all instanceof Uint8Array) known[part.at] = all;
        else if (part.kind === 'lengths') starts[part.at] = startsOf(all);
      }
      const lists = layout.lists.map((_, at) => ({
        starts: starts[at] ?? new Int32Array(1),
        known: known[at] ?? new Uint8Array(0),
      }));
      const table: Table = { layout, rows, columns, lists, texts };
      texts = newTexts();
      rows = 0;
      rooms = parts.map((part) => roomFor(part, layout));
      return table;
    },
  };
};

interface Room {
  array: Column;
  length: number;
}

const FIRST = 4096;

const roomFor = (part: QueryPart, layout: Layout): Room => {
  if (part.kind === 'known') return { array: new Uint8Array(FIRST), length: 0 };
  if (part.kind === 'lengths') return { array: new Int32Array(FIRST), length: 0 };
  return { array: emptyColumn(layout.columns[part.at]?.kind ?? 'number', FIRST), length: 0 };
};

const startsOf = (lengths: Column): Int32Array => {
  const starts = new Int32Array(lengths.length + 1);
  let sum = 0;
  for (let at = 0; at < lengths.length; at++) {
    sum += lengths[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
};

/** One column of a chunk: its values, or those of the lists in it, one list after the other. */
const take = (vector: DuckDBVector, part: QueryPart, rows: number, room: Room, texts: GrowingTexts): void => {
  if (part.depth === 0) {
    append(vector, 0, rows, part, room, texts);
    return;
  }
  invariant(isListVector(vector), 'records come as lists');
  const { childVector } = vector;
  // Lists that lie one behind the other are one stretch.
  let from = 0;
  let to = 0;
  for (let row = 0; row < rows; row++) {
    const [offset, length] = [vector.getEntryOffset(row), vector.getEntryLength(row)];
    if (length === 0) continue;
    if (offset !== to) {
      append(childVector, from, to, part, room, texts);
      from = offset;
    }
    to = offset + length;
  }
  append(childVector, from, to, part, room, texts);
};

const append = (
  vector: DuckDBVector,
  from: number,
  to: number,
  part: QueryPart,
  room: Room,
  texts: GrowingTexts,
): void => {
  const count = to - from;
  if (count <= 0) return;
  while (room.length + count > room.array.length) room.array = doubled(room.array);
  if (isItems(vector)) {
    const { array } = room;
    array.set(vector.items.subarray(from, to), room.length);
    if (part.kind === 'column' && part.texts !== undefined) {
      const codes = Int32Array.from(part.texts, (text) => texts.add(text));
      for (let at = room.length; at < room.length + count; at++)
        array[at] = codes[array[at] ?? -1] ?? MISSING;
    }
  } else {
    for (let at = 0; at < count; at++) {
      const text = vector.getItem(from + at);
      room.array[room.length + at] = typeof text === 'string' ? texts.add(text) : MISSING;
    }
  }
  room.length += count;
};

const doubled = (array: Column): Column => {
  const larger =
    array instanceof Float64Array
      ? new Float64Array(array.length * 2)
      : array instanceof Uint8Array
        ? new Uint8Array(array.length * 2)
        : new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** A vector of plain numbers. */
const isItems = (vector: DuckDBVector): vector is DuckDBVector & { readonly items: Column } =>
  'items' in vector && ArrayBuffer.isView(vector.items);

/** A vector of lists. */
interface ListVector extends DuckDBVector {
  readonly childVector: DuckDBVector;
  readonly getEntryOffset: (row: number) => number;
  readonly getEntryLength: (row: number) => number;
}

const isListVector = (vector: DuckDBVector): vector is DuckDBVector & ListVector =>
  'childVector' in vector && 'getEntryOffset' in vector;
