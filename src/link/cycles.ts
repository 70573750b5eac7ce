/** Rules that need themselves: through the members of a group, or through `{ rule: … }` in an expression. */
import type { Report } from '../base/diagnostic.ts';
import { keySpanAt } from '../load/cursor.ts';
import type { Rule } from '../model/rule.ts';
import type { Declarations } from './declarations.ts';
import { usesOf } from './uses.ts';

/** The rules that a rule asks for directly. */
export const neededBy = (rule: Rule): readonly string[] => [
  ...('of' in rule.body ? rule.body.of : []),
  ...usesOf(rule.body, rule.appliesWhen, rule.lets).rules,
];

/** Reports each ring once, at the first of its rules in the order of the files. */
export const checkCycles = (
  rules: Readonly<Record<string, Rule>>,
  declared: Declarations,
  report: Report,
): void => {
  const done = new Set<string>();
  const told = new Set<string>();
  for (const start of Object.keys(rules)) {
    const way: string[] = [];
    const open: { id: string; next: readonly string[]; at: number }[] = [];
    const enter = (id: string): void => {
      const rule = rules[id];
      way.push(id);
      open.push({ id, next: rule === undefined ? [] : neededBy(rule), at: 0 });
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
  const places = ring.flatMap((id) => declared.list.find((rule) => rule.id === id)?.cursor ?? []);
  const [first, ...others] = places;
  if (first === undefined) return;
  report(
    'link/rule-cycle',
    keySpanAt(first),
    { ring: [...ring, ring[0] ?? ''].join(' → ') },
    others.map((cursor) => ({ span: keySpanAt(cursor), note: 'used-here' as const })),
  );
};
