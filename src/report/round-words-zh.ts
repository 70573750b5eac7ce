/** The words of rounds and of their documents in Chinese; the other languages are typed by its keys. */
import type { RoundDocumentKind } from '../model/round.ts';
import type { RoundStatus } from '../model/round-result.ts';

const status: Readonly<Record<RoundStatus, string>> = {
  shortlisted: '入围',
  reserve: '候补',
  not_shortlisted: '未入围',
  below_pass: '未达要求',
  vetoed: '一票否决',
  inadmissible: '不具备参评条件',
  undetermined: '待定',
};

const document: Readonly<Record<RoundDocumentKind, string>> = {
  shortlist: '入围名单',
  publicity: '公示',
  opinion: '评审意见',
};

/** Numbers stand off from Chinese by a space. */
const spaced = (text: string): string => (/^[\d-]/.test(text) ? ` ${text}` : text);

/** Why somebody has a status; `gap` stands between Chinese and numbers. */
const reasonsWith = (gap: string) => ({
  state: (title: string): string => `未处于「${title}」状态`,
  rule: (title: string): string => `不符合「${title}」`,
  veto: (title: string): string => title,
  floor: (title: string, floor: string): string => `「${title}」低于${gap}${floor}${gap}分`,
  pass: (pass: string): string => `总分低于合格分${gap}${pass}`,
  within: (total: number): string => `在${gap}${total}${gap}个名额之内`,
  unlimited: '达到要求，入围不限名额',
  kept: (title: string, least: number): string => `在「${title}」保留的${gap}${least}${gap}个名额之内`,
  reserve: (reserve: number): string => `在${gap}${reserve}${gap}个候补之内`,
  groupFull: (title: string, most: number): string => `「${title}」的${gap}${most}${gap}个名额已满`,
  placesTaken: (total: number): string => `${total}${gap}个名额已满`,
  tie: (others: number): string => `与另外${gap}${others}${gap}件并列，余下的名额不足以全部列入`,
  othersOpen: (others: number): string => `另有${gap}${others}${gap}件待定，能否排在前面尚不能判定`,
  quotaOpen: { total: '名额尚未确定', reserve: '候补名额尚未确定' },
  open: {
    admissible: '能否参评尚不能判定',
    veto: '是否一票否决尚不能判定',
    floor: '分项能否达到最低分尚不能判定',
    pass: '能否达到合格分尚不能判定',
    total: '总分尚不能确定',
    tie_break: '同分先后尚不能判定',
    group: '占哪一类名额尚不能判定',
  },
  lacks: (what: string, missing: string): string => `${what}（${missing}）`,
  spread: (number: string): string => `评委评分最高与最低相差${gap}${number}${gap}分，提请复核`,
  recused: (judges: string): string => `${judges}回避`,
  absent: (judges: string): string => `${judges}缺席`,
  provisional: (records: string): string => `${records}为暂定`,
});

