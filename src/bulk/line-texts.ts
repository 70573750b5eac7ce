/** Texts as the bytes in which they stand in a line, and texts of a known set told by their bytes. */

/** UTF-8, written by hand because this floor has neither `Buffer` nor `TextEncoder`. */
export const utf8Of = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return Uint8Array.from(bytes);
};

/** A key as it usually stands: in quotes, a colon behind it. */
export const keyBytes = (name: string): Uint8Array => utf8Of(`${JSON.stringify(name)}:`);

/** Values of an enum by the bytes of their names. */
export interface ValueTexts {
  readonly ids: readonly string[];
  /** Name → the number of its id. */
  readonly places: ReadonlyMap<string, number>;
  /** A table by the hash of the bytes: one more than the number of a name, 0 where there is none. */
  readonly table: Uint16Array;
  readonly names: readonly Uint8Array[];
  /** By name, the number of the id. */
  readonly ofName: readonly number[];
}

/** Of names, ids among them, and the ids they mean. */
export const valueTexts = (meant: ReadonlyMap<string, string>): ValueTexts => {
  const ids = [...new Set(meant.values())];
  const places = new Map([...meant].map(([name, id]) => [name, ids.indexOf(id)]));
  const names = [...meant.keys()].map(utf8Of);
  let size = 8;
  while (size < names.length * 4) size *= 2;
  const table = new Uint16Array(size);
  for (const [number, name] of names.entries()) {
    let at = hashOf(name) & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = number + 1;
  }
  return { ids, places, table, names, ofName: [...places.values()] };
};

const hashOf = (bytes: Uint8Array): number => {
  let hash = 0;
  for (const byte of bytes) hash = hashWith(hash, byte);
  return hash;
};

/** The hash of a text with one byte more. */
export const hashWith = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

/** The number of the id that some bytes name; −1 if they are no name. */
export const placeOf = (
  { table, names, ofName }: ValueTexts,
  hash: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): number => {
  const mask = table.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const number = (table[at] ?? 0) - 1;
    if (number === -1) return -1;
    const name = names[number];
    if (name !== undefined && name.length === to - from && standsAt(name, bytes, from))
      return ofName[number] ?? -1;
  }
};

/** Whether a text stands there. */
export const standsAt = (text: Uint8Array, bytes: Uint8Array, from: number): boolean => {
  for (let at = 0; at < text.length; at++) if (text[at] !== bytes[from + at]) return false;
  return true;
};
