/** The words of what an amendment does to cases, and of sweeps, in Chinese; the other languages are typed by its keys. */
import type { ComponentKind, ImpactKind } from '../amend/impact-result.ts';
import type { RunningFate, RunningReason } from '../amend/running-result.ts';

const kind: Readonly<Record<ImpactKind, string>> = {
  'newly-out': '变为不符合',
  'newly-in': '变为符合',
  'newly-undetermined': '变为待定',
  verdict: '结论改变',
  state: '所处状态改变',
  deadlines: '期限移动',
};

const component: Readonly<Record<ComponentKind, string>> = {
  head: '基本信息',
  calendar: '工作日历',
  parameter: '参数',
  fact: '事实',
  decision: '编辑决定',
  notice: '申报通知',
  rule: '规则',
  advisory: '提示',
  grades: '等级标准',
  scoring: '评分表',
  procedure: '程序',
};

const fate: Readonly<Record<RunningFate, string>> = {
  stays: '不动，按原版本办完',
  moves: '转入新版本',
  person: '要人定',
};

const reason: Readonly<Record<RunningReason, string>> = {
  'filed-before': '施行日之前已经提交',
  'filed-since': '施行日当天或者以后提交',
  'not-filed': '还没有提交',
  'not-in-force': '新版本还没有施行',
  'no-transition': '新版本没有写新老划断',
  unreadable: '新版本读不出这个案件',
  'act-refused': '已经办成的事项，按新版本不能办',
  'state-gone': '所处的状态，新版本里没有',
  elsewhere: '转入以后所处的状态不同',
  'newly-undetermined': '结论变为待定',
};

const days = (least: number, most: number): string =>
  least === most ? `${least} 天` : `${least} 至 ${most} 天`;

/** A blank after what does not end as Chinese does. */
const spaced = (value: string): string => (/[!-~]$/.test(value) ? `${value} ` : value);

