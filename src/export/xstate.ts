/**
 * A procedure as the JSON that XState v5 makes a machine of, and that its tools draw: titles are descriptions, what
 * else the pack says stands under `meta`. Timers come in as events `timer.NAME`, sent by whoever watches the calendar.
 */
import { ENGINE_VERSION } from '../base/version.ts';
import type { Pack } from '../model/pack.ts';
import type { Duty, Obligation, Procedure, State, Timer, Transition } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Earlier } from '../procedure/precedence.ts';
import { alwaysBelow, earlierOf } from '../procedure/precedence.ts';
import { dutyLabel, timerLabel } from '../report/diagram-labels.ts';
import { eventTitle } from '../report/titles.ts';
import type { Guards, GuardTerm } from './xstate-guards.ts';
import { guardsOf } from './xstate-guards.ts';

/** The machine of a procedure; every guard it names is explained under `meta.guards`. */
export const xstateOf = (pack: Pack, procedure: Procedure): Machine => {
  const guards = guardsOf(pack);
  const root = stateConfig(procedure.root, { pack, guards });
  return {
    id: procedure.id,
    ...root,
    description: procedure.title,
    meta: {
      format: 'banfa/xstate@1',
      pack: pack.id,
      version: pack.version,
      hash: pack.hash,
      engine: ENGINE_VERSION,
      citations: labelsOf(procedure.citations),
      roles: Object.fromEntries(Object.values(pack.roles).map(({ id, title }) => [id, title])),
      guards: guards.named(),
      obligations: Object.values(procedure.obligations).map(obligationMeta),
    },
  };
};

/** What XState's `createMachine` takes: a state with an id. */
export interface Machine extends Omit<MachineState, 'description' | 'meta'> {
  readonly id: string;
  readonly description: string;
  readonly meta: MachineMeta;
}

/** What else the pack says of a procedure. */
export interface MachineMeta extends MachineCitations {
  readonly format: 'banfa/xstate@1';
  readonly pack: string;
  readonly version: string;
  readonly hash: string;
  readonly engine: string;
  /** Id → title. */
  readonly roles: Readonly<Record<string, string>>;
  /** Name → what must hold, all of it. */
  readonly guards: Readonly<Record<string, readonly GuardTerm[]>>;
  readonly obligations: readonly MachineObligation[];
}

/** Articles as people read them. */
export interface MachineCitations {
  readonly citations: readonly string[];
}

/** A state; a history state has neither description nor meta. */
export interface MachineState {
  readonly type?: 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly initial?: string;
  readonly description?: string;
  readonly meta?: MachineStateMeta;
  readonly on?: Readonly<Record<string, readonly MachineTransition[]>>;
  readonly always?: readonly MachineTransition[];
  readonly onDone?: readonly MachineTransition[];
  readonly states?: Readonly<Record<string, MachineState>>;
}

/** What else the pack says of a state. */
export interface MachineStateMeta extends MachineCitations {
  readonly stage?: string;
  readonly duties?: readonly MachineDuty[];
  /** Event → timer. */
  readonly timers?: Readonly<Record<string, MachineTimer>>;
  readonly outcome?: 'negative';
  readonly starts?: string;
}

/** One candidate; targets are `#` and a path, a guard is a name in `meta.guards`. */
export interface MachineTransition {
  readonly target?: string;
  readonly guard?: string;
  readonly description?: string;
  readonly meta?: MachineCitations;
}

/** Who has to do what while the state is active. */
export interface MachineDuty extends MachineCitations {
  readonly by: readonly string[];
  readonly what: string;
  readonly due?: string;
  readonly consequence?: string;
}

/** When the event is to be sent, in words. */
export interface MachineTimer extends MachineCitations {
  readonly description: string;
}

/** What comes again and again. */
export interface MachineObligation extends MachineCitations {
  readonly id: string;
  readonly title: string;
  readonly by: readonly string[];
  readonly what: string;
  readonly while: string;
  readonly doneBy: readonly string[];
  readonly consequence?: string;
}

interface Context {
  readonly pack: Pack;
  readonly guards: Guards;
}

const stateConfig = (state: State, context: Context): MachineState => {
  const { on, always, onDone, kind } = state;
  const events = Object.entries(on).map(
    ([event, candidates]) =>
      [event, transitions(candidates, [], context, eventTitle(context.pack, event))] as const,
  );
  const states = Object.values(state.states).map((child) => [child.id, stateConfig(child, context)] as const);
  return {
    ...(kind === 'atomic' || kind === 'compound' ? {} : { type: kind }), // XState tells these by itself.
    ...(kind === 'history' ? { history: state.history ?? 'shallow' } : {}),
    ...(kind === 'compound' && state.initial !== undefined ? { initial: state.initial } : {}),
    ...(kind === 'history' ? {} : { description: state.title, meta: stateMeta(state, context) }),
    ...(events.length === 0 ? {} : { on: Object.fromEntries(events) }),
    ...(always.length === 0 ? {} : { always: transitions(always, alwaysBelow(state), context) }),
    ...(onDone.length === 0 ? {} : { onDone: transitions(onDone, [], context) }),
    ...(states.length === 0 ? {} : { states: Object.fromEntries(states) }),
  };
};

const transitions = (
  candidates: readonly Transition[],
  before: readonly Earlier[],
  { guards }: Context,
  title?: string,
): readonly MachineTransition[] =>
  candidates.map((one, index) => {
    const guard = guards.nameOf(one, [...before, ...earlierOf(candidates.slice(0, index))]);
    const description = one.title ?? title;
    return {
      ...(one.target === undefined ? {} : { target: `#${one.target}` }),
      ...(guard === undefined ? {} : { guard }),
      ...(description === undefined ? {} : { description }),
      ...(one.citations.length === 0 ? {} : { meta: { citations: labelsOf(one.citations) } }),
    };
  });

const stateMeta = (state: State, { pack }: Context): MachineStateMeta => {
  const timers = Object.values(state.timers).map(
    (timer) => [`timer.${timer.id}`, timerMeta(timer, pack)] as const,
  );
  return {
    citations: labelsOf(state.citations),
    ...(state.stage === undefined ? {} : { stage: state.stage }),
    ...(state.duties.length === 0 ? {} : { duties: state.duties.map((duty) => dutyMeta(duty, pack)) }),
    ...(timers.length === 0 ? {} : { timers: Object.fromEntries(timers) }),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
    ...(state.starts === undefined ? {} : { starts: state.starts }),
  };
};

const dutyMeta = ({ by, what, due, citations, consequence }: Duty, pack: Pack): MachineDuty => ({
  by,
  what,
  ...(due === undefined ? {} : { due: dutyLabel(due, pack, pack.language) }),
  ...(consequence === undefined ? {} : { consequence: consequence.what }),
  citations: labelsOf(citations),
});

const timerMeta = (timer: Timer, pack: Pack): MachineTimer => ({
  description: timerLabel(timer, pack, pack.language),
  citations: labelsOf(timer.citations),
});

const obligationMeta = (one: Obligation): MachineObligation => ({
  id: one.id,
  title: one.title,
  by: one.by,
  what: one.what,
  while: `#${one.while}`,
  doneBy: one.doneBy,
  ...(one.consequence === undefined ? {} : { consequence: one.consequence.what }),
  citations: labelsOf(one.citations),
});

const labelsOf = (citations: readonly Citation[]): readonly string[] => citations.map(({ label }) => label);
