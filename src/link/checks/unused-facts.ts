/** Every fact that can decide something does: one that nothing asks for was probably meant somewhere. */
import { usesOf } from '../uses.ts';
import type { Check } from './check.ts';

export const checkUnusedFacts: Check = (pack, find, report) => {
  const { rules, advisories, procedures, effective, grades } = pack;
  const used = usesOf(rules, advisories, procedures, effective).facts;
  for (const { list } of Object.values(grades)) used.add(list);
  for (const { id, type, place } of Object.values(pack.facts)) {
    // Words are for people to read: no condition can do more than compare them.
    if (type.kind !== 'string' && !used.has(id)) report('link/unused-fact', find.at(place), { name: id });
  }
};
