/** Guards answered by the rules: met, settled unmet (also where a rule does not apply), or not known. */
import type { Truth } from '../base/truth.ts';
import { evaluate, truthOf } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { resolveChosen } from '../evaluate/world.ts';
import type { Finding } from '../model/finding.ts';
import type { Transition } from '../model/procedure.ts';
import type { Answer } from './machine.ts';
import type { Memory } from './memory.ts';
import { ask } from './memory.ts';

export interface Guards {
  readonly answer: Answer;
  /** The rule that guards a transition, under the readings chosen. */
  readonly ruleOf: (transition: Transition) => string | undefined;
  readonly findingOf: (rule: string) => Finding;
}

/** The guards in a world that is made when the first of them is asked, which for most events is never. */
export const guardsIn = (makeWorld: () => World, memory?: Memory): Guards => {
  const answers = new Map<Transition, Truth>();
  let world: World | undefined;
  const there = (): World => {
    world ??= makeWorld();
    return world;
  };
  return {
    ruleOf: ({ guard }) => (guard === undefined ? undefined : resolveChosen(there(), guard)),
    findingOf: (rule) => evaluate(there(), rule),
    answer: (transition) => {
      const { guard } = transition;
      const known = guard === undefined ? true : answers.get(transition);
      if (guard === undefined || known !== undefined) return known ?? true;
      const truth = ask(memory, there(), (at) => truthOf(at, { op: 'rule', rule: resolveChosen(at, guard) }));
      answers.set(transition, truth);
      return truth;
    },
  };
};
