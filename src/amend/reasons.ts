/**
 * Why each change of an amendment was made: which comments it carries out, or which other reason the ledger, a decision
 * or a drafting note that is settled gives for it.
 */
import type { Change } from '../model/change.ts';
import type { Comment, CommentLedger, Revision } from '../model/comment.ts';
import type { Citation, DraftingNote } from '../model/provision.ts';
import type { Amendment } from './change-names.ts';
import { idOf } from './change-names.ts';

export type { Amendment } from './change-names.ts';

export interface Reasons {
  readonly comments: readonly Comment[];
  readonly revisions: readonly Revision[];
  /** Ids of decisions whose reading is another now. */
  readonly decisions: readonly string[];
  /** Notes on the old text that the new pack no longer has. */
  readonly notes: readonly DraftingNote[];
}

/**
 * What was said of the old version: its own ledger, and one of the new pack that names it or is of the same version; of
 * an entry in both, as the new pack has it. What titles and numbers stand for is told by ids.
 */
export const ledgerOf = (amendment: Amendment): CommentLedger => {
  const { old, now } = amendment;
  const ledgers = [old.comments, now.comments].filter(
    (one, index) =>
      one !== undefined && (one.on ?? (index === 0 ? old.version : now.version)) === old.version,
  );
  return {
    on: old.version,
    illustrative: ledgers.some((one) => one?.illustrative === true),
    comments: byId(ledgers.flatMap((one) => one?.comments ?? [])).map((one) => withIds(one, amendment)),
    revisions: byId(ledgers.flatMap((one) => one?.revisions ?? [])).map((one) => withIds(one, amendment)),
  };
};

/** One of each id, the last, where the first stood. */
const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

const withIds = <T extends { readonly changes: readonly string[] }>(one: T, amendment: Amendment): T => ({
  ...one,
  changes: one.changes.map((named) => idOf(named, amendment)),
});

/** Whether a comment is followed, wholly or partly. */
export const isCarried = ({ disposition }: Comment): boolean =>
  disposition === 'adopted' || disposition === 'partly';

/** Everything that gives a reason for a change. */
export const reasonsFor = (change: Change, amendment: Amendment, ledger: CommentLedger): Reasons => ({
  comments: ledger.comments.filter(
    (one) => isCarried(one) && one.changes.some((id) => carries(id, change, amendment)),
  ),
  revisions: ledger.revisions.filter(({ changes }) => changes.some((id) => carries(id, change, amendment))),
  decisions: decisionsBehind(change, amendment),
  notes: settledNotes(amendment).filter(({ citations }) => shareArticle(citations, change.citations)),
});

/** A bare change of name, the head of the pack and what editors record about the text are their own reason. */
export const needsReason = ({ kind }: Pick<Change, 'kind'>): boolean =>
  !kind.endsWith('-renamed') && !RECORDS.some((one) => kind.startsWith(one));

const RECORDS = [
  'head-',
  'calendar-',
  'erratum-',
  'note-',
  'ledger-',
  'comment-',
  'revision-',
  'drafting-',
  'source-',
];

export const hasReason = ({ comments, revisions, decisions, notes }: Reasons): boolean =>
  comments.length + revisions.length + decisions.length + notes.length > 0;

/** Whether the id that a ledger names stands for a change: itself, what it is part of, or the article it cites. */
export const carries = (named: string, change: Change, amendment: Amendment): boolean =>
  namesChange(named, change) || namesCited(named, change, amendment);

/** Itself or a part of it: `rule:innovation` names `rule:innovation.rd` as well. */
export const namesChange = (named: string, { id }: Pick<Change, 'id'>): boolean =>
  id === named || id.startsWith(`${named}.`) || id.startsWith(`${named}/`);

const namesCited = (named: string, change: Change, { old, now }: Amendment): boolean => {
  if (!named.startsWith(ARTICLE)) return false;
  const id = named.slice(ARTICLE.length);
  const { chapters } = change.after === undefined ? old : now;
  const numbers = chapters.flatMap(({ articles }) =>
    articles.filter((one) => one.id === id).map((one) => one.number),
  );
  return change.citations.some((one) => one.kind === 'article' && numbers.includes(one.article));
};

const ARTICLE = 'article:';

/** Decisions read otherwise now: the change itself, or what the change cites. */
const decisionsBehind = ({ id, citations }: Change, { old, now }: Amendment): readonly string[] => {
  const other = (decision: string): boolean => {
    const [before, after] = [old.decisions[decision], now.decisions[decision]];
    return before?.chosen !== after?.chosen || before?.note !== after?.note;
  };
  const cited = citations.flatMap((one) =>
    one.kind === 'decision' || one.kind === 'inferred' ? [one.decision] : [],
  );
  const own = id.startsWith('decision:') ? [id.slice('decision:'.length)] : [];
  return [...new Set([...own, ...cited])].filter(other);
};

const settledNotes = ({ old, now }: Amendment): readonly DraftingNote[] =>
  old.notes.filter(({ id }) => now.notes.every((one) => one.id !== id));

const shareArticle = (some: readonly Citation[], others: readonly Citation[]): boolean =>
  some.some(
    (one) =>
      one.kind === 'article' &&
      others.some((other) => other.kind === 'article' && other.article === one.article),
  );
