/** More on the diagnostics of comparing two versions, in Chinese. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { More } from './messages-type.ts';

export const moreAmendZh: More<keyof typeof amendRows> = {
  'amend/comment-not-carried-out':
    'check --base 把意见台账与两个版本的差异核对：采纳、部分采纳的意见，changes 里的每一处都要真有改动。',
  'amend/change-without-reason':
    '公布修订时每一处改动都要说得出理由：落实了哪条意见，哪个编辑决定定下来了，或者写在 comments.yaml 的 revisions 下（如合法性审核）。写了 article:标识 的，以这一条为依据的改动都算有理由。',
};
