/** Bound rules cut down to what some of them need. */
import type { BoundRules, Term } from './bound.ts';
import { partsOf } from './terms.ts';

/** The rules asked for, the members of groups among them, and every rule that these ask for, in the order they had. */
export const narrowed = (bound: BoundRules, wanted: readonly string[]): BoundRules => {
  const byId = new Map(bound.rules.map((rule) => [rule.id, rule]));
  const needed = new Set<string>();
  const look = (term: Term): void => {
    if (term.op === 'rule') need(term.rule);
    for (const part of partsOf(term)) look(part);
  };
  const need = (id: string): void => {
    const rule = byId.get(id);
    if (rule === undefined || needed.has(id)) return;
    needed.add(id);
    if (rule.applies !== undefined) look(rule.applies);
    look(rule.holds);
    rule.members.forEach(need);
  };
  wanted.forEach(need);
  return { ...bound, rules: bound.rules.filter(({ id }) => needed.has(id)) };
};
