/** Two versions of a pack named on the command line; one that does not load ends the command with all that is wrong. */
import type { Pack } from '../model/pack.ts';
import type { Io } from './io.ts';
import { openPackFrom } from './pack-source.ts';
import type { Shared } from './shared.ts';

/** The pack that a word names. */
export const soundVersion = async (word: string, options: Shared, io: Io): Promise<Pack> =>
  (await openPackFrom(word, options, io)).pack;
