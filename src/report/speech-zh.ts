/** Chinese for every diagnostic, and nothing of another language. */
import type { Code } from '../base/catalogue.ts';
import type { Speech } from './filling.ts';
import { speechOf } from './filling.ts';
import { caseZh } from './messages/case-zh.ts';
import { cliZh } from './messages/cli-zh.ts';
import { linkZh } from './messages/link-zh.ts';
import { loadZh } from './messages/load-zh.ts';
import { logicZh } from './messages/logic-zh.ts';
import type { Messages } from './messages/messages-type.ts';
import { procedureZh } from './messages/procedure-zh.ts';
import { roundZh } from './messages/round-zh.ts';
import { scoringZh } from './messages/scoring-zh.ts';

/** A code without words does not compile. */
const MESSAGES: Messages<Code> = {
  ...loadZh,
  ...linkZh,
  ...logicZh,
  ...procedureZh,
  ...scoringZh,
  ...caseZh,
  ...roundZh,
  ...cliZh,
};

/** Diagnostics as Chinese tells them. */
export const speechZh: Speech = speechOf(MESSAGES, {
  comma: '、',
  types: {
    number: '数',
    boolean: '是否',
    string: '文字',
    date: '日期',
    'month-day': '月日',
    enum: '选项',
    list: '列表',
    '': '无单位',
  },
});

/** The words of a diagnostic in Chinese, its holes filled. */
export const describe: Speech['describe'] = speechZh.describe;
