/** The paragraphs and items of a measure as places that can be pointed to, and which place a citation means. */
import type { Decision } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Article, Chapter, Citation, Text } from '../model/provision.ts';
import { articleFile, hrefOf } from './addresses.ts';

/** A paragraph, an item, or an article of several paragraphs as a whole. */
export interface Place {
  readonly key: string;
  readonly article: Article;
  readonly chapter: Chapter;
  /** The element's name on the article's page. */
  readonly anchor: string;
  /** Its words; none of a whole article, whose words are those of its parts. */
  readonly text?: Text;
  readonly kind: 'whole' | 'paragraph' | 'item';
  /** （三） */
  readonly itemLabel?: string;
}

/** All places of a pack. */
export interface Places {
  /** In the order of the text; an article as a whole comes after its parts. */
  readonly all: readonly Place[];
  readonly ofArticle: (article: Article) => readonly Place[];
  /** The place that a citation of the text itself means; absent where the text has none. */
  readonly cited: (citation: Citation) => Place | undefined;
  /** The places that citations mean; where the text is silent, those of the decision that reads something in. */
  readonly meant: (citations: readonly Citation[]) => readonly Place[];
}

/** Finds every place once. */
export const placesOf = (pack: Pack): Places => {
  const byArticle = new Map<number, readonly Place[]>();
  for (const chapter of pack.chapters) {
    for (const article of chapter.articles) byArticle.set(article.number, articlePlaces(article, chapter));
  }
  const byKey = new Map([...byArticle.values()].flat().map((place) => [place.key, place]));
  const cited = (citation: Citation): Place | undefined => {
    if (citation.kind === 'chapter') {
      const first = pack.chapters.find(({ number }) => number === citation.chapter)?.articles[0];
      return first === undefined ? undefined : wholeOf(first, byKey);
    }
    if (citation.kind !== 'article') return undefined;
    const { article: number, paragraph, item } = citation;
    if (item === undefined) {
      return paragraph === undefined
        ? (byKey.get(`${number}`) ?? byKey.get(`${number}.1`))
        : byKey.get(`${number}.${paragraph}`);
    }
    return paragraph === undefined
      ? byArticle.get(number)?.find((one) => one.kind === 'item' && one.key.endsWith(`.${item}`))
      : byKey.get(`${number}.${paragraph}.${item}`);
  };
  const own = (citations: readonly Citation[]): readonly Place[] => [
    ...new Set(citations.flatMap((one) => (one.kind === 'article' ? (cited(one) ?? []) : []))),
  ];
  const meant = (citations: readonly Citation[]): readonly Place[] => {
    const places = own(citations);
    if (places.length > 0) return places;
    const decisions = citations.flatMap((one): readonly (Decision | undefined)[] =>
      one.kind === 'inferred' || one.kind === 'decision' ? [pack.decisions[one.decision]] : [],
    );
    const read = own(decisions.flatMap((one) => one?.citations ?? []));
    return read.length > 0
      ? read
      : citations.flatMap((one) => (one.kind === 'chapter' ? (cited(one) ?? []) : []));
  };
  return {
    all: [...byArticle.values()].flat(),
    ofArticle: (article) => byArticle.get(article.number) ?? [],
    cited,
    meant,
  };
};

/** A link to the place on its article's page. */
export const placeHref = (place: Place): string =>
  place.kind === 'whole' ? articleFile(place.article) : hrefOf(articleFile(place.article), place.anchor);

const articlePlaces = (article: Article, chapter: Chapter): readonly Place[] => {
  const parts = article.paragraphs.flatMap((paragraph, index): readonly Place[] => {
    const number = index + 1;
    const common = { article, chapter };
    return [
      {
        ...common,
        key: `${article.number}.${number}`,
        anchor: `p${number}`,
        text: paragraph.text,
        kind: 'paragraph',
      },
      ...paragraph.items.map(
        (item): Place => ({
          ...common,
          key: `${article.number}.${number}.${item.number}`,
          anchor: `p${number}-${item.number}`,
          text: item.text,
          kind: 'item',
          itemLabel: item.label,
        }),
      ),
    ];
  });
  if (article.paragraphs.length === 1) return parts;
  return [...parts, { article, chapter, key: `${article.number}`, anchor: 'whole', kind: 'whole' }];
};

const wholeOf = (article: Article, byKey: ReadonlyMap<string, Place>): Place | undefined =>
  byKey.get(`${article.number}`) ?? byKey.get(`${article.number}.1`);
