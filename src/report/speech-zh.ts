/** Chinese for every diagnostic, and nothing of another language. */
import type { Code } from '../base/catalogue.ts';
import type { RangeEnd, Speech } from './filling.ts';
import { speechOf } from './filling.ts';
import { amendZh } from './messages/amend-zh.ts';
import { bulkZh } from './messages/bulk-zh.ts';
import { caseZh } from './messages/case-zh.ts';
import { cliZh } from './messages/cli-zh.ts';
import { draftZh } from './messages/draft-zh.ts';
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
  ...bulkZh,
  ...draftZh,
  ...amendZh,
  ...cliZh,
};

/** Keys of amounts and places. */
const AMOUNTS: Readonly<Record<string, string>> = {
  total: '总名额',
  'quota.total': '总名额',
  reserve: '候补数',
  most: '上限',
  least: '下限',
  'quota.most': '每类上限',
  'quota.least': '每类下限',
  weight: '权重',
  max: '满分',
  pass: '合格分',
  bonus_most: '加分上限',
  deduction_most: '扣分上限',
  quorum: '最少评委人数',
  spread_most: '分差上限',
};

/** Limits of one value. */
const EACH = /^quota\.each\.(.+)\.(most|least)$/;

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
    integer: '整数',
    '': '无单位',
  },
  amount: (key) => {
    const [, of, end] = EACH.exec(key) ?? [];
    return end === undefined ? (AMOUNTS[key] ?? key) : `「${of}」类的${AMOUNTS[end] ?? end}`;
  },
  range: (low, high) => {
    const end = (one: RangeEnd): string => `${one.at}${one.included ? '' : '（不含）'}`;
    if (low !== undefined && high !== undefined) {
      return low.at === high.at ? `正好 ${low.at}` : `${end(low)}${low.included ? ' ' : ''}至 ${end(high)}`;
    }
    if (low !== undefined) return low.included ? `${low.at} 及以上` : `大于 ${low.at} 的数`;
    if (high !== undefined) return high.included ? `${high.at} 及以下` : `小于 ${high.at} 的数`;
    return '任何数';
  },
});

/** The words of a diagnostic in Chinese, its holes filled. */
export const describe: Speech['describe'] = speechZh.describe;
