/** More on the diagnostics of comparing two versions, in English. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { More } from './messages-type.ts';

export const moreAmendEn: More<keyof typeof amendRows> = {
  'amend/comment-not-carried-out':
    'check --base compares the ledger with the difference between two versions: every change that an adopted comment names must be there.',
  'amend/change-without-reason':
    'Whoever publishes an amendment can say why each thing was changed: a comment, a decision that was settled, a note that is settled, or an entry under revisions. An article:ID stands for every change that rests on that article.',
};
