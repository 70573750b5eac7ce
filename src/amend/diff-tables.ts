/** Two tables of named things: what came, what went, what goes by another name, and what of the rest is other. */
import type { Change, ChangeDirection, Stopped } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, changed, removed } from './diff-context.ts';
import type { NameKind } from './diff-name-kinds.ts';
import { lastOf, NAME_KINDS } from './diff-name-kinds.ts';
import { same } from './diff-same.ts';

/** Kinds of things of which one may come, go, change and be renamed. */
export type TableWord =
  | 'source' | 'parameter' | 'fact' | 'catalogue' | 'decision' | 'advisory' | 'grades' | 'scoring' | 'notice' | 'procedure'
  | 'event' | 'timer' | 'obligation' | 'role' | 'stage' | 'note' | 'comment' | 'revision'; // biome-ignore format: one line a thought

interface Named {
  readonly id: string;
  readonly title: string;
}

/** How the things of one kind are compared. */
export interface Comparing<T> {
  readonly word: TableWord;
  /** The kind of its names, where that is another word. */
  readonly names?: NameKind;
  readonly subject: (one: T, pack: Pack) => Subject;
  /** What stands there, where it came or went. */
  readonly text: (one: T, pack: Pack) => string;
  /** What one more does for who applies, and one less. */
  readonly more?: ChangeDirection;
  readonly less?: ChangeDirection;
  /** Case files that no longer load where one is gone, or has lost its name. */
  readonly gone?: Stopped;
  readonly lostName?: Stopped | ((now: T) => Stopped | undefined);
  /** Whether a new name only follows that of something else, and is told there. */
  readonly isFollowing?: (now: T) => boolean;
  readonly aspects: (old: T, now: T) => readonly AspectPair[];
  /** What is told before the aspects. */
  readonly inner?: (old: T, now: T, subjects: readonly [Subject, Subject]) => readonly Change[];
  /** Whether one that came or went is told elsewhere. */
  readonly isTold?: (id: string) => boolean;
}

/** All changes of a table, in the order of the new one. */
export const tableChanges = <T extends Named>(
  old: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  comparing: Comparing<T>,
  diffing: Diffing,
): readonly Change[] => {
  const { word, subject, text, more, less, gone, isTold } = comparing;
  return rowsOf(old, now, comparing.names ?? word).flatMap(({ key, before, after }): readonly Change[] => {
    if ((before === undefined || after === undefined) && isTold?.(key) === true) return [];
    if (before === undefined)
      return after === undefined
        ? []
        : [added(`${word}-added`, subject(after, diffing.now), text(after, diffing.now), more)];
    if (after === undefined)
      return [
        removed(`${word}-removed`, subject(before, diffing.old), text(before, diffing.old), less, gone),
      ];
    return rowChanges(before, after, comparing, diffing);
  });
};

/** What is other of one thing that both have. */
const rowChanges = <T extends Named>(
  before: T,
  after: T,
  { word, names, subject, lostName, isFollowing, aspects, inner }: Comparing<T>,
  diffing: Diffing,
): readonly Change[] => {
  const subjects = [subject(before, diffing.old), subject(after, diffing.now)] as const;
  const { id } = subjects[1];
  // The name of a field begins with that of its list; what else has a name is called by its id.
  const name = names === undefined ? after.id : id.slice(id.indexOf(':') + 1);
  const renamed = renameTexts(names ?? word, before, after, name, diffing);
  const isTold = before.title === after.title && isFollowing?.(after) === true;
  const stops = typeof lostName === 'function' ? lostName(after) : lostName;
  return [
    ...(renamed === undefined || isTold
      ? []
      : [changed(`${word}-renamed`, subjects, renamed, 'neither', stops)]),
    ...(inner?.(before, after, subjects) ?? []),
    ...aspectChanges(`${word}-changed`, subjects, aspects(before, after), diffing),
  ];
};

/** A rename in words: the title, and the id where that changed; `name`: the whole name, of which the id is the end. */
export const renameTexts = (
  kind: string,
  before: Named,
  after: Named,
  name: string,
  { formerly }: Pick<Diffing, 'formerly'>,
): readonly [string, string] | undefined => {
  const former = formerly.get(`${kind}:${name}`);
  const unnamed = isUsed(kind) ? after.id : before.id;
  const oldId = former === undefined ? unnamed : name === after.id ? former : lastOf(former);
  if (oldId === after.id && before.title === after.title) return undefined;
  return oldId === after.id
    ? [before.title, after.title]
    : [`${before.title} (${oldId})`, `${after.title} (${after.id})`];
};

/** Parts that have no more than a name and words: an option, a value, a clause, a named value. */
export interface Worded {
  readonly kind: NameKind;
  readonly word: TableWord | 'rule';
  /** What they belong to; empty where their names stand alone. */
  readonly owner: string;
  /** New name → words; two of them where other words are a renaming too. */
  readonly texts: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>?];
  readonly stops?: Stopped;
}

/** Parts that go by another name. */
export const partRenames = (
  { kind, word, owner, texts, stops }: Worded,
  [was, is]: readonly [Subject, Subject],
  { formerly }: Diffing,
): readonly Change[] => {
  const [old, now = old] = texts;
  return Object.entries(now).flatMap(([id, title]) => {
    const named = { id, title };
    const before = { id, title: old[id] ?? title };
    const renamed = renameTexts(kind, before, named, owner === '' ? id : `${owner}.${id}`, { formerly });
    if (renamed === undefined) return [];
    const at = (subject: Subject): Subject => ({ ...subject, id: `${subject.id}.${id}` });
    return [changed(`${word}-renamed`, [at(was), at(is)], renamed, 'neither', stops)];
  });
};

/** Whether other parts use names of a kind, so that the old pack is rewritten with the new ones. */
const isUsed = (kind: string): boolean => NAME_KINDS.some((one) => one === kind);

/** One thing in the old table, the new one, or both. */
export interface Row<T> {
  readonly key: string;
  readonly before?: T;
  readonly after?: T;
}

const rowsOf = <T extends Named>(
  old: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  kind: string,
): readonly Row<T>[] => {
  const left = new Map(Object.entries(old).filter(([key]) => now[key] === undefined));
  const rows = Object.entries(now).map(([key, after]): Row<T> => {
    const before = old[key] ?? (isUsed(kind) ? undefined : takeLike(left, after));
    return { key, after, ...(before && { before }) };
  });
  return woven(
    Object.entries(old).map(([key, before]) => ({ key, before })),
    rows,
  );
};

/** Of names that nothing uses: the one with the same body, else the one with the same title. */
const takeLike = <T extends Named>(left: Map<string, T>, after: T): T | undefined => {
  const all = [...left];
  const alike = all.filter(([, one]) => same(one, after, ['id', 'title']));
  const titled = all.filter(([, one]) => one.title === after.title);
  const [key, found] =
    alike.find(([, one]) => one.title === after.title) ??
    (alike.length === 1 ? alike : titled.length === 1 ? titled : [])[0] ??
    [];
  if (key !== undefined) left.delete(key);
  return found;
};

/** Rows in the new order, and what is gone behind what it stood behind. */
export const woven = <T>(
  old: readonly { readonly key: string; readonly before: T }[],
  rows: readonly Row<T>[],
): readonly Row<T>[] => {
  const out = [...rows];
  let at = 0;
  for (const one of old) {
    const found = out.findIndex(({ before }) => before === one.before);
    if (found === -1) out.splice(at, 0, one);
    at = found === -1 ? at + 1 : found + 1;
  }
  return out;
};
