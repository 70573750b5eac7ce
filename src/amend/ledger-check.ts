/** Holds the ledger to the difference between two versions: what was adopted is there, what is there has a reason. */
import type { Report } from '../base/diagnostic.ts';
import type { Place, Span } from '../base/source.ts';
import type { Change } from '../model/change.ts';
import type { Citation } from '../model/provision.ts';
import type { Amendment } from './reasons.ts';
import { hasReason, isCarried, ledgerOf, namesChange, needsReason, reasonsFor } from './reasons.ts';

/** Finds a place of either pack in the texts that are at hand. */
export type Locate = (place: Place, side: 'old' | 'now') => Span | undefined;

export const checkLedger = (
  amendment: Amendment,
  changes: readonly Change[],
  locate: Locate,
  report: Report,
): void => {
  const ledger = ledgerOf(amendment);
  const { now } = amendment;
  for (const comment of ledger.comments.filter(isCarried)) {
    for (const named of comment.changes) {
      if (changes.some((change) => namesChange(named, change))) continue;
      report(
        'amend/comment-not-carried-out',
        locate(comment.place, now.comments?.comments.includes(comment) === true ? 'now' : 'old'),
        {
          title: comment.title,
          change: named,
        },
      );
    }
  }
  for (const change of changes.filter(needsReason)) {
    if (hasReason(reasonsFor(change, amendment, ledger))) continue;
    const [place, where] = change.after
      ? ([change.after.place, 'now'] as const)
      : ([change.before?.place, 'old'] as const);
    report('amend/change-without-reason', place && locate(place, where), {
      title: change.title === '' ? change.id : change.title,
      change: change.id,
      label: labelsOf(change.citations),
    });
  }
};

const labelsOf = (citations: readonly Citation[]): string =>
  citations.map(({ label }) => label).join('\u3001');