/** The Chinese words. */
export const impactWordsZh = {
  kind,
  component,
  fate,
  reason,
  title: '修订的影响',
  versions: (before: string, after: string): string => `${before} → ${after}`,
  compared: (cases: number, same: number, changed: number, unreadable: number): string =>
    `比较了 ${cases} 件案件：${same} 件没有变化，${changed} 件结果不同${unreadable === 0 ? '' : `，${unreadable} 件至少有一个版本读不出，没有比较`}。`,
  unlisted: (count: number): string => `其中 ${count} 件没有逐件列出（大表只列前一千件）。`,
  verdicts: (rule: string, before: number, after: number, turns: string, others: string): string =>
    `「${rule}」符合的${before === after ? `仍为 ${after} 件` : `由 ${before} 件变为 ${after} 件`}${turns === '' ? '，没有一件的结论改变' : `：${turns}`}${others === '' ? '' : `；结论不变而${others}`}。`,
  turns: (what: string, count: number): string => `${what} ${count} 件`,
  causes: (causes: string): string => `这些变化来自：${causes}。`,
  noCauses: '两个版本之间没有会影响结果的差别。',
  noCausesFound: '没有一处修改单独或者合起来引起任何变化。',
  cause: (title: string, count: number): string => `${title}（${count} 件）`,
  caseColumn: '案件',
  kindColumn: '变化',
  turnColumn: '原来 → 现在',
  whyColumn: '由哪条规则、哪个事实',
  causeColumn: '由哪处修改引起',
  rowsHead: '结果不同的案件',
  noRows: '没有案件的结果不同。',
  unreadableHead: '读不出的案件',
  unreadableUnder: { before: '原版本读不出', after: '新版本读不出', both: '两个版本都读不出' },
  otherHead: '别的版本的案件',
  otherVersion: (pack: string): string => `案件写明按 ${pack} 办理，不是所比较的两个版本`,
  redlineHead: '逐处修改',
  componentsHead: '会影响结果的修改',
  change: { added: '增加', removed: '删除', changed: '修改' },
  rule: (title: string, from: string, to: string): string => `「${title}」${from} → ${to}`,
  noRule: '没有这条',
  seen: (title: string, value: string): string => `${title} ${value}`,
  moved: (title: string, from: string, to: string): string => `${title}由 ${from} 改为 ${to}`,
  unknown: '未知',
  unset: '未规定',
  event: {
    before: (title: string): string => `「${title}」原来不能办，现在能办`,
    after: (title: string): string => `「${title}」原来能办，现在不能办`,
  },
  deadline: (title: string, from: string, to: string): string => `${title} ${from} → ${to}`,
  noDate: '无',
  onlyDeadlines: (count: number): string => `只有期限移动的案件（${count} 件，加 --detail 逐件列出）`,
  deadlineMoves: {
    added: (count: number): string => `${count} 件新有这项期限`,
    removed: (count: number): string => `${count} 件不再有这项期限`,
    later: (count: number, least: number, most: number): string => `${count} 件推迟 ${days(least, most)}`,
    earlier: (count: number, least: number, most: number): string => `${count} 件提前 ${days(least, most)}`,
  },
  together: '、',
  or: '；或者 ',
  greedy: '（逐项减到不能再减，未必最少）',
  noCause: '没有找到',
  done: '办结',
  runningHead: '在办的案件（新老划断）',
  runningCounts: (closed: number, counts: string): string => `${counts}；另有 ${closed} 件已经办结。`,
  effective: (on: string, assumed: boolean): string =>
    assumed ? `新版本没有写明施行日，按 ${on} 施行计算。` : `新版本自 ${on} 起施行。`,
  effectiveEach: '新版本没有写明施行日，每件案件按自己的基准日当天施行计算。',
  transition: {
    old: (filed: string, cite: string): string =>
      `新老划断：施行日之前已经${filed}的，按原来的版本办（${cite}）。`,
    new: (filed: string, cite: string): string =>
      `新老划断：施行日之前已经${filed}的，也改按新版本办（${cite}）。`,
  },
  noTransition: '新版本没有写新老划断（measure.yaml 的 transition），在办的案件都要人定。',
  filedOn: (date: string): string => `提交于 ${date}`,
  beforeColumn: '按原版本',
  afterColumn: '按新版本',
  fateColumn: '去向',
  reasonColumn: '为什么',
  alike: (count: number): string =>
    `另有 ${count} 件，结论和所处状态在两个版本下相同（加 --detail 全部列出）`,
  alikeHead: (count: number): string => `另有 ${count} 件，结论和所处状态在两个版本下相同`,
  moreFaults: (count: number): string => `另有 ${count} 处错误（加 --detail 全部列出）`,
  moreRows: (count: number): string => `另有 ${count} 件，加 --detail 全部列出`,
  sweepTitle: (title: string): string => `${title}取不同的值`,
  sweepHead: (title: string, from: string, to: string, cases: number): string =>
    `${title}从 ${spaced(from)}到 ${to}，${cases} 件案件`,
  current: (value: string): string => `现在是 ${value}`,
  onePass: (inOnePass: number, all: number): string =>
    inOnePass === 0
      ? '不能按列一次算出，逐件试算。'
      : inOnePass === all
        ? '全部按列一次算出。'
        : `其中 ${inOnePass} 件按列一次算出，其余逐件试算。`,
  exact: '每一处变化都是准确的值，在该值上和两侧都试算过。',
  steps: (cases: number): string =>
    `这个参数不只用来比较（或者与算出来的数比较），变化的值逐步查找、对半逼近：对 ${cases} 件案件，两步之间变来又变回的可能漏掉。`,
  sweepSummary: (rule: string, changes: number, least: number, most: number, turning: number): string =>
    changes === 0
      ? `在这个范围里，没有一件案件「${rule}」的结论改变。`
      : `「${rule}」符合的最少 ${least} 件，最多 ${most} 件；有 ${changes} 处变化，涉及 ${turning} 件案件。`,
  verdictsOnly: '这里只数结论。期限随这个参数移动多少，改了以后用 banfa impact 比较。',
  valueColumn: '取值',
  since: (value: string): string => `${spaced(value)}起`,
  over: (value: string): string => `大于 ${value}`,
  only: (value: string): string => `恰为 ${value}`,
  someStretches: (all: number, shown: number): string =>
    `共 ${all} 段，均匀取 ${shown} 段列出；全部见 --detail 或 --json`,
  countsColumn: { met: '符合', unmet: '不符合', undetermined: '待定', not_applicable: '不适用' },
  chart: '各取值下符合（实心）和待定（浅色）的件数',
  turningHead: '结论改变的案件',
  courseColumn: '结论',
  gridHead: (across: string, down: string): string =>
    `两个参数一起变：横为${across}，纵为${down}，格内是符合的件数（待定的件数）`,
  gridNote: '格内只是这些取值上的件数，取值之间没有试算。',
};

export type ImpactWords = typeof impactWordsZh;
