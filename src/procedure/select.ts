/**
 * Which candidates an event meets in the states that are active, by XState's rules (inner before outer, in file
 * order, every region of a parallel state) and by D7: an undetermined guard stops the search and refuses.
 * XState makes the same choice when it takes the event; this one can say why nothing is taken.
 */
import type { State, Transition } from '../model/procedure.ts';
import type { Chart } from './chart.ts';
import { isBelow } from './chart.ts';
import type { Answer } from './machine.ts';

/** Something keyed by the paths of the active states. */
export interface ActivePaths {
  readonly has: (path: string) => boolean;
}

export interface Selection {
  readonly taken: readonly Transition[];
  /** Candidates whose guard is undetermined and nothing before them is met. */
  readonly undetermined: readonly Transition[];
  readonly unmet: readonly Transition[];
  /** States in which a candidate would have to be. */
  readonly elsewhere: readonly string[];
}

/** A selection under way. */
export interface Findings extends Selection {
  readonly taken: Transition[];
  readonly undetermined: Transition[];
  readonly unmet: Transition[];
  readonly elsewhere: string[];
}

/** A selection before anything was tried. */
export const nothingFound = (): Findings => ({ taken: [], undetermined: [], unmet: [], elsewhere: [] });

/** The candidates for an event; the event is taken if some are `taken` and none `undetermined`. */
export const select = (chart: Chart, active: ActivePaths, event: string, answer: Answer): Selection => {
  const found = nothingFound();
  const settled: string[] = [];
  for (const state of listening(chart, active, event)) {
    if (settled.some((path) => isBelow(path, state.path))) continue;
    if (selectIn(state.on[event] ?? [], active, answer, found)) settled.push(state.path);
  }
  return found;
};

/** The active states with candidates for an event, inner before outer. */
export const listening = (chart: Chart, active: ActivePaths, event: string): readonly State[] =>
  (chart.listeners.get(event) ?? []).filter(
    (state) => state === chart.procedure.root || active.has(state.path),
  );

/** Tries one state's candidates in order; true when the search ends here. */
export const selectIn = (
  candidates: readonly Transition[],
  active: ActivePaths,
  answer: Answer,
  found: Findings,
): boolean => {
  for (const transition of candidates) {
    if (transition.in !== undefined && !active.has(transition.in)) {
      found.elsewhere.push(transition.in);
      continue;
    }
    const truth = transition.guard === undefined || answer(transition);
    if (truth === false) {
      found.unmet.push(transition);
      continue;
    }
    (truth === true ? found.taken : found.undetermined).push(transition);
    return true;
  }
  return false;
};

/** The events of roles that some active state has candidates for, in the order of the states; what may always happen last. */
export const acceptedEvents = (chart: Chart, active: ActivePaths): readonly string[] => {
  const { root } = chart.procedure;
  const within = [...chart.states.values()].filter((state) => state !== root && active.has(state.path));
  const states = [...within, root];
  return [...new Set(states.flatMap((state) => Object.keys(state.on)))].filter((event) => !isTimer(event));
};

/** Timers fire `timer.NAME`; every other event belongs to a role. */
export const isTimer = (event: string): boolean => event.startsWith('timer.');
