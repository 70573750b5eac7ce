/** What a set of cases exercises of a pack: verdicts seen per rule, transitions taken, events refused. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Verdict } from '../model/rule.ts';
import { findingsByRule } from './expectation.ts';

export interface Coverage {
  /** Rule → the verdicts that came out. */
  readonly rules: readonly { readonly rule: string; readonly seen: readonly Verdict[] }[];
  /** Every declared transition on an event or a timer, and whether a case took it. */
  readonly transitions: readonly {
    readonly state: string;
    readonly event: string;
    readonly target?: string;
    readonly taken: boolean;
  }[];
}

/** Coverage of a pack by the outcomes of its cases. */
export const coverageOf = (pack: Pack, outcomes: readonly Outcome[]): Coverage => {
  const seen = new Map<string, Set<Verdict>>();
  for (const outcome of outcomes) {
    for (const [rule, finding] of findingsByRule(outcome)) {
      seen.set(rule, (seen.get(rule) ?? new Set()).add(finding.verdict));
    }
  }
  const taken = new Set(outcomes.flatMap(takenIn));
  return {
    rules: Object.keys(pack.rules).map((rule) => ({ rule, seen: [...(seen.get(rule) ?? [])].sort() })),
    transitions: Object.values(pack.procedures).flatMap(({ root }) =>
      transitionsOf(root).map((one) => {
        const target = one.target === undefined ? undefined : enteredFor(root, one.target);
        return { ...one, taken: taken.has(keyOf(one.state, one.event, target)) };
      }),
    ),
  };
};

/** The state that is entered for a target: itself, or the parent of a history state, which nobody is ever in. */
const enteredFor = (state: State, target: string): string => {
  const next = Object.values(state.states).find((one) => `${target}.`.startsWith(`${one.path}.`));
  if (next === undefined) return target;
  return next.kind === 'history' ? state.path : enteredFor(next, target);
};

const transitionsOf = (
  state: State,
): readonly { readonly state: string; readonly event: string; readonly target?: string }[] => [
  ...Object.entries(state.on).flatMap(([event, candidates]) =>
    candidates.map((one) => ({
      state: state.path,
      event,
      ...(one.target === undefined ? {} : { target: one.target }),
    })),
  ),
  ...Object.values(state.states).flatMap(transitionsOf),
];

/** Every (active state, event, entered state) of an outcome's steps: a superset of the transitions taken. */
const takenIn = (outcome: Outcome): readonly string[] => {
  const active = new Set<string>();
  const taken: string[] = [];
  for (const step of outcome.replay.steps) {
    if (step.refused === undefined) {
      for (const state of active) {
        taken.push(keyOf(state, step.event, undefined));
        for (const target of step.entered) taken.push(keyOf(state, step.event, target));
      }
    }
    for (const path of step.exited) active.delete(path);
    for (const path of step.entered) active.add(path);
    // The root of a procedure is never named among the states entered.
    if (step.kind === 'start') active.add(step.event);
  }
  return taken;
};

const keyOf = (state: string, event: string, target: string | undefined): string =>
  `${state} ${event} ${target ?? ''}`;
