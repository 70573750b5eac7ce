/** Chapters and articles: added, removed, under another number or in another chapter, in other words. */
import { articleLabel } from '../base/numbering-zh.ts';
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Article, Chapter, Citation, Paragraph } from '../model/provision.ts';
import type { ArticlePairs, PlacedArticle } from './diff-article-pairs.ts';
import { pairedArticles } from './diff-article-pairs.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, aspectText, changed, removed } from './diff-context.ts';
import { same } from './diff-same.ts';
import type { Row } from './diff-tables.ts';
import { woven } from './diff-tables.ts';

export const articleChanges = (diffing: Diffing, was: Pack): readonly Change[] => {
  const { old, now, wording } = diffing;
  const paired = pairedArticles(old, now);
  return [
    ...chapterChanges(diffing, paired),
    ...rowsOfArticles(old, now, paired).flatMap(({ before, after }): readonly Change[] => {
      if (before !== undefined && after !== undefined) return pairChanges(before, after, diffing, paired);
      return [
        ...(before === undefined
          ? []
          : [removed('article-removed', articleSubject(before), articleText(before.article, old, wording))]),
        ...(after === undefined
          ? []
          : [added('article-added', articleSubject(after), articleText(after.article, now, wording))]),
      ];
    }),
    ...classChanges(diffing, paired, was),
  ];
};

/** The articles of the new text in its order, and those that are gone behind what they stood behind. */
export const rowsOfArticles = (
  old: Pack,
  now: Pack,
  { pairs, removed: gone, added: fresh }: ArticlePairs,
): readonly Row<PlacedArticle>[] => {
  const former = new Map(pairs.map(([one, other]) => [other.article, one]));
  const placed = new Map([...gone, ...pairs.map(([one]) => one)].map((one) => [one.article, one]));
  const isNew = new Map([...fresh, ...pairs.map(([, other]) => other)].map((one) => [one.article, one]));
  const all = ({ chapters }: Pack) => chapters.flatMap(({ articles }) => articles);
  const rows = all(now).map((article): Row<PlacedArticle> => {
    const [before, after] = [former.get(article), isNew.get(article)];
    return { key: article.id, ...(before && { before }), ...(after && { after }) };
  });
  const olds = all(old).flatMap((article) => {
    const before = placed.get(article);
    return before === undefined ? [] : [{ key: article.id, before }];
  });
  return woven(olds, rows);
};

const articleSubject = ({ article }: PlacedArticle): Subject => ({
  id: `article:${article.id}`,
  title: article.label,
  citations: [citationOf(article)],
  place: article.place,
});

const citationOf = ({ number, label }: Article): Citation => ({ kind: 'article', article: number, label });

const pairChanges = (
  one: PlacedArticle,
  other: PlacedArticle,
  diffing: Diffing,
  paired: ArticlePairs,
): readonly Change[] => {
  const { old, now, wording } = diffing;
  const [before, after] = [one.article, other.article];
  const subjects = [articleSubject(one), articleSubject(other)] as const;
  const isNumbered = before.number !== after.number;
  const isMoved = !isSameChapter(one.chapter, other.chapter, paired);
  const isReworded = !same(wordsIn(before), wordsIn(after));
  const aspects: readonly AspectPair[] = [
    { aspect: 'kind', old: before.kind, now: after.kind },
    { aspect: 'printed', old: before.printed, now: after.printed },
  ];
  return [
    ...(isNumbered ? [changed('article-renumbered', subjects, [before.label, after.label], 'neither')] : []),
    ...(isMoved
      ? [
          changed(
            'article-moved',
            subjects,
            [chapterText(one.chapter), chapterText(other.chapter)],
            'neither',
          ),
        ]
      : []),
    ...(isReworded
      ? [
          changed('article-reworded', subjects, [
            articleText(before, old, wording),
            articleText(after, now, wording),
          ]),
        ]
      : []),
    // An article goes by its number; where that has moved, its id may follow.
    ...(isNumbered || before.id === after.id
      ? []
      : [
          changed(
            'article-renamed',
            subjects,
            [`${before.label} (${before.id})`, `${after.label} (${after.id})`],
            'neither',
          ),
        ]),
    ...aspectChanges('article-changed', subjects, aspects, diffing),
  ];
};

