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

/** Milliseconds since the process began. */
const SOON = 500;
