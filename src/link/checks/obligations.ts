/** Obligations of which the measure says neither what follows, nor by when they are to be fulfilled. */
import type { Check } from './check.ts';

export const checkObligations: Check = (pack, { find }, report) => {
  for (const { obligations } of Object.values(pack.procedures)) {
    for (const { title, every, consequence, place } of Object.values(obligations)) {
      if (consequence === undefined) report('link/no-consequence', find.at(place), { name: title });
      if (every === undefined) report('link/obligation-without-date', find.at(place), { name: title });
    }
  }
};
