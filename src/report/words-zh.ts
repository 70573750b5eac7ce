/** Every word of the reports in Chinese. Its keys are the contract that the other languages are typed by. */

import type { Severity } from '../base/catalogue.ts';
import type { RelatedNote } from '../base/diagnostic.ts';
import type { ReferenceKind } from '../base/reference.ts';
import type { ObligationStatus } from '../model/case.ts';
import type { Deadline, NextAction } from '../model/outcome.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { ArticleKind } from '../model/provision.ts';
import type { RuleBody, Verdict } from '../model/rule.ts';
import type { FactSource } from '../model/value.ts';
import type { Difference } from '../outcome/expectation.ts';

const verdict: Readonly<Record<Verdict, string>> = {
  met: '符合',
  unmet: '不符合',
  undetermined: '待定',
  not_applicable: '不适用',
};

const severity: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', note: '起草提示' };

const related: Readonly<Record<RelatedNote, string>> = {
  'declared-here': '声明于此',
  'first-here': '首次出现于此',
  'used-here': '用于此处',
  'text-here': '条文在此',
  'neighbour-here': '相邻的一档',
  'other-band-here': '另一档',
};

const source: Readonly<Record<FactSource, string>> = {
  declared: '申报',
  document: '证明材料',
  judgement: '评判',
  finding: '认定',
};

const group: Readonly<Record<RuleBody['kind'], string>> = {
  when: '',
  all: '同时符合',
  any: '符合其一',
  none: '均不得有',
  at_least: '至少符合若干项',
};

const unit: Readonly<Record<PeriodUnit, string>> = {
  day: '日',
  workday: '个工作日',
  month: '个月',
  year: '年',
};

const deadline: Readonly<Record<Deadline['status'], string>> = {
  pending: '未到期',
  fired: '已届满',
  ended: '已了结',
  overdue: '已逾期',
  done: '已完成',
  late: '逾期完成',
};

const obligation: Readonly<Record<ObligationStatus, string>> = {
  done: '已完成',
  late: '逾期完成',
  overdue: '逾期未办',
  open: '待办',
};

const ready: Readonly<Record<NextAction['ready'], string>> = {
  yes: '可办',
  no: '条件不符',
  undetermined: '条件待定',
};

const article: Readonly<Record<ArticleKind, string>> = {
  purpose: '目的',
  definition: '定义',
  competence: '职责',
  condition: '条件',
  catalogue: '目录',
  step: '程序',
  duty: '义务',
  power: '权限',
  consequence: '后果',
  closing: '附则',
};

const named: Readonly<Record<ReferenceKind, string>> = {
  pack: '规则包',
  role: '角色',
  stage: '阶段',
  source: '引用文件',
  group: '一组事实',
  fact: '事实',
  field: '字段',
  value: '取值',
  parameter: '参数',
  catalogue: '目录',
  entry: '目录条目',
  rule: '规则',
  let: '先算出的值',
  advisory: '提示',
  decision: '编辑决定',
  option: '读法',
  notice: '申报通知',
  clause: '通知条款',
  article: '条文',
  table: '分级表',
  note: '起草提示',
  procedure: '程序',
  event: '事件',
  state: '状态',
  timer: '期限',
  obligation: '定期义务',
  scoring: '评分表',
  scoregroup: '评分组',
  indicator: '指标',
  adjustment: '加减分项',
  veto: '一票否决项',
};

/** Chinese words stand close; figures have blanks around them. */
const spaced = (text: string): string =>
  `${/^\d/.test(text) ? ' ' : ''}${text}${/\d$/.test(text) ? ' ' : ''}`;

