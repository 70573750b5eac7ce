/** Reading and writing files to edit, with refusals in words. */
import { isNoFile } from './edit-files.ts';
import { EXIT, isSystemError, stop } from './io.ts';
import { sayFor } from './open.ts';
import type { Shared } from './shared.ts';
import { cannotWrite } from './unwritable.ts';
import { reasonOf } from './words.ts';

const REFUSALS = { 'not-a-file': 'notAFile', 'too-large': 'fileTooLarge', changed: 'fileChanged' } as const;

/** Does something with a file; what is refused ends the command, in words. */
export const editable = <T>(
  act: () => T,
  path: string,
  options: Shared,
  doing: 'cannotRead' | 'cannotWrite' = 'cannotRead',
): T => {
  try {
    return act();
  } catch (thrown) {
    const say = sayFor(options);
    if (isNoFile(thrown)) {
      const status = thrown.why === 'changed' ? EXIT.problems : EXIT.usage;
      throw stop(say(REFUSALS[thrown.why], { path: thrown.shown }), status);
    }
    if (!isSystemError(thrown)) throw thrown;
    const shown = 'shown' in thrown ? String(thrown.shown) : path;
    const words =
      doing === 'cannotWrite'
        ? cannotWrite(thrown, shown, say)
        : say(doing, { path: shown, reason: reasonOf(thrown, say) });
    throw stop(words, EXIT.usage);
  }
};
