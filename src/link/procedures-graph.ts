/** The transitions of a workflow as edges between its states, and what taking one leaves and enters. */
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { StateNode } from './procedures-tree.ts';
import { ancestorsOf, entryOf, isWithin, nodesOf } from './procedures-tree.ts';

export interface Edge {
  readonly source: StateNode;
  readonly target?: StateNode;
  readonly transition: Transition;
  readonly via: 'on' | 'always' | 'onDone';
  /** Of `on`. */
  readonly event?: string;
}

export interface Graph {
  readonly root: StateNode;
  /** Outer before inner, in file order. */
  readonly nodes: readonly StateNode[];
  readonly nodeAt: ReadonlyMap<string, StateNode>;
  readonly edges: readonly Edge[];
}

export const graphOf = (procedure: Procedure, root: StateNode): Graph => {
  const nodes = nodesOf(root);
  const nodeAt = new Map(nodes.map((node) => [node.path, node]));
  const edges: Edge[] = [];
  const add = (source: StateNode, list: readonly Transition[], via: Edge['via'], event?: string): void => {
    for (const transition of list) {
      const target = transition.target === undefined ? undefined : nodeAt.get(transition.target);
      edges.push({
        source,
        transition,
        via,
        ...(target === undefined ? {} : { target }),
        ...(event === undefined ? {} : { event }),
      });
    }
  };
  const visit = (state: State): void => {
    const node = nodeAt.get(state.path);
    if (node !== undefined) {
      for (const [event, list] of Object.entries(state.on)) add(node, list, 'on', event);
      add(node, state.always, 'always');
      add(node, state.onDone, 'onDone');
    }
    for (const child of Object.values(state.states)) visit(child);
  };
  visit(procedure.root);
  return { root, nodes, nodeAt, edges };
};

/** XState's domain of a transition: the active states below it are left. */
export const domainOf = ({ source, target }: Edge): StateNode | undefined => {
  if (target === undefined) return undefined;
  if (isWithin(target, source)) return source;
  return ancestorsOf(target).find((one) => one !== source && isWithin(source, one));
};

/**
 * The states that an edge may make active: its target, what that begins with, and the regions on the way to it. A
 * history state stands for whatever its parent held; `fresh` counts only what it held at first.
 */
export const enteredBy = (edge: Edge, fresh = false): readonly StateNode[] => {
  const { target } = edge;
  if (target === undefined) return [];
  const held = target.kind === 'history' ? (target.parent ?? target) : target;
  const inside = target.kind === 'history' && !fresh ? nodesOf(held) : entryOf(held);
  const way = ancestorsOf(target);
  const domain = domainOf(edge);
  const beside = way
    .filter((node) => node.kind === 'parallel' && domain !== undefined && isWithin(node, domain))
    .flatMap((node) =>
      [...node.children.values()].filter((region) => !isWithin(target, region)).flatMap(entryOf),
    );
  return [...inside.filter((node) => node.kind !== 'history'), ...way, ...beside];
};
