/** Titles of the parts of a schema, and what an editor says of a name that is none. */

import type { RoundFigure } from '../model/round.ts';

/** Words around a name. */
export interface NameWords {
  readonly title: string;
  /** Told of a text that is no such name. */
  readonly refusal: string;
}

const FRESH = '刚添加的名称，运行 banfa export jsonschema 以后才认得。';

const named = (title: string, where: string): NameWords => ({
  title,
  refusal: `没有叫这个名字的${title}：写${where}里的标识或名称。${FRESH}`,
});

const factOf = (kind: string): NameWords => ({
  title: `事实（${kind}）`,
  refusal: `这里要写一个${kind}类的事实：facts.yaml 里的标识或名称。${FRESH}`,
});

const fieldOf = (kind: string): NameWords => ({
  title: `字段（${kind}）`,
  refusal: `这里要写记录的一个${kind}类字段；列表以外的事实在这里看不到。${FRESH}`,
});

const parameterOf = (kind: string): NameWords => ({
  title: `参数（${kind}）`,
  refusal: `这里要写一个${kind}类的参数：parameters.yaml 里的标识或名称。${FRESH}`,
});

/** What a name of each kind is called, and what is told of a wrong one. */
export const nameWords = {
  role: named('角色', ' measure.yaml 的 roles '),
  stage: named('阶段', ' measure.yaml 的 stages '),
  day: { title: '日期', refusal: `这里写 as_of（基准日）或者一个阶段的标识、名称。${FRESH}` },
  'fact.boolean': factOf('是否'),
  'fact.number': factOf('数值'),
  'fact.date': factOf('日期'),
  'fact.month-day': factOf('月日'),
  'fact.text': factOf('文字、选项'),
  'fact.list': factOf('列表'),
  'field.boolean': fieldOf('是否'),
  'field.number': fieldOf('数值'),
  'field.date': fieldOf('日期'),
  'field.month-day': fieldOf('月日'),
  'field.text': fieldOf('文字、选项'),
  'field.list': fieldOf('列表'),
  'parameter.boolean': parameterOf('是否'),
  'parameter.number': parameterOf('数值'),
  'parameter.date': parameterOf('日期'),
  'parameter.month-day': parameterOf('月日'),
  'parameter.text': parameterOf('文字'),
  fact: named('事实', ' facts.yaml '),
  grade: named('等级', '所填字段的选项'),
  missing: { title: '待补的事实', refusal: `没有这个事实或参数；列表的一项写作 列表[0].字段。${FRESH}` },
  rule: named('规则', '各章 rules '),
  advisory: named('提示', '各章 advisories '),
  event: named('事件', '程序文件 events '),
  state: named('状态', '程序文件（路径，如 程序.状态.子状态）'),
  target: {
    title: '状态',
    refusal: `没有这个状态：写同级状态的名字、.子状态、a.b 这样的路径，或 #程序.a.b。${FRESH}`,
  },
  initial: { title: '状态', refusal: `没有这个子状态，写它的标识。${FRESH}` },
  deadline: named('期限', '程序文件 timers '),
  obligation: named('定期义务', '程序文件 obligations '),
  decision: named('编辑决定', ' decisions.yaml '),
  catalogue: named('目录', '各章 catalogues '),
  notice: named('申报通知', ' notices 文件夹'),
  procedure: named('程序', ' workflows 文件夹'),
  score: named('评分表', '各章或申报通知 scoring '),
  code: { title: '诊断代码', refusal: '没有这个诊断代码。' },
  cite: {
    title: '依据',
    refusal: `没有这个条款：写 第N章、第N条、第N条第N款、第N条（N）、notice:条款、ED-nn 或《名称》第N条。${FRESH}`,
  },
  pack: { title: '规则包', refusal: '案件属于另一个规则包：这里写「标识@版本」。' },
} as const satisfies Readonly<Record<string, NameWords>>;

export type NameWord = keyof typeof nameWords;

