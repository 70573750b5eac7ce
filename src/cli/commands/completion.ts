/** `banfa completion`: prints the script by which a shell completes. */
import { SCRIPTS } from '../completion-scripts.ts';
import { SHELLS } from '../completion-words.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';

export const completion = async (shell: string, options: Shared, io: Io): Promise<number> => {
  const found = SHELLS.find((one) => one === shell);
  if (found === undefined) {
    throw stop(sayFor(options)('notAShell', { value: shell, options: SHELLS.join('\u3001') }), EXIT.usage);
  }
  io.out(SCRIPTS[found]);
  return EXIT.done;
};
