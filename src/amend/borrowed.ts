/** What looks at one case under packs that hardly differ borrow of each other: rules that cannot come out otherwise. */
import type { Memory } from '../procedure/memory.ts';

/** The worlds of a look, by what was known in them. */
export type Worlds = Memory['worlds'];

/** A memory for one look; with worlds of an earlier one, what those found of rules out of reach is taken over. */
export const memoryFor = (worlds?: Worlds, reach?: ReadonlySet<string>): Memory => ({
  asked: [],
  worlds: new Map(),
  ...(worlds === undefined || reach === undefined ? {} : { before: { worlds, reach } }),
});
