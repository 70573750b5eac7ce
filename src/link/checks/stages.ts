/** Every stage is begun by some state; the day of one that never begins is never known. */
import { statesUnder } from '../citing.ts';
import type { Check } from './check.ts';

export const checkStages: Check = ({ stages, procedures }, { find }, report) => {
  const begun = new Set(
    Object.values(procedures).flatMap(({ root }) => statesUnder(root).map(({ stage }) => stage)),
  );
  for (const { id, title, place } of Object.values(stages)) {
    if (!begun.has(id)) report('link/stage-never-begins', find.at(place), { name: title });
  }
};
