/** The words of scores and score tables in Chinese; the other languages are typed by its keys. */
import type { Verdict } from '../model/rule.ts';
import type { JudgeScore, PanelScore } from '../model/score.ts';
import type { Merge, RoundingMode } from '../model/scoring.ts';

const verdict: Readonly<Record<Verdict, string>> = {
  met: '达到要求',
  unmet: '未达到要求',
  undetermined: '待定',
  not_applicable: '不适用',
};

const judge: Readonly<Record<JudgeScore['status'], string>> = {
  counted: '计入',
  set_aside: '不计入',
  owed: '未交齐',
  recused: '回避',
  absent: '缺席',
};

const panelOpen: Readonly<Record<NonNullable<PanelScore['open']>, string>> = {
  quorum: '份数不足',
  even: '份数应为单数',
  owed: '尚有未交齐的',
};

const rounding: Readonly<Record<RoundingMode, string>> = {
  half_up: '四舍五入',
  half_even: '四舍六入五成双',
  down: '舍去尾数',
  up: '有余数即进一',
};

const merge: Readonly<Record<Merge, string>> = {
  mean: '取各份评分的平均数',
  trimmed_mean: '去掉总分最高和最低的各一份，取其余各份的平均数；不足三份的，取各份的平均数',
  median: '取总分居中的一份；份数为双数的，取居中两份的平均数',
};

/** Numbers stand off from Chinese by a space. */
const spaced = (text: string): string => (/^[\d-]/.test(text) ? ` ${text}` : text);

/** And from Chinese that follows them. */
const ended = (text: string): string => (/[\w%]$/.test(text) ? `${text} ` : text);

/** Both ends of a range: the word where the number itself is left out, and where it is taken in. */
type Ends = Readonly<Record<'from' | 'to', readonly [string, string]>>;

const ends: Readonly<Record<'number' | 'count', Ends>> = {
  number: { from: ['高于', '不低于'], to: ['低于', '不高于'] },
  count: { from: ['多于', '不少于'], to: ['少于', '不多于'] },
};

