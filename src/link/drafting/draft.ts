/** What a lint looks at: the text cut into its units, each with what stands for it, and where words of it stand. */
import type { Report } from '../../base/diagnostic.ts';
import type { Place, Source, Span } from '../../base/source.ts';
import type { DraftingSettings } from '../../model/drafting.ts';
import type { Pack } from '../../model/pack.ts';
import type { Article, ArticleKind, LedgerEntry, Text } from '../../model/provision.ts';
import type { Finder } from '../checks/check.ts';
import { finderOf } from '../checks/check.ts';
import { printedText } from '../plain-text.ts';

/** A title of a chapter, a paragraph or an item, with its words as they print. */
export interface Unit {
  /** As it is cited; of a title, the chapter's. */
  readonly label: string;
  readonly words: string;
  readonly part: 'title' | 'paragraph' | 'item';
  /** 0 for a title. */
  readonly article: number;
  readonly kind: ArticleKind | 'title';
  /** Whether items follow it. */
  readonly leads: boolean;
  /** Ids of what stands for it. */
  readonly by: readonly string[];
  /** What parameters put into the words, and how the file writes it: 三 and `{years|cn}`. */
  readonly holes: readonly Hole[];
  readonly place: Place;
}

interface Hole {
  readonly printed: string;
  readonly written: string;
}

/** An article with the words of all its units. */
export interface DraftArticle {
  readonly number: number;
  readonly label: string;
  readonly chapter: number;
  readonly kind: ArticleKind;
  readonly heading?: string;
  readonly words: string;
  readonly units: readonly Unit[];
  readonly place: Place;
}

export interface Draft {
  readonly pack: Pack;
  readonly settings: Omit<DraftingSettings, 'place'>;
  readonly articles: readonly DraftArticle[];
  /** All units in the order of the text. */
  readonly units: readonly Unit[];
  /** The words of the whole text, a unit a line. */
  readonly words: string;
  /** The words where they stand in a unit; the unit where they are not there in one piece. */
  readonly at: (unit: Unit, words?: string) => Span | undefined;
  readonly atPlace: (place: Place) => Span | undefined;
}

/** One lint: tells what it finds, decides nothing. */
export type Lint = (draft: Draft, report: Report) => void;

const NOTHING: Draft['settings'] = { off: [], terms: [], same: [], typos: {} };

/** The draft in a linked pack; `sources` are the texts it was linked from. */
export const draftOf = (pack: Pack, sources: readonly Source[]): Draft => {
  const find = finderOf(sources);
  const ledger = new Map(pack.ledger.map((entry) => [entry.label, entry]));
  const chapters = pack.chapters.map((chapter) => ({
    title: titleOf(chapter),
    articles: chapter.articles.map((article) => articleOf(article, chapter.number, pack, ledger)),
  }));
  const units = chapters.flatMap(({ title, articles }) => [title, ...articles.flatMap((one) => one.units)]);
  const declared = [units, pack.rules, pack.advisories, pack.catalogues]
    .flatMap((table): readonly { readonly place: Place }[] => Object.values(table))
    .map(({ place }) => place)
    .sort((a, b) => a.line - b.line);
  return {
    pack,
    settings: pack.drafting ?? NOTHING,
    articles: chapters.flatMap(({ articles }) => articles),
    units,
    words: units.map(({ words }) => words).join('\n'),
    at: (unit, words) => spanIn(unit, words, declared, find),
    atPlace: find.at,
  };
};

const articleOf = (
  article: Article,
  chapter: number,
  pack: Pack,
  ledger: ReadonlyMap<string, LedgerEntry>,
): DraftArticle => {
  const { number, label, kind, heading, paragraphs, place } = article;
  const own = paragraphs.length === 1 ? [{ label }] : pack.ledger.filter(isParagraphOf(label));
  const unit = (entry: string, part: Unit['part'], text: Text, leads: boolean): Unit => ({
    label: entry,
    words: printedText(text, pack),
    part,
    article: number,
    kind,
    leads,
    by: ledger.get(entry)?.by ?? [],
    holes: holesIn(text, pack),
    place: ledger.get(entry)?.place ?? place,
  });
  const units = paragraphs.flatMap(({ text, items }, index) => {
    const lead = own[index]?.label ?? label;
    return [
      unit(lead, 'paragraph', text, items.length > 0),
      ...items.map((item) => unit(lead + item.label, 'item', item.text, false)),
    ];
  });
  const words = units.map((one) => one.words).join('\n');
  return { number, label, chapter, kind, ...(heading === undefined ? {} : { heading }), words, units, place };
};

/** Paragraphs of an article are its entries without items, in order. */
const isParagraphOf =
  (article: string) =>
  ({ label }: { readonly label: string }): boolean =>
    label.startsWith(article) && !/[（(]/.test(label.slice(article.length));

const titleOf = (chapter: Pack['chapters'][number]): Unit => ({
  label: chapter.label,
  words: chapter.title,
  part: 'title',
  article: 0,
  kind: 'title',
  leads: false,
  by: [],
  holes: [],
  place: chapter.place,
});

const holesIn = (text: Text, pack: Pack): readonly Hole[] =>
  text.flatMap((part) =>
    typeof part === 'string'
      ? []
      : [
          {
            printed: printedText([part], pack),
            written: `{${part.parameter}${part.filter === undefined ? '' : `|${part.filter}`}}`,
          },
        ],
  );

/** A stretch before a parameter that is long enough to be told by itself. */
const ENOUGH = 4;

/** Words as they may be written: themselves, or with a parameter in them what stands before it, or the parameter. */
const writtenAs = (words: string, { holes }: Unit): readonly string[] => [
  words,
  ...holes
    .filter(({ printed }) => printed !== '' && words.includes(printed))
    .map(({ printed, written }) => {
      const before = words.slice(0, words.indexOf(printed));
      return before.length < ENOUGH ? written : before;
    }),
  ...holes.filter(({ printed }) => printed.includes(words)).map(({ written }) => written),
];

/** Where words stand in a unit: before whatever is declared next in the file, else the unit itself. */
const spanIn = (
  unit: Unit,
  words: string | undefined,
  declared: readonly Place[],
  find: Finder,
): Span | undefined => {
  const next = declared.find(({ file, line }) => file === unit.place.file && line > unit.place.line);
  const found = (words === undefined ? [] : writtenAs(words, unit))
    .map((one) => find.after(unit.place, one))
    .find((span) => span !== undefined && (next === undefined || span.start.line < next.line));
  return found ?? find.at(unit.place);
};

/** The different stretches of some words that a pattern finds. */
export const matchesIn = (words: string, pattern: RegExp): readonly string[] => [
  ...new Set([...words.matchAll(pattern)].map(([found]) => found.trim()).filter((one) => one !== '')),
];

/** Clauses, sentence by sentence. */
export const clausesOf = (words: string): readonly string[] =>
  words.split(/[，。；：\n]/).filter((one) => one !== '');

export const sentencesOf = (words: string): readonly string[] =>
  words.split(/[。；\n]/).filter((one) => one !== '');
