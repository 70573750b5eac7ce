/** Guards answered by the rules: met, settled unmet (also where a rule does not apply), or not known. */
import { evaluate, resolveChosen, truthOf } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import type { Finding } from '../model/finding.ts';
import type { Transition } from '../model/procedure.ts';
import type { Answer } from './machine.ts';

export interface Guards {
  readonly answer: Answer;
  /** The rule that guards a transition, under the readings chosen. */
  readonly ruleOf: (transition: Transition) => string | undefined;
  readonly findingOf: (rule: string) => Finding;
}

/** The guards in a world that is made when the first of them is asked, which for most events is never. */
export const guardsIn = (makeWorld: () => World): Guards => {
  let world: World | undefined;
  const there = (): World => {
    world ??= makeWorld();
    return world;
  };
  const ruleOf = ({ guard }: Transition): string | undefined =>
    guard === undefined ? undefined : 'value' in guard ? guard.value : resolveChosen(there(), guard);
  return {
    ruleOf,
    findingOf: (rule) => evaluate(there(), rule),
    answer: (transition) => {
      const rule = ruleOf(transition);
      return rule === undefined || truthOf(there(), { op: 'rule', rule });
    },
  };
};
