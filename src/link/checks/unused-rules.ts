/** Every rule is asked for by something: the answer, a guard, an advisory, a scoring, a round, or another rule that is asked for. */
import { neededBy, reachable } from '../cycles.ts';
import { usesOf } from '../uses.ts';
import type { Check } from './check.ts';

export const checkUnusedRules: Check = (pack, { find, needs }, report) => {
  const asked = neededBy(usesOf(pack.procedures, pack.advisories, pack.notices, pack.scorings));
  const needed = reachable([pack.answer, ...asked], needs);
  for (const { id, title, parent, place } of Object.values(pack.rules)) {
    if (parent === undefined && !needed.has(id)) {
      report('link/unused-rule', find.at(place), { name: title });
    }
  }
};
