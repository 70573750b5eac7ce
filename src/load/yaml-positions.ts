/** Where a path of a parsed YAML tree was written; worked out on demand, each mapping indexed once. */
import type { Node, Pair, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Source, Span } from '../base/source.ts';
import { lineStartsOf, positionAt } from '../base/source.ts';
import type { Path } from './cursor.ts';

export type SpanOf = (path: Path, part: 'key' | 'value') => Span;
export type SpanAt = (start: number, end: number) => Span;

/** Spans of one file by offsets. */
export const spansOf = (source: Source): SpanAt => {
  const lineStarts = lineStartsOf(source.text);
  return (start, end) => ({
    file: source.file,
    start: positionAt(lineStarts, start),
    end: positionAt(lineStarts, Math.max(start, end)),
  });
};

/** The text of a key, as written (`2026`, `03-31`); absent for a key that is not a line of text. */
export const keyTextOf = (key: unknown): string | undefined =>
  isScalar(key) && typeof key.source === 'string' ? key.source : undefined;

/** Answers for one tree; the nearest enclosing place where the path leads nowhere. */
export const positionsOf = (source: Source, root: Node | null): SpanOf => {
  const spanAt = spansOf(source);
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(map) ?? indexOf(map);
    indexes.set(map, index);
    return index.get(key);
  };
  const whole: Stretch = [0, source.text.trimEnd().length];
  return (path, part) => {
    let node: unknown = root;
    let value = stretchOf(source.text, root) ?? whole;
    let key = value;
    for (const step of path) {
      const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
      const next = pair?.value ?? (isSeq(node) ? node.items[Number(step)] : undefined);
      const written = stretchOf(source.text, next);
      const name = stretchOf(source.text, pair?.key) ?? written;
      if (name === undefined) break;
      node = next;
      key = name;
      value = written ?? name;
    }
    return spanAt(...(part === 'key' ? key : value));
  };
};

type Stretch = readonly [start: number, end: number];

/** Without the blanks and line ends that a block may end with; absent for a value that was left out. */
const stretchOf = (text: string, node: unknown): Stretch | undefined => {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return;
  const [start, written] = [Number(node.range[0]), Number(node.range[1])];
  let end = written;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end > start ? [start, end] : undefined;
};

const indexOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyTextOf(pair.key);
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  return index;
};
