/** The same procedure handed to XState itself, with its guards answered by json-logic-js: the peer of a replay. */
import jsonLogic from 'json-logic-js';
import type { AnyMachineSnapshot } from 'xstate';
import { createMachine, initialTransition, stateIn, transition } from 'xstate';
import { nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Case } from '../../src/model/case.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { State, Transition } from '../../src/model/procedure.ts';

/** Drives the case's first procedure by the steps that happened; gives a runner and the number of its events. */
export const xstatePeer = (
  pack: Pack,
  theCase: Case,
  outcome: Outcome,
): { run: () => AnyMachineSnapshot; events: number } => {
  const [procedure] = Object.values(pack.procedures);
  if (procedure === undefined) throw new Error('the pack has no procedure');
  const data = nestedFacts(outcome.replay.facts);
  const { notice } = theCase;
  const worldOn = (asOf: string) =>
    createWorld({
      pack,
      facts: outcome.replay.facts,
      asOf,
      notice,
      stageDates: outcome.replay.stageDates,
    });
  let day = '';
  const logics = new Map<string, ReturnType<typeof toJsonLogic>>();
  const met = (rule: string): boolean => {
    const key = `${day} ${rule}`;
    let logic = logics.get(key);
    if (logic === undefined) {
      logic = toJsonLogic(worldOn(day), rule);
      logics.set(key, logic);
    }
    return Boolean(jsonLogic.apply(logic as jsonLogic.RulesLogic, data));
  };
  const guardOf = ({ guard, in: where }: Transition) => {
    const rule = guard === undefined || !('value' in guard) ? undefined : guard.value;
    if (rule !== undefined) return () => met(rule);
    return where === undefined ? undefined : stateIn(`#${where}`);
  };
  const compile = (candidates: readonly Transition[]) =>
    candidates.map((one) => ({
      ...(one.target === undefined ? {} : { target: `#${one.target}` }),
      ...(guardOf(one) === undefined ? {} : { guard: guardOf(one) }),
    }));
  const configOf = (state: State): object => ({
    id: state.path,
    ...(state.kind === 'history' ? { type: 'history', history: state.history } : { type: state.kind }),
    ...(state.initial === undefined ? {} : { initial: state.initial }),
    states: Object.fromEntries(Object.values(state.states).map((child) => [child.id, configOf(child)])),
    on: Object.fromEntries(Object.entries(state.on).map(([event, list]) => [event, compile(list)])),
    always: compile(state.always),
    onDone: compile(state.onDone),
  });
  const machine = createMachine(configOf(procedure.root));
  const steps = outcome.replay.steps.filter((step) => step.kind !== 'start' && step.refused === undefined);
  return {
    events: steps.length,
    run: () => {
      let [snapshot] = initialTransition(machine);
      for (const { event, date } of steps) {
        day = date;
        [snapshot] = transition(machine, snapshot, { type: event });
      }
      return snapshot;
    },
  };
};
