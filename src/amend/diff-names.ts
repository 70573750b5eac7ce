/**
 * Which names of the old pack go by another name in the new one: the same body under another id, or the same title. The
 * old pack is then rewritten with the new names, so that a renaming is told once and hides nothing else.
 */
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Scoring } from '../model/scoring.ts';
import type { Field } from '../model/value.ts';
import { pairedArticles } from './diff-article-pairs.ts';
import type { NameKind, Names } from './diff-name-kinds.ts';
import { lastOf, NAME_KINDS, nameIn, WITHIN } from './diff-name-kinds.ts';
import { rewritten } from './diff-rewrite.ts';
import { same } from './diff-same.ts';

type Found = Readonly<Record<NameKind, Map<string, string>>>;
interface Finding extends Names {
  readonly ids: Found;
}
type Table = Readonly<Record<string, { readonly title: string }>>;

/** Where the named things of a kind are; states and events are gathered from the procedures. */
const TABLES: Readonly<Partial<Record<NameKind, (pack: Pack) => Table>>> = {
  role: (pack) => pack.roles,
  stage: (pack) => pack.stages,
  source: (pack) => pack.sources,
  decision: (pack) =>
    Object.fromEntries(
      Object.entries(pack.decisions).map(([id, one]) => [id, { ...one, title: one.number }]),
    ),
  option: (pack) =>
    Object.fromEntries(
      Object.values(pack.decisions).flatMap(({ id, options }) =>
        Object.entries(options).map(([option, title]) => [`${id}.${option}`, { title }] as const),
      ),
    ),
  fact: (pack) => pack.facts,
  field: (pack) => fieldsIn('', pack.facts),
  value: (pack) =>
    Object.fromEntries(
      Object.entries({ ...pack.facts, ...fieldsIn('', pack.facts) }).flatMap(([name, { type }]) =>
        type.kind === 'enum'
          ? Object.entries(type.values).map(([value, title]) => [`${name}.${value}`, { title }] as const)
          : [],
      ),
    ),
  clause: (pack) =>
    Object.fromEntries(
      Object.values(pack.notices).flatMap(({ clauses }) =>
        Object.entries(clauses).map(([key, title]) => [key, { title }] as const),
      ),
    ),
  let: (pack) =>
    Object.fromEntries(
      Object.values({ ...pack.advisories, ...pack.rules }).flatMap(({ id, lets }) =>
        Object.entries(lets).map(([name, value]) => [`${id}.${name}`, { title: name, value }] as const),
      ),
    ),
  parameter: (pack) => pack.parameters,
  rule: (pack) => pack.rules,
  notice: (pack) => pack.notices,
  procedure: (pack) => pack.procedures,
  scoring: (pack) =>
    Object.fromEntries(
      pack.scorings
        .flatMap((one) => [one, ...partsOf(one)])
        .map((one) => [one.id, one] as const)
        .reverse(),
    ),
};

/** Fields of lists by their whole names, outer ones first. */
const fieldsIn = (list: string, fields: Readonly<Record<string, Field>>): Readonly<Record<string, Field>> =>
  Object.assign(
    {},
    ...Object.values(fields).map((one) => {
      const name = list === '' ? one.id : `${list}.${one.id}`;
      return {
        ...(list === '' ? {} : { [name]: one }),
        ...(one.type.kind === 'list' ? fieldsIn(name, one.type.item) : {}),
      };
    }),
  );

/** All that has an id in a score table; what holds others comes first. */
const partsOf = ({
  groups,
  bonuses,
  deductions,
  vetoes,
}: Scoring): readonly { id: string; title: string }[] => [
  ...groups,
  ...groups.flatMap(({ indicators }) => indicators),
  ...bonuses,
  ...deductions,
  ...vetoes,
];

