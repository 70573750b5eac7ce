/**
 * What a role may do as a case stands, and why it may not do the rest: every event of the role in the procedure that
 * is running. LAW: `yes` is what a replay would take on the day of the course, `no` and `undetermined` what it would
 * refuse.
 */
import type { GuardFinding, NextAction, Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { EventDeclaration, Procedure, State } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Chart } from './chart.ts';
import { chartOf } from './chart.ts';
import type { ActivePaths } from './select.ts';
import { listening } from './select.ts';

/** An act of a role, and whether the case would take it now. */
export interface Allowed {
  readonly event: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly allowed: 'yes' | 'no' | 'undetermined';
  readonly why: Why;
}

/** Why an act is allowed or not. */
export type Why =
  /** The case is where the event is heard, and these rules decide; none: nothing more is asked. */
  | { readonly reason: 'guards'; readonly guards: readonly GuardFinding[] }
  /** It is heard, once the case is in one of these states besides. */
  | { readonly reason: 'not-in-state'; readonly states: readonly StateName[] }
  /** It is not heard where the case is; it is in these states. */
  | { readonly reason: 'not-accepted'; readonly states: readonly StateName[] }
  /** The procedure has come to its end. */
  | { readonly reason: 'finished' };

/** A state by its path and its title. */
export interface StateName {
  readonly path: string;
  readonly title: string;
}

/** Every event of a role in the running procedure, those it may fire first; none for a role that has none there. */
export const allowed = (pack: Pack, course: Replay, role: string): readonly Allowed[] => {
  const procedure = runningIn(pack, course);
  if (procedure === undefined) return [];
  const active = new Set(course.active.map(({ path }) => path));
  const chart = chartOf(procedure);
  return Object.values(procedure.events)
    .filter((event) => event.role === role)
    .map((event) => allowedOf(event, course, chart, active))
    .sort((a, b) => ORDER.indexOf(a.allowed) - ORDER.indexOf(b.allowed));
};

const ORDER: readonly Allowed['allowed'][] = ['yes', 'undetermined', 'no'];

/** The procedure that was started last. */
const runningIn = (pack: Pack, { steps }: Replay): Procedure | undefined => {
  const id = steps.findLast(({ kind }) => kind === 'start')?.event ?? '';
  return Object.hasOwn(pack.procedures, id) ? pack.procedures[id] : undefined;
};

const allowedOf = (
  { id: event, title, citations }: EventDeclaration,
  course: Replay,
  chart: Chart,
  active: ActivePaths,
): Allowed => {
  const ways = course.next.filter((one) => one.event === event);
  const way = mostOpen(ways);
  if (way !== undefined) {
    const guards = new Map(ways.flatMap((one) => one.guards).map((guard) => [guard.rule, guard]));
    return {
      event,
      title: way.title,
      citations: way.citations,
      allowed: way.ready,
      why: { reason: 'guards', guards: [...guards.values()] },
    };
  }
  return { event, title, citations, allowed: 'no', why: whyNot(event, course, chart, active) };
};

/** D7: of several regions that hear an event one that is undetermined refuses it for all. */
const mostOpen = (ways: readonly NextAction[]): NextAction | undefined =>
  ways.find(({ ready }) => ready === 'undetermined') ?? ways.find(({ ready }) => ready === 'yes') ?? ways[0];

const whyNot = (event: string, course: Replay, chart: Chart, active: ActivePaths): Why => {
  if (course.done) return { reason: 'finished' };
  const elsewhere = listening(chart, active, event).flatMap((state) =>
    (state.on[event] ?? []).flatMap((one) => (one.in === undefined ? [] : [one.in])),
  );
  return elsewhere.length > 0
    ? { reason: 'not-in-state', states: namesOf([...new Set(elsewhere)], chart) }
    : { reason: 'not-accepted', states: namesOf(listenersOf(event, chart), chart) };
};

/** In file order, which for most procedures is the order in which they are passed. */
const listenersOf = (event: string, chart: Chart): readonly string[] => {
  const listeners: readonly State[] = chart.listeners.get(event) ?? [];
  return listeners
    .map(({ path }) => path)
    .sort((a, b) => (chart.order.get(a) ?? 0) - (chart.order.get(b) ?? 0));
};

const namesOf = (paths: readonly string[], { states }: Chart): readonly StateName[] =>
  paths.map((path) => ({ path, title: states.get(path)?.title ?? path }));
