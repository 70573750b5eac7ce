/** One fault of drafting for every code of the lints, put into the small pack. */
import type { Fault } from '../../support/provoke.ts';
import { FILES } from '../../support/provoke.ts';

const { measure, general, conditions, process, rating, parameters, decisions } = FILES;

const DUTY = '星级图书馆应当在每年';
const settings = (words: string): Fault['edits'][number] => [
  measure,
  'procedures: [',
  `drafting: ${words}\nprocedures: [`,
];

export const draftFaults: readonly Fault[] = [
  { code: 'draft/item-lead-in', edits: [[conditions, '符合下列条件：', '符合下列条件。']], at: '。' },
  { code: 'draft/heading-missing', edits: [], at: 'number' },
  { code: 'draft/typo', edits: [[conditions, '座位充足；', '幅射周边；']], at: '幅射' },
  {
    code: 'draft/typo',
    edits: [settings('{ typos: { 座为: 座位 } }'), [conditions, '座位充足；', '座为充足；']],
    at: '座为',
  },
  {
    code: 'draft/spacing',
    edits: [[general, '市文化局负责星级评定', '市文化局 负责星级评定']],
    at: '化局 负责',
  },
  { code: 'draft/mixed-numerals', edits: [], at: '{clean_years|cn}' },
  { code: 'draft/modal-word', edits: [[process, DUTY, '星级图书馆应在每年']], at: '应' },
  { code: 'draft/dangling-reference', edits: [[process, '弄虚作假的', '违反第十二条的']], at: '第十二条' },
  {
    code: 'draft/dangling-reference',
    edits: [[process, '弄虚作假的', '违反第四条第（九）项的']],
    at: '第四条第（九）项',
  },
  { code: 'draft/implicit-reference', edits: [[process, '弄虚作假的', '未按规定报送的']], at: '未按规定' },
  {
    code: 'draft/unmarked-document',
    edits: [[general, '为提升', '为落实国务院关于加强图书馆建设的意见，提升']],
    at: '国务院关于加强图书馆建设的意见',
  },
  {
    code: 'draft/open-delegation',
    edits: [[general, '自愿申报。', '自愿申报，办法另行制定。']],
    at: '办法另行制定',
  },
  { code: 'draft/undefined-term', edits: [settings('{ terms: [ 社区馆 ] }')], at: '社区馆' },
  {
    code: 'draft/unused-definition',
    edits: [[general, '和社区馆。', '和社区馆（以下简称基层馆）。']],
    at: '基层馆',
  },
  {
    code: 'draft/several-names',
    edits: [
      settings('{ same: [ [ 市文化局, 文化主管部门 ] ] }'),
      [process, '市文化局审核后', '文化主管部门审核后'],
    ],
    at: '文化主管部门',
  },
  { code: 'draft/abbreviation', edits: [[general, '向社会公众', '向我市公众']], at: '我市' },
  { code: 'draft/no-actor', edits: [], at: '评定结果公示' },
  {
    code: 'draft/deadline-not-in-text',
    edits: [
      [
        parameters,
        'parameters:\n',
        'parameters:\n  verify_within: { title: 核实期限, cite: { inferred: ED-03 }, unit: workday, set_by: notice }\n',
      ],
      [rating, 'what: 核实异议 }', 'what: 核实异议, due: { after: { param: verify_within } } }'],
    ],
    at: '评定结果公示',
  },
  { code: 'draft/duty-without-consequence', edits: [], at: '公共图书馆向市文化局提交材料' },
  {
    code: 'draft/duty-without-recipient',
    edits: [[general, '负责星级评定', '制定年度评定计划']],
    at: '制定年度评定计划',
  },
  { code: 'draft/no-negative-branch', edits: [], at: '无异议的' },
  {
    code: 'draft/authority-dropped',
    edits: [
      [general, '市文化局负责星级评定', '市文化局、新区文化主管部门负责星级评定'],
      [process, '市文化局审核后', '市文化局文化主管部门审核后'],
    ],
    at: '市文化局',
  },
  { code: 'draft/discretion', edits: [[process, '撤销星级。', '原则上撤销星级。']], at: '原则上' },
  { code: 'draft/review-word', edits: [[measure, 'title: 材料审核, by', 'title: 初审, by']], at: 'checking' },
  { code: 'draft/consequence-without-remedy', edits: [], at: '撤销星级' },
  { code: 'draft/consequence-without-actor', edits: [], at: '撤销星级' },
  { code: 'draft/consequence-without-effect', edits: [], at: '撤销星级' },
  {
    code: 'draft/licence-or-penalty',
    edits: [[process, '撤销星级。', '取消其评定资格。']],
    at: '取消其评定资格',
  },
  { code: 'draft/fair-competition', edits: [[general, '自愿申报。', '自愿申报，并予奖励。']], at: '奖励' },
  { code: 'draft/evidence-not-named', edits: [], at: '服务环竟良好；' },
  { code: 'draft/graded-word', edits: [[conditions, '座位充足；', '座位较多；']], at: '较多' },
  {
    code: 'draft/metric-without-threshold',
    edits: [[conditions, '服务环竟良好；', '服务环竟良好，文献利用率较高；']],
    at: '文献利用率',
  },
  {
    code: 'draft/open-list',
    edits: [[process, '弄虚作假的', '弄虚作假等情形的']],
    at: '星级图书馆弄虚作假等',
  },
  {
    code: 'draft/ambiguous-list',
    edits: [[conditions, '座位充足；', '拥有一批绘本和盲文图书；']],
    at: '一批绘本和盲文图书',
  },
  {
    code: 'draft/modifier-scope',
    edits: [[conditions, '座位充足；', '无重大、较大的火灾、水浸事故；']],
    at: '无重大、较大的火灾、水浸事故',
  },
  {
    code: 'draft/repeated-words',
    edits: [
      settings('{ same: [ [ 公共图书馆, 公益图书馆 ] ] }'),
      [conditions, '座位充足；', '拥有公益图书馆；'],
    ],
    at: '公益图书馆',
  },
  {
    code: 'draft/repeated-words',
    edits: [[process, '组织专家组评定。', '组织专家组评定，坚持自愿。']],
    at: '自愿',
  },
  {
    code: 'draft/other-party',
    edits: [[conditions, '座位充足；', '所在地政府支持有力；']],
    at: '所在地政府支持有力',
  },
  { code: 'draft/window-without-anchor', edits: [], at: '{clean_years|cn}' },
  { code: 'draft/cycle-without-anchor', edits: [], at: '{review_cycle|cn}' },
  { code: 'draft/period-start', edits: [], at: '{publicity_period}' },
  { code: 'draft/deadline-on-day-off', edits: [], at: '{report_due|month_end}' },
  { code: 'draft/closing-clause', edits: [], at: '本办法自公布之日起施行。' },
  {
    code: 'draft/idle-decision',
    edits: [
      [
        decisions,
        'decisions:\n',
        'decisions:\n  unused:\n    id: ED-05\n    question: 社区馆算不算\n    cite: 第二条第二款\n    options: { yes: 算, no: 不算 }\n    chosen: yes\n',
      ],
    ],
    at: 'unused',
  },
  {
    code: 'draft/dead-zone',
    edits: [
      [conditions, '    when:\n      none:', '      window_end: { date: checking }\n    when:\n      none:'],
      [
        conditions,
        '{ let: window_start } ] }, {',
        '{ let: window_start } ] }, { lte: [ { var: date }, { let: window_end } ] }, {',
      ],
    ],
    at: 'clean',
  },
];

