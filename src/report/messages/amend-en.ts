/** Words of the diagnostics of comparing two versions, in English. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { Messages } from './messages-type.ts';

export const amendEn: Messages<keyof typeof amendRows> = {
  'amend/comment-not-carried-out': {
    message: 'the comment `{title}` is adopted, but compared with the base nothing is changed in `{change}`',
    hint: 'check the id, or make the change; banfa diff lists what was changed',
  },
  'amend/change-without-reason': {
    message: 'no comment, decision or note gives a reason for the change of `{title}` ({change})',
    hint: 'name {change} under changes of a comment or of an entry of revisions in comments.yaml',
  },
};
