/** Points inside a longer text: a citation, a placeholder, a quotation. */
import type { Span } from '../base/source.ts';
import { lineStartsOf, positionAt } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';
import { spanAt } from '../load/cursor.ts';

/** Where some words stand in the text at a cursor; the whole of it where they are not written in one piece. */
export const wordsSpan = (cursor: Cursor, words: string): Span => {
  const whole = spanAt(cursor);
  const { text } = cursor.document.source;
  const start = text.indexOf(words, whole.start.offset);
  const end = start + words.length;
  if (start === -1 || end > whole.end.offset) return whole;
  const lines = lineStartsOf(text);
  return { file: whole.file, start: positionAt(lines, start), end: positionAt(lines, end) };
};
