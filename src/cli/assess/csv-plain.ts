/** Whether a CSV file is one of which every reader of CSV finds the same records in the same lines. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Longer records are no cases. */
export const LONGEST_RECORD = 1024 * 1024;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** What stands for an end of lines that is both of these. */
const BOTH = 0;
/** What the reader takes for nothing. */
const START_OF_HEADING = 0x01;
const BYTES_AT_ONCE = 256 * 1024;

/**
 * Whether each record of a file in UTF-8 is one line of so many cells, none is blank, all end alike, and quotes enclose
 * whole cells.
 */
export const isPlainCsv = (path: string, delimiter: string, width: number): boolean => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(BYTES_AT_ONCE);
    const look = plainLooker(delimiter.charCodeAt(0), width);
    let isFirst = true;
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const mark = isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      isFirst = false;
      if (!look.takes(bytes, mark, read)) return false;
    }
    return look.isWhole();
  } finally {
    closeSync(file);
  }
};

/** Looks at bytes piece by piece. */
const plainLooker = (delimiter: number, width: number) => {
  /** Where in a cell the next byte is. */
  let cell: 'start' | 'bare' | 'quoted' | 'closed' = 'start';
  let [length, cells] = [0, 1];
  let wasBlank = false;
  let ends: number | undefined;
  let isAfterReturn = false;

  const endsWith = (kind: number): boolean => {
    ends ??= kind;
    return ends === kind;
  };

  /** Whether a byte that ends no line fits. */
  const fits = (byte: number): boolean => {
    if (cell === 'quoted') {
      if (byte === QUOTE) cell = 'closed';
    } else if (byte === QUOTE) {
      if (cell === 'bare') return false;
      cell = 'quoted';
    } else if (byte === delimiter) {
      cell = 'start';
      cells++;
    } else if (cell === 'closed') return false;
    else cell = 'bare';
    return true;
  };

  return {
    takes: (bytes: Buffer, from: number, to: number): boolean => {
      for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (isAfterReturn) {
          isAfterReturn = false;
          if (!endsWith(byte === LINE_FEED ? BOTH : RETURN)) return false;
          if (byte === LINE_FEED) continue;
        }
        if (byte === LINE_FEED || byte === RETURN) {
          if (cell === 'quoted') return false;
          if (length > 0 && cells !== width) return false;
          if (length === 0) wasBlank = true;
          isAfterReturn = byte === RETURN;
          if (!isAfterReturn && !endsWith(LINE_FEED)) return false;
          cell = 'start';
          length = 0;
          cells = 1;
        } else {
          // A blank line matters if another one comes after it.
          if (wasBlank || ++length > LONGEST_RECORD || byte === START_OF_HEADING || !fits(byte)) return false;
        }
      }
      return true;
    },
    isWhole: (): boolean => cell !== 'quoted' && (length === 0 || cells === width),
  };
};
