/** Where and how a value is written into a YAML text: replacements at the places of its nodes. */
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Json } from '../base/json.ts';
import type { Path } from './cursor.ts';
import { keyTextOf } from './yaml-positions.ts';
import type { Spelling } from './yaml-written.ts';
import { blockLines, entryOnOneLine, isBlock, LONGEST_LINE, linesUnder, onOneLine } from './yaml-written.ts';

/** What stands from `start` to `end` gives way to something else. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

interface Wanted {
  readonly path: Path;
  readonly value: Json;
  readonly after?: readonly string[];
}

interface Tree {
  readonly text: string;
  readonly root: Node | null;
}

/** Undefined where the way leads through something that is no mapping. */
export const splicesFor = (
  tree: Tree,
  { path, value, after = [] }: Wanted,
): readonly Splice[] | undefined => {
  const { root } = tree;
  const text = textOf(tree);
  if (isLeftOut(root)) return atTheEnd(text, nested(path, value));
  let holder: Holder = { inFlow: false };
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const rest = path.slice(index + 1);
    const inFlow: boolean = holder.inFlow || isFlow(node);
    if (isSeq(node)) {
      if (step === node.items.length && rest.length === 0) {
        return addElement(text, { node, holder, inFlow }, value);
      }
      node = node.items[Number(step)];
      holder = { inFlow };
    } else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => keyTextOf(key) === step);
      if (pair === undefined) {
        const entry = [String(step), nested(rest, value)] as const;
        return addEntry(text, { node, holder, inFlow }, entry, after);
      }
      if (rest.length > 0 && isEmpty(pair.value)) {
        return replace(text, pair.value, { pair, inFlow }, nested(rest, value));
      }
      node = pair.value;
      holder = { pair, inFlow };
    } else return undefined;
  }
  return replace(text, node, holder, value);
};

/** What a value hangs on: the pair of a mapping, or an element of a list; and whether brackets are around it. */
interface Holder {
  readonly pair?: Pair;
  readonly inFlow: boolean;
}

/** A text with its ways of writing. */
interface Text {
  readonly all: string;
  readonly newline: string;
  readonly spelling: Spelling;
}

