/** Transitions without event (`always`, `onDone`) that lead back to themselves: XState would never come to rest. */
import { spanAt } from '../load/cursor.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Edge } from './procedures-graph.ts';
import { enteredBy, graphOf } from './procedures-graph.ts';
import type { Workflow } from './procedures-scope.ts';
import { isWithin } from './procedures-tree.ts';

/** No chain of transitions without event may close, guarded or not: a guard does not change on the way. */
export const checkLoops = (procedure: Procedure, { root, cursorOf, report }: Workflow): void => {
  const edges = graphOf(procedure, root).edges.filter(
    (edge) => edge.via !== 'on' && edge.target !== undefined,
  );
  const followers = new Map(edges.map((edge) => [edge, edges.filter((next) => enables(edge, next))]));
  const told = new Set<Edge>();
  for (const edge of edges) {
    const way = wayBack(edge, followers);
    if (way === undefined) continue;
    const isTold = way.some((one) => told.has(one));
    for (const one of way) told.add(one);
    if (isTold) continue;
    const at = cursorOf.get(edge.transition);
    report('link/always-loop', at === undefined ? undefined : spanAt(at), {
      states: [...way, edge].map((one) => one.source.id).join(' → '),
    });
  }
};

/** Whether taking one transition can set off another. */
const enables = (edge: Edge, next: Edge): boolean => {
  const entered = enteredBy(edge);
  if (next.via === 'onDone')
    return entered.some((node) => node.kind === 'final' && isWithin(node, next.source));
  return entered.some((node) => node === next.source || node.path === next.transition.in);
};

/** The shortest chain from a transition back to itself, without the return. */
const wayBack = (start: Edge, followers: ReadonlyMap<Edge, readonly Edge[]>): readonly Edge[] | undefined => {
  const seen = new Set<Edge>();
  let ways: readonly (readonly Edge[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly Edge[])[] = [];
    for (const way of ways) {
      const [last = start] = way.slice(-1);
      for (const next of followers.get(last) ?? []) {
        if (next === start) return way;
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
};
