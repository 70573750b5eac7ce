/** Notes on the draft's own faults and gaps, for its authors; one whose quotation is gone is told. */
import { plainTextOf } from '../plain-text.ts';
import type { Check } from './check.ts';

export const checkDraftingNotes: Check = (pack, at, report) => {
  const text = plainTextOf(pack);
  for (const { title, quote, note, place } of pack.notes) {
    report('link/drafting-note', at(place), { title, note });
    if (quote !== undefined && !text.includes(quote)) {
      report('link/stale-note', at(place), { title, quote });
    }
  }
};
