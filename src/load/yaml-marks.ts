/** What stands in a YAML text beside its values: comments, the dashes of lists, question marks before keys. */
import { Lexer } from 'yaml';

/** A comment from its number sign to the end of its line. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface Marks {
  readonly comments: readonly Comment[];
  /** Offsets of the dashes that begin the elements of lists. */
  readonly dashes: readonly number[];
  /** Where the first key stands that is written as `? key`. */
  readonly asks?: number;
}

/** Reads the lexemes of a text once; it may be of any form. */
export const marksOf = (text: string): Marks => {
  const comments: Comment[] = [];
  const dashes: number[] = [];
  let asks: number | undefined;
  let start = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!inScalar && lexeme.startsWith('#')) {
      comments.push({ start, end: start + lexeme.length, words: lexeme.trimEnd() });
    } else if (!inScalar && lexeme === '-') dashes.push(start);
    else if (!inScalar && lexeme === '?') asks ??= start;
    inScalar = lexeme === SCALAR_FOLLOWS;
    if (!NO_TEXT.has(lexeme)) start += lexeme.length;
  }
  return { comments, dashes, ...(asks === undefined ? {} : { asks }) };
};

/** The index of the first of some ascending offsets that is not below one. */
export const firstFrom = (offsets: readonly number[], least: number): number => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lexemes of the package that stand for no character of the text. */
const SCALAR_FOLLOWS = '\x1f';
const NO_TEXT: ReadonlySet<string> = new Set(['\x02', '\x18', SCALAR_FOLLOWS]);
