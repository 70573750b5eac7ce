/** What a comparison of two versions says in Chinese. */
import type { Aspect } from '../amend/diff-wording.ts';
import type { StepMark } from '../amend/merged-procedures.ts';
import type { ChangeDirection, ChangeKind } from '../model/change.ts';
import type { ValueType } from '../model/value.ts';

/** What changes are about: the first word of their kinds. */
export const SUBJECTS = [
  'article', 'chapter', 'parameter', 'fact', 'catalogue', 'decision', 'rule', 'condition', 'threshold', 'group', 'advisory',
  'scoring', 'notice', 'grades', 'procedure', 'state', 'transition', 'event', 'duty', 'timer', 'obligation', 'role', 'stage',
  'calendar', 'head', 'note',
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
  legend: '趋严、趋宽按对申报人而言，职责和义务的期限按对承担者而言；不能确定的写「方向未定」。',
  stepsHead: '程序有哪些变化',
  stepsLead: '每幅图把两个版本的同一程序画在一起；没有变化的程序不画。编号与图下的清单一致。',
  mark: { added: '新增', removed: '删去', changed: '修改' } satisfies Record<StepMark, string>,
  numbered: (number: number, mark: string): string => `${number} ${mark}`,
  labelled: (mark: string, label: string): string => (label === '' ? mark : `${mark}：${label}`),
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
    article: '条文',
    chapter: '章',
    parameter: '参数',
    fact: '事实',
    catalogue: '目录',
    decision: '编辑决定',
    rule: '规则',
    condition: '规则',
    threshold: '规则',
    group: '规则',
    advisory: '提示',
    scoring: '评分表',
    notice: '申报通知',
    grades: '分级表',
    procedure: '程序',
    state: '状态',
    transition: '流转',
    event: '事件',
    duty: '职责',
    timer: '期限',
    obligation: '定期义务',
    role: '角色',
    stage: '阶段',
    calendar: '工作日安排',
    head: '办法本身',
    note: '起草提示与勘误',
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
    set_by: '由谁规定', value: '值', question: '问题', number: '文号', options: '读法', chosen: '采用', switchable: '可切换',
    deciders: '判定者', order: '次序', members: '成员', least: '至少', let: '中间值', applies: '适用情形', when: '条件',
    says: '提示文字', list: '列表', bands: '档次', initial: '起始状态', history: '历史', stage: '阶段', outcome: '结局',
    starts: '接续程序', states: '状态', role: '角色', what: '事项', due: '期限', consequence: '后果', target: '去向',
    guard: '前提', in: '同时处于', while: '存续状态', every: '周期', first: '首次', period: '所属期间', done_by: '由何履行',
    roll: '顺延', event: '事件', clauses: '条款', parameters: '参数', materials: '材料', illustrative: '示例', round: '评审',
    rounding: '取整', pass: '合格分', weight: '权重', points: '分值', most: '上限', scale: '计分办法', panel: '评委',
    bonus_most: '加分上限', deduction_most: '扣分上限', notice: '申报通知', entries: '条目', open: '开放', printed: '印出编号',
    year: '年度安排', statutory: '法定休假日', reach: '移动范围', local: '地方安排', version: '版本', preamble: '题注',
    issuer: '制定机关', language: '语言', time_zone: '时区', effective: '施行', answer: '结论', start_day: '当日计入',
    procedures: '程序', quote: '引文', transition: '新老划断', other: '其他',
  } satisfies Record<Aspect, string>, // biome-ignore format: one line a thought
};

/** The shape that every language fills. */
export type DiffWords = typeof diffWordsZh;
