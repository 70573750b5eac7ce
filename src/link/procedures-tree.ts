/** The states of a workflow as written: names, kinds and nesting, before anything refers to them. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, spanAt, textUnder } from '../load/cursor.ts';
import type { State } from '../model/procedure.ts';
import { keyAt, referDeclared, referId, referNamed } from './references.ts';

export interface StateNode {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly kind: State['kind'];
  readonly cursor: Cursor;
  readonly parent?: StateNode;
  readonly children: ReadonlyMap<string, StateNode>;
  readonly initial?: string;
}

/** The tree of a workflow document; its root has the procedure's id as path. */
export const growTree = (root: Cursor, id: string, report: Report): StateNode =>
  grow(root, id, undefined, report);

/** A node and all below it, outer before inner, in file order. */
export const nodesOf = (node: StateNode): readonly StateNode[] => [
  node,
  ...[...node.children.values()].flatMap(nodesOf),
];

/** The nodes a node lies in, the nearest first. */
export const ancestorsOf = (node: StateNode): readonly StateNode[] =>
  node.parent === undefined ? [] : [node.parent, ...ancestorsOf(node.parent)];

export const isWithin = (node: StateNode, ancestor: StateNode): boolean =>
  node === ancestor || ancestorsOf(node).includes(ancestor);

/** The innermost node that holds both, neither of them itself where the other is not below it. */
export const commonOf = (a: StateNode, b: StateNode): StateNode | undefined =>
  [a, ...ancestorsOf(a)].find((one) => isWithin(b, one));

/** Whether two states can be active at once: one holds the other, or they lie in regions of one parallel state. */
export const mayCoexist = (a: StateNode, b: StateNode): boolean => {
  const common = commonOf(a, b);
  return common === a || common === b || common?.kind === 'parallel';
};

/** What becomes active when a state is entered without saying where: itself, its initial state, all its regions. */
export const entryOf = (node: StateNode): readonly StateNode[] => {
  if (node.kind === 'parallel') return [node, ...[...node.children.values()].flatMap(entryOf)];
  const first = node.initial === undefined ? undefined : node.children.get(node.initial);
  return first === undefined || first.kind === 'history' ? [node] : [node, ...entryOf(first)];
};

/** The name of a state: no dot, which parts a path, and no number, which would change the order. */
const NAME = /^[a-z][a-z0-9_]*$/;

const grow = (cursor: Cursor, id: string, parent: StateNode | undefined, report: Report): StateNode => {
  const kind = kindOf(cursor);
  const children = new Map<string, StateNode>();
  const initial =
    parent?.kind === undefined || kind === 'compound' ? textUnder(cursor, 'initial') : undefined;
  const title = textUnder(cursor, 'title')?.trim() ?? '';
  const node: StateNode = {
    id,
    path: parent === undefined ? id : `${parent.path}.${id}`,
    title: title === '' ? id : title,
    kind,
    cursor,
    children,
    ...(parent === undefined ? {} : { parent }),
    ...(initial === undefined ? {} : { initial }),
  };
  if (parent !== undefined) {
    if (!NAME.test(id)) report('link/bad-state-name', keySpanAt(cursor), { name: id });
    if (cursor.value === null) report('link/empty-state', keySpanAt(cursor), { name: id });
    else if (title === '' && kind !== 'history') {
      report('link/untitled-state', keySpanAt(cursor), { name: id });
    }
  }
  for (const [name, body] of entriesOf(child(cursor, 'states'))) {
    const inner = grow(body, name, node, report);
    children.set(name, inner);
    const entity = { kind: 'state', id: inner.path } as const;
    referDeclared(report, { ...keyAt(body), text: name, from: 0 }, entity);
    referNamed(report, body, 'title', entity);
  }
  checkKind(node, report);
  return node;
};

const kindOf = (cursor: Cursor): State['kind'] => {
  const type = textUnder(cursor, 'type');
  if (type === 'parallel' || type === 'final' || type === 'history') return type;
  if (entriesOf(child(cursor, 'states')).length > 0) return 'compound';
  return child(cursor, 'history') === undefined ? 'atomic' : 'history';
};

/** Keys that have no meaning, or no effect, on a state of a kind. */
const IDLE: Readonly<Record<'final' | 'history', readonly string[]>> = {
  final: ['on', 'always', 'onDone', 'duty', 'timers', 'states', 'initial', 'history'],
  history: ['on', 'always', 'onDone', 'duty', 'timers', 'states', 'initial', 'stage', 'outcome', 'starts'],
};

const checkKind = (node: StateNode, report: Report): void => {
  const { kind, cursor, parent } = node;
  const written = (key: string): Cursor | undefined => child(cursor, key);
  if (kind === 'final' || kind === 'history') {
    for (const key of IDLE[kind]) {
      const at = written(key);
      if (at !== undefined) report(`link/${kind}-acts`, keySpanAt(at), { name: node.id, key });
    }
  }
  if (
    kind === 'history' &&
    (parent === undefined || parent.kind !== 'compound' || parent.parent === undefined)
  ) {
    report('link/history-misplaced', keySpanAt(cursor), { name: node.id });
  }
  if (kind !== 'final') {
    for (const key of ['outcome', 'starts']) {
      const at = written(key);
      if (at !== undefined && kind !== 'history')
        report('link/not-final', keySpanAt(at), { name: node.id, key });
    }
  }
  const starts = written('starts');
  if (kind === 'final' && starts !== undefined && parent?.parent !== undefined) {
    report('link/starts-inside', keySpanAt(starts), { name: node.id });
  }
  if (kind === 'parallel' && node.children.size === 0)
    report('link/no-regions', keySpanAt(cursor), { name: node.id });
  if (kind === 'parallel' || kind === 'atomic') {
    const at = written('initial');
    if (at !== undefined) report('link/initial-unused', keySpanAt(at), { name: node.id });
  }
  if (kind === 'compound') checkInitial(node, report);
};

const checkInitial = (node: StateNode, report: Report): void => {
  const at = child(node.cursor, 'initial');
  const name = node.initial;
  if (at === undefined || name === undefined) {
    report('link/missing-initial', keySpanAt(node.cursor), { name: node.id });
    return;
  }
  const target = node.children.get(name);
  if (target === undefined) {
    report('link/unknown-initial', spanAt(at), { name, nearest: nearest(name, node.children.keys()) });
  } else if (target.kind === 'history') report('link/initial-history', spanAt(at), { name });
  else referId(report, { cursor: at, at: 'value', text: name, from: 0 }, { kind: 'state', id: target.path });
};
