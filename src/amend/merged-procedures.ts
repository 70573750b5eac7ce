/**
 * The procedures of two versions laid over each other: every state and transition of either, and what became of each.
 * Citations do not count: a step that only rests on another article is the same step.
 */
import type { Pack } from '../model/pack.ts';
import type { Duty, Procedure, State, Timer, Transition } from '../model/procedure.ts';
import { namesBetween } from './diff-names.ts';
import { rewritten } from './diff-rewrite.ts';
import { leftOver, same } from './diff-same.ts';

/** What an amendment does to a step or to a way between steps. */
export type StepMark = 'added' | 'removed' | 'changed';

/** A state on both sides; absent where a version does not have it. */
export interface MergedState {
  readonly before?: State;
  readonly after?: State;
  readonly mark?: StepMark;
}

/** A procedure with all that either version has of it. */
export interface MergedProcedure {
  readonly procedure: Procedure;
  /** By path, in the order of the file. */
  readonly states: ReadonlyMap<string, MergedState>;
  /** Of a transition: from where, by which event (`always`, `done`), to where. */
  readonly way: (source: string, event: string, target: string | undefined) => StepMark | undefined;
}

/** Two versions in one. */
export interface MergedPack {
  /** The old version under the names of the new. */
  readonly old: Pack;
  readonly now: Pack;
  /** The new version with whatever only the old has, so that all names are known. */
  readonly pack: Pack;
  readonly procedures: readonly MergedProcedure[];
}

export const mergedPack = (before: Pack, now: Pack): MergedPack => {
  const old = rewritten(before, namesBetween(before, now));
  const procedures = keysInOrder(old.procedures, now.procedures).flatMap((id) => {
    const [was, is] = [old.procedures[id], now.procedures[id]];
    const one = is ?? was;
    return one === undefined ? [] : [mergedProcedure(one, was, is)];
  });
  return {
    old,
    now,
    procedures,
    pack: {
      ...now,
      roles: withMissing(now.roles, old.roles),
      stages: withMissing(now.stages, old.stages),
      parameters: withMissing(now.parameters, old.parameters),
      decisions: withMissing(now.decisions, old.decisions),
      rules: withMissing(now.rules, old.rules),
      procedures: Object.fromEntries(procedures.map(({ procedure }) => [procedure.id, procedure])),
    },
  };
};

const withMissing = <T>(
  now: Readonly<Record<string, T>>,
  old: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> => ({
  ...now,
  ...Object.fromEntries(Object.entries(old).filter(([key]) => now[key] === undefined)),
});

/** What is met while two trees of states are laid over each other. */
interface Findings {
  readonly states: Map<string, MergedState>;
  readonly ways: Map<string, Set<StepMark | 'kept'>>;
}

const mergedProcedure = (
  one: Procedure,
  was: Procedure | undefined,
  is: Procedure | undefined,
): MergedProcedure => {
  const found: Findings = { states: new Map(), ways: new Map() };
  const root = mergedState(was?.root, is?.root, found);
  return {
    procedure: {
      ...one,
      root: root ?? one.root,
      events: withMissing(one.events, was?.events ?? {}),
      obligations: withMissing(one.obligations, was?.obligations ?? {}),
    },
    states: found.states,
    way: (source, event, target) => {
      const marks = [...(found.ways.get(wayKey(source, event, target)) ?? [])];
      const [only] = marks;
      if (marks.length > 1) return 'changed';
      return only === 'kept' ? undefined : only;
    },
  };
};

const wayKey = (source: string, event: string, target: string | undefined): string =>
  `${source} ${event} ${target ?? ''}`;

const mergedState = (
  before: State | undefined,
  after: State | undefined,
  found: Findings,
): State | undefined => {
  const one = after ?? before;
  if (one === undefined) return undefined;
  const mark = before === undefined ? 'added' : after === undefined ? 'removed' : changeOf(before, after);
  found.states.set(one.path, {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(mark === undefined ? {} : { mark }),
  });
  const lists = (of: (state: State) => readonly Transition[], event: string): readonly Transition[] =>
    mergedList(
      before === undefined ? [] : of(before),
      after === undefined ? [] : of(after),
      (way, became) => {
        const key = wayKey(one.path, event, way.target);
        found.ways.set(key, new Set([...(found.ways.get(key) ?? []), became]));
      },
    );
  const events = keysInOrder(before?.on ?? {}, after?.on ?? {});
  const inner = keysInOrder(before?.states ?? {}, after?.states ?? {});
  const states = inner.flatMap((id) => {
    const child = mergedState(before?.states[id], after?.states[id], found);
    return child === undefined ? [] : [[id, child] as const];
  });
  // A step that has lost its parts still holds them here.
  const { kind, initial } = Object.keys(one.states).length === 0 && before !== undefined ? before : one;
  return {
    ...one,
    ...(states.length === 0 ? {} : { kind, ...(initial === undefined ? {} : { initial }) }),
    on: Object.fromEntries(events.map((event) => [event, lists((state) => state.on[event] ?? [], event)])),
    always: lists((state) => state.always, 'always'),
    onDone: lists((state) => state.onDone, 'done'),
    states: Object.fromEntries(states),
  };
};

/** The ways of the new version, then those it no longer has; one to the same step is the same way under other terms. */
const mergedList = (
  was: readonly Transition[],
  is: readonly Transition[],
  note: (way: Transition, became: StepMark | 'kept') => void,
): readonly Transition[] => {
  const { removed, added } = leftOver(was, is, (one, other) => same(one, other, ['citations']));
  const gone = [...removed];
  for (const way of is) {
    if (!added.includes(way)) {
      note(way, 'kept');
      continue;
    }
    const at = gone.findIndex(({ target }) => target === way.target);
    if (at !== -1) gone.splice(at, 1);
    note(way, at === -1 ? 'added' : 'changed');
  }
  for (const way of gone) note(way, 'removed');
  return [...is, ...gone];
};

/** Keys of the new record; what only the old one has stands behind what it stood behind. */
const keysInOrder = (old: object, now: object): readonly string[] => {
  const keys = Object.keys(now);
  Object.keys(old).forEach((key, index, all) => {
    if (!keys.includes(key)) keys.splice(keys.indexOf(all[index - 1] ?? '') + 1, 0, key);
  });
  return keys;
};

/** Whether the step itself is other: its name, kind, duties, timers; not its parts or the ways out of it. */
const changeOf = (before: State, after: State): StepMark | undefined =>
  same(bare(before), bare(after)) ? undefined : 'changed';

const bare = ({ title, kind, history, initial, stage, outcome, starts, duties, timers }: State): object => ({
  title,
  kind,
  history,
  initial,
  stage,
  outcome,
  starts,
  duties: duties.map(bareDuty),
  timers: Object.values(timers).map(({ id, title, due }: Timer) => ({ id, title, due })),
});

const bareDuty = ({ by, what, due, consequence }: Duty): object => ({
  by,
  what,
  due,
  consequence: consequence?.what,
});
