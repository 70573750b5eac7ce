/** How far a command is, on the last line of a terminal; what is done within half a second says nothing. */

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
