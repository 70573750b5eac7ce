/** The events of a workflow: those declared under `events:`, and those a state accepts without more ado. */
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, keySpanAt, oneOrMore, textUnder } from '../load/cursor.ts';
import type { EventDeclaration } from '../model/procedure.ts';
import type { NameTable } from './names.ts';
import { nameTable } from './names.ts';
import type { Workflow } from './procedures-scope.ts';
import { citationsOf } from './procedures-scope.ts';
import type { StateNode } from './procedures-tree.ts';
import { nodesOf } from './procedures-tree.ts';
import { keyAt, refer, referId, referNamed } from './references.ts';

type Context = Pick<Workflow, 'scope' | 'report' | 'root'>;

export interface EventTable {
  readonly events: Readonly<Record<string, EventDeclaration>>;
  readonly names: NameTable;
  /** The event a key under `on:` means: `role.action`, `timer.NAME`, or the title of a declared event. */
  readonly idOf: (key: Cursor) => string | undefined;
}

/** Gathers the events; reports ill-formed names, unknown roles, and declared events that no state accepts. */
export const gatherEvents = (context: Context): EventTable => {
  const { root, report } = context;
  const declared = new Map<string, EventDeclaration>();
  const declaredAt = new Map<string, Cursor>();
  for (const [name, body] of entriesOf(child(root.cursor, 'events'))) {
    const found = nameOf(name, body, context);
    if (found === undefined || declared.has(found.id)) continue;
    declared.set(found.id, { ...found, ...wordsOf([body], found.id, context) });
    declaredAt.set(found.id, body);
    if (report.listener !== undefined) {
      tellEvent(body, found.id, {}, context, true);
      referNamed(report, body, 'title', { kind: 'event', id: found.id });
    }
  }
  const titles = nameTable('event', declared.values());

  const ids = new Map<Cursor, string>();
  const uses = new Map<string, Cursor[]>();
  const keys = nodesOf(root).flatMap((node) =>
    entriesOf(child(node.cursor, 'on')).map(([key, at]) => ({ node, key, at })),
  );
  for (const { node, key, at } of keys) {
    const known = titles.lookup(key);
    const found = known ?? (isTimer(key) ? key : nameOf(key, at, context)?.id);
    if (found === undefined) continue;
    ids.set(at, found);
    uses.set(found, [...(uses.get(found) ?? []), at]);
    if (report.listener !== undefined) tellKey(at, found, titles, declared.has(found), context);
    if (isTimer(found) || declared.has(found)) continue;
    declared.set(found, eventAt(found, at, node, context));
  }
  for (const [id, at] of declaredAt) {
    if (!uses.has(id)) report('link/unused-event', keySpanAt(at), { name: id });
  }
  for (const [id, event] of declared) {
    const [first] = uses.get(id) ?? [];
    if (first !== undefined && event.title === id)
      report('link/untitled-event', keySpanAt(first), { name: id });
  }
  const byPath = new Map([...ids].map(([cursor, id]) => [JSON.stringify(cursor.path), id]));
  return {
    events: Object.fromEntries(declared),
    names: nameTable('event', declared.values()),
    idOf: (key) => byPath.get(JSON.stringify(key.path)),
  };
};

/** Tells a listener of a key under `on:`; the first of an event that is not declared apart declares it. */
const tellKey = (
  at: Cursor,
  id: string,
  titles: NameTable,
  declared: boolean,
  { root, report }: Pick<Context, 'root' | 'report'>,
): void => {
  const written = keyAt(at);
  if (isTimer(id)) {
    const name = id.slice(TIMER.length);
    const entity = { kind: 'timer', id: `${root.path}.${name}` } as const;
    referId(report, { ...written, text: name, from: written.from + TIMER.length }, entity);
    return;
  }
  const title = titles.ids.get(id) ?? '';
  const forms = title !== '' && titles.lookup(title) === id ? { title } : {};
  tellEvent(at, id, forms, { report }, !declared);
  if (declared) return;
  const titled = oneOrMore(at).find((one) => (textUnder(one, 'title')?.trim() ?? '') !== '');
  if (titled !== undefined) referNamed(report, titled, 'title', { kind: 'event', id });
};

/** An event as `role.action`, the role by id or title, or by its own title. */
const tellEvent = (
  at: Cursor,
  id: string,
  titled: { readonly title?: string },
  { report }: Pick<Context, 'report'>,
  declares: boolean,
): void => {
  const written = keyAt(at);
  const dot = written.text.lastIndexOf('.');
  const action = id.slice(id.indexOf('.') + 1);
  const entity = { kind: 'event', id } as const;
  const forms = { id, ...titled };
  if (written.text === titled.title || written.text.slice(dot + 1) !== action) {
    refer(report, written, { ...entity, form: 'title', forms, declares });
    return;
  }
  const role = id.slice(0, id.indexOf('.'));
  const by = written.text.slice(0, dot).trim() === role ? ('id' as const) : ('title' as const);
  refer(report, written, {
    ...entity,
    form: 'id',
    forms,
    declares,
    parts: [
      { kind: 'role', id: role, form: by, from: 0, to: written.text.slice(0, dot).trimEnd().length },
      { ...entity, form: 'id', from: dot + 1, to: written.text.length },
    ],
  });
};

const TIMER = 'timer.';

const isTimer = (name: string): boolean => name.startsWith(TIMER);

const ACTION = /^[a-z][a-z0-9_]*$/;

/** Role and id of `role.action`; the role may be called by its title. */
const nameOf = (
  name: string,
  at: Cursor,
  { scope, report }: Context,
): Pick<EventDeclaration, 'id' | 'role'> | undefined => {
  const dot = name.lastIndexOf('.');
  const action = name.slice(dot + 1);
  if (dot <= 0 || !ACTION.test(action)) {
    report('link/bad-event-name', keySpanAt(at), { name });
    return undefined;
  }
  const written = name.slice(0, dot).trim();
  const role = scope.roles.lookup(written);
  if (role === undefined) {
    report('link/unknown-role', keySpanAt(at), { name: written, nearest: scope.roles.suggest(written) });
    return undefined;
  }
  return { id: `${role}.${action}`, role };
};

/** An event that is not declared apart takes its words from the first transition on it. */
const eventAt = (id: string, at: Cursor, node: StateNode, context: Context): EventDeclaration => {
  const candidates = Array.isArray(at.value) ? itemsOf(at) : [at];
  const words = wordsOf(candidates, id, context);
  const inherited = words.citations.length > 0 ? words.citations : silently(node, context);
  return { id, role: id.slice(0, id.indexOf('.')), title: words.title, citations: inherited };
};

const wordsOf = (
  candidates: readonly Cursor[],
  id: string,
  context: Context,
): Pick<EventDeclaration, 'title' | 'citations'> => {
  const title = candidates
    .map((one) => textUnder(one, 'title')?.trim())
    .find((one) => one !== undefined && one !== '');
  const cited = candidates.find((one) => child(one, 'cite') !== undefined);
  return { title: title ?? id, citations: cited === undefined ? [] : citationsOf(context, cited) };
};

/** A state's citations; what is wrong with them is told where the state itself is linked. */
const silently = (node: StateNode, { scope }: Context): EventDeclaration['citations'] =>
  citationsOf({ scope, report: () => undefined }, node.cursor);
