/** What a pack switches off among the drafting lints is the number or a code of one. */
import { nearest } from '../../base/nearest.ts';
import { SWITCHES } from '../drafting/lints.ts';
import type { Check } from './check.ts';

export const checkDraftingSwitches: Check = ({ drafting }, { find }, report) => {
  const known = new Set<string>(SWITCHES);
  for (const name of drafting?.off ?? []) {
    if (known.has(name)) continue;
    const at = drafting && find.after(drafting.place, name);
    report('link/unknown-lint', at, { name, nearest: nearest(name, known) });
  }
};
