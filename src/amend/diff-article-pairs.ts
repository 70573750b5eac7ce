/** Which article of the old text is which of the new: by its words first, then by its id, then by what is most alike. */
import type { Pack } from '../model/pack.ts';
import type { Article, Chapter, Text } from '../model/provision.ts';
import { lengthOf, redlineOf } from './redline.ts';

/** An article with the chapter it stands in. */
export interface PlacedArticle {
  readonly article: Article;
  readonly chapter: Chapter;
}

export interface ArticlePairs {
  readonly pairs: readonly (readonly [old: PlacedArticle, now: PlacedArticle])[];
  readonly removed: readonly PlacedArticle[];
  readonly added: readonly PlacedArticle[];
}

/** Less of its signs than this in common, and an article with the same id is another article. */
const LEAST_WITH_ID = 0.3;
/** The same for one with another id. */
const LEAST_WITHOUT = 0.55;

export const pairedArticles = (old: Pack, now: Pack): ArticlePairs => {
  const left = new Set(articlesOf(old));
  const right = new Set(articlesOf(now));
  const pairs: [PlacedArticle, PlacedArticle][] = [];
  const pair = (one: PlacedArticle, other: PlacedArticle | undefined): void => {
    if (other === undefined) return;
    pairs.push([one, other]);
    left.delete(one);
    right.delete(other);
  };
  const sameId = (one: PlacedArticle) => (other: PlacedArticle) => other.article.id === one.article.id;
  const sameText = (one: PlacedArticle) => (other: PlacedArticle) =>
    wordsOfArticle(one.article) === wordsOfArticle(other.article);
  for (const one of [...left])
    pair(
      one,
      [...right].find((other) => sameId(one)(other) && sameText(one)(other)),
    );
  for (const one of [...left]) pair(one, [...right].find(sameText(one)));
  const [olds, news] = [[...left].map(toCompare), [...right].map(toCompare)];
  const alike = olds
    .flatMap((a) =>
      news.flatMap((b) => {
        const least = sameId(a.placed)(b.placed) ? LEAST_WITH_ID : LEAST_WITHOUT;
        const likeness = likenessOf(a, b, least);
        return likeness < least ? [] : [{ one: a.placed, other: b.placed, likeness }];
      }),
    )
    .sort((a, b) => b.likeness - a.likeness);
  for (const { one, other } of alike) if (left.has(one) && right.has(other)) pair(one, other);
  return {
    pairs: pairs.sort((a, b) => a[1].article.number - b[1].article.number),
    removed: [...left],
    added: [...right],
  };
};

const articlesOf = (pack: Pack): readonly PlacedArticle[] =>
  pack.chapters.flatMap((chapter) => chapter.articles.map((article) => ({ article, chapter })));

/** All of an article's words, parameters as holes. */
const wordsOfArticle = ({ heading, paragraphs }: Article): string =>
  [
    heading ?? '',
    ...paragraphs.flatMap(({ text, items }) => [written(text), ...items.map((item) => written(item.text))]),
  ].join('\n');

const written = (text: Text): string =>
  text.map((part) => (typeof part === 'string' ? part : `{${part.parameter}|${part.filter ?? ''}}`)).join('');

/** An article's words and how often each sign is among them. */
interface Compared {
  readonly placed: PlacedArticle;
  readonly words: string;
  readonly length: number;
  readonly signs: ReadonlyMap<string, number>;
}

const toCompare = (placed: PlacedArticle): Compared => {
  const words = wordsOfArticle(placed.article);
  const signs = new Map<string, number>();
  let length = 0;
  for (const sign of words) {
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
    length += 1;
  }
  return { placed, words, length, signs };
};

/** From 0, nothing in common, to 1, the same; 0 for less than `least` too. */
const likenessOf = (a: Compared, b: Compared, least: number): number => {
  const lengths = a.length + b.length;
  // LAW: what two texts have in common, in order, is no more than the signs they have in common in any order.
  let common = 0;
  for (const [sign, count] of a.signs) common += Math.min(count, b.signs.get(sign) ?? 0);
  if ((2 * common) / lengths < least) return 0;
  return 1 - lengthOf(redlineOf(a.words, b.words)) / lengths;
};