const wordsIn = ({ heading, paragraphs }: Article): unknown => ({
  heading,
  paragraphs: paragraphs.map(({ text, items }) => ({
    text,
    items: items.map((item) => ({ number: item.number, text: item.text })),
  })),
});

const chapterText = ({ label, title }: Chapter): string => `${label} ${title}`;

/** An article's words without its number, a line for each paragraph and item. */
const articleText = ({ heading, paragraphs }: Article, pack: Pack, { text }: Diffing['wording']): string => {
  const lines = paragraphs.flatMap((paragraph: Paragraph) => [
    text(paragraph.text, pack),
    ...paragraph.items.map((item) => item.label + text(item.text, pack)),
  ]);
  return (heading === undefined ? lines : [heading, ...lines]).join('\n');
};

/** Chapters are the same under one title, or where most of their articles are the same. */
const isSameChapter = (old: Chapter, now: Chapter, { pairs }: ArticlePairs): boolean => {
  if (old.title === now.title) return true;
  const common = pairs.filter(
    ([a, b]) => a.chapter.number === old.number && b.chapter.number === now.number,
  ).length;
  return common * 2 > old.articles.length || (old.number === now.number && common * 2 >= old.articles.length);
};

const chapterSubject = (chapter: Chapter): Subject => ({
  id: `chapter:${chapter.number}`,
  title: chapterText(chapter),
  citations: [{ kind: 'chapter', chapter: chapter.number, label: chapter.label }],
  place: chapter.place,
});

const chapterChanges = ({ old, now }: Diffing, paired: ArticlePairs): readonly Change[] => {
  const free = new Set(now.chapters);
  const changes: Change[] = [];
  for (const chapter of old.chapters) {
    const all = [...free];
    const found =
      all.find((other) => other.title === chapter.title && other.number === chapter.number) ??
      all.find((other) => isSameChapter(chapter, other, paired)) ??
      all.find((other) => other.number === chapter.number && chapter.articles.length === 0);
    if (found === undefined) {
      changes.push(removed('chapter-changed', chapterSubject(chapter), chapterText(chapter), 'neither'));
      continue;
    }
    free.delete(found);
    if (chapterText(found) === chapterText(chapter)) continue;
    const subjects = [chapterSubject(chapter), chapterSubject(found)] as const;
    changes.push(changed('chapter-changed', subjects, [chapterText(chapter), chapterText(found)], 'neither'));
  }
  for (const chapter of free)
    changes.push(added('chapter-changed', chapterSubject(chapter), chapterText(chapter), 'neither'));
  return changes;
};

/** A provision that was declared to have nothing to compute and now has, or the other way round. */
const classChanges = ({ now, wording }: Diffing, { pairs }: ArticlePairs, was: Pack): readonly Change[] =>
  pairs.flatMap(([one, other]) => {
    const before = entriesOf(was, one.article.number);
    const after = entriesOf(now, other.article.number);
    return Object.entries(after).flatMap(([rest, entry]) => {
      const former = before[rest];
      // What stands for a provision is told where it changed; here only what its author declared.
      const declared = [former?.class, entry.class].filter((one) => one === 'declaratory');
      if (former === undefined || former.class === entry.class || declared.length !== 1) return [];
      if (former.by.length > 0 !== entry.by.length > 0 && former.by.length + entry.by.length > 0) return [];
      const subject = { ...articleSubject(other), title: entry.label };
      return [
        changed(
          'article-changed',
          [
            { ...subject, place: former.place },
            { ...subject, place: entry.place },
          ],
          [aspectText(wording, 'class', former.class), aspectText(wording, 'class', entry.class)],
          'neither',
        ),
      ];
    });
  });

/** The entries of an article, by what follows its number in their labels. */
const entriesOf = (pack: Pack, number: number): Readonly<Record<string, Pack['ledger'][number]>> => {
  const label = articleLabel(number);
  return Object.fromEntries(
    pack.ledger
      .filter((entry) => entry.label.startsWith(label))
      .map((entry) => [entry.label.slice(label.length), entry]),
  );
};
