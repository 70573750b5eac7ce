/** Misprints of the draft are noted at their place; one that the text no longer has is told. */
import { citedTextOf } from '../plain-text.ts';
import type { Check } from './check.ts';

export const checkErrata: Check = (pack, at, report) => {
  for (const { citation, printed, correct, place } of pack.errata) {
    const params = { label: citation.label, printed };
    if (citedTextOf(citation, pack).includes(printed)) {
      report('link/erratum', at(place), { ...params, correct });
    } else report('link/stale-erratum', at(place), params);
  }
};
