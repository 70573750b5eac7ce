/** The facts of a case as events change them: who said what last, and where two roles judged differently. */
import type { CivilDate } from '../base/civil-date.ts';
import { canonicalText } from '../base/json.ts';
import { own } from '../evaluate/world.ts';
import type { FactChange } from '../model/case.ts';
import type { Disagreement, Provenance } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts, FactValue } from '../model/value.ts';

export interface FactLog {
  readonly facts: () => Facts;
  /** What the facts would be after a change. */
  readonly after: (changes: Changes) => Facts;
  /** Makes a change that leads to these facts, in the name of a role. */
  readonly apply: (changes: Changes, next: Facts, by: Provenance) => void;
  readonly provenance: () => Readonly<Record<string, Provenance>>;
  readonly disagreements: () => readonly Disagreement[];
}

type Changes = Readonly<Record<string, FactChange>>;

/** A log that begins with the facts of the case file's head, which are nobody's. */
export const createFactLog = (pack: Pack, head: Facts): FactLog => {
  let facts = head;
  const provenance = new Map<string, Provenance>();
  const disagreements: Disagreement[] = [];
  return {
    facts: () => facts,
    after: (changes) => merged(facts, changes),
    apply: (changes, next, by) => {
      for (const fact of Object.keys(changes)) {
        const value = next[fact];
        const earlier = provenance.get(fact);
        if (earlier !== undefined && earlier.role !== by.role && isJudged(pack, fact)) {
          const found = disagreementOn(pack, fact, { by: earlier, value: facts[fact] }, { by, value });
          if (found !== undefined) disagreements.push(found);
        }
        if (value === undefined) provenance.delete(fact);
        else provenance.set(fact, by);
      }
      facts = next;
    },
    provenance: () => Object.fromEntries([...provenance].sort(([a], [b]) => (a < b ? -1 : 1))),
    disagreements: () => disagreements,
  };
};

/** A JSON merge patch: values replace, `null` takes back, `append` adds records. */
const merged = (facts: Facts, changes: Changes): Facts => {
  const changed = Object.entries(changes);
  if (changed.length === 0) return facts;
  // Nothing is deleted from the copy: objects that lost a key are slow for good.
  const isTakenBack = changed.some(([, change]) => change === null);
  const left = isTakenBack
    ? Object.fromEntries(Object.entries(facts).filter(([fact]) => own(changes, fact) !== null))
    : facts;
  const next: Record<string, FactValue> = { ...left };
  for (const [fact, change] of changed) {
    if (change === null) continue;
    if (typeof change === 'object' && 'append' in change) {
      const before = next[fact];
      next[fact] = [...(typeof before === 'object' ? before : []), ...change.append];
    } else next[fact] = change;
  }
  return next;
};

const isJudged = (pack: Pack, fact: string): boolean => {
  const source = pack.facts[fact]?.source;
  return source === 'judgement' || source === 'finding';
};

interface Said {
  readonly by: { readonly role: string; readonly date: CivilDate };
  readonly value: FactValue | undefined;
}

const disagreementOn = (pack: Pack, fact: string, earlier: Said, later: Said): Disagreement | undefined => {
  if (earlier.value === undefined || later.value === undefined) return undefined;
  const [before, after] = [wordsOf(earlier.value), wordsOf(later.value)];
  if (before === after) return undefined;
  return {
    fact,
    title: pack.facts[fact]?.title ?? fact,
    earlier: { role: earlier.by.role, value: before },
    later: { role: later.by.role, value: after },
  };
};

const wordsOf = (value: FactValue): string =>
  typeof value === 'object' ? canonicalText(value) : String(value);