/** The Chinese words. */
export const roundWordsZh = {
  status,
  document,

  // rules of a round read back
  round: '评选',
  ofNotice: (title: string): string => `按「${title}」组织`,
  everybody: '全部案件参加评选',
  inState: (title: string): string => `处于「${title}」状态`,
  meets: (title: string): string => `符合「${title}」`,
  takePart: (conditions: readonly string[]): string => `${conditions.join('且')}的，参加评选`,
  ranked: (scoring: string): string =>
    `按「${scoring}」的总分由高到低排名；被一票否决的和未达到要求的不参加排名`,
  tiesLead: '总分相同的，依次按下列顺序排名；仍然相同的，名次并列',
  noTies: '总分相同的，名次并列',
  direction: (noun: string, order: 'higher' | 'lower', date: boolean): string =>
    `按${noun}由${date ? (order === 'higher' ? '晚到早' : '早到晚') : order === 'higher' ? '高到低' : '低到高'}`,
  places: (count: string): string => `名额${spaced(count)} 个`,
  noLimit: '入围不限总名额',
  sharedOut: (title: string): string => `名额按「${title}」分配`,
  eachMost: (count: string): string => `每类不超过${spaced(count)} 个`,
  eachLeast: (count: string): string => `每类有达到要求的，至少保留${spaced(count)} 个`,
  oneMost: (title: string, count: string): string => `「${title}」不超过${spaced(count)} 个`,
  oneLeast: (title: string, count: string): string => `「${title}」有达到要求的，至少保留${spaced(count)} 个`,
  keeps: (count: string): string => `另设候补${spaced(count)} 个，按名次递补`,
  records: (shortlisted: string, leftOut: string): string =>
    `入围的，记入「${shortlisted}」；未入围的，记入「${leftOut}」`,
  makes: (documents: string): string => `可以生成${documents}`,

  // the result
  result: '评选结果',
  asOf: (date: string): string => `基准日 ${date}`,
  allCases: '案件',
  rankedCases: '参加排名',
  cases: (count: number): string => `共 ${count} 件`,
  candidates: (count: number): string => `参加排名 ${count} 件`,
  statusCount: (status: string, count: number): string => `${status} ${count} 件`,
  quotaOf: (total: string, reserve: string): string => `名额${spaced(total)}，候补${spaced(reserve)}`,
  quotaNumber: (count: number): string => `${count} 个`,
  noTotal: '不限',
  notSet: '尚未确定',
  quotaShares: (title: string): string => `名额按「${title}」分配，现入围`,
  quotaGroup: (title: string, shortlisted: number, remarks: string): string =>
    `${title} ${shortlisted} 件（${remarks}）`,
  limitMost: (count: number): string => `不超过 ${count}`,
  limitLeast: (count: number): string => `至少 ${count}`,
  rankColumn: '名次',
  placeColumn: '位次',
  caseColumn: '名称',
  idColumn: '编号',
  totalColumn: '总分',
  statusColumn: '结果',
  reasonColumn: '理由',
  fileColumn: '文件',
  judgesColumn: '有效评分',
  leastColumn: '总分下限',
  mostColumn: '总分上限',
  bonusColumn: '加分',
  deductionColumn: '扣分',
  adjustmentColumn: '加减分',
  flagsColumn: '提请注意',
  worstRankColumn: '最低名次',
  tiedColumn: '并列',
  range: (from: string, to: string): string => `${from}～${to}`,
  tied: (rank: string): string => `${rank} 并列`,
  moreRows: (count: number): string => `另有 ${count} 件未列出（加 --detail 全部列出）`,
  tiesHead: '并列',
  tiedAt: (rank: string, titles: string): string => `第 ${rank} 名：${titles}`,
  openHead: '待定的',
  flagsHead: '提请注意',
  tieOrder: '同分排序',
  quota: '名额',
  legend: '各列分数未乘权重',

  reasons: reasonsWith(' '),
  /** The same as official documents write it, without spaces before and after numbers. */
  formal: reasonsWith(''),

  // documents
  example: '示例',
  exampleNote: '本文书据示例通知生成，数值并非真实公布。',
  longDate: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  provisionalDate: (date: string): string => `${date}（暂定）`,
  provisionalNote: (date: string, earliest: string, latest: string): string =>
    `公示截止日期${date}为暂定：所涉年度的节假日安排尚未公布，视安排最早为${earliest}，最迟为${latest}。`,
  pendingNote: (count: number): string => `尚有${count}件待定，名单可能变动，不作为正式公布的依据。`,
  tiesNote: (numbers: string): string => `序号${numbers}的名次并列，排列不分先后。`,
  note: (text: string): string => `注：${text}`,
  numberColumn: '序号',
  reserveTitle: '候补名单',
  shortlistTitle: '入围名单',
  points: '得分情况',
  itemColumn: '项目',
  pointsColumn: '得分',
  maxColumn: '满分',
  weightColumn: '权重',
  weightedColumn: '加权得分',
  basisColumn: '依据',
  indented: (title: string): string => `\u3000${title}`,
  totalRow: '总分',
  bonusRow: (title: string): string => `加分：${title}`,
  deductionRow: (title: string): string => `扣分：${title}`,
  bonusSum: (most: number): string => `加分合计（以 ${most} 分为限）`,
  deductionSum: (most: number): string => `扣分合计（以 ${most} 分为限）`,
  reasonsHead: '理由',
  reasonStatus: (status: string, reason: string): string =>
    reason === status ? status : `${status}：${reason}`,
  comments: '评委意见',
  /** What `{rank}` and `{total}` become: the words around them are the call's. */
  tiedRank: (rank: string): string => `${rank}（并列）`,
  fromTo: (from: string, to: string): string => `${from}至${to}`,
  unknownDate: '（日期待定）',
  noRank: '—',
  numbered: (index: number): string => `${'一二三四五六七八九十'.charAt(index)}、`,
  item: (index: number): string => `${index + 1}．`,
};

/** What every language must give. */
export type RoundWords = typeof roundWordsZh;
