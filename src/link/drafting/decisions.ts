/** L48, as far as a pack by itself tells it: an editor decision that nothing in the pack turns on or speaks of. */
import type { Pack } from '../../model/pack.ts';
import { citingOf } from '../citing.ts';
import type { Lint } from './draft.ts';

export const lintIdleDecisions: Lint = ({ pack, atPlace }, report) => {
  const cited = citedIn(pack);
  const said = pack.notes.map(({ note }) => note).join('\n');
  for (const { id, number, question, switchable, place } of Object.values(pack.decisions)) {
    if (switchable || cited.has(id) || said.includes(number)) continue;
    report('draft/idle-decision', atPlace(place), { number, question });
  }
};

/** The decisions that something in the pack cites. */
const citedIn = (pack: Pack): ReadonlySet<string> =>
  new Set(
    [...citingOf(pack), ...pack.notes]
      .flatMap(({ citations }) => citations)
      .flatMap((one) => (one.kind === 'decision' || one.kind === 'inferred' ? [one.decision] : [])),
  );
