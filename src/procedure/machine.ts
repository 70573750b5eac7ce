/**
 * A procedure as an XState v5 machine, and the pure steps it takes. The only file that knows `xstate`.
 *
 * Timers and duties are not XState's: its delays are lost when a snapshot is restored. Every entry, exit and
 * transition leaves an action without implementation, so a step says as data what it did.
 */
import type {
  AnyActorScope,
  AnyMachineSnapshot,
  EventObject,
  MachineContext,
  MetaObject,
  ParameterizedObject,
  ProvidedActor,
  StateNodeConfig,
} from 'xstate';
import { and, createActor, createMachine, not, stateIn } from 'xstate';
import { invariant } from '../base/assert.ts';
import type { Truth } from '../base/truth.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { Earlier } from './precedence.ts';
import { alwaysBelow, earlierOf } from './precedence.ts';

/** XState's own record of where a machine stands; opaque elsewhere. */
export type Snapshot = AnyMachineSnapshot;

/** Whether the rule that guards a transition is met, as far as anybody can say. */
export type Answer = (transition: Transition) => Truth;

/** What one step did, in XState's order. The root and history states are never among the paths. */
export interface Progress {
  readonly snapshot: Snapshot;
  readonly moves: readonly Move[];
  /** Whether the machine has come to an end. */
  readonly done: boolean;
}

export type Move =
  | { readonly kind: 'enter' | 'exit'; readonly path: string }
  | { readonly kind: 'take'; readonly transition: Transition };

/** A compiled procedure; `send` takes whatever XState selects, nothing if it selects nothing. */
export interface Machine {
  readonly start: (answer: Answer) => Progress;
  readonly send: (snapshot: Snapshot, event: string, answer: Answer) => Progress;
}

const machines = new WeakMap<Procedure, Machine>();

/** The machine of a procedure, compiled once. */
export const machineOf = (procedure: Procedure): Machine => {
  const known = machines.get(procedure);
  if (known !== undefined) return known;
  const machine = compile(procedure);
  machines.set(procedure, machine);
  return machine;
};

/** More microsteps than an acyclic procedure takes; the linker refuses cycles of transitions without event. */
const MOST_MICROSTEPS = 10_000;

const compile = (procedure: Procedure): Machine => {
  const transitions: Transition[] = [];
  // The answer of the step under way. It cannot ride on the event: XState makes events of its own (`onDone`).
  let answer: Answer = () => 'unknown';
  const machine = createMachine({
    ...configOf(procedure.root, transitions, (transition) => answer(transition)),
    id: procedure.id,
    options: { maxIterations: MOST_MICROSTEPS },
  });

  // One inert scope for all steps: `xstate.transition` builds an actor for each, which is most of its time.
  let moves: Move[] = [];
  const actor = createActor(machine);
  const scope: AnyActorScope = {
    self: actor,
    system: actor.system,
    id: procedure.id,
    sessionId: procedure.id,
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: ({ params }) => {
      const move = moveOf(params, transitions);
      if (move !== undefined) moves.push(move);
    },
  };
  const step = (next: Answer, run: () => Snapshot): Progress => {
    answer = next;
    moves = [];
    const snapshot = run();
    invariant(snapshot.status !== 'error', `${procedure.id} does not start: ${String(snapshot.error)}`);
    return { snapshot, moves, done: snapshot.status === 'done' };
  };
  return {
    start: (next) => step(next, () => machine.getInitialSnapshot(scope)),
    send: (snapshot, event, next) => step(next, () => machine.transition(snapshot, { type: event }, scope)),
  };
};

type Config = StateNodeConfig<
  MachineContext,
  EventObject,
  ProvidedActor,
  ParameterizedObject,
  ParameterizedObject,
  string,
  string,
  unknown,
  EventObject,
  MetaObject
>;

type Ask = (transition: Transition) => Truth;

const configOf = (state: State, transitions: Transition[], ask: Ask): Config => {
  const compiled = (candidates: readonly Transition[], before: readonly Earlier[] = []) =>
    candidates.map((transition, index) => {
      const number = transitions.push(transition) - 1;
      const guard = guardOf(transition, [...before, ...earlierOf(candidates.slice(0, index))], ask);
      return {
        ...(transition.target === undefined ? {} : { target: `#${transition.target}` }),
        ...(guard === undefined ? {} : { guard }),
        actions: { type: 'take', params: { take: number } },
      };
    });
  if (state.kind === 'history') return { type: 'history', history: state.history ?? 'shallow' };
  const isRoot = !state.path.includes('.');
  return {
    type: state.kind,
    ...(state.kind === 'compound' ? { initial: state.initial } : {}),
    ...(isRoot
      ? {}
      : {
          entry: { type: 'enter', params: { enter: state.path } },
          exit: { type: 'exit', params: { exit: state.path } },
        }),
    states: Object.fromEntries(
      Object.values(state.states).map((child) => [child.id, configOf(child, transitions, ask)]),
    ),
    on: Object.fromEntries(Object.entries(state.on).map(([event, list]) => [event, compiled(list)])),
    always: compiled(state.always, alwaysBelow(state)),
    onDone: compiled(state.onDone),
  };
};

/** D7: a transition is taken if its rule is met and every candidate before it is settled unmet. */
const guardOf = (transition: Transition, earlier: readonly Earlier[], ask: Ask) => {
  const conditions = [
    ...(transition.in === undefined ? [] : [stateIn(`#${transition.in}`)]),
    ...(transition.guard === undefined ? [] : [() => ask(transition) === true]),
    ...earlier.map(({ transition: other, of }) =>
      not(
        and([
          ...(of === undefined ? [] : [stateIn(`#${of}`)]),
          ...(other.in === undefined ? [] : [stateIn(`#${other.in}`)]),
          () => ask(other) !== false,
        ]),
      ),
    ),
  ];
  return conditions.length === 0 ? undefined : and(conditions);
};

const moveOf = (params: unknown, transitions: readonly Transition[]): Move | undefined => {
  if (typeof params !== 'object' || params === null) return undefined;
  if ('enter' in params) return { kind: 'enter', path: String(params.enter) };
  if ('exit' in params) return { kind: 'exit', path: String(params.exit) };
  if (!('take' in params)) return undefined;
  const transition = transitions[Number(params.take)];
  return transition === undefined ? undefined : { kind: 'take', transition };
};

const ignore = (): void => undefined;
