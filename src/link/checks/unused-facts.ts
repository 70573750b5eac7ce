/** Every fact that can decide something does: one that nothing asks for was probably meant somewhere. */
import type { Check } from './check.ts';

export const checkUnusedFacts: Check = ({ facts, grades }, { find, uses }, report) => {
  const graded = new Set(Object.values(grades).map(({ list }) => list));
  for (const { id, type, place } of Object.values(facts)) {
    // Words are for people to read: no condition can do more than compare them.
    if (type.kind !== 'string' && !uses.facts.has(id) && !graded.has(id)) {
      report('link/unused-fact', find.at(place), { name: id });
    }
  }
};