/** The Chinese words. */
export const wordsZh = {
  named,
  verdict,
  severity,
  related,
  source,
  group,
  atLeast: (count: number): string => `至少符合 ${count} 项`,
  unit,
  deadline,
  obligation,
  ready,
  article,
  /** Between members of a list, between clauses, around a remark. */
  comma: '、',
  clause: '，',
  semicolon: '；',
  stop: '。',
  colon: '：',
  quote: (text: string): string => `「${text}」`,
  bracket: (text: string): string => `（${text}）`,
  yes: '是',
  no: '否',
  cited: (text: string): string => (text === '' ? '' : `〔${text}〕`),
  stateWord: '状态',
  unknown: '未知',
  monthDay: (month: number, day: number): string => `${month}月${day}日`,
  none: '无',
  help: '帮助',
  inferred: '推定',
  or: '或',

  // diagnostics
  noProblems: '未发现问题',
  problems: (errors: number, warnings: number, notes: number): string =>
    [
      errors > 0 ? `${errors} 处错误` : '',
      warnings > 0 ? `${warnings} 处警告` : '',
      notes > 0 ? `${notes} 条起草提示` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  inFiles: (files: number): string => `涉及 ${files} 个文件`,
  alsoAt: (count: number, places: string): string => `同样的问题另有 ${count} 处：${places}`,
  moreAlike: (count: number): string => `（同类还有 ${count} 条）`,
  notesHead: '起草提示（加 --detail 看说明、原文和建议）',
  notesWait: '先改正错误；起草提示没有列出，加 --detail 一并列出。',
  otherNotes: '其他',

  // the head of a run
  asOf: '基准日',
  notice: '申报通知',
  caseFile: '案件',
  tally: (met: number, unmet: number, open: number, aside: number): string =>
    `符合 ${met} 项，不符合 ${unmet} 项，待定 ${open} 项${aside > 0 ? `，不适用 ${aside} 项` : ''}`,
  nowFor: (who: string): string => `待${who}办理`,
  today: '今日',
  provisionalHead: '部分期限跨入节假日安排尚未公布的年度，日期暂定',
  counted: (date: string): string => `自 ${date} 起算`,
  overdueAfter: (date: string): string => `应于 ${date} 前办结，已逾期`,
  dash: ' ',
  items: (count: number): string => `${count} 项`,
  chosenNow: '现取',
  answered: (title: string, verdict: string): string => `「${title}」${verdict}`,
  because: (reason: string): string => `因：${reason}`,
  moreReasons: (count: number): string => `另有 ${count} 项不符合（见「理由」）`,
  awaited: (kind: string, from: string, count: number): string => `${from}${kind} ${count} 项`,
  awaitedOfMany: (counts: string): string => `${counts}（各由谁提供，见「缺什么、向谁要」）`,
  wantedKind: { fact: '待补事实', finding: '待核实', judgement: '待评判', notice: '待明确' },
  measure: (title: string, version: string): string => `《${title}》${version}`,
  verdictDependsOn: (numbers: string): string => `结论取决于编辑决定 ${numbers}（见「按编辑决定」）`,
  detailDependsOn: (numbers: string): string => `结论之外的内容取决于编辑决定 ${numbers}`,
  moreTurns: (count: number): string => `另有 ${count} 项随之变化`,
  daysLeft: (days: number): string => (days === 0 ? '今日届满' : `还有 ${days} 日`),
  standingDuties: (count: number): string => `持续性职责 ${count} 项（未定期限）`,
  turnsVerdict: '影响结论',
  notInForce: '本办法尚未施行，以下为试算结果',
  notInForceUntil: (date: string): string => `本办法自 ${date} 起施行，基准日尚未施行，以下为试算结果`,
  illustrative: (title: string): string => `所用「${title}」为示例，数值并非真实公布`,
  decidedOtherwise: (number: string, option: string): string => `本次按 ${number} 的另一读法计算：${option}`,
  refusedHead: (count: number): string => `有 ${count} 项操作被拒（见「时间线」）`,
  overdueHead: (count: number): string => `有 ${count} 项职责已逾期（见「逾期」）`,

  // why
  why: '理由',
  otherRules: '其他规则',
  allMet: (count: number): string => `${count} 项均符合`,
  someOf: (met: number, all: number): string => `${all} 项中 ${met} 项符合`,
  needs: (requirement: string): string => `要求${requirement}`,
  awaits: (role: string): string => `待${role}评判`,
  awaitsFinding: (role: string, what: string): string => `待${role}认定${what}`,
  lacks: (what: string, who: string): string => (who === '' ? `缺${what}` : `缺${what}，由${who}提供`),
  noticeSilent: (what: string): string => `申报通知未定${what}`,
  judged: (role: string, verdict: string): string => `${role}评判：${verdict}`,
  foundBy: (role: string, verdict: string): string => `${role}认定：${verdict}`,
  holds: '成立',
  fails: '不成立',
  andMore: (count: number): string => `等 ${count} 项`,
  records: (count: number): string => `${count} 条记录`,
  noRecords: '无记录',
  noneSuch: '均不属此情形',
  allSuch: '均符合',
  recordNumber: (n: number): string => `第 ${n} 条`,
  recordOf: (list: string, n: number, field: string): string => `${list}第 ${n} 条的${field}`,
  provisionalGrade: (path: string, grade: string, atLeast: boolean): string =>
    `${path}暂按${atLeast ? '不低于' : ''}${grade}对待，待有权机关认定`,
  short: (amount: string): string => `差 ${amount}`,
  over: (amount: string): string => `超出 ${amount}`,
  points: (amount: string): string => `${amount} 个百分点`,
  disagree: (title: string, first: string, then: string): string => `${title}：${first}；${then}，以后者为准`,
  disagreements: '评判分歧',
  advisories: '提示',

  // course
  timeline: '时间线',
  noEvents: '尚无办理记录',
  byItself: '期满自动',
  refused: '被拒',
  acceptedInstead: (events: string): string => `现阶段不能办理此事项，可办理的有${events}`,
  nothingAccepted: '现阶段无可办理事项',
  finished: '程序已终结',
  guardUnmet: (rules: string): string => `不符合${rules}`,
  guardUndetermined: (rules: string): string => `${rules}尚不能判定`,
  notInState: (states: string): string => `须处于${states}`,
  outOfOrder: (date: string): string => `日期早于已记录的 ${date}`,
  discharged: (what: string, period: string, status: string): string => `${what}（${period}）${status}`,
  later: (count: number): string => `另有 ${count} 项晚于基准日，未计入`,
  standing: '现处状态',
  since: (date: string): string => `自 ${date}`,
  ended: '程序已终结',
  endedNegative: '程序已终结（否定结果）',
  mustAct: '谁须办什么',
  nobodyMust: '无待办事项',
  mayAct: '可办理事项',
  until: (date: string): string => `截至 ${date}`,
  noDue: '未定期限',
  dueUnknown: '期限尚不能确定',
  provisional: (date: string, earliest: string, latest: string): string =>
    `${date}（暂定，${earliest} 至 ${latest}）`,
  bounds: (earliest: string, latest: string): string => `暂定，${earliest} 至 ${latest}`,
  deadlines: '期限',
  overdue: '逾期',
  overdueSince: (date: string): string => `自 ${date} 起逾期`,
  follows: (what: string): string => `后果：${what}`,
  noConsequence: '本办法未规定后果',
  obligations: '义务台账',
  standingDuty: '持续性职责，未定期限',
  period: (period: string): string => `${period} 年`,
  missing: '缺什么、向谁要',
  evidence: '证明材料',
  unnamedSupplier: '未指明提供者',
  decisions: '按编辑决定',
  otherwise: (option: string): string => `如改取：${option}`,
  turnsRule: (title: string, from: string, to: string): string => `「${title}」由${from}变为${to}`,
  turnsState: (from: string, to: string): string => `现处状态由「${from}」变为「${to}」`,
  turnsDeadline: (title: string, from: string, to: string): string =>
    `「${title}」由${spaced(from)}变为${spaced(to).trimEnd()}`,
  turnsAdvisory: (title: string, appears: boolean): string => `提示「${title}」${appears ? '出现' : '消失'}`,
  turnsScore: (title: string, from: string, to: string): string =>
    `「${title}」由${spaced(from)}变为${spaced(to).trimEnd()}`,
  sinceLast: (changes: string): string => `与上次相比：${changes === '' ? '没有变化' : changes}`,
  sinceVerdict: (from: string, to: string): string => `结论由${from}变为${to}`,
  sinceConditions: (count: number): string => `${count} 项条件的结论有变化`,
  noDate: '无日期',
  receipt: '回执',
  receiptLine: (pack: string, hash: string, engine: string, asOf: string): string =>
    `规则包 ${pack}，内容 ${hash}，banfa ${engine}，基准日 ${asOf}`,
  disclaimer: '本结果由规则包计算得出，供核对之用，不构成行政决定。',

  // explain
  text: '条文',
  rule: '规则',
  rules: '规则',
  meaning: '含义',
  groupLead: {
    all: (count: string): string => `须同时符合下列 ${count} 项`,
    any: (count: string): string => `须符合下列 ${count} 项之一`,
    none: (count: string): string => `下列 ${count} 项均不得有`,
    at_least: (count: string): string => `下列各项中须至少符合 ${count} 项`,
  },
  supplies: { declared: '填报', document: '提供', judgement: '评判', finding: '认定' },
  neverApplies: '按现取的读法不适用',
  eventWord: '操作',
  takenIn: '在何处办理',
  doneByEvents: (events: string): string => `以${events}完成`,
  bands: '未认定时的分级',
  fieldOf: (list: string, field: string): string => `${list}的${field}`,
  citedBy: '引用这一条款的',
  madeUp: '示例',
  dutyWord: '职责',
  steps: '步骤',
  ends: '终结',
  endsBadly: '终结，否定结果',
  byItselfHere: '条件具备时自动进行',
  suppliedBy: (who: string, how: string): string => `${who}${how}`,
  notSwitchable: '本决定不影响计算，只作说明',
  values: '取值',
  guardedBy: (rules: string): string => `须符合${rules}`,
  everyYear: (day: string): string => `每年${day}`,
  everyCycle: (length: string): string => `每${length}一次`,
  otherParameters: '其他参数',
  otherDecisions: '其他编辑决定',
  appliesWhen: (condition: string): string => `仅在下列情形适用：${condition}`,
  parameters: '参数',
  facts: '事实',
  decider: '由谁判定',
  decidedAt: (stage: string, role: string): string => `${stage}：${role}`,
  stateOrDuty: '程序与职责',
  decisionsCited: '编辑决定',
  draftingNotes: '起草提示',
  setByNotice: '由申报通知确定',
  notSet: '尚未确定',
  fromDate: (date: string): string => `自 ${date} 起`,
  chosenMark: '现取',
  partOf: (title: string): string => `属于「${title}」`,
  usedBy: '用于',
  options: '读法',
  dutyOf: (by: string, what: string): string => `${by}：${what}`,
  dueAfter: (period: string): string => `期限 ${period}`,
  caseSays: '本案',
  errata: '原文误植',
  shouldRead: (printed: string, correct: string): string => `「${printed}」应为「${correct}」`,

  // tests
  expectsNothing: '未写预期',
  passedKept: '（通过的没有列出，加 --detail 列出）',
  testSummary: (passed: number, failed: number, broken: number, silent: number): string =>
    `${passed} 个通过${failed > 0 ? `，${failed} 个未通过` : ''}${broken > 0 ? `，${broken} 个有错误` : ''}${silent > 0 ? `，${silent} 个未写预期` : ''}`,
  ruleCoverage: (seen: number, all: number): string => `规则覆盖 ${seen}/${all}`,
  transitionCoverage: (seen: number, all: number): string => `转移覆盖 ${seen}/${all}`,
  conditionCoverage: (seen: number, all: number): string => `独立起作用的条件 ${seen}/${all}`,
  refusalCoverage: (seen: number, all: number): string => `被拒的转移 ${seen}/${all}`,
  timerCoverage: (seen: number, all: number): string => `届满的期限 ${seen}/${all}`,
  dormantConditions: (count: number): string =>
    `另有 ${count} 项条件不计入：按现取的读法和现有的申报通知，任何案件都不能显示其独立起作用，例如通知没有给数的下限（加 --detail 全部列出）`,
  coverageColumns: ['条款', '条件', '转移', '被拒', '期限'],
  uncoveredConditions: '没有案件显示其独立起作用的条件',
  notCounted: '不计入的条件：按现取的读法和现有的申报通知，任何案件都不能显示其独立起作用',
  uncoveredRefusals: '没有案件因条件不具备而被拒的转移',
  uncoveredTimers: '没有案件届满的期限',
  neverAlone: {
    true: '没有案件的结论仅取决于其成立',
    false: '没有案件的结论仅取决于其不成立',
    open: '没有案件仅因其未知而待定',
  },
  boundaryMade: (from: string): string => `取自案件 ${from}，只改一项事实；由 banfa cases --boundary 写成。`,
  boundaryAsks: (rule: string, fact: string, value: string, side: string): string =>
    `待人工确认：${fact}为 ${value}（${side}）时，${rule}的结论；确认后写入 expect。`,
  boundarySide: {
    below: (limit: string): string => `比界限 ${limit} 少一个单位`,
    at: (limit: string): string => `正好是界限 ${limit}`,
    above: (limit: string): string => `比界限 ${limit} 多一个单位`,
  },
  boundaryNow: (verdict: string): string => `现行规则包算得：${verdict}。`,
  boundaryHidden: '注意：在这个案件中，这一条件并不单独决定结论。',
  uncoveredRules: '未得出过符合或不符合的规则',
  uncoveredTransitions: '未走过的转移',
  moreDifferences: (count: number): string => `另有 ${count} 处不同（加 --detail 全部列出）`,
  insteadPeriods: (periods: string): string => `（现有的各期：${periods}）`,
  expected: (what: string, expected: string, actual: string): string =>
    `${what}应为${expected}，实为${actual}`,
  expectedAmong: (what: string, expected: string): string => `${what}应有${expected}，实际没有`,
  about: {
    state: '现处状态',
    rule: '规则',
    refused: '被拒的操作',
    deadline: '期限',
    obligation: '义务',
    'depends-on': '所取决的编辑决定',
    missing: '待补之列',
    advisory: '提示',
    score: '评分',
    diagnostics: '诊断',
  } satisfies Record<Difference['about'], string>,

  // pages and pictures
  runTitle: '试算报告',
  diagram: '程序图',
  leadsTo: (title: string): string => `转入${title}`,
  anyState: '程序的任何一步',
  commonExits: (titles: string): string => `多个阶段均可能终结于：${titles}`,
  legend: '实线：由该列角色办理；虚线：期满或条件具备时自动进行；×：否定结局；↻：登记后状态不变',
  roleColumn: '由谁',
  whatColumn: '事项',
  dueColumn: '期限',
  statusColumn: '情况',
};

/** What every language must give. */
export type Words = typeof wordsZh;
