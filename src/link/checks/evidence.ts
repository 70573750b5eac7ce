/** A judgement rests on something that can be shown: a condition with no evidence for it is noted. */
import { usesOf } from '../uses.ts';
import type { Check } from './check.ts';

export const checkEvidence: Check = (pack, { find }, report) => {
  for (const { title, body, evidence, place } of Object.values(pack.rules)) {
    if (body.kind !== 'when' || evidence.length > 0) continue;
    const judged = [...usesOf(body.when).facts].flatMap((id) => pack.facts[id] ?? []);
    const judgements = judged.filter(({ source }) => source === 'judgement');
    if (judgements.length > 0 && judged.every((fact) => fact.evidence === undefined)) {
      report('link/no-evidence', find.at(place), { name: title });
    }
  }
};
