/** Notes on the draft's own faults, shown at the words they quote; one whose quotation is gone is told. */
import { plainTextOf } from '../plain-text.ts';
import type { Check } from './check.ts';
import { placeOfCitation } from './cited-place.ts';

export const checkDraftingNotes: Check = (pack, { find }, report) => {
  const text = plainTextOf(pack);
  for (const { title, citations, quote, note, place } of pack.notes) {
    const declared = find.at(place);
    if (quote !== undefined && !text.includes(quote)) {
      report('link/stale-note', declared, { title, quote });
    }
    const cited = citations
      .map((citation) => placeOfCitation(citation, pack))
      .find((one) => one !== undefined);
    const at = cited && quote !== undefined ? find.after(cited, quote) : undefined;
    const related = at && declared ? [{ span: declared, note: 'declared-here' as const }] : [];
    report('link/drafting-note', at ?? declared, { title, note }, related);
  }
};
