/**
 * The records of a CSV file with the lines they begin in, for files that DuckDB cannot be left to cut into records: cells of
 * several lines, blank lines, ends of lines of more than one kind, quotes without a partner. LAW: every line that is not
 * blank is in a record or is told.
 */
import { LONGEST_RECORD } from './csv-plain.ts';

/** A record cut into cells, or the line in which one begins that cannot be cut. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly text: string };

/** A record that cannot be cut is one line, whatever it may have been meant to be: the lines after it are read as ever. */
export function* recordsOf(pieces: Iterable<string>, delimiter: string): Generator<CsvRecord> {
  const input = pieces[Symbol.iterator]();
  const bare = new RegExp(`[^\\r\\n${delimiter}]*`, 'y');
  let text = '';
  let [at, line] = [0, 1];
  let isWhole = false;
  for (;;) {
    // A longest record always lies before us as a whole.
    while (!isWhole && text.length - at <= LONGEST_RECORD + 2) {
      const next = input.next();
      isWhole = next.done === true;
      text = text.slice(at) + (next.done === true ? '' : next.value);
      at = 0;
    }
    if (at >= text.length) return;
    const blank = lineEnd(text, at);
    if (blank > 0) {
      at += blank;
      line++;
      continue;
    }
    const found = recordAt(text, at, delimiter, bare);
    if (found === undefined || found.end - at > LONGEST_RECORD) {
      const end = endOfLine(text, at);
      // A line without an end is passed over piece by piece.
      yield { line, text: text.slice(at, Math.min(end, at + LONGEST_RECORD)) };
      at = end;
      while (at >= text.length && !isWhole) {
        const next = input.next();
        isWhole = next.done === true;
        text = next.done === true ? '' : next.value;
        at = endOfLine(text, 0);
      }
    } else {
      yield { line, cells: found.cells };
      line += found.lines;
      at = found.end;
    }
    const ended = lineEnd(text, at);
    at += ended;
    if (ended > 0) line++;
  }
}

/** How long the end of a line is that stands there; 0 where none does. */
const lineEnd = (text: string, at: number): number => {
  const sign = text[at];
  if (sign === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return sign === '\n' ? 1 : 0;
};

const END_OF_LINE = /[\r\n]/g;

const endOfLine = (text: string, from: number): number => {
  END_OF_LINE.lastIndex = from;
  return END_OF_LINE.exec(text)?.index ?? text.length;
};

interface Found {
  readonly cells: readonly string[];
  /** Where the end of its last line stands. */
  readonly end: number;
  /** How many ends of lines are inside. */
  readonly lines: number;
}

/** The record that begins there; undefined where a quote has no partner, or something follows one. `bare` fits a cell. */
const recordAt = (text: string, start: number, delimiter: string, bare: RegExp): Found | undefined => {
  const cells: string[] = [];
  let lines = 0;
  for (let at = start; ; at++) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return undefined;
      const cell = saidIn(text.slice(at + 1, close));
      if (cell.includes('\n')) lines += cell.split('\n').length - 1;
      cells.push(cell);
      at = close + 1;
      while (text[at] === ' ') at++;
      if (at < text.length && text[at] !== delimiter && lineEnd(text, at) === 0) return undefined;
    } else {
      bare.lastIndex = at;
      const [cell = ''] = bare.exec(text) ?? [];
      cells.push(cell);
      at += cell.length;
    }
    if (text[at] !== delimiter) return { cells, end: at, lines };
  }
};

/** What a cell in quotes says; its lines end as those of a case file do. */
const saidIn = (inside: string): string => {
  const text = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
};

const closingQuote = (text: string, from: number): number => {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1 || text[at + 1] !== '"') return at;
  }
};
