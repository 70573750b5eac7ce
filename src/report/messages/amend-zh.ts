/** Words of the diagnostics of comparing two versions, in Chinese. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { Messages } from './messages-type.ts';

export const amendZh: Messages<keyof typeof amendRows> = {
  'amend/comment-not-carried-out': {
    message: '意见「{title}」已采纳，但与原版本相比没有「{change}」这处改动',
    hint: '请核对标识，或者把改动补上；banfa diff 列出全部改动',
  },
  'amend/change-without-reason': {
    message: '改动「{title}」（{change}）没有意见、编辑决定或者其他说明作为理由',
    hint: '请在 comments.yaml 的一条意见或者 revisions 的 changes 下写上 {change}',
  },
};
