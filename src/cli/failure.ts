/** What a command that cannot go on says, and its exit status. */
import { EXIT, type Io, isStop, isSystemError } from './io.ts';
import type { Say } from './words.ts';
import { reasonOf } from './words.ts';

/** The status of something thrown, said in words; undefined, and nothing said, for what no user can have caused. */
export const statusOfFailure = (thrown: unknown, say: Say, io: Io): number | undefined => {
  if (isStop(thrown)) {
    if (thrown.message !== '') io.err(`${thrown.message}\n`);
    return thrown.stop;
  }
  if (isSystemError(thrown)) {
    io.err(`${say('cannotRead', { path: thrown.path ?? '', reason: reasonOf(thrown, say) })}\n`);
    return EXIT.usage;
  }
  return undefined;
};
