/** Collections in brackets: on one line where they fit, on the lines their author chose where they do not. */
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isPair, isScalar } from 'yaml';
import { keyTextOf } from './yaml-positions.ts';
import { scalarOnOneLine } from './yaml-scalars.ts';

export type Collection = YAMLMap | YAMLSeq;

/** The width that lines are kept to where they are broken anew. */
export const WIDTH = 120;

/** All of a value on one line; undefined where some text in it takes several. */
export const onOneLine = (text: string, node: unknown): string | undefined => {
  if (isScalar(node)) return scalarOnOneLine(text, node);
  if (isPair(node)) return pairOnOneLine(text, node);
  if (!isCollection(node)) return '';
  const items = node.items.map((item) => onOneLine(text, item));
  if (!items.every((item) => item !== undefined)) return undefined;
  const [opening, closing] = bracketsOf(node);
  return items.length === 0 ? opening + closing : `${opening} ${items.join(', ')} ${closing}`;
};

const pairOnOneLine = (text: string, { key, value }: Pair): string | undefined => {
  const name = onOneLine(text, key);
  const words = value === null ? '' : onOneLine(text, value);
  if (name === undefined || words === undefined) return undefined;
  return words === '' ? `${name}:` : `${name}: ${words}`;
};

/**
 * The lines of a collection that does not fit on one, broken where its author did and where it would be too wide;
 * undefined where the author set it like a block (the bracket alone on its line) or some text in it takes several.
 */
export const brokenLines = (
  text: string,
  node: Collection,
  indent: number,
  cells: (text: string) => number,
): readonly string[] | undefined => {
  if (onOneLine(text, node) === undefined || isLikeBlock(text, node)) return undefined;
  const lines: string[] = [];
  let line = ' '.repeat(indent);

  const write = (value: unknown, margin: number): void => {
    const [start, end] = rangeOf(value);
    if (!isCollection(value) || !text.slice(start, end).includes('\n')) {
      line += onOneLine(text, value) ?? '';
      return;
    }
    const [opening, closing] = bracketsOf(value);
    line += `${opening} `;
    value.items.forEach((item: unknown, index) => {
      if (index > 0) separate(value.items[index - 1], item, margin + 2);
      if (isPair(item)) {
        line += `${onOneLine(text, item.key) ?? ''}:`;
        if (item.value !== null) {
          line += ' ';
          write(item.value, margin + 2);
        }
      } else write(item, margin + 2);
    });
    line += ` ${closing}`;
  };

  const separate = (before: unknown, item: unknown, margin: number): void => {
    const apart = text.slice(startOf(before), startOf(item));
    const asked = /\n[ \t]*$/.test(apart);
    const next = onOneLine(text, item) ?? '';
    const whole = isPair(item) ? isBroken(item.value) : isBroken(item);
    const wide = !whole && cells(`${line}, ${next},`) > WIDTH;
    line += ',';
    if (asked || wide) {
      lines.push(line);
      line = ' '.repeat(margin);
    } else line += ' ';
  };

  const isBroken = (value: unknown): boolean =>
    isCollection(value) && text.slice(...rangeOf(value)).includes('\n');

  write(node, indent);
  return [...lines, line];
};

/** Whether some bracket in a collection is followed by a line end. */
const isLikeBlock = (text: string, node: unknown): boolean => {
  if (isPair(node)) return isLikeBlock(text, node.value);
  if (!isCollection(node)) return false;
  const [start] = rangeOf(node);
  const [first] = node.items;
  if (first !== undefined && text.slice(start, startOf(first)).includes('\n')) return true;
  return node.items.some((item) => isLikeBlock(text, item));
};

/** The brackets of a collection; a pair alone in a list (`[ a: 1 ]`) gets those it can do without. */
const bracketsOf = (node: Collection): readonly [string, string] => (isMap(node) ? ['{', '}'] : ['[', ']']);

/** Where an element or an entry begins. */
export const startOf = (node: unknown): number => rangeOf(isPair(node) ? node.key : node)[0];

export const rangeOf = (node: unknown): [start: number, end: number] =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? [Number(node.range[0]), Number(node.range[1])]
    : [0, 0];

/** A value that is not written at all. */
export const isLeftOut = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null && keyTextOf(node) === '');
