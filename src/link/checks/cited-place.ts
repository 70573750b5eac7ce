/** Where a citation of the text stands in the pack's files. */
import type { Place } from '../../base/source.ts';
import type { Pack } from '../../model/pack.ts';
import type { Citation } from '../../model/provision.ts';

/** The place of the cited paragraph or item, else of its article; none for what is not the measure's text. */
export const placeOfCitation = (
  citation: Citation,
  { ledger, chapters }: Pick<Pack, 'ledger' | 'chapters'>,
): Place | undefined => {
  if (citation.kind !== 'article') return undefined;
  const unit = ledger.find(({ label }) => label === citation.label);
  const articles = chapters.flatMap((chapter) => chapter.articles);
  return unit?.place ?? articles.find(({ number }) => number === citation.article)?.place;
};
