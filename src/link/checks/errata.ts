/** Misprints of the draft are noted where the text prints them; one that the text no longer has is told. */
import { citedTextOf } from '../plain-text.ts';
import type { Check } from './check.ts';
import { placeOfCitation } from './cited-place.ts';

export const checkErrata: Check = (pack, { find }, report) => {
  for (const { citation, printed, correct, place } of pack.errata) {
    const declared = find.at(place);
    const params = { label: citation.label, printed };
    if (!citedTextOf(citation, pack).includes(printed)) {
      report('link/stale-erratum', declared, params);
      continue;
    }
    const cited = placeOfCitation(citation, pack);
    const at = cited && find.after(cited, printed);
    const related = at && declared ? [{ span: declared, note: 'declared-here' as const }] : [];
    report('link/erratum', at ?? declared, { ...params, correct }, related);
  }
};
