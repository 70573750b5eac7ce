/** Which transitions without an event, or of the same event, come before another and may keep it from being taken. */
import type { State, Transition } from '../model/procedure.ts';

/** A candidate that comes first, and the state it lies in where that need not be active. */
export interface Earlier {
  readonly transition: Transition;
  readonly of?: string;
}

/** Those of some candidates that have a guard; without one nothing would come after them. */
export const earlierOf = (transitions: readonly Transition[], of?: string): readonly Earlier[] =>
  transitions
    .filter((one) => one.guard !== undefined)
    .map((transition) => (of === undefined ? { transition } : { transition, of }));

/** The `always` of the states below come before a state's own. */
export const alwaysBelow = (state: State): readonly Earlier[] =>
  Object.values(state.states).flatMap((child) => [
    ...earlierOf(child.always, child.path),
    ...alwaysBelow(child),
  ]);
