/**
 * Text measured in terminal cells: padding, and wrapping that knows where Chinese may be broken. The door to
 * `string-width`.
 */
import stringWidth from 'string-width';

/** Width in cells; colour codes count nothing, a Chinese character counts two. */
export const cellsOf = (text: string): number => {
  if (NARROW.test(text)) return text.length;
  if (!COMMON.test(text)) return stringWidth(text);
  let cells = 0;
  for (let at = 0; at < text.length; at++) cells += text.charCodeAt(at) < 0x7f ? 1 : 2;
  return cells;
};

/** What is measured without asking the package: printable ASCII, Chinese characters and their punctuation. */
const NARROW = /^[ -~]*$/;
const COMMON = /^[ -~\u3001-\u303e\u4e00-\u9fff\uff01-\uff60]*$/;

/** The text without characters that could steer a terminal or turn the direction of writing. */
export const plain = (text: string): string => text.replace(/\t/g, ' ').replace(STEERING, '\ufffd');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A value with every string in it made plain; what has none comes back as it is. */
export const allPlain = <T>(value: T): T => {
  const text = JSON.stringify(value);
  return text === undefined || !/\\u|\\[bft]|[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)
    ? value
    : JSON.parse(text, (_key, part: unknown) => (typeof part === 'string' ? plain(part) : part));
};

/** The text followed by spaces up to a width; a wider text stays as it is. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - cellsOf(text)));

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
  for (const piece of unbreakable(line)) {
    if (current.trim() !== '' && cellsOf(current + piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
    while (cellsOf(current.trimEnd()) > width) {
      const head = headOf(current, width);
      lines.push(head.trimEnd());
      current = current.slice(head.length);
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
  for (const char of text) {
    if (head !== '' && cellsOf(head + char) > width) break;
    head += char;
  }
  return head;
};
