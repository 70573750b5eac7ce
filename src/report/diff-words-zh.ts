/** What a comparison of two versions says in Chinese. */
import type { Aspect } from '../amend/diff-wording.ts';
import type { StepMark } from '../amend/merged-procedures.ts';
import { CHANGE_SUBJECT_WORDS } from '../link/change-words-zh.ts';
import type { ChangeDirection, ChangeKind, Stopped } from '../model/change.ts';
import type { ValueType } from '../model/value.ts';

/** What changes are about, the first word of their kinds, in the order in which they are told. */
export const SUBJECTS = [
  'head', 'source', 'chapter', 'article', 'parameter', 'fact', 'catalogue', 'decision', 'rule', 'condition', 'threshold',
  'group', 'advisory', 'grades', 'scoring', 'notice', 'procedure', 'state', 'transition', 'event', 'duty', 'timer',
  'obligation', 'role', 'stage', 'calendar', 'erratum', 'note', 'ledger', 'comment', 'revision', 'drafting',
] as const; // biome-ignore format: one line a thought
export type SubjectWord = (typeof SUBJECTS)[number];

/** Whether something came, went, is other, or goes by another name. */
export type ChangeVerb = 'added' | 'removed' | 'changed' | 'renamed' | 'moved' | 'renumbered' | 'reworded';

