/** Lines from a terminal or a pipe, one at a time. Of a pipe none is lost that came before it was asked for. */
import { createInterface } from 'node:readline';
import type { Lines } from './io.ts';

export const linesOf = (
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Lines => {
  const terminal = input.isTTY === true && output.isTTY === true;
  const reader = createInterface({ input, output, terminal });
  const early: string[] = [];
  let ended = false;
  let waiting: ((line: string | undefined) => void) | undefined;
  const give = (line: string | undefined): void => {
    const take = waiting;
    waiting = undefined;
    if (take !== undefined) take(line);
    else if (line !== undefined) early.push(line);
  };
  reader.on('line', give);
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    ended = true;
    give(undefined);
  });
  return {
    ask: async (prompt) => {
      if (terminal && !ended) {
        reader.setPrompt(prompt);
        reader.prompt();
      } else output.write(prompt);
      const line = early.shift() ?? (ended ? undefined : await new Promise((take) => (waiting = take)));
      // What a pipe gives is shown as if it had been typed; what breaks off leaves its line.
      if (!terminal || line === undefined) output.write(`${line ?? ''}\n`);
      return line;
    },
    close: () => reader.close(),
  };
};
