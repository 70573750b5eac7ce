/** A procedure's states by path, in file order, and who listens to what. */
import type { Procedure, State } from '../model/procedure.ts';

export interface Chart {
  readonly procedure: Procedure;
  /** Every state but the root and history states, outer before inner, in file order. */
  readonly states: ReadonlyMap<string, State>;
  /** Place of a path in that order. */
  readonly order: ReadonlyMap<string, number>;
  /** Event → the states with candidates for it, inner before outer; the root comes last. */
  readonly listeners: ReadonlyMap<string, readonly State[]>;
}

const charts = new WeakMap<Procedure, Chart>();

/** The chart of a procedure, made once. */
export const chartOf = (procedure: Procedure): Chart => {
  const known = charts.get(procedure);
  if (known !== undefined) return known;
  const states = new Map<string, State>();
  const visit = (state: State): void => {
    for (const child of Object.values(state.states)) {
      if (child.kind === 'history') continue;
      states.set(child.path, child);
      visit(child);
    }
  };
  visit(procedure.root);
  const listeners = new Map<string, State[]>();
  for (const state of [...states.values()].reverse().concat(procedure.root)) {
    for (const event of Object.keys(state.on)) listeners.set(event, [...(listeners.get(event) ?? []), state]);
  }
  const order = new Map([...states.keys()].map((path, index) => [path, index]));
  const chart = { procedure, states, order, listeners };
  charts.set(procedure, chart);
  return chart;
};

/** Whether a path lies below another. */
export const isBelow = (path: string, ancestor: string): boolean => path.startsWith(`${ancestor}.`);
