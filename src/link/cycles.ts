/** Rules that need themselves: through the members of a group, or through `{ rule: … }` in an expression. */
import type { Report } from '../base/diagnostic.ts';
import { keySpanAt } from '../load/cursor.ts';
import type { Rule } from '../model/rule.ts';
import type { Declarations } from './declarations.ts';
import { usesOf } from './uses.ts';

/** Rule → the rules that it asks for directly. */
export type Needs = ReadonlyMap<string, readonly string[]>;

export const needsOf = (rules: Readonly<Record<string, Rule>>): Needs =>
  new Map(
    Object.values(rules).map(({ id, body, appliesWhen, lets }) => [
      id,
      [...('of' in body ? body.of : []), ...usesOf(body, appliesWhen, lets).rules],
    ]),
  );

/** The rules given and all that they need. */
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

/** Reports each ring once, at the first of its rules in the order of the files. */
export const checkCycles = (needs: Needs, declared: Declarations, report: Report): void => {
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

const tell = (ring: readonly string[], declared: Declarations, told: Set<string>, report: Report): void => {
  const key = [...ring].sort().join(' ');
  if (told.has(key)) return;
  told.add(key);
  const places = ring
    .slice(0, MOST_SHOWN)
    .flatMap((id) => declared.list.find((rule) => rule.id === id)?.cursor ?? []);
  const [first, ...others] = places;
  if (first === undefined) return;
  const shown = ring.length > MOST_SHOWN ? [...ring.slice(0, MOST_SHOWN), '…'] : ring;
  report(
    'link/rule-cycle',
    keySpanAt(first),
    { ring: [...shown, ring[0] ?? ''].join(' → ') },
    others.map((cursor) => ({ span: keySpanAt(cursor), note: 'used-here' as const })),
  );
};

/** A ring may have thousands of rules; the first tell where it runs. */
const MOST_SHOWN = 20;
