/** Which state a name in a workflow means: a path of ids or titles, sought from the nearest siblings outward. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { spanAt } from '../load/cursor.ts';
import type { StateNode } from './procedures-tree.ts';
import { ancestorsOf, nodesOf } from './procedures-tree.ts';
import { refer, valueAt } from './references.ts';

/**
 * The state a target means, written as a sibling, `.child`, a path `a.b`, or `#procedure.a.b`. XState looks among
 * siblings only and is silent about the rest; here a path is then sought among the siblings of each outer state.
 */
export const resolveTarget = (
  cursor: Cursor,
  source: StateNode,
  root: StateNode,
  report: Report,
): StateNode | undefined => resolve(cursor, source, root, 'link/unknown-target', report);

/** The state that `in` or `while` means. */
export const resolveState = (
  cursor: Cursor,
  source: StateNode,
  root: StateNode,
  report: Report,
): StateNode | undefined => {
  const node = resolve(cursor, source, root, 'link/unknown-state', report);
  if (node === undefined || node.kind !== 'history') return node;
  report('link/state-is-history', spanAt(cursor), { name: String(cursor.value) });
  return undefined;
};

const resolve = (
  cursor: Cursor,
  source: StateNode,
  root: StateNode,
  code: 'link/unknown-target' | 'link/unknown-state',
  report: Report,
): StateNode | undefined => {
  const name = typeof cursor.value === 'string' ? cursor.value.trim() : JSON.stringify(cursor.value);
  const found = lookUp(name, source, root);
  if (found !== undefined && found !== root) {
    if (report.listener !== undefined) tell(cursor, name, found, { source, root }, report);
    return found;
  }
  report(code, spanAt(cursor), { name, nearest: suggest(name, source, root) });
  return undefined;
};

const lookUp = (name: string, source: StateNode, root: StateNode): StateNode | undefined => {
  if (name.startsWith('#')) {
    const path = name.slice(1);
    if (path === root.id) return root;
    return path.startsWith(`${root.id}.`) ? descend(root, path.slice(root.id.length + 1)) : undefined;
  }
  if (name.startsWith('.')) return descend(source, name.slice(1));
  for (const scope of source.parent === undefined ? [source] : ancestorsOf(source)) {
    const found = descend(scope, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The state a path leads to; each part is an id, or a title that only one of the siblings has. */
const descend = (scope: StateNode, path: string): StateNode | undefined =>
  childNamed(scope, path) ??
  path.split('.').reduce<StateNode | undefined>((node, part) => node && childNamed(node, part), scope);

const childNamed = (node: StateNode, name: string): StateNode | undefined => {
  const byId = node.children.get(name);
  if (byId !== undefined) return byId;
  const titled = [...node.children.values()].filter((one) => one.title === name);
  return titled.length === 1 ? titled[0] : undefined;
};

/** Tells a listener of a state that was found, and by which other names it would be. */
const tell = (
  cursor: Cursor,
  name: string,
  found: StateNode,
  { source, root }: { readonly source: StateNode; readonly root: StateNode },
  report: Report,
): void => {
  const [lead = ''] = /^(?:#|\.)?/.exec(name) ?? [];
  const words = name.slice(lead.length);
  const steps = [found, ...ancestorsOf(found)].reverse();
  const isWhole = found.title === words && found.id !== words;
  const count = isWhole ? 1 : words.split('.').length;
  const nodes = steps.slice(steps.length - count);
  let from = lead.length;
  const parts = nodes.map((node) => {
    const written = isWhole ? words : (name.slice(from).split('.')[0] ?? '');
    const kind = node === root ? ('procedure' as const) : ('state' as const);
    const form = written === node.id ? ('id' as const) : ('title' as const);
    const part = { kind, id: node.path, form, from, to: from + written.length };
    from += written.length + 1;
    return part;
  });
  const spelled = (word: (node: StateNode) => string): string =>
    lead + nodes.map((node) => (node === root ? node.id : word(node))).join('.');
  const written = parts.some((part) => part.form === 'title') ? 'title' : 'id';
  const others = { id: spelled(({ id }) => id), title: spelled(({ title }) => title) };
  const forms = Object.entries({ ...others, [written]: name }).filter(
    ([, one]) => one === name || lookUp(one, source, root) === found,
  );
  refer(
    report,
    { ...valueAt(cursor), text: name },
    {
      kind: 'state',
      id: found.path,
      form: written,
      forms: Object.fromEntries(forms),
      parts,
    },
  );
};

/** A near name that would be found from here: written as short as it may be. */
const suggest = (name: string, source: StateNode, root: StateNode): string => {
  const all = nodesOf(root).filter((node) => node !== root);
  const within = (node: StateNode): string => node.path.slice(root.path.length + 1);
  const candidates = all.flatMap((node) => [node.id, within(node), `#${node.path}`, node.title]);
  const near = nearest(
    name,
    candidates.filter((one) => lookUp(one, source, root) !== undefined),
  );
  if (near !== '') return near;
  const last = name.split('.').at(-1) ?? '';
  const same = all.filter((node) => node.id === last);
  return same.length === 1 && same[0] !== undefined ? within(same[0]) : '';
};
