/**
 * JSON in bytes, scanned by hand: where blanks and texts end, and what texts say. A line feed is no blank and stands in no
 * text, so that no scan leaves its line; bytes must be UTF-8 and the last of them a line feed.
 */

/** Reads a text from bytes of UTF-8. */
export type TextAt = (bytes: Uint8Array, from: number, to: number) => string;

/** The signs that JSON is made of. */
export const SIGN = {
  tab: 0x09,
  lineFeed: 0x0a,
  return: 0x0d,
  blank: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  largeE: 0x45,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  smallE: 0x65,
  smallN: 0x6e,
  smallT: 0x74,
  open: 0x7b,
  close: 0x7d,
} as const;

/** The first place from there on that is no blank. */
export const afterBlanks = (bytes: Uint8Array, from: number): number => {
  let at = from;
  for (let sign = bytes[at]; sign === SIGN.blank || sign === SIGN.tab || sign === SIGN.return; )
    sign = bytes[++at];
  return at;
};

/** The closing quote of a text that begins there, −1 where there is none in the line. */
export const textEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = from; ; at++) {
    let sign = bytes[at] ?? 0;
    if (sign === SIGN.quote) return at;
    if (sign === SIGN.backslash) sign = bytes[++at] ?? 0;
    if (sign < SIGN.blank) return -1;
  }
};

/** The same of a text of common signs only, which any case may hold; −1 where one of its signs needs a closer look. */
export const commonEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = from; ; at++) {
    const sign = bytes[at] ?? 0;
    if (sign === SIGN.quote) return at;
    // Of more than one byte: U+00C0 to U+1FFF and U+3000 to U+CFFF, by their first.
    const isCommon =
      sign < 0xc0
        ? sign >= SIGN.blank && sign !== 0x7f && sign !== SIGN.backslash
        : sign < 0xed && sign !== 0xc2 && sign !== 0xe2;
    if (!isCommon) return -1;
  }
};

/** The text between two quotes; undefined where it has an escape that is none. */
export const textBetween = (
  bytes: Uint8Array,
  open: number,
  close: number,
  textAt: TextAt,
): string | undefined => {
  const text = textAt(bytes, open + 1, close);
  if (!text.includes('\\')) return text;
  try {
    const said: unknown = JSON.parse(`"${text}"`);
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
};
