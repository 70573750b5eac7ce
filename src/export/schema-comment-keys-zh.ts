/** What each key of the comments ledger is for: the words that editors show beside it. */

export const commentKeys: Readonly<Record<string, string>> = {
  on: '意见针对的版本；不写就是本规则包的版本。',
  illustrative: 'true：示例（虚构），印出的文件都会标明。',
  comments: '收到的意见，每条一个标识。',
  title: '名称。',
  round: '第几次征求意见。',
  received_on: '收到日期。',
  channel: '渠道：网站留言、邮箱、信函、书面征求、座谈会等。',
  submitter_type: '提出者类别：企业、协会、专家、公众等；不要写个人信息。',
  submitter: '提出者；可以不写。',
  cite: '针对哪一条、款、项。',
  quote: '针对的原文，与条文一字不差。',
  suggestion: '修改建议。',
  reason: '理由。',
  disposition: '采纳情况：采纳、部分采纳、不采纳、待研究。',
  response: '答复；部分采纳、不采纳的必须说明理由。',
  changes: '由哪些改动落实，写作「种类:标识」或者「种类:名称」；条文可以只写条号，如 第十五条。',
  decided_by: '由谁决定。',
  decided_on: '决定日期。',
  revisions: '没有人提意见的其他修改，每处一个标识。',
  by: '由谁提出，如合法性审核。',
};