/** The Chinese words. */
export const scoreWordsZh = {
  scores: '评分',
  verdict,
  judge,
  panelOpen,
  rounding,
  merge,

  // the score of a case
  points: (number: string): string => `${number} 分`,
  range: (least: string, most: string): string => `${least}～${most}`,
  totalIs: (title: string, points: string): string => `${title} ${points}`,
  standing: (points: string, verdict: string): string => `${points}（${verdict}）`,
  passMark: (number: string): string => `合格分 ${number}`,
  full: (number: string): string => `满分 ${number}`,
  shortOfPass: (number: string): string => `比合格分低 ${number} 分`,
  passOpen: (number: string): string => `能否达到合格分 ${number} 尚不能判定`,
  vetoed: (titles: string): string => `一票否决：${titles}`,
  vetoOpen: (titles: string): string => `是否一票否决尚不能判定：${titles}`,
  shortOfFloor: (title: string, number: string): string => `「${title}」低于 ${number} 分`,
  floorOpen: (title: string, number: string): string => `「${title}」能否达到 ${number} 分尚不能判定`,
  weight: (number: string): string => `权重 ${number}`,
  floor: (number: string): string => `须不低于 ${number} 分`,
  bonuses: '加分',
  deductions: '扣分',
  vetoes: '一票否决',
  veto: { met: '成立', unmet: '不成立', undetermined: '待定', not_applicable: '不适用' } satisfies Record<
    Verdict,
    string
  >,
  noVeto: (count: number): string => (count === 1 ? '不成立' : `${count} 项均不成立`),
  atMostTogether: (points: string): string => `合计不超过${spaced(points)}`,
  panel: '评委评分',
  counted: (count: number, quorum: number): string =>
    quorum > 1 ? `有效评分 ${count} 份（应不少于 ${quorum} 份）` : `有效评分 ${count} 份`,
  spread: (number: string): string => `最高与最低相差 ${number} 分`,
  review: '提请复核',
  people: (count: number, what: string): string => `${what} ${count} 人`,
  markOf: (name: string, mark: string): string => `${name} ${mark}`,
  leftOut: (marks: string): string => `不计入：${marks}`,
  asReckoned: (number: string): string => `计算得 ${number}`,
  capped: '以满分为限',
  notBelowZero: '不低于零',
  bestOf: (title: string): string => `就高取「${title}」`,
  owes: '待补',
  awaitsMarks: (role: string): string => (role === '' ? '待评分' : `待${role}评分`),
  bestOpen: '就高计分，取哪一项尚未确定',
  unknownValue: (title: string): string => (title === '' ? '尚缺数据' : `尚缺「${title}」`),
  fold: (count: number): string => `${count} 项指标`,

  // columns
  indicatorColumn: '指标',
  pointsColumn: '得分',
  maxColumn: '满分',
  reasonColumn: '理由',
  judgeColumn: '评委',
  statusColumn: '情况',
  totalColumn: '总分',
  remarkColumn: '说明',

  // a score table read back
  table: '评分表',
  notDeclared: (notice: string): string => `适用于「${notice}」`,
  head: (full: string, rounded: string): string => `总分满分 ${full}；${rounded}`,
  headOpen: (rounded: string): string => `总分${rounded}`,
  digits: (mode: string, digits: number): string =>
    `${mode}，${digits === 0 ? '取整数' : `保留 ${digits} 位小数`}`,
  passes: (points: string): string => `总分不低于${spaced(points)}的，达到要求`,
  fullMarks: (points: string): string => `满分${spaced(points)}`,
  groupFloor: (points: string): string => `低于${spaced(points)}的，未达到要求`,
  ends,
  end: (word: string, value: string): string => word + spaced(value),
  /** One end of a band, then the other. */
  between: (from: string, to: string): string => `${from}、${to}`,
  anyValue: '不论多少',
  valueOr: (values: readonly string[]): string => values.map((one) => `「${one}」`).join('或者'),
  earns: (range: string, points: string): string => `${ended(range)}的，得${spaced(points)}`,
  earnsAnyway: (points: string): string => `得${spaced(points)}`,
  reckoned: (noun: string): string => `得分为${spaced(noun)}`,
  markedBy: (role: string): string => (role === '' ? '由评委评分' : `由${role}评分`),
  best: '下列各项就高计分，不累计',
  /** Where what is looked at is not what the indicator is called. */
  bandHead: (title: string, bands: string, values: boolean): string =>
    `${title}${values ? '为' : ''}${bands}`,
  /** Where the points are reckoned: by what. */
  addsBy: (noun: string): string => `按${spaced(noun)}加分`,
  takesBy: (noun: string): string => `按${spaced(noun)}扣分`,
  /** So much for each of what is counted. */
  addsEach: (count: string, points: string): string => `按${count}，每个加${spaced(points)}`,
  takesEach: (count: string, points: string): string => `按${count}，每个扣${spaced(points)}`,
  when: (condition: string, rest: string): string => `${condition}的，${rest}`,
  addsAnyway: (points: string): string => `加${spaced(points)}`,
  takesAnyway: (points: string): string => `扣${spaced(points)}`,
  atMost: (points: string): string => `最多${spaced(points)}`,
  vetoLead: '有下列情形之一的，不论总分多少，均为未达到要求',
  panelLead: (role: string): string => `由${role}评分`,
  quorumRule: (quorum: string, odd: boolean): string =>
    `有效评分应不少于${spaced(quorum)} 份${odd ? '，且为单数' : ''}`,
  oddRule: '有效评分的份数应为单数',
  spreadRule: (points: string): string => `各份评分总分的最高与最低相差超过${spaced(points)}的，提请复核`,
  conflictRule: (facts: string): string => `与下列各方有利害关系的评委应当回避：${facts}`,
};

/** What every language must give. */
export type ScoreWords = typeof scoreWordsZh;
