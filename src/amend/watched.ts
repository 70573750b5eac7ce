/**
 * A pack that tells which of its parts a look came upon: of two packs that differ in none of those a case is the same.
 * Parts are named as `componentsOf` names them; whatever cannot be told apart counts as come upon.
 */
import { own } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import { rootOf } from './hybrid.ts';

/** A pack like the one given, and what was asked of it since a look began. */
export interface Watched {
  readonly pack: Pack;
  /** Runs a look; gives with its result the parts, of those watched, that it came upon. */
  readonly during: <T>(look: () => T) => { readonly result: T; readonly read: ReadonlySet<string> };
}

/** What is read of every pack, by every look. */
const ALWAYS: ReadonlySet<string> = new Set(['head:', 'calendar:']);

/**
 * Watches some parts of a pack. A rule counts as part of every tree it is written in under either of the versions given,
 * since a pack between them may have it from any of these. INVARIANT: a look takes entries by a name that the pack has;
 * what it goes through as a whole (score tables, band tables) is noted as a whole.
 */
export const watched = (pack: Pack, parts: readonly string[], versions: readonly Pack[]): Watched => {
  const always = parts.filter((part) => ALWAYS.has(part));
  const watching = new Set(parts);
  let read = new Set<string>();
  /** The table, with an entry that notes its part where that is watched. */
  const noting = <T>(
    table: Readonly<Record<string, T>>,
    partsOf: (id: string) => readonly string[],
  ): Readonly<Record<string, T>> => {
    const copy: Record<string, T> = {};
    for (const [id, entry] of Object.entries(table)) {
      const noted = partsOf(id).filter((part) => watching.has(part));
      if (noted.length === 0) copy[id] = entry;
      else {
        const get = (): T => {
          for (const part of noted) read.add(part);
          return entry;
        };
        Object.defineProperty(copy, id, { get, enumerable: true });
      }
    }
    return copy;
  };
  const named =
    (kind: string) =>
    (id: string): readonly string[] => [`${kind}:${id}`];
  const treesOf = (id: string): readonly string[] =>
    versions.flatMap((version) => {
      const rule = own(version.rules, id);
      return rule === undefined ? [] : [`rule:${rootOf(version, rule).id}`];
    });
  const notices = Object.fromEntries(
    Object.entries(pack.notices).map(([id, notice]) => [
      id,
      { ...notice, parameters: noting(notice.parameters, named(`notice:${id}`)) },
    ]),
  );
  /** With a call all of its parameters that it does not set: nothing else would tell of looking for them in vain. */
  const noticeParts = (id: string): readonly string[] => [
    `notice:${id}`,
    ...parts.filter(
      (part) =>
        part.startsWith(`notice:${id}:`) &&
        own(pack.notices[id]?.parameters ?? {}, part.slice(`notice:${id}:`.length)) === undefined,
    ),
  ];
  const { grades, scorings } = pack;
  const noteAll = (kind: string): void => {
    for (const part of parts) if (part.startsWith(`${kind}:`)) read.add(part);
  };
  return {
    pack: {
      ...pack,
      rules: noting(pack.rules, treesOf),
      decisions: noting(pack.decisions, named('decision')),
      parameters: noting(pack.parameters, named('parameter')),
      facts: noting(pack.facts, named('fact')),
      procedures: noting(pack.procedures, named('procedure')),
      advisories: noting(pack.advisories, named('advisory')),
      notices: noting(notices, noticeParts),
      get grades() {
        noteAll('grades');
        return grades;
      },
      get scorings() {
        noteAll('scoring');
        return scorings;
      },
    },
    during: (look) => {
      const during = new Set(always);
      read = during;
      const result = look();
      read = new Set();
      return { result, read: during };
    },
  };
};
