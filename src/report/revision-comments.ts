/** The table of comments and what became of them, from the ledger. */
import type { Comment, CommentLedger } from '../model/comment.ts';
import type { DocumentCell, PlainDocument } from './document.ts';
import type { RevisionView } from './revision.ts';
import { names, revisionDocument, tallied } from './revision.ts';
import type { RevisionWords } from './revision-words-zh.ts';

export const revisionComments = (view: RevisionView): PlainDocument => {
  const { now, ledger, words } = view;
  const title = words.commentsTitle(now.title);
  const summary = { kind: 'paragraph', text: commentCounts(ledger, words) } as const;
  if (ledger.comments.length === 0) return revisionDocument('comments', title, [summary], view);
  return revisionDocument(
    'comments',
    title,
    [
      summary,
      {
        kind: 'table',
        columns: [
          { heading: words.index, share: 5, align: 'center' },
          { heading: words.provision, share: 10, align: 'center' },
          { heading: words.quoted, share: 14, align: 'left' },
          { heading: words.suggestion, share: 20, align: 'left' },
          { heading: words.why, share: 17, align: 'left' },
          { heading: words.submitter, share: 13, align: 'center' },
          { heading: words.outcome, share: 7, align: 'center' },
          { heading: words.response, share: 18, align: 'left' },
        ],
        rows: ledger.comments.map((comment, index) => rowOf(comment, index + 1, view)),
      },
    ],
    view,
    true,
  );
};

/** How many comments there are, and how many of each outcome. */
export const commentCounts = ({ comments }: Pick<CommentLedger, 'comments'>, words: RevisionWords): string =>
  comments.length === 0
    ? words.noComments
    : words.counts(
        comments.length,
        tallied(
          DISPOSITION_ORDER.flatMap((kind) =>
            comments.filter((one) => one.disposition === kind).map(() => words.disposition[kind]),
          ),
          words,
        ),
      );

const DISPOSITION_ORDER = ['adopted', 'partly', 'declined', 'pending'] as const;

const rowOf = (comment: Comment, index: number, { now, words }: RevisionView): readonly DocumentCell[] => {
  const from = [comment.submitter ?? comment.submitterType, comment.channel, comment.receivedOn];
  const carried = now.chapters
    .flatMap((chapter) => chapter.articles.map((article) => ({ chapter, article })))
    .filter((placed) => names(comment.changes, placed))
    .map(({ article }) => article.label);
  const see = carried.length === 0 ? undefined : words.seeArticles(carried.join(words.comma));
  return [
    String(index),
    comment.citations.map(({ label }) => label).join(words.comma),
    comment.quote ?? '',
    comment.suggestion,
    comment.reason ?? '',
    from.filter((one) => one !== undefined).join('\n'),
    words.disposition[comment.disposition],
    [comment.response, see].filter((one) => one !== undefined).join('\n'),
  ];
};
