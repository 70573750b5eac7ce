/** What the comments of generated types say. */
export const typeWords = {
  head: ({ title, id, version }: { readonly title: string; readonly id: string; readonly version: string }) =>
    `${title}（${id}@${version}）的名称。由 banfa export types 生成，请勿手改。`,
  facts: '案件的事实。没有写的就是不知道，既不当作「否」，也不当作零。',
  changes: '随事件写入的事实：新值；null 表示撤回；清单可以用 $append 添加几条。',
  record: (title: string) => `「${title}」的一条记录`,
  events: '事件：角色.动作',
  rules: '规则',
  roles: '角色',
  stages: '阶段',
  parameters: '参数',
  states: '状态的路径',
  notices: '申报通知',
  decisions: '编辑决定及其各种读法，供 assess 的 decisions 选用',
  day: '日期，如 2026-10-12',
  monthDay: '每年的某月某日，如 03-31',
  caseDocument: '一个案件，供 caseFrom 使用',
} as const;
