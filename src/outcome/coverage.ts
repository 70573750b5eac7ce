/** What a set of cases exercises of a pack: verdicts, conditions that decide, transitions taken and refused, timers. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { State, Transition } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Verdict } from '../model/rule.ts';
import type { Side } from './conditions.ts';
import type { Exercised } from './exercise.ts';
import { findingsByRule } from './expectation.ts';

/** What some cases exercise of a pack, part by part. */
export interface Coverage {
  /** Rule → the verdicts that came out. */
  readonly rules: readonly { readonly rule: string; readonly seen: readonly Verdict[] }[];
  /** Every declared transition on an event or a timer, and whether a case took it. */
  readonly transitions: readonly {
    readonly state: string;
    readonly event: string;
    readonly target?: string;
    readonly taken: boolean;
    /** Of a guarded one: whether its guard stopped a case. */
    readonly refused?: boolean;
    readonly citations?: readonly Citation[];
  }[];
  /** Every timer, and whether it ran out in a case. */
  readonly timers?: readonly {
    readonly state: string;
    readonly timer: string;
    readonly ranOut: boolean;
    readonly citations: readonly Citation[];
  }[];
  /** Conditions by what they alone decided in some case, and what they should have (masking MC/DC). */
  readonly conditions?: readonly ConditionCoverage[];
}

/** One condition: what it should have decided alone, and what it did. */
export interface ConditionCoverage {
  readonly rule: string;
  readonly part: 'when' | 'applies_when' | 'member';
  /** Where it stands in the condition; of a member its id. */
  readonly path: string;
  readonly needs: readonly Side[];
  readonly seen: readonly Side[];
}

/** Whether everything was seen of a condition that there is to see. */
export const isExercised = ({ needs, seen }: Pick<ConditionCoverage, 'needs' | 'seen'>): boolean =>
  needs.every((side) => seen.includes(side));

/** Coverage of a pack by the outcomes of its cases, and by what was observed of its conditions. */
export const coverageOf = (
  pack: Pack,
  outcomes: readonly Outcome[],
  exercised?: readonly Exercised[],
): Coverage => {
  const seen = new Map<string, Set<Verdict>>();
  for (const outcome of outcomes) {
    for (const [rule, finding] of findingsByRule(outcome)) {
      seen.set(rule, (seen.get(rule) ?? new Set()).add(finding.verdict));
    }
  }
  const courses = outcomes.map(passedIn);
  const taken = new Set(courses.flatMap((one) => one.taken));
  const refused = new Set(courses.flatMap((one) => one.refused));
  const roots = Object.values(pack.procedures).map(({ root }) => root);
  return {
    rules: Object.keys(pack.rules).map((rule) => ({ rule, seen: [...(seen.get(rule) ?? [])].sort() })),
    transitions: roots.flatMap((root) =>
      statesIn(root).flatMap((state) =>
        Object.entries(state.on).flatMap(([event, candidates]) =>
          candidates.map((one, index) => {
            const { target, guard } = one;
            const entered = target === undefined ? undefined : enteredFor(root, target);
            return {
              state: state.path,
              event,
              ...(target === undefined ? {} : { target }),
              taken: taken.has(keyOf(state.path, event, entered)),
              ...(guard === undefined
                ? {}
                : {
                    refused:
                      refused.has(keyOf(state.path, event, undefined)) ||
                      candidates
                        .slice(index + 1)
                        .some((next) =>
                          taken.has(
                            keyOf(
                              state.path,
                              event,
                              next.target === undefined ? STAYED : enteredFor(root, next.target),
                            ),
                          ),
                        ),
                  }),
              citations: citationsOf(one, state),
            };
          }),
        ),
      ),
    ),
    timers: roots.flatMap((root) =>
      statesIn(root).flatMap((state) =>
        Object.values(state.timers).map(({ id, citations }) => ({
          state: state.path,
          timer: id,
          ranOut: taken.has(keyOf(state.path, `timer.${id}`, undefined)),
          citations: citations.length === 0 ? state.citations : citations,
        })),
      ),
    ),
    ...(exercised && {
      conditions: exercised.map(({ condition: { rule, part, path, needs }, seen: sides }) => ({
        rule,
        part,
        path,
        needs,
        seen: sides,
      })),
    }),
  };
};

/** In place of an entered state, where nothing is left or entered. */
const STAYED = '.';

const citationsOf = ({ citations }: Transition, state: State): readonly Citation[] =>
  citations.length === 0 ? state.citations : citations;

/** The state that is entered for a target: itself, or the parent of a history state, which nobody is ever in. */
const enteredFor = (state: State, target: string): string => {
  const next = Object.values(state.states).find((one) => `${target}.`.startsWith(`${one.path}.`));
  if (next === undefined) return target;
  return next.kind === 'history' ? state.path : enteredFor(next, target);
};

const statesIn = (state: State): readonly State[] => [
  state,
  ...Object.values(state.states).flatMap(statesIn),
];

/** Every (active state, event, entered state) of an outcome's steps: a superset of the transitions taken, or refused. */
const passedIn = (
  outcome: Outcome,
): { readonly taken: readonly string[]; readonly refused: readonly string[] } => {
  const active = new Set<string>();
  const taken: string[] = [];
  const refused: string[] = [];
  for (const step of outcome.replay.steps) {
    for (const state of active) {
      if (step.refused === undefined) {
        taken.push(keyOf(state, step.event, undefined));
        for (const target of step.entered) taken.push(keyOf(state, step.event, target));
        if (step.entered.length === 0) taken.push(keyOf(state, step.event, STAYED));
      } else if (step.refused.reason === 'guard-unmet' || step.refused.reason === 'guard-undetermined') {
        refused.push(keyOf(state, step.event, undefined));
      }
    }
    for (const path of step.exited) active.delete(path);
    for (const path of step.entered) active.add(path);
    // The root of a procedure is never named among the states entered.
    if (step.kind === 'start') active.add(step.event);
  }
  return { taken, refused };
};

const keyOf = (state: string, event: string, target: string | undefined): string =>
  `${state} ${event} ${target ?? ''}`;
