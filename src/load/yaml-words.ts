/**
 * Replaces words inside the keys and texts of a YAML file and leaves every other character as it is. Where the words
 * stand is told by path and offset in what was read, as references do.
 */
import type { Pair, Scalar, YAMLMap } from 'yaml';
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from './cursor.ts';
import { compose } from './yaml-compose.ts';
import { keyTextOf } from './yaml-positions.ts';
import { onOneLine } from './yaml-written.ts';

export interface WordEdit {
  readonly path: Path;
  /** In the value at the path, or in the key that leads to it. */
  readonly at: 'key' | 'value';
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text with all words replaced; undefined where some are not found as they were read. */
export const replaceWords = (text: string, edits: readonly WordEdit[]): string | undefined => {
  const composed = compose(text);
  if (composed.kind !== 'tree') return undefined;
  const byScalar = new Map<Scalar, Found & { readonly edits: WordEdit[] }>();
  const pairs = pairsOf();
  for (const edit of edits) {
    const found = scalarAt(composed.root, edit, pairs);
    if (found === undefined) return undefined;
    const own = byScalar.get(found.scalar);
    if (own === undefined) byScalar.set(found.scalar, { ...found, edits: [edit] });
    else own.edits.push(edit);
  }
  const written: string[] = [];
  let end = 0;
  for (const found of [...byScalar.values()].sort((a, b) => startOf(a.scalar) - startOf(b.scalar))) {
    const { scalar } = found;
    const words = rewritten(text, found, found.edits);
    if (words === undefined) return undefined;
    written.push(text.slice(end, startOf(scalar)), words);
    end = endOf(scalar);
  }
  return [...written, text.slice(end)].join('');
};

interface Found {
  readonly scalar: Scalar;
  /** Whether brackets are around it. */
  readonly inFlow: boolean;
}

/** Finds pairs by key, each mapping indexed once. */
const pairsOf = () => {
  const indexes = new Map<YAMLMap, ReadonlyMap<string | undefined, Pair>>();
  return (map: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyTextOf(pair.key), pair]));
    indexes.set(map, index);
    return index.get(key);
  };
};

const scalarAt = (
  root: unknown,
  { path, at }: WordEdit,
  pairs: ReturnType<typeof pairsOf>,
): Found | undefined => {
  let node = root;
  let key: unknown;
  let inFlow = false;
  for (const step of path) {
    inFlow ||= isCollection(node) && node.flow === true;
    const pair = isMap(node) ? pairs(node, String(step)) : undefined;
    key = pair?.key;
    node = pair === undefined ? (isSeq(node) ? node.items[Number(step)] : undefined) : pair.value;
  }
  const scalar = at === 'key' ? key : node;
  return isScalar(scalar) ? { scalar, inFlow } : undefined;
};

const startOf = ({ range }: Scalar): number => range?.[0] ?? 0;
const endOf = ({ range }: Scalar): number => range?.[1] ?? 0;

/** Whether words need no quotes where they stand: they read as the text they are. */
const isPlain = (words: string, inFlow: boolean, at: WordEdit['at']): boolean => {
  const entry = at === 'key' ? `${words}: 1` : `k: ${words}`;
  const composed = compose(inFlow ? `{ ${entry} }` : entry);
  if (composed.kind !== 'tree' || composed.faults.length > 0 || !isMap(composed.root)) return false;
  const [pair, second] = composed.root.items;
  const scalar = at === 'key' ? pair?.key : pair?.value;
  const whole = second === undefined && (at === 'value' || (isScalar(pair?.value) && pair.value.value === 1));
  return (
    whole && isScalar(scalar) && scalar.type === 'PLAIN' && scalar.source === words && isText(scalar, at)
  );
};

/** A key is text whatever it looks like; a value must not turn into a number. */
const isText = ({ value }: Scalar, at: WordEdit['at']): boolean => at === 'key' || typeof value === 'string';

/** A scalar as written, with words of it replaced; quotes stay, and come where the new words need them. */
const rewritten = (
  text: string,
  { scalar, inFlow }: Found,
  edits: readonly WordEdit[],
): string | undefined => {
  const raw = text.slice(startOf(scalar), endOf(scalar));
  const value = typeof scalar.value === 'string' ? scalar.value : raw;
  if (scalar.type === 'PLAIN' && !raw.includes('\n')) {
    if (raw !== value) return undefined;
    const words = spliced(raw, edits);
    return isPlain(words, inFlow, edits[0]?.at ?? 'value') ? words : onOneLine(words, 'yaml');
  }
  const placed = edits.map((edit) => {
    const from = offsetIn(raw, value, edit);
    const insert = escaped(edit.insert, scalar.type);
    return from === undefined ? undefined : { ...edit, from, to: from + edit.to - edit.from, insert };
  });
  return placed.every((edit) => edit !== undefined) ? spliced(raw, placed) : undefined;
};

const spliced = (text: string, edits: readonly WordEdit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((words, { from, to, insert }) => words.slice(0, from) + insert + words.slice(to), text);

/** Where words of a value stand in its quotes or on its lines: as often as they occurred before, they do there. */
const offsetIn = (raw: string, value: string, { from, to }: WordEdit): number | undefined => {
  const words = value.slice(from, to);
  if (words === '') return undefined;
  let found = raw.indexOf(words);
  for (let at = value.indexOf(words); at !== -1 && at < from; at = value.indexOf(words, at + 1)) {
    found = raw.indexOf(words, found + 1);
  }
  return found === -1 ? undefined : found;
};

const escaped = (words: string, type: Scalar['type']): string => {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(words).slice(1, -1);
  return type === 'QUOTE_SINGLE' ? words.replaceAll("'", "''") : words;
};
