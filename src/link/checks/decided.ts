/** Every condition that the answer rests on says who decides it, at which stage. */
import { reachable } from '../cycles.ts';
import type { Check } from './check.ts';

export const checkDecided: Check = (pack, { find, needs }, report) => {
  if (Object.keys(pack.stages).length === 0) return;
  for (const id of reachable([pack.answer], needs)) {
    const rule = pack.rules[id];
    if (rule?.body.kind === 'when' && Object.keys(rule.deciders).length === 0) {
      report('link/no-decider', find.at(rule.place), { name: rule.title });
    }
  }
};
