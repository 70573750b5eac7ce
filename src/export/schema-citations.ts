/** What `cite` may say, each place with its own words. */
import { articleLabel, provisionLabel } from '../base/numbering-zh.ts';
import { citedTextOf } from '../link/plain-text.ts';
import type { Pack } from '../model/pack.ts';
import type { Article, Citation } from '../model/provision.ts';
import type { Definitions } from './schema-build.ts';
import { anyOf, ref } from './schema-build.ts';
import { citationDoc, decisionDoc } from './schema-docs-zh.ts';
import type { Nameable } from './schema-names.ts';
import { literally, nameSchema } from './schema-names.ts';
import { nameWords, titleWords } from './schema-words-zh.ts';

/** `name.cite`: one place. `citation`: that, or `{ inferred: … }`. `cite`: one or several. */
export const citationDefinitions = (pack: Pack): Definitions => ({
  'name.cite': nameSchema(nameWords.cite, [
    ...pack.chapters.flatMap((chapter) => [
      place([chapter.label], [chapter.title, ...chapter.articles.map(headOf)].join('\n')),
      ...chapter.articles.flatMap((article) => placesOf(article, pack)),
    ]),
    ...clausesOf(pack),
    ...Object.values(pack.sources).map(({ id, title, number }): Nameable => {
      const known = [...new Set([title, id])];
      return {
        names: known.map((one) => `《${one}》`),
        patterns: known.map((one) => `《${literally(one)}》.*`),
        offered: [`《${title}》`],
        ...citationDoc(`《${title}》`, number ?? ''),
      };
    }),
    ...Object.values(pack.decisions).map((decision): Nameable => {
      const { brief } = decisionDoc(decision);
      return { names: [decision.number], brief, full: brief };
    }),
  ]),
  citation: anyOf(ref('name.cite'), ref('inferred')),
  cite: anyOf(
    ref('name.cite'),
    { title: titleWords.citations, type: 'array', minItems: 1, items: ref('name.cite') },
    ref('inferred'),
  ),
  inferred: {
    title: titleWords.inferred,
    type: 'object',
    required: ['inferred'],
    properties: { inferred: ref('name.decision') },
    additionalProperties: false,
  },
});

const headOf = ({ label, heading = '' }: Article): string => `${label} ${heading}`.trim();

/** An article, its paragraphs and its items; an item that two paragraphs have is cited with its paragraph. */
const placesOf = (article: Article, pack: Pack): readonly Nameable[] => {
  const { number, paragraphs } = article;
  const textOf = (part: { paragraph?: number; item?: number }): string => {
    const citation: Citation = { kind: 'article', article: number, ...part, label: '' };
    return citedTextOf(citation, pack).trim();
  };
  const several = paragraphs.length > 1;
  const holders = (item: number): number =>
    paragraphs.filter(({ items }) => items.some((one) => one.number === item)).length;
  return [
    place([articleLabel(number)], textOf({})),
    ...paragraphs.flatMap(({ items }, index) => {
      const paragraph = index + 1;
      const label = provisionLabel({ article: number, paragraph });
      return [
        place([label], textOf({ paragraph }), several),
        ...items.map((item) => {
          const short = provisionLabel({ article: number, item: item.number });
          const long = provisionLabel({ article: number, paragraph, item: item.number });
          const names = holders(item.number) === 1 ? (several ? [long, short] : [short, long]) : [long];
          return { ...place(names, textOf({ paragraph, item: item.number })), offered: names.slice(0, 1) };
        }),
      ];
    }),
  ];
};

const place = (names: readonly string[], text: string, isOffered = true): Nameable => ({
  names,
  patterns: names.map(loosely),
  ...(isOffered ? {} : { offered: [] }),
  ...citationDoc(names[0] ?? '', text),
});

/** A citation of the text may have spaces anywhere, half-width brackets, and the round zero. */
const loosely = (label: string): string =>
  [...label].map((sign) => LOOSE[sign] ?? literally(sign)).join('\\s*');

const LOOSE: Readonly<Record<string, string>> = {
  '\uff08': '[\uff08(]',
  '\uff09': '[\uff09)]',
  '\u96f6': '[\u96f6\u3007]',
};

const clausesOf = (pack: Pack): readonly Nameable[] => {
  const clauses = new Map(Object.values(pack.notices).flatMap((one) => Object.entries(one.clauses)));
  return [...clauses].map(([key, text]) => ({
    names: [`notice:${key}`],
    patterns: [`notice:\\s*${literally(key)}`],
    ...citationDoc(`notice:${key}`, text),
  }));
};
