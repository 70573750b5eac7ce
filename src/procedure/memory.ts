/**
 * What a replay keeps so that it need not run in full under another reading of the text. A replay is a function of
 * the answers it gets: it is the same unless one of them changes, so its questions are put again first; and where
 * it must run again, what was found of rules that the reading cannot reach still holds.
 */
import type { World } from '../evaluate/world.ts';

/** A question put to the rules or the calendar, in a world that consulted some decision. */
export interface Asked {
  readonly world: World;
  readonly answer: string;
  readonly again: (world: World) => unknown;
}

export interface Memory {
  readonly asked: Asked[];
  /** The worlds looked at, by what was known in them. */
  readonly worlds: Map<string, World>;
  /** The memory of the replay under the first reading, and the rules that the present one may turn. */
  readonly before?: { readonly worlds: ReadonlyMap<string, World>; readonly reach: ReadonlySet<string> };
}

/** Puts a question; kept, where there is a memory, if its world consulted some decision. */
export const ask = <T>(memory: Memory | undefined, world: World, question: (world: World) => T): T => {
  const answer = question(world);
  if (memory !== undefined && world.consulted.size > 0) {
    memory.asked.push({ world, answer: textOf(answer), again: question });
  }
  return answer;
};

/** Whether a question has another answer in another world. */
export const turns = ({ answer, again }: Asked, world: World): boolean => textOf(again(world)) !== answer;

const textOf = (answer: unknown): string => JSON.stringify(answer) ?? '';

/** The world remembered for a key, else a new one that borrows what was found before. */
export const remember = (memory: Memory, key: string, make: () => World): World => {
  const known = memory.worlds.get(key);
  if (known !== undefined) return known;
  const world = make();
  memory.worlds.set(key, world);
  for (const [rule, judged] of memory.before?.worlds.get(key)?.judged ?? []) {
    if (!memory.before?.reach.has(rule)) world.judged.set(rule, judged);
  }
  return world;
};
