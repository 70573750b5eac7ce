/** A duty without a time limit is noted: nobody can be late with it. */
import { statesUnder } from '../citing.ts';
import type { Check } from './check.ts';

export const checkDuties: Check = (pack, { find }, report) => {
  for (const { root } of Object.values(pack.procedures)) {
    for (const { duties, place } of statesUnder(root)) {
      for (const { what, by, due } of duties) {
        if (due !== undefined) continue;
        const who = by.map((role) => pack.roles[role]?.title ?? role).join(' / ');
        report('link/duty-without-due', find.at(place), { what, who });
      }
    }
  }
};
