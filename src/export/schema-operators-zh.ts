/** What each operator of a condition does, its form in JSON-Logic, and an example, for editors. */

import type { LinkedAs } from '../link/expression-operators.ts';
import { operatorRow } from '../link/expression-operators.ts';

interface OperatorWords {
  readonly title: string;
  readonly does: string;
  /** Plain JSON-Logic; absent for what only banfa knows. */
  readonly logic?: string;
  /** YAML, in block style: there editors propose names. */
  readonly example: string;
}

const compared = (title: string, does: string, sign: string, word: string): OperatorWords => ({
  title,
  does: `${does}数与数（单位要相同）、日期与日期可以相比。`,
  logic: `{"${sign}": [A, B]}`,
  example: `${word}:\n  - var: 某个数\n  - param: 某个参数`,
});

const calculated = (title: string, does: string, sign: string): OperatorWords => ({
  title,
  does,
  logic: `{"${sign}": [A, B]}`,
  example: `"${sign}":\n  - var: 甲数\n  - var: 乙数`,
});

const words: Readonly<Record<Exclude<LinkedAs, 'literal'>, OperatorWords>> = {
  var: {
    title: '事实',
    does: '案件里一个事实的值；没有写的事实是「不知道」。在 some、all、none、count、sum 里面是当前这条记录的字段。',
    logic: '{"var": "标识"}',
    example: 'var: 事实的名称',
  },
  param: {
    title: '参数',
    does: 'parameters.yaml 里一个参数的值，取使用那一天有效的那个。',
    example: 'gte:\n  - var: 某个数\n  - param: 某个参数',
  },
  rule: {
    title: '规则的结论',
    does: '另一条规则是否符合；它待定，这里也待定。',
    example: 'and:\n  - rule: 某条规则\n  - var: 某个是否',
  },
  score: {
    title: '得分',
    does: '一张评分表的总分，或者其中一组的得分（未乘权重）；缺指标、缺评委打分的，只要可能的总分都在一边，比较就有结论。',
    example: 'gte:\n  - score: 某张评分表\n  - param: 某个参数',
  },
  let: {
    title: '先算出的值',
    does: '本规则（或它所在的组）在 let 里先算出的值。',
    example: 'gte:\n  - var: date\n  - let: 起算日',
  },
  set: {
    title: '参数是否已定',
    does: '本办法或申报通知是否给出了这个参数的值；不知道用哪份通知时为待定。',
    example: 'if:\n  - set: 某个参数\n  - gte: [ { var: 某个数 }, { param: 某个参数 } ]\n  - var: 某个是否',
  },
  choose: {
    title: '随编辑决定',
    does: '按一个编辑决定取值：它的每种读法各写一个值，一个也不能少。',
    example: 'choose:\n  决定:\n    读法一: { var: 某个是否 }\n    读法二: { var: 另一个是否 }',
  },
  and: {
    title: '并且',
    does: '各项都成立才成立；有一项不成立就不成立，否则有一项不知道就待定。',
    logic: '{"and": [A, B]}',
    example: 'and:\n  - var: 某个是否\n  - gte: [ { var: 某个数 }, 0 ]',
  },
  or: {
    title: '或者',
    does: '有一项成立就成立；都不成立才不成立。',
    logic: '{"or": [A, B]}',
    example: 'or:\n  - var: 某个是否\n  - var: 另一个是否',
  },
  not: {
    title: '并非',
    does: '成立变为不成立，不成立变为成立，不知道还是不知道。',
    logic: '{"!": [A]}',
    example: 'not:\n  - var: 某个是否',
  },
  '==': {
    title: '等于',
    does: '两边相等。选项可以写标识或名称。',
    logic: '{"==": [A, B]}',
    example: 'eq:\n  - var: 某个选项\n  - 选项的名称',
  },
  '!=': {
    title: '不等于',
    does: '两边不相等。选项可以写标识或名称。',
    logic: '{"!=": [A, B]}',
    example: 'ne:\n  - var: 某个选项\n  - 选项的名称',
  },
  '<': compared('小于', '左边小于（早于）右边。', '<', 'lt'),
  '<=': compared('小于或等于', '左边不大于（不晚于）右边。', '<=', 'lte'),
  '>': compared('大于', '左边大于（晚于）右边。', '>', 'gt'),
  '>=': compared('大于或等于', '左边不小于（不早于）右边。', '>=', 'gte'),
  in: {
    title: '是其中之一',
    does: '左边的值是所列的值之一。所列的只能是写明的值，选项可以写标识或名称。',
    logic: '{"in": [A, ["甲", "乙"]]}',
    example: 'in:\n  - var: 某个选项\n  - [ 甲, 乙 ]',
  },
  some: {
    title: '至少有一条',
    does: '列表里至少有一条记录满足条件。条件里的 var 是记录的字段，看不到列表以外的事实。',
    logic: '{"some": [{"var": "列表"}, 条件]}',
    example: 'some:\n  - var: 某个列表\n  - eq: [ { var: 字段 }, 某个选项 ]',
  },
  all: {
    title: '条条都满足',
    does: '列表里的每条记录都满足条件；列表为空时不成立。',
    logic: '{"all": [{"var": "列表"}, 条件]}',
    example: 'all:\n  - var: 某个列表\n  - var: 是否类的字段',
  },
  none: {
    title: '没有一条',
    does: '列表里没有记录满足条件；列表为空时成立，列表没有写时待定。',
    logic: '{"none": [{"var": "列表"}, 条件]}',
    example: 'none:\n  - var: 某个列表\n  - eq: [ { var: 字段 }, 某个选项 ]',
  },
  count: {
    title: '条数',
    does: '列表里满足条件的记录有几条；不写条件就是总条数。',
    logic: '{"reduce": [{"filter": [{"var": "列表"}, 条件]}, {"+": [{"var": "accumulator"}, 1]}, 0]}',
    example: 'gte:\n  - count: [ { var: 某个列表 }, { var: 是否类的字段 } ]\n  - 3',
  },
  sum: {
    title: '合计',
    does: '列表里（满足条件的）记录某个数的合计。第三项是条件，可以不写。',
    logic: '{"reduce": [{"var": "列表"}, {"+": [{"var": "accumulator"}, {"var": "current.字段"}]}, 0]}',
    example: 'sum:\n  - var: 某个列表\n  - var: 数值类的字段',
  },
  reduce: {
    title: '条数或合计（JSON-Logic 的写法）',
    does: '只认条数、合计两种形状；写 count、sum 更清楚。',
    logic: '{"reduce": [{"var": "列表"}, {"+": [{"var": "accumulator"}, 1]}, 0]}',
    example: 'count:\n  - var: 某个列表',
  },
  '+': calculated('加', '各数之和，单位要相同。', '+'),
  '-': calculated('减', '左边减去右边，单位要相同。', '-'),
  '*': calculated('乘', '各数之积。', '*'),
  '/': calculated('除', '左边除以右边；除以零是不知道。', '/'),
  '%': calculated('余数', '左边除以右边的余数。', '%'),
  min: calculated('最小', '各数中最小的一个。', 'min'),
  max: calculated('最大', '各数中最大的一个。', 'max'),
  negate: {
    title: '相反数',
    does: '数变号；往前推日期时用：date_add 加上负的期间。',
    logic: '{"-": [0, A]}',
    example: 'date_add:\n  - date: as_of\n  - negate: { param: 某个年限 }\n  - year',
  },
  if: {
    title: '如果……就……否则……',
    does: '条件、成立时的值、（又一条件、值、）否则的值，共 3、5、7……项。',
    logic: '{"if": [条件, A, B]}',
    example: 'if:\n  - set: 某个参数\n  - gte: [ { var: 某个数 }, { param: 某个参数 } ]\n  - var: 某个是否',
  },
  date: {
    title: '某一天',
    does: 'as_of 是基准日；写阶段，就是案件第一次进入该阶段的日期。只用于 let、计时、期限。',
    example: 'date: as_of',
  },
  entered: {
    title: '是否进入过某阶段',
    does: '案件是否已经进入过这个阶段，总是知道的。只用于 let、计时、期限。',
    example: 'entered: 某个阶段',
  },
  date_add: {
    title: '推算日期',
    does: '某日加上（或者用 negate 减去）若干 day 日、workday 工作日、month 月、year 年。只用于 let、计时、期限。',
    example: 'date_add:\n  - date: as_of\n  - param: 某个期间\n  - workday',
  },
  year_start: {
    title: '当年第一天',
    does: '某日所在年份的 1 月 1 日。只用于 let、计时、期限。',
    example: 'year_start:\n  - date: as_of',
  },
  year_end: {
    title: '当年最后一天',
    does: '某日所在年份的 12 月 31 日。只用于 let、计时、期限。',
    example: 'year_end:\n  - date: as_of',
  },
};

/** Signs that YAML wants in quotes, and the words that stand for them. */
const PLAIN: Readonly<Record<string, string>> = {
  '!': 'not',
  '==': 'eq',
  '===': 'eq',
  '!=': 'ne',
  '!==': 'ne',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
};

/** Title and explanation of an operator word, in Markdown; only in full with an example. */
export const operatorHelp = (
  word: string,
  detail: 'brief' | 'full',
): { readonly title: string; readonly markdown: string } => {
  const as = operatorRow(word)?.as;
  if (as === undefined || as === 'literal') return { title: word, markdown: '' };
  const { title, does, logic, example } = words[as];
  const plain = PLAIN[word];
  if (plain !== undefined) return { title, markdown: `**${title}**，同 \`${plain}\`。` };
  return {
    title,
    markdown: [
      `**${title}**：${does}`,
      logic === undefined ? 'JSON-Logic 里没有，导出时换算成它的写法。' : `JSON-Logic：\`${logic}\``,
      ...(detail === 'full' ? [`\`\`\`yaml\n${example}\n\`\`\``] : []),
    ].join('\n\n'),
  };
};
