/**
 * The loops that the vectorised program is made of: one per operator and type of array, so that each stays with one kind of
 * array and is compiled well. Truths are 0 no, 1 open, 3 yes: `&` is `and`, `|` is `or`, four at a time as words.
 */
import type { Comparison } from '../model/expression.ts';
import { MISSING } from './table.ts';

/** What each truth is when turned round; 2 does not occur. */
const TURNED = Uint8Array.of(3, 1, 1, 0);

/** `and` into the first. */
export const andWords = (out: Uint32Array, other: Uint32Array, bytes: number): void => {
  for (let i = 0, n = (bytes + 3) >> 2; i < n; i++) out[i] = (out[i] ?? 0) & (other[i] ?? 0);
};

/** `or` into the first. */
export const orWords = (out: Uint32Array, other: Uint32Array, bytes: number): void => {
  for (let i = 0, n = (bytes + 3) >> 2; i < n; i++) out[i] = (out[i] ?? 0) | (other[i] ?? 0);
};

/** `not`. */
export const turn = (out: Uint8Array, from: Uint8Array, base: number, size: number): void => {
  for (let i = 0; i < size; i++) out[i] = TURNED[from[base + i] ?? 1] ?? 1;
};

/** The truths as they are. */
export const copy = (out: Uint8Array, from: Uint8Array, base: number, size: number): void => {
  for (let i = 0; i < size; i++) out[i] = from[base + i] ?? 1;
};

type WithNumber = (out: Uint8Array, a: Float64Array, base: number, k: number, size: number) => void;

/** Comparisons with one number; an unknown one is NaN, for which neither sign holds. */
export const withNumber: Readonly<Record<Comparison, WithNumber>> = {
  '>=': (out, a, base, k, size) => {
    for (let i = 0; i < size; i++) {
      const x = a[base + i] ?? Number.NaN;
      out[i] = x >= k ? 3 : x < k ? 0 : 1;
    }
  },
  '>': (out, a, base, k, size) => {
    for (let i = 0; i < size; i++) {
      const x = a[base + i] ?? Number.NaN;
      out[i] = x > k ? 3 : x <= k ? 0 : 1;
    }
  },
  '<=': (out, a, base, k, size) => {
    for (let i = 0; i < size; i++) {
      const x = a[base + i] ?? Number.NaN;
      out[i] = x <= k ? 3 : x > k ? 0 : 1;
    }
  },
  '<': (out, a, base, k, size) => {
    for (let i = 0; i < size; i++) {
      const x = a[base + i] ?? Number.NaN;
      out[i] = x < k ? 3 : x >= k ? 0 : 1;
    }
  },
  '==': (out, a, base, k, size) => {
    for (let i = 0; i < size; i++) {
      const x = a[base + i] ?? Number.NaN;
      out[i] = x === k ? 3 : Number.isNaN(x) ? 1 : 0;
    }
  },
  '!=': (out, a, base, k, size) => {
    for (let i = 0; i < size; i++) {
      const x = a[base + i] ?? Number.NaN;
      out[i] = x === k ? 0 : Number.isNaN(x) ? 1 : 3;
    }
  },
};

/** What a comparison gives where the first is less, equal, more, and where they have no order (NaN). */
export const OUTCOMES: Readonly<Record<Comparison, readonly [number, number, number, number]>> = {
  '==': [0, 3, 0, 0],
  '!=': [3, 0, 3, 3],
  '<': [3, 0, 0, 0],
  '<=': [3, 3, 0, 0],
  '>': [0, 0, 3, 0],
  '>=': [0, 3, 3, 0],
};

/** Any comparison of two rows of numbers; a step of 0 stays with one number. `none` is for what has no order. */
export const numbersCompared = (
  out: Uint8Array,
  [less, equal, more]: readonly number[],
  none: number,
  a: Float64Array,
  aBase: number,
  aStep: number,
  b: Float64Array,
  bBase: number,
  bStep: number,
  size: number,
): void => {
  const [l, e, m] = [less ?? 1, equal ?? 1, more ?? 1];
  for (let i = 0; i < size; i++) {
    const x = a[aBase + i * aStep] ?? Number.NaN;
    const y = b[bBase + i * bStep] ?? Number.NaN;
    out[i] = x < y ? l : x > y ? m : x === y ? e : none;
  }
};