/** Finds the new names; each round may let further bodies be recognised. */
export const namesBetween = (old: Pack, now: Pack): Names => {
  const ids: Found = {
    role: new Map(), stage: new Map(), source: new Map(), clause: new Map(), decision: new Map(), option: new Map(),
    fact: new Map(), field: new Map(), value: new Map(), parameter: new Map(), rule: new Map(), let: new Map(),
    notice: new Map(), scoring: new Map(), procedure: new Map(), state: new Map(), event: new Map(), timer: new Map(),
  }; // biome-ignore format: one line a thought
  const titles = new Map<string, readonly [string, string]>();
  const names: Finding = { ids, articles: articleNumbers(old, now), titles };
  for (const alike of [false, true]) {
    for (let before = -1, count = sizeOf(names); before !== count; before = count, count = sizeOf(names)) {
      for (const kind of NAME_KINDS) {
        const table = TABLES[kind];
        if (table !== undefined)
          pairTable(
            kind,
            table(old),
            table(now),
            names,
            alike,
            USED[kind] === undefined ? undefined : [old, now],
          );
      }
      for (const [id, procedure] of Object.entries(old.procedures)) {
        const other = now.procedures[ids.procedure.get(id) ?? id];
        if (other === undefined) continue;
        if (id !== other.id) ids.state.set(id, other.id);
        pairStates(procedure.root, other.root, names, alike);
        pairEvents(procedure.events, other.events, names);
        pairTable('timer', timersOf(procedure.root), timersOf(other.root), names, alike);
      }
    }
  }
  for (const { id, title } of Object.values(old.sources)) {
    const other = now.sources[ids.source.get(id) ?? id];
    if (other !== undefined && other.title !== title) titles.set(id, [title, other.title]);
  }
  return names;
};

const sizeOf = ({ ids }: Names): number => NAME_KINDS.reduce((sum, kind) => sum + ids[kind].size, 0);

const BUT = ['id', 'title', 'parent', 'path', 'switchable', 'note'];

/** Pairs what is unmatched on both sides: by body, then (`alike`) by a title that only one on each side has. */
const pairTable = (
  kind: NameKind,
  old: Table,
  now: Table,
  names: Finding,
  alike: boolean,
  packs?: readonly [Pack, Pack],
): void => {
  const map = names.ids[kind];
  const taken = new Set(map.values());
  const kept = new Set(Object.keys(old).map((id) => nameIn(id, kind, names)));
  const all = Object.entries(now).filter(([id]) => !kept.has(id) && !taken.has(id));
  for (const [id, one] of Object.entries(old)) {
    if (now[nameIn(id, kind, names)] !== undefined) continue;
    const fresh =
      WITHIN[kind] === undefined ? all : all.filter(([newId]) => isBeside(id, newId, kind, names));
    const titled = fresh.filter(([, other]) => other.title === one.title);
    const [byTitle] = titled;
    const equal = fresh.filter(([newId, other]) => isSameBody(kind, [id, one], [newId, other], old, names));
    const found =
      equal.find(([, other]) => other.title === one.title) ??
      (equal.length === 1 && !WORDS.has(kind) && isUsedAlike(kind, id, equal[0]?.[0], packs)
        ? equal[0]
        : undefined) ??
      (alike && titled.length === 1 ? byTitle : undefined);
    if (found === undefined) continue;
    map.set(id, found[0]);
    all.splice(all.indexOf(found), 1);
  }
};

/** Kinds that have no body but their words. */
const WORDS: ReadonlySet<NameKind> = new Set(['option', 'value', 'clause']);

/** Whether both belong to the same thing. */
const isBeside = (id: string, newId: string, kind: NameKind, names: Names): boolean =>
  nameIn(outerOf(id), kind, names) === outerOf(newId);

const outerOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** Kinds whose bodies say little: of these, one with another title is the same only where it is used as often. */
const USED: Readonly<Partial<Record<NameKind, string>>> = {
  role: 'by',
  stage: 'of',
  source: 'source',
  fact: 'fact',
  field: 'fact',
  parameter: 'parameter',
};

const isUsedAlike = (
  kind: NameKind,
  id: string,
  newId: string | undefined,
  packs: readonly [Pack, Pack] | undefined,
): boolean => {
  const key = USED[kind];
  if (key === undefined || packs === undefined || newId === undefined) return true;
  const [one, other] = kind === 'field' ? [lastOf(id), lastOf(newId)] : [id, newId];
  const [before, after] = [usesOf(packs[0], key, one), usesOf(packs[1], key, other)];
  return before > 0 && before === after;
};

