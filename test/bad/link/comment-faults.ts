/** Faults of a comments ledger put into the small pack. */
import type { Fault } from '../../support/provoke.ts';
import type { Overrides } from '../../support/small-pack.ts';

const COMMENTS = 'rules/comments.yaml';

/** A ledger without a fault. */
export const commented: Overrides = {
  [COMMENTS]: `illustrative: true
comments:
  environment:
    title: 改正错字
    round: 第一次
    received_on: "2026-02-03"
    channel: 邮箱
    submitter_type: 公众
    submitter: 读者一
    cite: 第四条（二）
    quote: 服务环竟
    suggestion: 改为「环境」。
    reason: 错字。
    disposition: 采纳
    changes: [ article:art4 ]
    decided_by: 市文化局
    decided_on: "2026-03-01"
  seats:
    title: 增加座位
    submitter_type: 专家
    cite: 第四条
    suggestion: 座位不少于五百个。
    disposition: declined
    response: 各馆大小不一。
  nights:
    title: 延长开放时间
    submitter_type: 公众
    cite: 第六条
    suggestion: 开放到夜间。
    disposition: 待研究
revisions:
  numbering: { title: 条号顺延, by: 起草处室, reason: 增加一条。, changes: [ article:art10 ] }
`,
};

export const commentFaults: readonly Fault[] = [
  {
    code: 'link/comment-quote',
    edits: [[COMMENTS, 'quote: 服务环竟', 'quote: 服务环境']],
    at: '服务环境',
    params: { title: '改正错字', quote: '服务环境', label: '第四条（二）' },
  },
  {
    code: 'link/comment-without-change',
    edits: [[COMMENTS, '    changes: [ article:art4 ]\n', '']],
    at: '采纳',
    params: { title: '改正错字' },
  },
  {
    code: 'link/comment-without-change',
    edits: [[COMMENTS, 'disposition: declined', 'disposition: 部分采纳']],
    at: '部分采纳',
    params: { title: '增加座位' },
  },
  {
    code: 'link/comment-without-response',
    edits: [[COMMENTS, '    response: 各馆大小不一。\n', '']],
    at: 'declined',
    params: { title: '增加座位' },
  },
  {
    code: 'link/bad-change',
    edits: [[COMMENTS, 'article:art4', 'articel:art4']],
    at: 'articel:art4',
    params: { text: 'articel:art4', nearest: 'article:art4' },
  },
  {
    code: 'link/bad-change',
    edits: [[COMMENTS, 'article:art10', '第十条第一款']],
    at: '第十条第一款',
    params: { text: '第十条第一款', nearest: '' },
  },
  {
    code: 'link/bad-change',
    edits: [[COMMENTS, 'article:art4', '参树：最少藏书']],
    at: '参树：最少藏书',
    params: { text: '参树：最少藏书', nearest: '参数:最少藏书' },
  },
  { code: 'link/unknown-provision', edits: [[COMMENTS, 'cite: 第六条', 'cite: 第九十条']], at: '第九十条' },
  { code: 'link/not-a-date', edits: [[COMMENTS, '"2026-02-03"', '"2026-02-30"']], at: '"2026-02-30"' },
];
