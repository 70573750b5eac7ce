/** Walks over the states of a procedure. */
import type { State } from '../model/procedure.ts';

/** A state and all below it, in file order. */
export const allStates = (state: State): readonly State[] => [
  state,
  ...Object.values(state.states).flatMap(allStates),
];

/** The innermost states, history states left out. */
export const leavesOf = (state: State): readonly State[] => {
  const children = Object.values(state.states);
  if (children.length > 0) return children.flatMap(leavesOf);
  return state.kind === 'history' ? [] : [state];
};
