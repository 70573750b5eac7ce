/**
 * A CSV file as DuckDB can read it, with its headings and the sign between cells. A file that is not plain UTF-8, one record
 * of as many cells as there are headings on every line, is copied: each record then has its line before it, and how many
 * cells it had.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { notAFile } from '../files.ts';
import { isPlainCsv } from './csv-plain.ts';
import type { CsvRecord } from './csv-records.ts';
import { recordsOf } from './csv-records.ts';

/** A row that could not be cut into cells. */
export interface TornRow {
  readonly line: number;
  /** What it begins with. */
  readonly text: string;
}

export interface CsvText {
  /** Where to read it. */
  readonly path: string;
  readonly headings: readonly string[];
  readonly delimiter: string;
  /** Whether it is a copy: without headings, in front of the cells the line and how many of them there were. */
  readonly isCopy: boolean;
  /** In the order of their lines; none of them is in the copy. */
  readonly torn: readonly TornRow[];
  /** Removes the copy, if one was made. */
  readonly discard: () => void;
}

/** What is known of it beforehand. */
export interface CsvGiven {
  readonly encoding?: 'utf-8' | 'gb18030';
  readonly delimiter?: string;
}

/**
 * Without an encoding given: UTF-16 where a mark at its beginning says so, UTF-8 where all of it is, else GB18030 where all
 * of it is, else UTF-8 with faults: each of these becomes U+FFFD, and the rows they are in are refused for it.
 */
export const csvText = (path: string, { encoding, delimiter }: CsvGiven): CsvText => {
  const stats = statSync(path);
  if (!stats.isFile() && !stats.isDirectory()) throw notAFile(path);
  const known = encoding ?? markedAs(path);
  const isUtf8 = (known === undefined || known === 'utf-8') && isWellIn(path, 'utf-8');
  const read = known ?? (!isUtf8 && isWellIn(path, 'gb18030') ? 'gb18030' : 'utf-8');
  const head = firstOf(path, read).replace(/^[\r\n]+/, '');
  const sign = delimiter ?? signIn(head);
  const [first] = recordsOf([head], sign);
  const headings =
    first !== undefined && 'cells' in first
      ? first.cells.map((one) => one.replace(/\s*[\r\n]+\s*/g, '').trim())
      : [];
  if (isUtf8 && isPlainCsv(path, sign, headings.length)) {
    const whole = { path, delimiter: sign, headings, isCopy: false, torn: [] };
    if (!GLOB.test(path)) return { ...whole, discard: () => {} };
    const { folder, copy } = placeForCopy();
    symlinkSync(resolve(path), copy);
    return { ...whole, path: copy, discard: () => remove(folder) };
  }
  const { folder, copy } = placeForCopy();
  try {
    const torn = copied(recordsOf(piecesOf(path, read, false), sign), headings.length, copy);
    return { path: copy, delimiter: ',', headings, isCopy: true, torn, discard: () => remove(folder) };
  } catch (thrown) {
    remove(folder);
    throw thrown;
  }
};

const placeForCopy = (): { readonly folder: string; readonly copy: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'banfa-csv-'));
  return { folder, copy: join(folder, `${randomBytes(6).toString('hex')}.csv`) };
};

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Signs that DuckDB would take for a pattern of names. */
const GLOB = /[*?[\]{}]/;

const PIECE = 1024 * 1024;

/** The text of a file piece by piece. */
function* piecesOf(path: string, encoding: string, fatal: boolean): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(PIECE);
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      yield decoder.decode(bytes.subarray(0, read), { stream: true });
    }
    yield decoder.decode();
  } finally {
    closeSync(file);
  }
}

/** Whether a file begins as a spreadsheet (new or old) or Parquet does, or as no text does, whatever it is called. */
export const isOtherForm = (path: string): boolean => {
  const bytes = beginningOf(path);
  const isBinary = bytes.includes(0) && markedAs(path) === undefined;
  return isBinary || OTHER_FORMS.has(bytes.toString('hex', 0, 4));
};

const OTHER_FORMS: ReadonlySet<string> = new Set(['504b0304', 'd0cf11e0', '50415231']);

/** So much of a file tells whether it is text, as git takes it. */
const BEGINNING = 8000;

const beginningOf = (path: string): Buffer => {
  const bytes = Buffer.alloc(BEGINNING);
  const file = openSync(path, 'r');
  const read = readSync(file, bytes);
  closeSync(file);
  return bytes.subarray(0, read);
};

/** The encoding that a byte order mark of two bytes tells: what spreadsheets call Unicode text. */
const markedAs = (path: string): 'utf-16le' | 'utf-16be' | undefined => {
  const mark = beginningOf(path).toString('hex', 0, 2);
  return mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : undefined;
};

const isWellIn = (path: string, encoding: string): boolean => {
  try {
    for (const _ of piecesOf(path, encoding, true));
    return true;
  } catch (thrown) {
    if (thrown instanceof TypeError) return false;
    throw thrown;
  }
};

const firstOf = (path: string, encoding: string): string => {
  for (const piece of piecesOf(path, encoding, false)) return piece;
  return '';
};

/** Writes the records after the headings; those that cannot be cut into cells are given back. */
const copied = (records: Iterable<CsvRecord>, width: number, copy: string): readonly TornRow[] => {
  const torn: TornRow[] = [];
  let hasHead = false;
  let rows = '';
  const file = openSync(copy, 'wx', 0o600);
  const write = (): void => {
    const bytes = Buffer.from(rows);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    rows = '';
  };
  try {
    for (const record of records) {
      const isHead = !hasHead;
      hasHead = true;
      // A copy of the text's beginning, or all of the text would be kept with it.
      if ('text' in record)
        torn.push({ line: record.line, text: Buffer.from(record.text.trim().slice(0, SHOWN)).toString() });
      else if (!isHead) rows += rowOf(record.line, record.cells, width);
      if (rows.length > PIECE) write();
    }
    write();
  } finally {
    closeSync(file);
  }
  return torn;
};

const SHOWN = 60;

/** As many cells as there are headings; what lies beyond them counts if it is not empty. */
const rowOf = (line: number, cells: readonly string[], width: number): string => {
  let count = cells.length;
  while (count > width && cells[count - 1] === '') count--;
  let row = `${line},${count}`;
  for (let at = 0; at < width; at++) {
    const cell = cells[at] ?? '';
    row += `,"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`;
  }
  return `${row}\n`;
};

/** The sign that the headings hold most often outside quotes. */
const signIn = (text: string): string => {
  const line = headLine(text).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), [',', 1] as const)[0];
};

/** The first line, ends of lines in quotes being none. */
const headLine = (text: string): string => /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