/** How often a name stands under a key. */
const usesOf = (pack: Pack, key: string, id: string): number =>
  JSON.stringify([pack.rules, pack.procedures, pack.chapters, pack.facts]).split(
    `"${key}":${JSON.stringify(id)}`,
  ).length - 1;

/** A member written in its group goes by the group's name. */
const isSameBody = (
  kind: NameKind,
  [id, one]: readonly [string, object],
  [newId, other]: readonly [string, object],
  old: Table,
  names: Names,
): boolean => {
  if ('parent' in one !== 'parent' in other) return false;
  if ('parent' in one && 'parent' in other && typeof one.parent === 'string') {
    const parent = names.ids.rule.get(one.parent) ?? one.parent;
    if (parent !== other.parent) return false;
    if (names.ids.rule.has(one.parent) && newId === parent + id.slice(one.parent.length)) return true;
  }
  const renamed = new Map([...names.ids[kind], [id, newId]]);
  if (kind === 'rule') {
    // Renaming a group renames the members written in it.
    for (const member of Object.keys(old))
      if (member.startsWith(`${id}.`)) renamed.set(member, newId + member.slice(id.length));
  }
  const list = kind === 'field' ? outerOf(id) : undefined;
  return same(rewritten(one, { ...names, ids: { ...names.ids, [kind]: renamed } }, list), other, BUT);
};

const timersOf = (state: State): Table => ({
  ...state.timers,
  ...Object.assign({}, ...Object.values(state.states).map(timersOf)),
});

const pairStates = (old: State, now: State, names: Finding, alike: boolean): void => {
  const map = names.ids.state;
  const byOld = new Map<string, State>();
  for (const [id, one] of Object.entries(old.states)) {
    const known = map.get(one.path);
    const other =
      known === undefined ? now.states[id] : Object.values(now.states).find((s) => s.path === known);
    if (other !== undefined) byOld.set(id, other);
  }
  const taken = new Set([...byOld.values()].map(({ path }) => path));
  for (const [id, one] of Object.entries(old.states)) {
    if (byOld.has(id)) continue;
    const free = Object.values(now.states).filter(({ path }) => !taken.has(path));
    const equal = free.filter((other) => {
      const state = new Map([...names.ids.state, [one.path, other.path]]);
      const own = { ...names, ids: { ...names.ids, state } };
      return same(rewritten(one, own), other, BUT);
    });
    const titled = free.filter((other) => other.title === one.title);
    const found =
      equal.find((other) => other.title === one.title) ??
      (equal.length === 1 ? equal[0] : undefined) ??
      (alike && titled.length === 1 ? titled[0] : undefined);
    if (found === undefined) continue;
    byOld.set(id, found);
    taken.add(found.path);
  }
  for (const [id, other] of byOld) {
    const one = old.states[id];
    if (one === undefined) continue;
    if (one.path !== other.path) map.set(one.path, other.path);
    pairStates(one, other, names, alike);
  }
};

/** `role.action`: another role, another action for the same words, or both. */
const pairEvents = (old: Table, now: Table, names: Finding): void => {
  const map = names.ids.event;
  const fresh = Object.keys(now).filter((id) => old[id] === undefined);
  for (const [id, one] of Object.entries(old)) {
    if (now[id] !== undefined || map.has(id)) continue;
    const dot = id.indexOf('.');
    const role = names.ids.role.get(id.slice(0, dot)) ?? id.slice(0, dot);
    const moved = role + id.slice(dot);
    const titled = fresh.filter((other) => now[other]?.title === one.title && other.startsWith(`${role}.`));
    const found = fresh.includes(moved) ? moved : titled.length === 1 ? titled[0] : undefined;
    if (found !== undefined) map.set(id, found);
  }
};

/** Old number → new number of every article that stays; one that is gone gets a number that no article has. */
const articleNumbers = (old: Pack, now: Pack): ReadonlyMap<number, number> => {
  const { pairs, removed } = pairedArticles(old, now);
  return new Map([
    ...pairs.map(([one, other]) => [one.article.number, other.article.number] as const),
    ...removed.map(({ article }) => [article.number, -article.number] as const),
  ]);
};