/** Titles of what is no name. */
export const titleWords = {
  nameOf: (title: string): string => `${title}的名字`,
  howToName: (title: string): string => `${title}：写标识或者名称。`,
  list: '只有一个的列表',
  several: '列表',
  citations: '几处依据',
  inferred: '推定的依据',
  choice: '随编辑决定',
  condition: '条件（是或否）',
  number: '数',
  date: '日期',
  'month-day': '月日',
  value: '值',
  record: '记录',
  unknown: '未知',
  let: '先算出的值',
  unit: '时间单位',
  verdict: '结论',
  status: '情形',
  group: '一组事实',
  facts: '事实',
  id: '标识',
  role: '角色',
  name: '名称',
  cite: '依据',
  kind: '类型',
  event: '事件',
  target: '去哪个状态',
  inside: '另一个状态正在进行',
  candidates: '几种去向',
  initial: '先进入的状态',
  history: '恢复到哪一层',
  timers: '计时',
  stage: '阶段',
  outcome: '结局',
  starts: '转入的程序',
  parameter: '参数',
  days: '日数',
  workdays: '工作日数',
  months: '月数',
  years: '年数',
  after: '期间',
  append: '在原有记录后面添加',
  score: '总分或结论',
  total: '总分',
  figure: '哪个数',
} as const;

/** What editors explain beside the parts of a schema. */
export const hintWords = {
  date: '写成 2026-10-12 这样的日期，要真实存在。',
  monthDay: '写成 03-31 这样的月日，加引号。',
  days: '写成 01-01 或 02-15..02-23，不能跨年。',
  unknown: 'null 表示还不知道，等于没有写。',
  twice: '这个事实已经写过了。',
  append: '只写新增的记录；不用 $append 就是把整个列表换掉。',
  choose: '一个编辑决定，它的每种读法各写一个值。',
  chosen: '选一个编辑决定，然后给它的每种读法写一个值。',
  id: '标识用小写英文字母、数字和下划线，以字母开头。',
  event: '事件写作「角色.动作」，动作用小写英文字母、数字和下划线；计时写作 timer.名称。',
  asOf: '基准日：案件的 as_of，或者命令行的 --as-of。',
  let: '先算出的值，名字由规则自己的 let 给出。',
  number: '编号写作 ED-01 这样的形式。',
  flag: '是否',
  numeric: '只有 number、integer 才写单位和最小、最大值。',
  chapter: '写作 第三章。',
  article: '写作 第六条。',
  item: '写作 （三）。',
} as const;

export const figureHints: Readonly<Record<RoundFigure, string>> = {
  total: '总分',
  rank: '在全部参评案件中的名次',
  place: '在入围名单中的位次',
  judges: '计入的评分表份数',
};

export const verdictHints: Readonly<Record<string, string>> = {
  met: '符合',
  unmet: '不符合',
  undetermined: '待定：事实不全，或者还没有评判',
  not_applicable: '不适用：规则的 applies_when 不成立',
};

export const statusHints: Readonly<Record<string, string>> = {
  done: '已完成',
  late: '逾期完成',
  overdue: '逾期未办',
  open: '待办，尚未到期',
};

/** What is told of a value that is none of the few there are. */
export const oneOfValues = (values: readonly string[]): string =>
  values.length > 12
    ? `应为下列之一：${values.slice(0, 12).join('、')}等`
    : `应为下列之一：${values.join('、')}`;

const NUMERAL = '[零〇一二三四五六七八九十百千\\s]+';

/** How the text numbers its parts. */
export const numberPatterns = {
  chapter: `^\\s*第${NUMERAL}章\\s*$`,
  article: `^\\s*第${NUMERAL}条\\s*$`,
  item: `^\\s*[（(]${NUMERAL}[）)]\\s*$`,
} as const;

export const factTypes: Readonly<Record<string, string>> = {
  number: '数值，可以写 unit、min、max',
  integer: '整数',
  boolean: '是或否',
  string: '文字',
  date: '日期',
  'month-day': '月日，如 "03-31"',
  enum: '选项，用 values 列出',
  list: '列表，每条记录的字段写在 item 里',
  record: '一组事实，写在 item 里；标识连成 组.事实',
};

export const factSources: Readonly<Record<string, string>> = {
  declared: '申报填报',
  document: '有书面材料',
  judgement: '由 by 所列的人评判',
  finding: '由 by 所列的机关认定',
};
