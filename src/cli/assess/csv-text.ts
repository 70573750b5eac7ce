/** A CSV file as DuckDB can read it: UTF-8 (a copy where it was not), with its headings and the sign between cells. */
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface CsvText {
  /** Where to read it. */
  readonly path: string;
  readonly headings: readonly string[];
  readonly delimiter: string;
  /** Removes the copy, if one was made. */
  readonly discard: () => void;
}

/** What is known of it beforehand. */
export interface CsvGiven {
  readonly encoding?: 'utf-8' | 'gb18030';
  readonly delimiter?: string;
}

/**
 * Without an encoding given: UTF-16 where it is marked so ("Unicode text" of spreadsheets), UTF-8 where all of it is, else
 * GB18030 where all of it is, else UTF-8 with faults: each of these becomes U+FFFD, and the rows they are in are refused for it.
 */
export const csvText = (path: string, { encoding, delimiter }: CsvGiven): CsvText => {
  const marked = encoding === undefined ? markIn(path) : undefined;
  const isUtf8 = marked === undefined && isWellIn(path, 'utf-8');
  const read = encoding ?? marked ?? (!isUtf8 && isWellIn(path, 'gb18030') ? 'gb18030' : 'utf-8');
  const head = firstOf(path, read);
  const sign = delimiter ?? signIn(head);
  const headings = firstRecord(head, sign).map((one) => one.replace(/\s*[\r\n]+\s*/g, '').trim());
  if (isUtf8 && read === 'utf-8' && !GLOB.test(path))
    return { path, headings, delimiter: sign, discard: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'banfa-csv-'));
  const copy = join(folder, `${randomBytes(6).toString('hex')}.csv`);
  if (isUtf8 && read === 'utf-8') symlinkSync(resolve(path), copy);
  else transcode(path, read, copy);
  return {
    path: copy,
    headings,
    delimiter: sign,
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
};

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

/** Whether a file begins as a spreadsheet (new or old) or Parquet does, whatever it is called. */
export const isOtherForm = (path: string): boolean => OTHER_FORMS.has(beginningOf(path).toString('hex'));

const OTHER_FORMS: ReadonlySet<string> = new Set(['504b0304', 'd0cf11e0', '50415231']);

const beginningOf = (path: string): Buffer => {
  const bytes = Buffer.alloc(4);
  const file = openSync(path, 'r');
  readSync(file, bytes);
  closeSync(file);
  return bytes;
};

/** The encoding that a byte order mark of two bytes tells. */
const markIn = (path: string): 'utf-16le' | 'utf-16be' | undefined => {
  const mark = beginningOf(path).readUInt16BE();
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
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

const transcode = (path: string, encoding: string, copy: string): void => {
  const file = openSync(copy, 'wx', 0o600);
  try {
    for (const piece of piecesOf(path, encoding, false)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
};

/** The sign that the headings hold most often outside quotes. */
const signIn = (text: string): string => {
  const line = firstRecord(text, '\n')
    .join('')
    .replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), [',', 1] as const)[0];
};

/** The cells of the first record; with a line feed as the sign, its text. */
const firstRecord = (text: string, sign: string): readonly string[] => {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const one = text[at] ?? '';
    if (isQuoted && one === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (one === '"') {
      isQuoted = !isQuoted;
      if (sign === '\n') cell += '"';
    } else if (!isQuoted && one === sign && sign !== '\n') {
      cells.push(cell);
      cell = '';
    } else if (!isQuoted && (one === '\n' || one === '\r')) break;
    else cell += one;
  }
  return [...cells, cell];
};
