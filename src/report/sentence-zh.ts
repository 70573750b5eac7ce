/** How conditions and values are put in plain official Chinese. */
import type { Clause, Giver, Grammar } from './grammar.ts';
import { periodText } from './value-text.ts';

const quote = (text: string): string => `「${text}」`;

const GIVERS: Readonly<Record<Giver, string>> = { notice: '通知', measure: '本办法' };

/** Openings of a statement, and what they become in its opposite. */
const DENIALS: readonly (readonly [RegExp, string])[] = [
  [/^是否(?:具有|拥有|存在|有)/, '没有'],
  [/^是否/, '不'],
  [/^(?:具有|拥有|存在|有)/, '没有'],
  [/^已经?/, '未'],
  [/^未/, '已'],
  [/^(?=具备|属于|符合|依托|参与|能)/, '不'],
  [/^为/, '不为'],
  [/^是/, '不是'],
];

const denied = (title: string): string => {
  for (const [opening, denial] of DENIALS) {
    if (opening.test(title)) return title.replace(opening, denial);
  }
  return `${quote(title)}不成立`;
};

/** The measure word of a record, by what its title ends in; a general one where that does not tell. */
const classifier = (title: string): string =>
  /(?:记录|措施|意见|信息)$/.test(title) ? '条' : /(?:企业|公司|机构|单位|组织)$/.test(title) ? '家' : '项';

const together = (inner: Clause): string => (inner.joins === 'and' ? '同时' : '');

const within = (where: Clause): string => `${together(where)}符合${quote(where.text)}`;

/** Numbers stand off from Chinese by a space. */
const spaced = (text: string): string => (/^[\d-]/.test(text) ? ` ${text}` : text);

/** And from Chinese that follows them. */
const ended = (text: string): string => (/[\d%]$/.test(text) ? ' ' : '');

/** Two values with a word between them, before more words. */
const apart = (a: string, word: string, b: string): string => a + ended(a) + word + spaced(b) + ended(b);

/** Chinese phrases, with the words that official texts use. */
export const grammarZh: Grammar = {
  constant: (holds) => (holds ? '任何情形' : '不存在的情形'),
  statement: (title, holds) => (holds ? title.replace(/^是否/, '') : denied(title)),
  judged: (role, clause) => `由${role}评判：${clause}`,
  found: (role, clause) => `经${role}认定：${clause}`,
  isSet: (giver, title, holds) => `${GIVERS[giver]}${holds ? '明确了' : '未明确'}${quote(title)}`,
  entered: (stage, holds) => `${holds ? '已' : '尚未'}进入${stage}`,
  rule: (title, holds) => `${holds ? '符合' : '不符合'}${quote(title)}`,
  join: (parts, by) => parts.join(by === 'and' ? '，且' : '，或者'),
  nested: (text) => `（${text}）`,
  cases: (condition, met, unmet) => `${condition}的，${met}；否则，${unmet}`,
  zero: (value, holds) => `${value}${holds ? '为零' : '不为零'}`,
  compared: {
    number: { '==': '等于', '!=': '不等于', '<': '低于', '<=': '不高于', '>': '高于', '>=': '不低于' },
    count: { '==': '为', '!=': '不为', '<': '少于', '<=': '不多于', '>': '多于', '>=': '不少于' },
    date: { '==': '为', '!=': '不为', '<': '早于', '<=': '不晚于', '>': '晚于', '>=': '不早于' },
    other: { '==': '为', '!=': '不为', '<': '小于', '<=': '不大于', '>': '大于', '>=': '不小于' },
  },
  comparison: (left, words, right) => left + words + spaced(right),
  member: (subject, values, holds) => {
    const last = values.at(-1) ?? '';
    const list = values.length > 1 ? `${values.slice(0, -1).join('、')}或${last}` : last;
    return `${subject}${holds ? '为' : '不为'}${spaced(list)}`;
  },
  quantified: {
    some: (list, inner) => `${list}中有${together(inner)}符合下列情形的：${inner.text}`,
    all: (list, inner) => `每一${classifier(list)}${list}均${together(inner)}符合：${inner.text}`,
    none: (list, inner) => `没有一${classifier(list)}${list}${together(inner)}符合：${inner.text}`,
  },
  exists: (list, holds) => `${holds ? '有' : '没有'}${list}`,
  quote,

  points: (number) => `${number} 分`,
  score: (title, total) => `${quote(title)}${total ? '总分' : '得分'}`,
  counted: (list, where) => (where === undefined ? `${list}的数量` : `${list}中${within(where)}的数量`),
  summed: (list, of, where) =>
    where === undefined ? `${list}的${of}合计` : `${list}中${within(where)}的，其${of}合计`,
  calculated: {
    '+': (args) => `${apart(args.slice(0, -1).join('、'), '与', args.at(-1) ?? '')}之和`,
    '-': ([a = '', b = '']) => `${apart(a, '减去', b)}之差`,
    '*': (args) =>
      `${args.reduce((product, one) => apart(product, '与', one).trimEnd())}${ended(args.at(-1) ?? '')}之积`,
    '/': ([a = '', b = '']) => `${apart(a, '与', b)}之比`,
    '%': ([a = '', b = '']) => `${apart(a, '除以', b)}的余数`,
    min: (args) => `${args.join('、')}中的最小者`,
    max: (args) => `${args.join('、')}中的最大者`,
  },
  given: (title, holds) => `${holds ? '已知' : '不知'}${title}`,
  nextDay: (start) => `${start}的次日`,
  percentage: (ratio) => `${ratio}（以百分数计）`,
  valueCases: (condition, met, unmet) => `${met}（${condition}的），否则为${spaced(unmet)}`,
  whether: (clause) => `是否${clause}`,
  asOf: '基准日',
  stageDay: (stage) => `进入${stage}之日`,
  shifted: (start, back, length) => `${start}${back ? '前' : '后'}${length}`,
  edge: {
    year_start: (date) => `${date}所在年度的1月1日`,
    year_end: (date) => `${date}所在年度的12月31日`,
  },
  unset: (giver, title) => `${GIVERS[giver]}所定的${quote(title)}`,
  taken: (number, option) => `按 ${number} 取${quote(option)}`,
  remarked: (value, remark) => `${value}（${remark}）`,
  length: (amount, unit) => periodText(amount, unit, 'zh'),
};
