/** What may happen next: every event of a role that an active state accepts, and how its guards stand. */
import type { NextAction } from '../model/outcome.ts';
import type { State, Transition } from '../model/procedure.ts';
import type { Chart } from './chart.ts';
import { isBelow } from './chart.ts';
import type { Guards } from './guards.ts';
import type { ActivePaths } from './select.ts';
import { isTimer, nothingFound, selectIn } from './select.ts';

/** The next actions, those of inner states first; where an inner state takes or blocks an event, an outer one is silent. */
export const nextActions = (chart: Chart, active: ActivePaths, guards: Guards): readonly NextAction[] => {
  const { root } = chart.procedure;
  const states = [...chart.states.values()].filter((state) => active.has(state.path));
  const inward = [...states, root].map((state) => ({ state, depth: state.path.split('.').length }));
  const settled: { readonly event: string; readonly path: string }[] = [];
  return inward
    .sort((a, b) => b.depth - a.depth)
    .flatMap(({ state }) =>
      Object.entries(state.on).flatMap(([event, candidates]) => {
        if (isTimer(event)) return [];
        if (settled.some((one) => one.event === event && isBelow(one.path, state.path))) return [];
        const action = actionOf(chart, state, event, candidates, active, guards);
        if (action === undefined) return [];
        if (action.ready !== 'no') settled.push({ event, path: state.path });
        return [action];
      }),
    );
};

const actionOf = (
  chart: Chart,
  state: State,
  event: string,
  candidates: readonly Transition[],
  active: ActivePaths,
  guards: Guards,
): NextAction | undefined => {
  const open = candidates.filter((one) => one.in === undefined || active.has(one.in));
  const [first] = open;
  if (first === undefined) return undefined;
  const found = nothingFound();
  selectIn(open, active, guards.answer, found);
  const [way = first] = [...found.taken, ...found.undetermined];
  const declared = chart.procedure.events[event];
  const rules = [...new Set(open.flatMap((one) => guards.ruleOf(one) ?? []))].map(guards.findingOf);
  return {
    event,
    title: way.title ?? declared?.title ?? event,
    role: declared?.role ?? event.slice(0, event.indexOf('.')),
    from: state.path,
    citations: way.citations.length > 0 ? way.citations : (declared?.citations ?? []),
    ready: found.taken.length > 0 ? 'yes' : found.undetermined.length > 0 ? 'undetermined' : 'no',
    guards: rules.map(({ rule, title, citations, verdict, missing }) => ({
      rule,
      title,
      citations,
      verdict,
      missing,
    })),
  };
};
