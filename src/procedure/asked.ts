/**
 * Questions that a replay put to the rules and the calendar where a reading of the text mattered. A replay is a
 * function of the answers: under another reading it is the same unless one of them changes, so putting the
 * questions again tells whether it must run again.
 */
import type { World } from '../evaluate/world.ts';

export interface Asked {
  /** Where it was asked; `consulted` says which decisions the answer may rest on. */
  readonly world: World;
  readonly answer: string;
  readonly again: (world: World) => unknown;
}

/** Puts a question; kept, where anybody keeps them, if some decision was consulted in its world. */
export const ask = <T>(asked: Asked[] | undefined, world: World, question: (world: World) => T): T => {
  const answer = question(world);
  if (asked !== undefined && world.consulted.size > 0) {
    asked.push({ world, answer: textOf(answer), again: question });
  }
  return answer;
};

/** Whether a question has another answer in another world. */
export const turns = ({ answer, again }: Asked, world: World): boolean => textOf(again(world)) !== answer;

const textOf = (answer: unknown): string => JSON.stringify(answer) ?? '';