/** What mends the text as it stands, so that its code is told no more. */
export const mended: readonly Pick<Fault, 'code' | 'edits'>[] = [
  {
    code: 'draft/consequence-without-actor',
    edits: [[process, '的，撤销星级', '的，由市文化局撤销星级']],
  },
  // What is done to somebody, or for them, is not done by them; a sentence may begin with whom it binds.
  {
    code: 'draft/no-actor',
    edits: [
      [process, '评定结果公示', '申报单位应当将评定结果公示'],
      [process, '的，撤销星级', '的，由市文化局撤销星级'],
    ],
  },
  // The remedy may stand in an article of its own.
  {
    code: 'draft/consequence-without-remedy',
    edits: [[process, '本办法自公布之日起施行。', '撤销星级前听取陈述、申辩。本办法自公布之日起施行。']],
  },
  { code: 'draft/heading-missing', edits: [[process, '    heading: 申报审核\n', '']] },
  {
    code: 'draft/mixed-numerals',
    edits: [
      [process, '公示{publicity_period}个', '公示{publicity_period|cn}个'],
      [process, '{report_due|month_end}前', '三月底前'],
    ],
  },
  {
    code: 'draft/no-actor',
    edits: [
      [process, '评定结果公示', '市文化局将评定结果公示'],
      [process, '的，撤销星级', '的，由市文化局撤销星级'],
    ],
  },
  {
    code: 'draft/no-negative-branch',
    edits: [[process, '无异议的，授予星级', '无异议的，授予星级；异议成立的，不予授予']],
  },
  { code: 'draft/consequence-without-remedy', edits: [[process, '撤销星级。', '撤销星级，并事先告知。']] },
  {
    code: 'draft/consequence-without-effect',
    edits: [[process, '的，撤销星级。', '的，由市文化局自查实之日起撤销星级。']],
  },
  {
    code: 'draft/window-without-anchor',
    edits: [[conditions, '近{clean_years|cn}年', '截至申报之日近{clean_years|cn}年']],
  },
  { code: 'draft/cycle-without-anchor', edits: [[process, '市文化局每', '自授予之日起，市文化局每']] },
  { code: 'draft/period-start', edits: [[process, '评定结果公示', '评定结果自次日起公示']] },
  { code: 'draft/deadline-on-day-off', edits: [[process, '服务报告。', '服务报告，遇休息日顺延。']] },
  {
    code: 'draft/closing-clause',
    edits: [[process, '自公布之日起施行。', '自公布之日起施行，有效期五年，原办法同时废止。']],
  },
];

/** One of two duties of an article has a consequence. */
export const dutyFulfilled: Fault['edits'] = [
  [rating, 'what: 审核申报材料 }', 'what: 审核申报材料, consequence: { what: 逾期视为通过, cite: 第六条 } }'],
];
