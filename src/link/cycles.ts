/** Rules and scorings that need themselves: through members of a group, or `{ rule: … }` and `{ score: … }` in an expression. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { entriesOf, itemsOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Pack } from '../model/pack.ts';
import type { Declared } from './declarations.ts';
import type { NameTable } from './names.ts';
import type { Uses } from './uses.ts';
import { usesOf } from './uses.ts';

/** Rule → the rules and scorings that it asks for directly; scorings, as `score:ID`, likewise. */
export type Needs = ReadonlyMap<string, readonly string[]>;

export const needsOf = ({ rules, scorings }: Pick<Pack, 'rules' | 'scorings'>): Needs => {
  const needs = new Map<string, readonly string[]>();
  for (const { id, body, appliesWhen, lets } of Object.values(rules)) {
    needs.set(id, [...('of' in body ? body.of : []), ...neededBy(usesOf(body, appliesWhen, lets))]);
  }
  // Tables of several notices share an id: what one of them needs, asking for the id may need.
  for (const scoring of scorings) {
    const key = scoreKey(scoring.id);
    needs.set(key, [...(needs.get(key) ?? []), ...neededBy(usesOf(scoring))]);
  }
  return needs;
};

/** Rules and scorings, as keys of `Needs`. */
export const neededBy = ({ rules, scores }: Uses): readonly string[] => [
  ...rules,
  ...[...scores].map(scoreKey),
];

/** What a scoring is called among rules, whose ids have no colon. */
export const scoreKey = (id: string): string => `score:${id}`;

/** The rules and scorings given and all that they need. */
export const reachable = (from: readonly string[], needs: Needs): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const next = needs.get(id);
    if (next === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...next);
  }
  return found;
};

/** Reports each ring once, at the first of its rules in the order of the files. `declared`: rules, then scorings. */
export const checkCycles = (needs: Needs, declared: Declarable, report: Report): void => {
  const done = new Set<string>();
  const told = new Set<string>();
  for (const start of needs.keys()) {
    const way: string[] = [];
    const open: { id: string; next: readonly string[]; at: number }[] = [];
    const enter = (id: string): void => {
      way.push(id);
      open.push({ id, next: needs.get(id) ?? [], at: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.next[top.at++];
      if (next === undefined) {
        done.add(top.id);
        open.pop();
        way.pop();
      } else if (way.includes(next)) tell(way.slice(way.indexOf(next)), declared, told, report);
      else if (!done.has(next)) enter(next);
    }
  }
};

/** Rules and scorings as declared. */
interface Declarable {
  readonly rules: readonly Declared[];
  readonly scorings: readonly Declared[];
  /** What `{ score: … }` may name. */
  readonly scores: NameTable;
}

const tell = (ring: readonly string[], declared: Declarable, told: Set<string>, report: Report): void => {
  const key = [...ring].sort().join(' ');
  if (told.has(key)) return;
  told.add(key);
  const own = ring.length > 1 ? undefined : ownScore(ring[0] ?? '', declared);
  if (own !== undefined) {
    report('link/score-of-itself', spanAt(own.at), { name: own.title });
    return;
  }
  const places = ring.slice(0, MOST_SHOWN).flatMap((id) => cursorOf(id, declared) ?? []);
  const [first, ...others] = places;
  if (first === undefined) return;
  const shown = ring.length > MOST_SHOWN ? [...ring.slice(0, MOST_SHOWN), '…'] : ring;
  report(
    'link/rule-cycle',
    keySpanAt(first),
    { ring: [...shown, ring[0] ?? ''].map((id) => nameOf(id, declared)).join(' → ') },
    others.map((cursor) => ({ span: keySpanAt(cursor), note: 'used-here' as const })),
  );
};

const cursorOf = (id: string, { rules, scorings }: Declarable): Cursor | undefined =>
  (rules.find((rule) => rule.id === id) ?? scorings.find((one) => scoreKey(one.id) === id))?.cursor;

/** Rules by their ids, scorings by their titles. */
const nameOf = (id: string, { scorings }: Declarable): string =>
  scorings.find((one) => scoreKey(one.id) === id)?.title || id;

/** Where a scoring asks for its own points. */
const ownScore = (
  key: string,
  { scorings, scores }: Declarable,
): { readonly title: string; readonly at: Cursor } | undefined => {
  for (const { id, title, cursor } of scorings.filter((one) => scoreKey(one.id) === key)) {
    const at = scoresIn(cursor).find(({ value }) => {
      const named = scores.lookup(String(value)) ?? '';
      return named === id || named.startsWith(`${id}.`);
    });
    if (at !== undefined) return { title: title || id, at };
  }
  return undefined;
};

const scoresIn = (cursor: Cursor): readonly Cursor[] =>
  [...entriesOf(cursor), ...itemsOf(cursor).map((one) => ['', one] as const)].flatMap(([key, one]) =>
    key === 'score' ? [one] : scoresIn(one),
  );

/** A ring may have thousands of rules; the first tell where it runs. */
const MOST_SHOWN = 20;