const textOf = ({ text, root }: Tree): Text => ({
  all: text,
  newline: text.includes('\r\n') ? '\r\n' : '\n',
  spelling: isFlow(root) && isJson(text) ? 'json' : 'yaml',
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
};

/** A value inside mappings along a way of keys. */
const nested = (path: Path, value: Json): Json =>
  path.reduceRight<Json>((inner, step) => ({ [step]: inner }), value);

/** A file that holds nothing yet, but comments perhaps. */
const atTheEnd = ({ all, newline }: Text, value: Json): readonly Splice[] => {
  const lines = linesUnder(value, '').join(newline);
  const begun = all === '' || all === '\ufeff' || all.endsWith('\n');
  return [{ start: all.length, end: all.length, insert: `${begun ? '' : newline}${lines}${newline}` }];
};

/** Puts a value in the place of another, or of none. */
const replace = (
  text: Text,
  old: unknown,
  { pair, inFlow }: Holder,
  value: Json,
): readonly Splice[] | undefined => {
  if (pair !== undefined && old === null) {
    // A key without a colon, which only braces allow.
    const [, end] = rangeOf(pair.key);
    return inFlow ? [insertion(end, `: ${onOneLine(value, text.spelling)}`)] : undefined;
  }
  const colon = pair === undefined ? undefined : colonAfter(text, pair.key);
  const [start, written] = isLeftOut(old) && colon !== undefined ? [colon, colon] : rangeOf(old);
  const end = start + text.all.slice(start, written).trimEnd().length;
  if (inFlow || pair === undefined || !isBlock(value)) {
    const gap = start === end && /\S/.test(text.all[start - 1] ?? '') ? ' ' : '';
    return [{ start, end, insert: `${gap}${onOneLine(value, text.spelling)}` }];
  }
  if (colon === undefined) return undefined;
  if (text.all.slice(colon, start).includes('\n') && end > start) {
    // The old value has lines of its own; the new one takes their place.
    const lines = linesUnder(value, indentAt(text, start));
    return [{ start, end, insert: lines.join(text.newline).trimStart() }];
  }
  const indent = indentAt(text, rangeOf(pair.key)[0]);
  const lines = linesUnder(value, `${indent}  `);
  const below = belowHeading(text, lineEnd(text, end), indent);
  return [{ start: colon, end, insert: '' }, insertion(below, linesAfter(text, lines))];
};

/** After the comments that stand right under a key and are indented as what belongs to it. */
const belowHeading = (text: Text, end: number, indent: string): number => {
  const [begun = '', inner = ''] = /^\r?\n( *)#/.exec(text.all.slice(end, end + LONGEST_INDENT)) ?? [];
  return inner.length > indent.length ? belowHeading(text, lineEnd(text, end + begun.length), indent) : end;
};

const LONGEST_INDENT = 200;

interface Mapping {
  readonly node: YAMLMap;
  readonly holder: Holder;
  readonly inFlow: boolean;
}

/** Adds a key that a mapping does not have. */
const addEntry = (
  text: Text,
  { node, holder, inFlow }: Mapping,
  entry: readonly [string, Json],
  after: readonly string[],
): readonly Splice[] | undefined => {
  if (isFlow(node)) {
    if (node.items.length > 0) return addInside(text, node, entryOnOneLine(entry, text.spelling));
    const inPlace = holder.pair !== undefined && !holder.inFlow;
    return replace(text, node, { ...holder, inFlow: inFlow && !inPlace }, { [entry[0]]: entry[1] });
  }
  const [first] = node.items;
  const before = node.items.findLast(({ key }) => after.includes(keyTextOf(key) ?? '')) ?? node.items.at(-1);
  if (first === undefined || before === undefined) return undefined;
  const lines = blockLines(entry, indentAt(text, rangeOf(first.key)[0]));
  return [insertion(lineEnd(text, endOfPair(text, before)), linesAfter(text, lines))];
};

/** Adds an element to a list, on a line of its own where the others have theirs. */
const addElement = (
  text: Text,
  { node, holder, inFlow }: { readonly node: YAMLSeq; readonly holder: Holder; readonly inFlow: boolean },
  value: Json,
): readonly Splice[] | undefined => {
  const last: unknown = node.items.at(-1);
  if (isFlow(node)) {
    if (last !== undefined) return addInside(text, node, onOneLine(value, text.spelling));
    const inPlace = holder.pair !== undefined && !holder.inFlow;
    return replace(text, node, { ...holder, inFlow: inFlow && !inPlace }, [value]);
  }
  if (last === undefined) return undefined;
  const lines = linesUnder([value], indentAt(text, rangeOf(node)[0]));
  return [insertion(lineEnd(text, endOf(text, last)), linesAfter(text, lines))];
};

/** Before the closing bracket: on the line of what is last in it, or on one of its own where that has one. */
const addInside = (text: Text, node: YAMLMap | YAMLSeq, words: string): readonly Splice[] => {
  const [opening, closing] = rangeOf(node);
  const last: unknown = node.items.at(-1);
  const end = last === undefined ? opening + 1 : isPair(last) ? endOfPair(text, last) : endOf(text, last);
  const comma = commaAfter(text.all, end, closing);
  const [start] = last === undefined ? [end] : rangeOf(isPair(last) ? last.key : last);
  const line = text.all.slice(text.all.lastIndexOf('\n', start - 1) + 1, start);
  if (line.trim() === '') {
    const fresh = `${text.newline}${line}${words}`;
    const at = Math.min(lineEnd(text, comma ?? end), text.all.slice(0, closing - 1).trimEnd().length);
    return comma === undefined ? [insertion(end, ','), insertion(at, fresh)] : [insertion(at, `${fresh},`)];
  }
  const [margin = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const isLong = line.length + (end - start) + words.length > LONGEST_LINE && text.spelling === 'yaml';
  const gap = isLong ? `${text.newline}${' '.repeat(margin.length + 2)}` : ' ';
  return comma === undefined ? [insertion(end, `,${gap}${words}`)] : [insertion(comma, `${gap}${words},`)];
};

/** Behind the comma that follows an entry, if one does; comments may stand between. */
const commaAfter = (text: string, end: number, closing: number): number | undefined => {
  const [before] = /^(?:\s|(?<=\s)#[^\n]*)*/.exec(text.slice(end, closing)) ?? [''];
  const at = end + before.length;
  return text[at] === ',' ? at + 1 : undefined;
};

/** Where an entry ends: of a key without a value behind its colon. */
const endOfPair = (text: Text, { key, value }: Pair): number =>
  isLeftOut(value) ? (colonAfter(text, key) ?? rangeOf(key)[1]) : endOf(text, value);

/** Behind the colon of a key; none where the colon has a line of its own. */
const colonAfter = ({ all }: Text, key: unknown): number | undefined => {
  const [, end] = rangeOf(key);
  const [gap = ''] = /^[ \t]*:/.exec(all.slice(end, end + LONGEST_INDENT)) ?? [];
  return gap === '' ? undefined : end + gap.length;
};

const endOf = (text: Text, node: unknown): number => {
  const [start, end] = rangeOf(node);
  if (isFlow(node) || !isCollection(node)) return end > start && text.all[end - 1] === '\n' ? end - 1 : end;
  const last: unknown = node.items.at(-1);
  return isPair(last) ? endOfPair(text, last) : endOf(text, last);
};

const linesAfter = ({ newline }: Text, lines: readonly string[]): string =>
  lines.map((line) => `${newline}${line}`).join('');

/** Where the line ends, before its line feed or carriage return. */
const lineEnd = ({ all }: Text, offset: number): number => {
  const feed = all.indexOf('\n', offset);
  if (feed === -1) return all.length;
  return all[feed - 1] === '\r' && feed - 1 >= offset ? feed - 1 : feed;
};

/** As many blanks as stand before a place on its line; a dash counts as one. */
const indentAt = ({ all }: Text, offset: number): string =>
  all
    .slice(all.lastIndexOf('\n', offset - 1) + 1, offset)
    .replace(/\ufeff/g, '')
    .replace(/\S/g, ' ');

const insertion = (at: number, insert: string): Splice => ({ start: at, end: at, insert });

const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

/** A value that is not written at all; the package places it behind the comments that follow. */
const isLeftOut = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && node.source === '');

const rangeOf = (node: unknown): [start: number, end: number] =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? [Number(node.range[0]), Number(node.range[1])]
    : [0, 0];
