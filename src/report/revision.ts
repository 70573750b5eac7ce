/** What the documents of a revision are made of: two packs, their articles in pairs, the ledger, the reasons. */
import type { ArticlePairs, PlacedArticle } from '../amend/diff-article-pairs.ts';
import { pairedArticles } from '../amend/diff-article-pairs.ts';
import { rowsOfArticles } from '../amend/diff-articles.ts';
import type { Amendment } from '../amend/reasons.ts';
import { isCarried, ledgerOf, namesChange } from '../amend/reasons.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { Change } from '../model/change.ts';
import type { Comment, CommentLedger } from '../model/comment.ts';
import type { Pack } from '../model/pack.ts';
import type { DocumentBlock, PlainDocument, RevisionDocumentKind } from './document.ts';
import { articleLines } from './measure-text.ts';
import { revisionWordsEn } from './revision-words-en.ts';
import type { RevisionWords } from './revision-words-zh.ts';
import { revisionWordsZh } from './revision-words-zh.ts';
import type { Language } from './style.ts';

/** What a document of a revision is made with. */
export interface RevisionGiven {
  /** The day it is dated, whose values the text prints. */
  readonly today: CivilDate;
  readonly language?: Language;
}

/** An amendment under way to paper. */
export interface RevisionView extends Amendment {
  readonly changes: readonly Change[];
  readonly ledger: CommentLedger;
  readonly pairs: ArticlePairs;
  readonly words: RevisionWords;
  readonly language: Language;
  readonly today: CivilDate;
}

export const revisionViewOf = (
  amendment: Amendment,
  changes: readonly Change[],
  { today, language = amendment.now.language }: RevisionGiven,
): RevisionView => ({
  ...amendment,
  changes,
  ledger: ledgerOf(amendment),
  pairs: pairedArticles(amendment.old, amendment.now),
  words: revisionWordsOf(language),
  language,
  today,
});

export const revisionWordsOf = (language: Language): RevisionWords =>
  language === 'en' ? revisionWordsEn : revisionWordsZh;

/** A document with the mark and the remark of an example where its ledger is one. */
export const revisionDocument = (
  kind: RevisionDocumentKind,
  title: string,
  blocks: readonly DocumentBlock[],
  { ledger, words, language, today }: RevisionView,
  wide = false,
): PlainDocument => ({
  kind,
  language,
  date: today,
  title,
  ...(ledger.illustrative ? { mark: words.example } : {}),
  ...(wide ? { wide: true as const } : {}),
  blocks: ledger.illustrative ? [...blocks, { kind: 'note', text: words.note(words.exampleNote) }] : blocks,
});

/** What a version is called: its line under the title, and its number. */
export const versionName = ({ preamble, version }: Pack, words: RevisionWords): string => {
  const line = (preamble[0] ?? '').replace(/^[\uff08(]|[\uff09)]$/g, '');
  return line === '' ? version : words.version(line, version);
};

/** An article of either side with what it became or was. */
export interface ArticleRow {
  readonly old?: PlacedArticle;
  readonly now?: PlacedArticle;
}

/** All articles in the order of the new text; what was removed stands behind what it stood behind. */
export const articleRows = ({ old, now, pairs }: RevisionView): readonly ArticleRow[] =>
  rowsOfArticles(old, now, pairs).map(({ before, after }) => ({
    ...(before && { old: before }),
    ...(after && { now: after }),
  }));

/** The words of an article as printed, a line for each paragraph and item; '' for none. */
export const articleWords = (pack: Pack, placed: PlacedArticle | undefined, today: CivilDate): string =>
  placed === undefined
    ? ''
    : articleLines(pack, placed.article, { asOf: today })
        .map(({ text }) => text)
        .join('\n');

/** Comments that a ledger says an article carries out, with their numbers. */
export const commentsOn = (
  { old, now }: ArticleRow,
  { ledger }: RevisionView,
): readonly { readonly comment: Comment; readonly index: number }[] =>
  ledger.comments
    .map((comment, index) => ({ comment, index: index + 1 }))
    .filter(
      ({ comment }) =>
        isCarried(comment) && [old, now].some((one) => one !== undefined && names(comment.changes, one)),
    );

/** Whether ids of changes name an article. */
export const names = (changes: readonly string[], { article }: PlacedArticle): boolean =>
  changes.some((named) => namesChange(named, { id: `article:${article.id}` }));

/** How often each value occurs, in the order first met: `A2`, `B1`. */
export const tallied = (values: readonly string[], words: RevisionWords): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => words.count(value, count)).join(words.comma);
};
