/** Who hears what in a workflow: candidates that are never tried, timers and acts that no state listens to. */
import { nearest } from '../base/nearest.ts';
import { child, entriesOf, keySpanAt, oneOrMore, spanAt } from '../load/cursor.ts';
import type { Procedure, Transition } from '../model/procedure.ts';
import type { Edge, Graph } from './procedures-graph.ts';
import { domainOf, graphOf } from './procedures-graph.ts';
import type { Workflow } from './procedures-scope.ts';
import type { StateNode } from './procedures-tree.ts';
import { isWithin, mayCoexist } from './procedures-tree.ts';

/** Every transition can be tried, every timer and every act is heard where it happens. */
export const checkListening = (procedure: Procedure, workflow: Workflow): void => {
  const graph = graphOf(procedure, workflow.root);
  checkCandidates(graph, workflow);
  checkConflicts(graph, workflow);
  checkTimers(graph, workflow);
  checkActs(procedure, graph, workflow);
};

const checkCandidates = (graph: Graph, workflow: Workflow): void => {
  const before: Edge[] = [];
  for (const edge of graph.edges) {
    const { source, target, transition, via, event } = edge;
    const earlier = before.filter((one) => one.source === source && one.via === via && one.event === event);
    const shadow = earlier.find((one) => isBroader(one.transition, transition));
    if (shadow !== undefined) {
      const related = spanOf(shadow, workflow);
      workflow.report(
        'link/shadowed-transition',
        spanOf(edge, workflow),
        { name: event ?? via },
        related === undefined ? [] : [{ span: related, note: 'first-here' }],
      );
    }
    before.push(edge);
    if (target === undefined && via !== 'on' && !workflow.unresolved.has(source)) {
      workflow.report('link/no-target', spanOf(edge, workflow), { name: via });
    }
    if (target === source && source.kind === 'atomic') {
      workflow.report('link/self-target', spanOf(edge, workflow), { name: source.id });
    }
    const within = transition.in === undefined ? undefined : graph.nodeAt.get(transition.in);
    if (within !== undefined && !mayCoexist(within, source)) {
      workflow.report('link/in-never', spanOf(edge, workflow), { name: within.id, state: source.id });
    }
  }
};

/** Whether an earlier candidate is taken whenever the later one would be. */
const isBroader = (earlier: Transition, later: Transition): boolean =>
  (earlier.in === undefined || earlier.in === later.in) &&
  (earlier.guard === undefined || JSON.stringify(earlier.guard) === JSON.stringify(later.guard));

/** Of two regions that an event would send to different places, XState follows one and is silent about the other. */
const checkConflicts = ({ edges }: Graph, workflow: Workflow): void => {
  const free = edges.filter(
    (one) => one.via === 'on' && one.transition.guard === undefined && one.transition.in === undefined,
  );
  free.forEach((edge, index) => {
    const other = free.slice(0, index).find((one) => one.event === edge.event && conflict(one, edge));
    const related = other === undefined ? undefined : spanOf(other, workflow);
    if (other === undefined) return;
    workflow.report(
      'link/conflicting-transitions',
      spanOf(edge, workflow),
      { name: edge.event ?? '', states: `${other.source.id}, ${edge.source.id}` },
      related === undefined ? [] : [{ span: related, note: 'first-here' }],
    );
  });
};

const conflict = (a: Edge, b: Edge): boolean => {
  const [left, right] = [domainOf(a), domainOf(b)];
  if (left === undefined || right === undefined) return false;
  const apart = !isWithin(a.source, b.source) && !isWithin(b.source, a.source);
  return apart && mayCoexist(a.source, b.source) && (isWithin(b.source, left) || isWithin(a.source, right));
};

const checkTimers = ({ nodes }: Graph, { timers, report }: Workflow): void => {
  const holders = new Map(
    nodes.flatMap((node) => entriesOf(child(node.cursor, 'timers')).map(([id]) => [id, node] as const)),
  );
  const heard = new Set<string>();
  for (const node of nodes) {
    for (const [event, at] of entriesOf(child(node.cursor, 'on'))) {
      if (!event.startsWith('timer.')) continue;
      const id = event.slice('timer.'.length);
      const holder = holders.get(id);
      if (holder === undefined) {
        report('link/unknown-timer', keySpanAt(at), { name: id, nearest: nearest(id, holders.keys()) });
      } else if (!mayCoexist(holder, node)) {
        report('link/timer-elsewhere', keySpanAt(at), { name: id, state: holder.id });
      } else heard.add(id);
    }
  }
  for (const [id, at] of timers) {
    if (!heard.has(id)) report('link/timer-unheard', keySpanAt(at), { name: id });
  }
};

/** An act that discharges an obligation must be accepted while the obligation runs. */
const checkActs = (procedure: Procedure, graph: Graph, { root, events, report }: Workflow): void => {
  const listeners = new Map<string, StateNode[]>();
  for (const { source, event } of graph.edges) {
    if (event !== undefined) listeners.set(event, [...(listeners.get(event) ?? []), source]);
  }
  for (const [id, at] of entriesOf(child(root.cursor, 'obligations'))) {
    const holder = graph.nodeAt.get(procedure.obligations[id]?.while ?? '');
    if (holder === undefined) continue;
    for (const one of oneOrMore(child(at, 'done_by'))) {
      const event = typeof one.value === 'string' ? events.lookup(one.value) : undefined;
      if (event === undefined) continue;
      if ((listeners.get(event) ?? []).some((node) => mayCoexist(node, holder))) continue;
      report('link/act-not-accepted', spanAt(one), { event, state: holder.id });
    }
  }
};

const spanOf = (edge: Edge, { cursorOf }: Workflow) => {
  const cursor = cursorOf.get(edge.transition);
  return cursor === undefined ? undefined : spanAt(cursor);
};
