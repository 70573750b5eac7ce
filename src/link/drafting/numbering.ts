/** Lints of form: what leads to items, and headings that some articles of a chapter have and others have not. */
import type { Lint } from './draft.ts';
import { LEAD_IN } from './words-zh.ts';

/** L03: every list of items is led in by the same sign. */
export const lintItemLeadIn: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    const sign = unit.words.at(-1) ?? '';
    if (unit.leads && sign !== LEAD_IN)
      report('draft/item-lead-in', at(unit, sign), { label: unit.label, sign });
  }
};

/** L04: in a chapter either all articles have headings, or none. */
export const lintHeadings: Lint = ({ articles, atPlace }, report) => {
  for (const article of articles) {
    if (article.heading !== undefined) continue;
    const others = articles.filter(
      ({ chapter, heading }) => chapter === article.chapter && heading !== undefined,
    );
    if (others.length === 0) continue;
    report('draft/heading-missing', atPlace(article.place), {
      label: article.label,
      others: namesOf(others.map(({ label }) => label)),
    });
  }
};

/** Names in a row. */
export const namesOf = (names: readonly string[]): string => [...new Set(names)].join(' · ');
