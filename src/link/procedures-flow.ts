/** Where a workflow leads: states that nothing reaches, states that nothing leaves, ends that come to nothing. */
import { child, keySpanAt } from '../load/cursor.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Edge, Graph } from './procedures-graph.ts';
import { domainOf, enteredBy, graphOf } from './procedures-graph.ts';
import type { Workflow } from './procedures-scope.ts';
import type { StateNode } from './procedures-tree.ts';
import { entryOf, isWithin, mayCoexist } from './procedures-tree.ts';

/** Every state is reached, every state that is no end can be left, every `onDone` can fire and every end is heard. */
export const checkFlow = (procedure: Procedure, workflow: Workflow): void => {
  const graph = graphOf(procedure, workflow.root);
  const reached = reachedIn(graph);
  for (const node of graph.nodes) checkDone(node, workflow);
  if (workflow.unresolved.size > 0) return;
  for (const node of graph.nodes) {
    if (node.parent === undefined || node.kind === 'history') continue;
    if (reached.has(node)) checkLeaving(node, graph, reached, workflow);
    else if (reached.has(node.parent)) {
      workflow.report('link/unreachable-state', keySpanAt(node.cursor), { name: node.id });
    }
  }
};

const reachedIn = ({ root, edges }: Graph): ReadonlySet<StateNode> => {
  const reached = new Set<StateNode>(entryOf(root));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const edge of edges) {
      if (reached.has(edge.source)) for (const node of enteredBy(edge, true)) reached.add(node);
    }
  }
  return reached;
};

/** Whether a state can come to its end: a compound one by a final child, a parallel one by all its regions. */
const canFinish = (node: StateNode): boolean => {
  const children = [...node.children.values()];
  if (node.kind === 'parallel') return children.length > 0 && children.every(canFinish);
  return node.kind === 'final' || children.some((one) => one.kind === 'final');
};

const checkDone = (node: StateNode, { report }: Workflow): void => {
  const at = child(node.cursor, 'onDone');
  if (at === undefined || node.kind === 'final' || node.kind === 'history') return;
  if (node.parent !== undefined && canFinish(node)) return;
  report('link/done-never', keySpanAt(at), { name: node.id });
};

/** A state without children must be left some day, unless it ends the procedure. */
const checkLeaving = (
  node: StateNode,
  graph: Graph,
  reached: ReadonlySet<StateNode>,
  { report }: Workflow,
): void => {
  if (node.kind !== 'atomic' && node.kind !== 'final') return;
  if (node.kind === 'final' && endsProcedure(node)) return;
  if (graph.edges.some((edge) => reached.has(edge.source) && leaves(edge, node))) return;
  const listens = graph.edges.some((edge) => edge.source === node && edge.via === 'on');
  const code = node.kind === 'final' ? 'link/end-unheard' : listens ? 'link/never-left' : 'link/dead-end';
  report(code, keySpanAt(node.cursor), { name: node.id });
};

/** A final state of the procedure itself, or of one of its regions where it is parallel. */
const endsProcedure = ({ parent }: StateNode): boolean =>
  parent?.parent === undefined || (parent.parent.parent === undefined && parent.parent.kind === 'parallel');

/** Whether taking an edge can leave a state that is active; the end of a state it lies in only if it is final. */
const leaves = (edge: Edge, node: StateNode): boolean => {
  const domain = domainOf(edge);
  if (domain === undefined || domain === node || !isWithin(node, domain)) return false;
  if (!mayCoexist(edge.source, node)) return false;
  return edge.via !== 'onDone' || node.kind === 'final' || !isWithin(node, edge.source);
};
