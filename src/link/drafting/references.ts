/** Lints of what points elsewhere: articles named, articles only meant, other documents, what is left for later. */
import { parseProvision } from '../../base/numbering-zh.ts';
import type { DraftArticle, Lint, Unit } from './draft.ts';
import { matchesIn, sentencesOf } from './draft.ts';
import { DELEGATION, DRAWN_UP, EXPLICIT, ITEM_FRAME, UNMARKED, VAGUE } from './words-zh.ts';

/** L10: an article, paragraph or item that is named exists. */
export const lintDangling: Lint = ({ units, articles, at }, report) => {
  for (const unit of units) {
    for (const words of matchesIn(unit.words, EXPLICIT)) {
      if (!exists(words, articles))
        report('draft/dangling-reference', at(unit, words), { label: unit.label, words });
    }
  }
};

const exists = (words: string, articles: readonly DraftArticle[]): boolean => {
  const place = parseProvision(words.replace(ITEM_FRAME, ''));
  if (place === undefined || !('article' in place)) return false;
  const article = articles.find(({ number }) => number === place.article);
  if (article === undefined) return false;
  const paragraphs = article.units.filter(({ part }) => part === 'paragraph');
  const items = article.units.filter(({ part }) => part === 'item');
  return (place.paragraph ?? 1) <= paragraphs.length && (place.item ?? 0) <= items.length;
};

/** L11: what is elsewhere in the text is named by its number. */
export const lintImplicit: Lint = ({ units, articles, at }, report) => {
  for (const unit of units) {
    if (unit.kind === 'condition' || unit.kind === 'title') continue;
    for (const words of vagueIn(unit, articles)) {
      report('draft/implicit-reference', at(unit, words), { label: unit.label, words });
    }
  }
};

/** Documents drawn up in the article right before are clear enough. */
const vagueIn = (unit: Unit, articles: readonly DraftArticle[]): ReadonlySet<string> => {
  const unnamed = sentencesOf(unit.words).filter((sentence) => matchesIn(sentence, EXPLICIT).length === 0);
  const drawn = articles
    .filter(({ number }) => number < unit.article - 1)
    .flatMap(({ words }) => [...words.matchAll(DRAWN_UP)].map(([, document = '']) => document));
  return new Set(
    unnamed.flatMap((sentence) => [
      ...VAGUE.flatMap((pattern) => matchesIn(sentence, pattern)),
      ...drawn.filter((document) => sentence.includes(document)),
    ]),
  );
};

/** L40: a document of a higher authority stands in its marks. */
export const lintUnmarked: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    for (const words of matchesIn(unit.words, UNMARKED)) {
      report('draft/unmarked-document', at(unit, words), { label: unit.label, words });
    }
  }
};

/** L41: what is left to a later document has limits. */
export const lintDelegation: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    for (const words of matchesIn(unit.words, DELEGATION)) {
      report('draft/open-delegation', at(unit, words), { label: unit.label, words });
    }
  }
};
