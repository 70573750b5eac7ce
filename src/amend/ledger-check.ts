/** Holds the ledger to the difference between two versions: what was adopted is there, what is there has a reason. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Place, Span } from '../base/source.ts';
import type { Change } from '../model/change.ts';
import type { Comment, CommentLedger, Disposition } from '../model/comment.ts';
import type { Citation } from '../model/provision.ts';
import { idsCalled } from './change-names.ts';
import type { Amendment } from './reasons.ts';
import { carries, hasReason, isCarried, ledgerOf, namesChange, needsReason, reasonsFor } from './reasons.ts';

/** Finds a place of either pack in the texts that are at hand. */
export type Locate = (place: Place, side: 'old' | 'now') => Span | undefined;

/** How a ledger and the changes between two versions fit, in numbers. */
export interface LedgerStand {
  readonly comments: Readonly<Record<Disposition, number>>;
  /** Adopted, wholly or partly, and yet some change that carries it out is not there. */
  readonly notCarriedOut: number;
  /** All that is other, what needs a reason, what has none. */
  readonly changes: number;
  readonly needing: number;
  readonly without: number;
}

export const checkLedger = (
  amendment: Amendment,
  changes: readonly Change[],
  locate: Locate,
  report: Report,
): LedgerStand => {
  const ledger = ledgerOf(amendment);
  const side = ledgerSide(amendment);
  const carried = ledger.comments.filter(isCarried);
  const undone = carried.map((comment) => ({ comment, missing: missingFrom(comment, changes) }));
  for (const { comment, missing } of undone) {
    for (const change of missing) {
      report('amend/comment-not-carried-out', locate(comment.place, side(comment.id)), {
        title: comment.title,
        change,
        nearest: nearestChange(change, changes, amendment),
      });
    }
  }
  const needing = changes.filter(needsReason);
  const without = needing.filter((one) => !hasReason(reasonsFor(one, amendment, ledger)));
  reportWithout(without, amendment, locate, report);
  return {
    comments: countsOf(ledger),
    notCarriedOut: undone.filter(({ missing }) => missing.length > 0).length,
    changes: changes.length,
    needing: needing.length,
    without: without.length,
  };
};

const missingFrom = (comment: Comment, changes: readonly Change[]): readonly string[] =>
  comment.changes.filter((named) => !changes.some((change) => namesChange(named, change)));

/** What may have been meant: an article that has the number in one of the versions, or a change that is called alike. */
const nearestChange = (named: string, changes: readonly Change[], { old, now }: Amendment): string => {
  const [kind = '', name = ''] = named.split(/:(.*)/s, 2);
  const [called] = idsCalled(kind, name, now, old).map((id) => `${kind}:${id}`);
  if (called !== undefined && called !== named) return called;
  const known = changes.flatMap(({ id, title }) => [id, `${id.split(':', 1)[0]}:${title}`]);
  return nearest(
    named,
    known.filter((one) => one !== named),
  );
};

/** An article without a reason stands for every change that rests on it: one reason is a reason for them all. */
const reportWithout = (
  without: readonly Change[],
  amendment: Amendment,
  locate: Locate,
  report: Report,
): void => {
  const articles = without.filter(({ id }) => id.startsWith('article:'));
  const under = (article: Change, one: Change): boolean =>
    one.id !== article.id && carries(article.id, one, amendment);
  const told = without.filter(
    (one) => articles.includes(one) || !articles.some((article) => under(article, one)),
  );
  for (const change of told) {
    const [place, where] = change.after
      ? ([change.after.place, 'now'] as const)
      : ([change.before?.place, 'old'] as const);
    const others = articles.includes(change) ? without.filter((one) => under(change, one)).length : 0;
    report('amend/change-without-reason', place && locate(place, where), {
      title: change.title === '' ? change.id : change.title,
      change: change.id,
      label: labelsOf(change.citations),
      others: others === 0 ? '' : String(others),
    });
  }
};

const countsOf = ({ comments }: CommentLedger): LedgerStand['comments'] => {
  const of = (disposition: Disposition): number =>
    comments.filter((one) => one.disposition === disposition).length;
  return { adopted: of('adopted'), partly: of('partly'), declined: of('declined'), pending: of('pending') };
};

/** Which pack's file a comment stands in: the new one's, where both have it. */
const ledgerSide =
  ({ old, now }: Amendment) =>
  (comment: string): 'old' | 'now' => {
    const kept = now.comments;
    const speaks = kept !== undefined && (kept.on ?? now.version) === old.version;
    return speaks && kept.comments.some(({ id }) => id === comment) ? 'now' : 'old';
  };

const labelsOf = (citations: readonly Citation[]): string =>
  citations.map(({ label }) => label).join('\u3001');
