/** Every rule is asked for by something: the answer, a guard, an advisory, or another rule that is asked for. */
import type { Pack } from '../../model/pack.ts';
import { neededBy } from '../cycles.ts';
import { usesOf } from '../uses.ts';
import type { Check } from './check.ts';

export const checkUnusedRules: Check = (pack, find, report) => {
  const needed = reachable([pack.answer, ...usesOf(pack.procedures, pack.advisories).rules], pack);
  for (const { id, title, parent, place } of Object.values(pack.rules)) {
    if (parent === undefined && !needed.has(id)) report('link/unused-rule', find.at(place), { name: title });
  }
};

/** The rules given and all that they need. */
export const reachable = (from: readonly string[], pack: Pack): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const rule = pack.rules[id];
    if (rule === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...neededBy(rule));
  }
  return found;
};
