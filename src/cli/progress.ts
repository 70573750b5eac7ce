/** How far a command is, on the last line of a terminal; what is done within half a second says nothing. */

import type { Io } from './io.ts';
import type { Say } from './words.ts';

/** The line is written over each time, and is gone before anything else is said. */
export const progressOn = (stream: {
  readonly write: (text: string) => unknown;
}): ((text: string) => void) => {
  let shown = false;
  return (text) => {
    if (text === '' ? !shown : performance.now() < SOON) return;
    stream.write(`\r\u001b[K${text}`);
    shown = text !== '';
  };
};

/** A bar of so many blocks and the figures beside it; the same for every so many, since a terminal is slow. */
export const barOf = (done: number, all: number, columns: number): string => {
  const width = Math.max(10, Math.min(40, columns - 20));
  const full = Math.floor((done / Math.max(all, 1)) * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${done}/${all}`;
};

/** Milliseconds since the process began. */
const SOON = 500;

/** How far many cases are, how fast, and how long it will still take. */
export interface Pace {
  readonly step: (bytes: number, cases: number) => void;
  readonly end: () => void;
}

/** `all`: the bytes there are, where that is known. */
export const paceOf = (
  all: number | undefined,
  { progress, columns }: Pick<Io, 'progress' | 'columns'>,
  say: Say,
): Pace => {
  const began = performance.now();
  let done = 0;
  let last = 0;
  return {
    step: (bytes, cases) => {
      done += bytes;
      const now = performance.now();
      if (progress === undefined || now - last < OFTEN) return;
      last = now;
      const seconds = (now - began) / 1000;
      const figures = { cases: String(cases), rate: String(Math.round(cases / seconds)) };
      if (all === undefined || done === 0) progress(say('pace', figures));
      else {
        const left = String(Math.ceil((seconds / done) * Math.max(0, all - done)));
        const bar = barOf(Math.floor((done / all) * 100), 100, columns - 30);
        progress(`${bar}% ${say('paceLeft', { ...figures, left })}`);
      }
    },
    end: () => progress?.(''),
  };
};

/** Milliseconds between two looks at a line. */
const OFTEN = 200;
