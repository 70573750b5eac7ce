/**
 * Two versions of a pack over one case after the other: how each looks under both, and the smallest part of the amendment
 * that makes it so. Of what does not differ, or was not looked at, nothing is worked out twice.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Glance } from '../outcome/look.ts';
import { glance } from '../outcome/look.ts';
import type { Memory } from '../procedure/memory.ts';
import type { Worlds } from './borrowed.ts';
import { memoryFor } from './borrowed.ts';
import { componentsOf, hybridOf, isIdle } from './hybrid.ts';
import type { Because, Component, ImpactKind } from './impact-result.ts';
import { mixedCase } from './mixed-case.ts';
import { reachOf } from './reach.ts';
import { MOST_TRIED, smallestSets } from './smallest.ts';
import { agrees } from './stand.ts';
import type { Watched } from './watched.ts';
import { watched } from './watched.ts';

/** A case that came out otherwise. */
export interface Turned {
  readonly asOf: CivilDate;
  readonly kind: ImpactKind;
  /** As the old pack reads it, and as the new one does. */
  readonly was: Case;
  readonly is: Case;
  readonly before: Glance;
  readonly after: Glance;
  /** What the old pack found on the way. */
  readonly worlds: Worlds;
}

export interface Amendment {
  readonly components: readonly Component[];
  readonly before: (was: Case, asOf: CivilDate) => Glance;
  /** A case under both; one and the same where nothing that the amendment touches was looked at. */
  readonly both: (
    was: Case,
    is: Case,
    asOf: CivilDate,
  ) => { readonly before: Glance; readonly after: Glance; readonly worlds: Worlds };
  /** Absent where no part of the amendment alone or with others leads there. */
  readonly because: (turned: Turned) => Because | undefined;
}

/** Packs between the two that are kept for the next case. */
const MOST_KEPT = 64;

export const amendmentOf = (old: Pack, now: Pack, budget = MOST_TRIED): Amendment => {
  const components = componentsOf(old, now);
  const all = components.map(({ id }) => id);
  const parts = components.filter((one) => !isIdle(one)).map(({ id }) => id);
  const facts = components.flatMap(({ id, kind }) => (kind === 'fact' ? [id] : []));
  const first = watched(old, all, [old, now]);
  const between = kept((taken) => watched(hybridOf(old, now, new Set(taken)), parts, [old, now]));

  const reach = reachOf(old, now, components);

  /** Looks again at a case that reads as before: rules that the amendment cannot turn stand as they did at each point. */
  const again = (pack: Pack, theCase: Case, asOf: CivilDate, worlds: Worlds | undefined): Glance =>
    looked(pack, theCase, asOf, memoryFor(worlds, reach));
  return {
    components,
    before: (was, asOf) => looked(old, was, asOf),
    both: (was, is, asOf) => {
      const memory = memoryFor();
      const { result, read } = first.during(() => looked(first.pack, was, asOf, memory));
      const alike = JSON.stringify(was) === JSON.stringify(is);
      const worlds = alike ? memory.worlds : undefined;
      const after = alike && read.size === 0 ? result : again(now, is, asOf, worlds);
      return { before: result, after, worlds: memory.worlds };
    },
    because: ({ asOf, kind, was, is, after, worlds }) => {
      const told = facts.filter((part) => isTold(part, was, is));
      return smallestSets(
        parts,
        (taken) => {
          const { pack, during } = between(parts.filter((part) => taken.has(part)));
          const theCase = told.some((part) => taken.has(part)) ? mixedCase(was, is, taken) : was;
          const { result, read } = during(() =>
            again(pack, theCase, asOf, theCase === was ? worlds : undefined),
          );
          return { holds: agrees(kind, result, after), read: new Set([...read, ...told]) };
        },
        budget,
      );
    },
  };
};

const looked = (pack: Pack, theCase: Case, asOf: CivilDate, memory?: Memory): Glance =>
  glance({ pack, theCase, asOf, decisions: {} }, memory);

/** Whether the two packs read a fact of the case otherwise. */
const isTold = (part: string, was: Case, is: Case): boolean => {
  const id = part.slice('fact:'.length);
  const toldIn = ({ facts, events }: Case): string =>
    JSON.stringify([facts[id], ...events.map((event) => event.facts[id])]);
  return toldIn(was) !== toldIn(is);
};

/** Makes packs, the last few of them kept. */
const kept = (make: (taken: readonly string[]) => Watched): ((taken: readonly string[]) => Watched) => {
  const made = new Map<string, Watched>();
  return (taken) => {
    const key = taken.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const oldest = made.size < MOST_KEPT ? undefined : made.keys().next().value;
    if (oldest !== undefined) made.delete(oldest);
    const fresh = make(taken);
    made.set(key, fresh);
    return fresh;
  };
};
