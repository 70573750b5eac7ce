/** A case as it reads under a pack between two versions: facts declared anew are read as the new pack reads them. */
import type { Case } from '../model/case.ts';

/** The case of the old pack, with the values of those facts that are taken from the new pack. */
export const mixedCase = (old: Case, now: Case, taken: ReadonlySet<string>): Case => {
  if (![...taken].some((part) => part.startsWith('fact:'))) return old;
  const mixed = <T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>) => ({
    ...without(before, (id) => taken.has(`fact:${id}`)),
    ...without(after, (id) => !taken.has(`fact:${id}`)),
  });
  return {
    ...old,
    facts: mixed(old.facts, now.facts),
    events: old.events.map((event, index) => ({
      ...event,
      facts: mixed(event.facts, now.events[index]?.facts ?? {}),
    })),
  };
};

const without = <T>(
  table: Readonly<Record<string, T>>,
  isLeftOut: (id: string) => boolean,
): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(table).filter(([id]) => !isLeftOut(id)));