/** The same for days, months with days and texts. */
export const wholesCompared = (
  out: Uint8Array,
  [less, equal, more]: readonly number[],
  a: Int32Array,
  aBase: number,
  aStep: number,
  b: Int32Array,
  bBase: number,
  bStep: number,
  size: number,
): void => {
  const [l, e, m] = [less ?? 1, equal ?? 1, more ?? 1];
  for (let i = 0; i < size; i++) {
    const x = a[aBase + i * aStep] ?? MISSING;
    const y = b[bBase + i * bStep] ?? MISSING;
    out[i] = x === MISSING || y === MISSING ? 1 : x < y ? l : x > y ? m : e;
  }
};

/** Whether each is one of a few; most lists have one or two values. */
export const wholesListed = (
  out: Uint8Array,
  a: Int32Array,
  base: number,
  step: number,
  listed: Int32Array,
  size: number,
): void => {
  const many = listed.length;
  const [first, second] = [listed[0] ?? MISSING, listed[1] ?? listed[0] ?? MISSING];
  if (many <= 2) {
    for (let i = 0; i < size; i++) {
      const x = a[base + i * step] ?? MISSING;
      out[i] = x === MISSING ? 1 : x === first || x === second ? 3 : 0;
    }
    return;
  }
  for (let i = 0; i < size; i++) {
    const x = a[base + i * step] ?? MISSING;
    out[i] = x === MISSING ? 1 : listed.includes(x) ? 3 : 0;
  }
};

/** All, some or none of the records of each row: `&` or `|` over them, then what that and an empty list stand for. */
export const quantifiedRows = (
  out: Uint8Array,
  known: Uint8Array,
  starts: Int32Array,
  base: number,
  where: Uint8Array,
  all: boolean,
  stands: Uint8Array,
  size: number,
): void => {
  const first = starts[base] ?? 0;
  let from = 0;
  for (let i = 0; i < size; i++) {
    const to = (starts[base + i + 1] ?? first) - first;
    let found = all && from < to ? 3 : 0;
    if (all) for (let at = from; at < to; at++) found &= where[at] ?? 1;
    else for (let at = from; at < to; at++) found |= where[at] ?? 1;
    out[i] = known[base + i] === 1 ? (stands[found] ?? 1) : 1;
    from = to;
  }
};

/** How many records of each row surely count, and how many may besides; where the list is unknown, −1. */
export const countedRows = (
  sure: Int32Array,
  most: Int32Array,
  known: Uint8Array,
  starts: Int32Array,
  base: number,
  where: Uint8Array,
  size: number,
): void => {
  const first = starts[base] ?? 0;
  let from = 0;
  for (let i = 0; i < size; i++) {
    const to = (starts[base + i + 1] ?? first) - first;
    let [low, high] = [0, 0];
    for (let at = from; at < to; at++) {
      const one = where[at] ?? 1;
      low += one >> 1;
      high += one & 1;
    }
    const there = known[base + i] === 1;
    sure[i] = there ? low : -1;
    most[i] = there ? high : -1;
    from = to;
  }
};

/** A value of each row for each of its records. */
export const spreadBytes = (
  out: Uint8Array,
  from: Uint8Array,
  starts: Int32Array,
  base: number,
  size: number,
): void => {
  const first = starts[base] ?? 0;
  for (let i = 0, at = 0; i < size; i++) {
    const value = from[i] ?? 1;
    for (const to = (starts[base + i + 1] ?? first) - first; at < to; at++) out[at] = value;
  }
};

/** The same for numbers. */
export const spreadDoubles = (
  out: Float64Array,
  from: Float64Array,
  fromBase: number,
  starts: Int32Array,
  base: number,
  size: number,
): void => {
  const first = starts[base] ?? 0;
  for (let i = 0, at = 0; i < size; i++) {
    const value = from[fromBase + i] ?? Number.NaN;
    for (const to = (starts[base + i + 1] ?? first) - first; at < to; at++) out[at] = value;
  }
};

/** The same for days, months with days and texts. */
export const spreadWholes = (
  out: Int32Array,
  from: Int32Array,
  fromBase: number,
  starts: Int32Array,
  base: number,
  size: number,
): void => {
  const first = starts[base] ?? 0;
  for (let i = 0, at = 0; i < size; i++) {
    const value = from[fromBase + i] ?? MISSING;
    for (const to = (starts[base + i + 1] ?? first) - first; at < to; at++) out[at] = value;
  }
};