export const diffWordsZh = {
  title: (from: string, to: string): string => `${from} → ${to}`,
  heading: '两个版本的比较',
  none: '两个版本含义相同，没有变化。',
  total: (count: number): string => `共 ${count} 处变化`,
  comma: '，',
  counted: (word: string, count: number): string => `${word} ${count} 处`,
  citation: '依据',
  place: '位置',
  before: '原来',
  after: '现在',
  change: '变化',
  subject: '对象',
  unknown: '方向未定',
  legend:
    '趋严、趋宽按对申报人而言，职责和义务的期限按对承担者而言；不能确定的写「方向未定」，没有标注的宽严不变。条文的文字不标方向，见依据它的规则、参数、程序。',
  texts: '条文文字',
  stepsHead: '程序有哪些变化',
  stepsLead: '每幅图把两个版本的同一程序画在一起；没有变化的程序不画。编号与图下的清单一致。',
  mark: { added: '新增', removed: '删去', changed: '修改' } satisfies Record<StepMark, string>,
  numbered: (number: number, mark: string): string => `${number} ${mark}`,
  steps: (mark: string, count: number): string => `${mark}步骤${count}个`,
  ways: (mark: string, count: number): string => `${mark}流转${count}条`,
  outline: {
    added: '新增（粗线）',
    removed: '删去（虚线，文字加删除线）',
    changed: '修改',
  } satisfies Record<StepMark, string>,
  fresh: (text: string): string => `新增${text}`,
  formerly: (text: string): string => `原${text}`,
  waysFrom: (title: string): string => `「${title}」以后的流转`,
  told: (title: string, counts: string): string => `${title}：${counts}`,
  semicolon: '；',
  listed: '、',
  colon: '：',
  direction: {
    stricter: '趋严',
    looser: '趋宽',
    both: '有严有宽',
    neither: '宽严不变',
    unknown: '方向未定',
  } satisfies Record<ChangeDirection, string>,
  verb: {
    added: '新增',
    removed: '删除',
    changed: '变更',
    renamed: '改名',
    moved: '移动',
    renumbered: '改编号',
    reworded: '改文字',
  } satisfies Record<ChangeVerb, string>,
  special: {
    'condition-added': '新增条件',
    'condition-dropped': '删去条件',
    'threshold-moved': '界限移动',
    'group-changed': '组合方式改变',
  } satisfies Partial<Record<ChangeKind, string>>,
  subjects: {
    ...CHANGE_SUBJECT_WORDS,
    condition: '规则',
    threshold: '规则',
    group: '规则',
    calendar: '工作日安排',
    head: '办法本身',
    source: '援引的文件',
    erratum: '勘误',
    note: '起草提示',
    ledger: '意见台账',
    comment: '意见台账',
    revision: '修订理由',
    drafting: '起草检查的设置',
  } satisfies Record<SubjectWord, string>,
  types: {
    number: '数',
    boolean: '是否',
    string: '文字',
    date: '日期',
    'month-day': '月日',
    enum: '选项',
    list: '列表',
  } satisfies Record<ValueType['kind'], string>,
  aspects: {
    id: '编号', title: '名称', kind: '类型', class: '分类', citations: '依据条款', note: '说明', unit: '单位', type: '类型',
    integer: '整数', values: '取值', min: '下限', max: '上限', source: '来源', by: '由谁', evidence: '证明材料', field: '字段',
    set_by: '由谁规定', question: '问题', number: '文号', options: '读法', chosen: '采用', deciders: '判定者', order: '次序',
    least: '至少', let: '中间值', applies: '适用情形', when: '条件', says: '提示文字', list: '列表', bands: '档次',
    initial: '起始状态', history: '恢复方式', stage: '阶段', outcome: '结局', starts: '接续程序', what: '事项', due: '期限',
    consequence: '后果', target: '去向', guard: '前提', in: '同时处于', while: '存续状态', every: '周期', first: '首次',
    period: '所属期间', done_by: '由何履行', roll: '遇休息日顺延', clauses: '条款', materials: '材料', illustrative: '示例',
    rounding: '取整', pass: '合格分', weight: '权重', points: '分值', most: '上限', scale: '计分办法', panel: '评委',
    bonus_most: '加分上限', deduction_most: '扣分上限', entries: '条目', open: '列举未尽', printed: '印出条号',
    year: '年度安排', statutory: '法定休假日', reach: '移动范围', local: '地方安排', version: '版本', preamble: '题注',
    issuer: '制定机关', language: '语言', time_zone: '时区', effective: '施行日', answer: '结论', start_day: '当日计入',
    procedures: '程序的次序', quote: '引文', transition: '新老划断', other: '其他', score_table: '评分表',
    taking_part: '参加评审的状态', admissible: '参加评审的条件', ties: '同分先后', places: '名额', reserve: '候补',
    record: '写入案件', documents: '文书', round: '评审', opinion_round: '征求意见轮次', received_on: '收到日期',
    channel: '渠道', submitter: '提出人', suggestion: '意见', reason: '理由', disposition: '采纳情况', response: '答复',
    changes: '对应的改动', decided_by: '决定人', decided_on: '决定日期', ledger_on: '所针对的版本', off: '不报的检查',
    terms: '应当定义的用语', same: '指同一事物的用语', typos: '错别字', ledger: '意见台账', drafting: '起草检查的设置', calendar: '工作日安排',
  } satisfies Record<Aspect, string>, // biome-ignore format: one line a thought
  terms: {
    true: '是', false: '否', all: '同时符合', any: '符合其一', none: '均不得有', at_least: '至少符合', declared: '申报',
    document: '证明材料', judgement: '评判', finding: '认定', measure: '办法', notice: '申报通知',
    purpose: '目的', definition: '定义', competence: '职责分工', condition: '条件', catalogue: '目录', step: '程序',
    duty: '义务', power: '权限', consequence: '后果', closing: '附则', encoded: '已编入规则', declaratory: '宣示',
    atomic: '单一状态', compound: '分步状态', parallel: '并行状态', final: '终点', history: '恢复原状态',
    shallow: '只恢复一层', deep: '逐层恢复', negative: '否定结局', day: '日', workday: '个工作日', month: '个月', year: '年',
    same_year: '当年', next_year: '次年', previous_year: '上一年', digits: '小数位数', mode: '方式', half_up: '四舍五入',
    half_even: '四舍六入五成双', down: '舍去尾数', up: '有余数即进一', by: '由谁', citations: '依据条款',
    quorum: '最少份数', odd: '份数须为单数', merge: '合成办法', mean: '取平均数', trimmed_mean: '去掉最高最低后取平均数',
    median: '取居中', spread_most: '分差上限', conflicts_with: '回避对照', judges: '由评委打分', total: '总数', most: '至多',
    least: '至少', higher: '高者在先', lower: '低者在先', shortlist: '入围名单', publicity: '公示', opinion: '评审意见',
    figure_total: '总分', figure_rank: '名次', figure_place: '入围位次', figure_judges: '评委人数', off: '放假', work: '上班',
    source: '来源', date: '日期', why: '理由', filedBefore: '施行前已申报的适用', filed: '以何为申报', stage: '进入阶段',
    event: '事件', note: '说明', old: '原版本', new: '新版本', adopted: '采纳', partly: '部分采纳', declined: '未采纳',
    pending: '待研究', zh: '中文', en: '英文', in: '属于', '\u2013': '无',
  }, // biome-ignore format: one line a thought
  labelled: (label: string, text: string): string => `${label}：${text}`,
  list: (texts: readonly string[]): string => texts.join('、'),
  parts: (texts: readonly string[]): string => texts.join('；'),
  aside: (text: string): string => `（${text}）`,
  chosen: (decision: string, options: readonly string[]): string => `按 ${decision}（${options.join('；')}）`,
  stops: {
    stated: '填写了本项的，新版本读不出。',
    value: '填写的值不再允许的，新版本读不出。',
    name: '用原名填写的，新版本读不出。',
  } satisfies Record<Stopped, string>,
  stopping: (count: number): string =>
    `其中 ${count} 处使一些案件文件新版本读不出（见「案件文件」各行）；要查是哪些文件，用 banfa impact。`,
  files: '案件文件',
};

/** The shape that every language fills. */
export type DiffWords = typeof diffWordsZh;
