/** Numbers of chapters, articles and items without gap; a number that the draft does not print is noted. */

import type { Report } from '../../base/diagnostic.ts';
import { articleLabel, chapterLabel, itemLabel } from '../../base/numbering-zh.ts';
import type { Place } from '../../base/source.ts';
import type { Article } from '../../model/provision.ts';
import type { Check, Finder } from './check.ts';

export const checkNumbering: Check = (pack, { find }, report) => {
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  const places = new Map(pack.ledger.map(({ label, place }) => [label, place]));
  checkGaps(pack.chapters, chapterLabel, find, report);
  checkGaps(articles, articleLabel, find, report);
  for (const article of articles) {
    checkItems(article, places, find, report);
    if (!article.printed) report('link/unprinted-number', find.at(article.place), { label: article.label });
  }
};

const checkItems = (
  article: Article,
  places: ReadonlyMap<string, Place>,
  find: Finder,
  report: Report,
): void => {
  for (const { items } of article.paragraphs) {
    const placed = items.map(({ number, label }) => ({
      number,
      place: places.get(article.label + label) ?? article.place,
    }));
    checkGaps(placed, itemLabel, find, report);
  }
};

interface Numbered {
  readonly number: number;
  readonly place: Place;
}

const checkGaps = (
  numbered: readonly Numbered[],
  labelOf: (value: number) => string,
  find: Finder,
  report: Report,
): void => {
  let before = 0;
  for (const { number, place } of numbered) {
    if (number > before + 1) {
      report('link/numbering-gap', find.at(place), { label: labelOf(number), missing: labelOf(before + 1) });
    }
    before = number;
  }
};
