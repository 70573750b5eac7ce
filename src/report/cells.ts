/**
 * Text measured in terminal cells: padding, and wrapping that knows where Chinese may be broken. The door to
 * `get-east-asian-width`, the table beneath `string-width`, which itself costs a fifth of Node's start to load.
 */
import { eastAsianWidth } from 'get-east-asian-width';

/** Width in cells; colour codes and combining marks count nothing, a Chinese character counts two. */
export const cellsOf = (text: string): number => {
  let cells = 0;
  for (const sign of text.includes(ESCAPE) ? text.replace(COLOUR, '') : text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) cells += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) cells += 2;
    else cells += widths.get(code) ?? learn(sign, code);
  }
  return cells;
};

/** Widths of the signs met so far, other than ASCII and common Chinese. */
const widths = new Map<number, number>();

const learn = (sign: string, code: number): number => {
  const width = !isCommon(code) && WITHOUT_WIDTH.test(sign) ? 0 : eastAsianWidth(code);
  widths.set(code, width);
  return width;
};

/** Dashes and quotes, arrows and marks, the punctuation of Chinese: never without width, and all that most texts hold. */
const isCommon = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2190 && code <= 0x27bf) ||
  (code >= 0x3000 && code <= 0x3029) ||
  (code >= 0xff01 && code <= 0xff60);

/** Controls, format characters, what is set over, under or onto the sign before it. */
const WITHOUT_WIDTH = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}\p{Emoji_Modifier}]$/u;

const ESCAPE = String.fromCharCode(27);
const COLOUR = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');

/** The text without characters that could steer a terminal or turn the direction of writing. */
export const plain = (text: string): string => text.replace(/\t/g, ' ').replace(STEERING, '\ufffd');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text followed by spaces up to a width; a wider text stays as it is. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - cellsOf(text)));

/** Spaces up to a width, then the text. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - cellsOf(text))) + text;

/** Lines no wider than `width`; `\n` in the text stays a break. A word wider than a line is cut. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, Math.max(8, width)));

/** Wrapped, with every line but the first indented; the first is taken to start at the indent, too. */
export const hang = (text: string, width: number, indent: number): string =>
  wrap(text, width - indent).join(`\n${' '.repeat(indent)}`);

/** A line may not begin with these: closing brackets and quotes, commas, stops, percent signs. */
const CLOSING =
  /^[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\u3015\u300d\u300f\u300b\u3011\u201d\u2019\u2026)\],.;:!?%\u2030]/u;
/** A line may not end with these: opening brackets and quotes. */
const OPENING = /[\uff08\u3014\u300c\u300e\u300a\u3010\u201c\u2018([]$/u;
/** Pieces that hold together: a run of spaces, a word of narrow characters, one wide character. */
const PIECES =
  /\s+|[!-\u02ff\u2010-\u206f\u2190-\u21ff\u2500-\u27bf]+|[^\s!-\u02ff\u2010-\u206f\u2190-\u21ff\u2500-\u27bf]/gu;

const wrapLine = (line: string, width: number): readonly string[] => {
  if (cellsOf(line) <= width) return [line.trimEnd()];
  const lines: string[] = [];
  let current = '';
  let cells = 0;
  const start = (text: string): void => {
    current = text;
    cells = cellsOf(text);
  };
  for (const piece of unbreakable(line)) {
    if (current.trim() !== '' && cells + cellsOf(piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      start(piece.trimStart());
    } else {
      current += piece;
      cells += cellsOf(piece);
    }
    while (cells > width && cellsOf(current.trimEnd()) > width) {
      const head = headOf(current, width);
      lines.push(head.trimEnd());
      start(current.slice(head.length));
    }
  }
  if (current.trim() !== '') lines.push(current.trimEnd());
  return lines;
};

/** Pieces between which a line may be broken. */
const unbreakable = (line: string): readonly string[] => {
  const joined: string[] = [];
  for (const piece of line.match(PIECES) ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
  }
  return joined;
};

const headOf = (text: string, width: number): string => {
  let head = '';
  let cells = 0;
  for (const char of text) {
    cells += cellsOf(char);
    if (head !== '' && cells > width) break;
    head += char;
  }
  return head;
};
