/** How the ledger of comments and the changes since the base fit, in two lines after the diagnostics. */
import type { LedgerStand } from '../amend/ledger-check.ts';
import { DISPOSITIONS } from '../model/comment.ts';
import { hang } from './cells.ts';
import { paintFor } from './paint.ts';
import { revisionWordsOf } from './revision.ts';
import type { Style } from './style.ts';

/** The two lines under a head that names the base. */
export const renderLedgerTally = (stand: LedgerStand, base: string, style: Style): string => {
  const words = revisionWordsOf(style.language);
  const paint = paintFor(style);
  const total = DISPOSITIONS.reduce((sum, one) => sum + stand.comments[one], 0);
  const parts = DISPOSITIONS.filter((one) => stand.comments[one] > 0)
    .map((one) => words.count(words.disposition[one], stand.comments[one]))
    .join(words.comma);
  const carried = stand.comments.adopted + stand.comments.partly;
  const lines = [
    total === 0
      ? words.noComments
      : words.counts(total, parts) + words.held.carried(carried, stand.notCarriedOut),
    words.held.changes(stand.changes, stand.needing, stand.without),
  ];
  return `${[
    paint.as(words.held.head(base), 'place', 'strong'),
    ...lines.map((one) => `  ${hang(one, style.width, 2)}`),
  ].join('\n')}\n`;
};
