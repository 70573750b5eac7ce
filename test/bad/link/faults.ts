/** One fault for every code of the linker. */
import type { Fault } from '../../support/provoke.ts';
import { FILES } from '../../support/provoke.ts';

const { measure, facts, parameters, general, conditions, process, decisions } = FILES;
const { grades, notes, notice, calendar, rating, followup } = FILES;

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const leaf = (id: string, body: string): string => `  ${id}: { title: ${id}, cite: 第九条, ${body} }\n`;
const names = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, index) => letter + index).join(', ');

export const linkFaults: readonly Fault[] = [
  // names
  {
    code: 'link/unknown-fact',
    edits: [[conditions, 'var: collection.volumes', 'var: collection.volums']],
    at: 'collection.volums',
    params: { name: 'collection.volums', nearest: 'collection.volumes' },
  },
  {
    code: 'link/unknown-field',
    edits: [[grades, 'var: injured', 'var: injurd']],
    at: 'injurd',
    params: { name: 'injurd', nearest: 'injured' },
  },
  {
    code: 'link/unknown-parameter',
    edits: [[conditions, '不少于{volumes_min}册', '不少于{volume_min}册']],
    at: '{volume_min}',
    params: { name: 'volume_min', nearest: 'volumes_min' },
  },
  { code: 'link/unknown-rule', edits: [[conditions, '[ stock, service', '[ stok, service']], at: 'stok' },
  { code: 'link/unknown-role', edits: [[measure, 'by: office', 'by: ofice']], at: 'ofice' },
  {
    code: 'link/unknown-stage',
    edits: [[conditions, 'decided_by: { checking:', 'decided_by: { chekking:']],
    at: 'chekking',
  },
  {
    code: 'link/unknown-event',
    edits: [[followup, 'done_by: library.annual_report', 'done_by: library.anual_report']],
    at: 'library.anual_report',
  },
  {
    code: 'link/unknown-decision',
    edits: [[rating, 'choose: { publicity_start', 'choose: { publicity_stat']],
    at: 'publicity_stat',
  },
  {
    code: 'link/unknown-option',
    edits: [[decisions, 'chosen: excluded', 'chosen: exclude']],
    at: 'exclude',
    params: { name: 'exclude', nearest: 'excluded' },
  },
  { code: 'link/unknown-catalogue', edits: [[facts, 'catalogue: levels', 'catalogue: level']], at: 'level' },
  {
    code: 'link/unknown-procedure',
    edits: [[measure, '[ rating, followup ]', '[ rating, folowup ]']],
    at: 'folowup',
    also: ['link/unlisted-procedure'],
  },
  { code: 'link/unknown-value', edits: [[grades, 'grade: serious', 'grade: seriuos']], at: 'seriuos' },
  {
    code: 'link/ambiguous-name',
    edits: [
      [facts, 'title: 阅览座位', 'title: 馆藏册数'],
      [conditions, 'var: collection.volumes', 'var: 馆藏册数'],
    ],
    at: '馆藏册数',
    params: { name: '馆藏册数', ids: 'collection.volumes, collection.seats' },
  },
  { code: 'link/duplicate-id', edits: [[process, 'id: art6', 'id: art5']], at: 'art5' },
  { code: 'link/bad-id', edits: [[decisions, 'withdrawal:', 'Withdrawal:']], at: 'Withdrawal' },
  // citations
  {
    code: 'link/bad-citation',
    edits: [[measure, 'cite: 第十条', 'cite: 第10条']],
    at: '第10条',
    params: { text: '第10条', nearest: '第十条' },
  },
  {
    code: 'link/unknown-provision',
    edits: [[measure, 'cite: 第十条', 'cite: 第十一条']],
    at: '第十一条',
  },
  {
    code: 'link/ambiguous-provision',
    edits: [
      [
        general,
        '免费开放的图书馆。\n',
        '免费开放的图书馆。\n        items: [ { number: （一）, text: 甲 } ]\n',
      ],
      [general, '县级馆和社区馆。\n', '县级馆和社区馆。\n        items: [ { number: （一）, text: 乙 } ]\n'],
      [facts, 'cite: 第九条', 'cite: 第二条（一）'],
    ],
    at: '第二条（一）',
  },
  {
    code: 'link/no-citation',
    edits: [[parameters, '公示期, cite: 第七条,', '公示期,']],
    at: 'publicity_period',
  },
  {
    code: 'link/unknown-source',
    edits: [[measure, '《民法典》第', '《民法》第']],
    at: '《民法》第二百零一条',
  },
  {
    code: 'link/unknown-clause',
    edits: [[facts, 'cite: 第九条', 'cite: "notice:windo"']],
    at: '"notice:windo"',
    params: { name: 'windo', nearest: 'window' },
  },
  // decisions
  {
    code: 'link/choose-one-decision',
    edits: [
      [rating, '{ choose: { publicity_start: { excluded: false, included: true } } }', '{ choose: {} }'],
    ],
    at: '{}',
  },
  {
    code: 'link/missing-option',
    edits: [[rating, '{ excluded: false, included: true }', '{ excluded: false }']],
    at: 'publicity_start',
    params: { decision: 'publicity_start', options: 'included' },
  },
  // the text
  {
    code: 'link/bad-chapter-number',
    edits: [[process, 'chapter: 第三章', 'chapter: 第3章']],
    at: '第3章',
    params: { text: '第3章', nearest: '第三章' },
  },
  {
    code: 'link/bad-article-number',
    edits: [[process, 'number: 第九条', 'number: 第九']],
    at: '第九',
    params: { text: '第九', nearest: '第九条' },
  },
  {
    code: 'link/bad-item-number',
    edits: [[conditions, 'number: （二）', 'number: 二、']],
    at: '二、',
    params: { text: '二、', nearest: '（二）' },
  },
  {
    code: 'link/number-order',
    edits: [[conditions, '{ number: （二）, text: 无障碍', '{ number: （一）, text: 无障碍']],
    at: '（一）',
    params: { label: '（一）', before: '（一）' },
    also: ['link/unknown-provision'],
  },
  {
    code: 'link/no-text',
    edits: [[process, '    text: 本办法自公布之日起施行。\n', '']],
    at: '第十条',
  },
  {
    code: 'link/beside-paragraphs',
    edits: [[general, '    paragraphs:\n', '    text: 多余的话。\n    paragraphs:\n']],
    at: 'text',
  },
  {
    code: 'link/loose-brace',
    edits: [[conditions, '{clean_years|cn}年', 'clean_years|cn}年']],
    at: '}',
  },
  {
    code: 'link/unknown-filter',
    edits: [[conditions, '{clean_years|cn}', '{clean_years|cm}']],
    at: '{clean_years|cm}',
    params: { name: 'cm', nearest: 'cn' },
  },
  {
    code: 'link/notice-parameter-in-text',
    edits: [[conditions, '{volumes_min}', '{seats_min}']],
    at: '{seats_min}',
  },
  {
    code: 'link/filter-does-not-fit',
    edits: [[parameters, '"03-31"', '"03-30"']],
    at: '{report_due|month_end}',
    params: { name: 'report_due', filter: 'month_end', value: '03-30' },
  },
  // facts
  {
    code: 'link/nobody-supplies',
    edits: [[facts, 'source: judgement, by: panel', 'source: judgement']],
    at: 'judgement.service',
  },
  {
    code: 'link/unit-without-number',
    edits: [[facts, 'title: 馆名, type: string', 'title: 馆名, type: string, unit: 个']],
    at: '个',
  },
  {
    code: 'link/bounds-without-number',
    edits: [[facts, 'title: 馆名, type: string', 'title: 馆名, type: string, max: 30']],
    at: 'max',
  },
  { code: 'link/min-above-max', edits: [[facts, 'min: 0, max: 100000', 'min: 10, max: 5']], at: '5' },
  {
    code: 'link/fact-inside-fact',
    edits: [[facts, 'facts:\n', 'facts:\n  library: { title: 图书馆, type: string }\n']],
    at: 'library',
  },
  {
    code: 'link/enum-without-values',
    edits: [[facts, 'type: enum, values: { fire: 火灾, flood: 水浸 }', 'type: enum']],
    at: 'kind',
    also: ['link/unknown-field'],
  },
  {
    code: 'link/duplicate-value',
    edits: [[facts, 'flood: 水浸', 'flood: 火灾']],
    at: '{ fire: 火灾, flood: 火灾 }',
  },
  // parameters and notices
  {
    code: 'link/untyped-parameter',
    edits: [[parameters, 'type: date, value: "2026-01-01"', 'value: null']],
    at: 'published_on',
  },
  {
    code: 'link/parameter-value',
    edits: [[parameters, 'unit: workday, value: 5', 'unit: workday']],
    at: 'publicity_period',
  },
  {
    code: 'link/value-left-to-notice',
    edits: [[parameters, 'set_by: notice', 'set_by: notice, value: 3']],
    at: 'value',
  },
  {
    code: 'link/history-order',
    edits: [[parameters, '"2028-01-01": 80000', '"2025-01-01": 80000']],
    at: '"2025-01-01"',
    params: { date: '2025-01-01', before: '2026-01-01' },
  },
  {
    code: 'link/not-for-notice',
    edits: [[notice, 'seats_min: 100', 'volumes_min: 100']],
    at: 'volumes_min',
  },
  // values
  { code: 'link/not-a-number', edits: [[notice, 'seats_min: 100', 'seats_min: 一百']], at: '一百' },
  {
    code: 'link/not-an-integer',
    edits: [[parameters, 'unit: year, value: 3 }\n  publ', 'unit: year, value: 2.5 }\n  publ']],
    at: '2.5',
  },
  {
    code: 'link/not-a-date',
    edits: [[parameters, 'value: "2026-01-01"', 'value: "2026-1-1"']],
    at: '"2026-1-1"',
    params: { name: 'published_on', value: '2026-1-1', nearest: '2026-01-01' },
  },
  { code: 'link/not-a-month-day', edits: [[parameters, '"03-31"', '"3-31"']], at: '"3-31"' },
  {
    code: 'link/below-minimum',
    edits: [[parameters, 'unit: workday, value: 5', 'unit: workday, value: -5']],
    at: '-5',
  },
  // the calendar
  {
    code: 'link/bad-days',
    edits: [[calendar, '01-01..01-03', '01-03..01-01']],
    at: '01-03..01-01',
  },
  { code: 'link/day-twice', edits: [[calendar, '[ 01-04, 02-14', '[ 01-03, 02-14']], at: '01-03' },
  { code: 'link/make-up-on-weekday', edits: [[calendar, '[ 01-04, 02-14', '[ 01-05, 02-14']], at: '01-05' },
  { code: 'link/year-announced', edits: [[calendar, '  2027:', '  2026:']], at: '2026' },
  // decisions, rules, procedures
  { code: 'link/bad-decision-number', edits: [[decisions, 'id: ED-04', 'id: ED4']], at: 'ED4' },
  {
    code: 'link/rule-form',
    edits: [[conditions, 'all: [ stock, service, clean ]', 'all: [ stock ]\n    any: [ service, clean ]']],
    at: 'eligible',
  },
  {
    code: 'link/member-twice',
    edits: [[conditions, '[ stock, service, clean ]', '[ stock, service, clean, 服务环境良好 ]']],
    at: '服务环境良好',
  },
  {
    code: 'link/at-least-range',
    edits: [
      [conditions, 'all: [ stock, service, clean ]', 'at_least: { n: 4, of: [ stock, service, clean ] }'],
    ],
    at: '4',
  },
  {
    code: 'link/rule-cycle',
    edits: [[conditions, 'when: { var: judgement.service }', 'when: { rule: eligible }']],
    at: 'eligible',
    params: { ring: 'eligible → service → eligible' },
  },
  {
    code: 'link/rules-too-deep',
    edits: [
      [
        process,
        'rules:\n',
        `rules:\n${many(1000, (i) => leaf(`c${i}`, `when: { rule: ${i < 999 ? `c${i + 1}` : 'complete'} }`))}`,
      ],
    ],
    at: 'c0',
    params: { name: 'c0', limit: '1000' },
  },
  {
    code: 'link/group-too-large',
    edits: [
      [
        process,
        'rules:\n',
        `rules:\n${leaf('big', `all: [ ${names('m', 101)} ]`)}${many(101, (i) => leaf(`m${i}`, `all: [ ${names('n', 101)} ]`))}${many(101, (i) => leaf(`n${i}`, 'when: { var: filed.complete }'))}`,
      ],
    ],
    at: 'big',
    params: { name: 'big', limit: '10000' },
  },
  {
    code: 'link/grades-need-list',
    edits: [[grades, 'list: incidents', 'list: granted_on']],
    at: 'granted_on',
  },
  { code: 'link/grades-need-enum', edits: [[grades, 'field: grade', 'field: injured']], at: 'injured' },
  {
    code: 'link/unlisted-procedure',
    edits: [[measure, '[ rating, followup ]', '[ rating ]']],
    at: 'followup',
  },
  // the ledger
  {
    code: 'link/not-classed',
    edits: [[general, '    class: declaratory\n    text: 为提升', '    text: 为提升']],
    at: '为提升公共图书馆服务水平，制定本办法。',
  },
  // advice
  {
    code: 'link/numbering-gap',
    edits: [
      [process, 'number: 第十条', 'number: 第十二条'],
      [measure, 'cite: 第十条', 'cite: 第十二条'],
      [parameters, 'cite: 第十条', 'cite: 第十二条'],
    ],
    at: 'number',
    params: { label: '第十二条', missing: '第十条' },
  },
  { code: 'link/unprinted-number', edits: [], at: 'number', params: { label: '第七条' } },
  {
    code: 'link/erratum',
    edits: [],
    at: '环竟',
    params: { label: '第四条（二）', printed: '环竟', correct: '环境' },
  },
  {
    code: 'link/stale-erratum',
    edits: [[measure, 'printed: 环竟', 'printed: 环镜']],
    at: '{',
    params: { label: '第四条（二）', printed: '环镜' },
  },
  { code: 'link/drafting-note', edits: [], at: '服务环竟良好' },
  {
    code: 'link/unknown-lint',
    edits: [[measure, 'procedures: [', 'drafting: { off: [ draft/typos ] }\nprocedures: [']],
    at: 'draft/typos',
    params: { name: 'draft/typos', nearest: 'draft/typo' },
  },
  {
    code: 'link/stale-note',
    edits: [[notes, 'quote: 服务环竟良好', 'quote: 服务良好']],
    at: 'vague_service',
  },
  {
    code: 'link/all-over-list',
    edits: [[conditions, 'none:\n        - { var: incidents }', 'all:\n        - { var: incidents }']],
    at: 'clean',
    params: { rule: '近年无重大事故', list: 'incidents' },
  },
  {
    code: 'link/constant-condition',
    edits: [[process, 'when: { var: filed.complete }', 'when: { or: [ true, false ] }']],
    at: 'complete',
    params: { name: '材料齐全' },
  },
  {
    code: 'link/unused-rule',
    edits: [[rating, ', guard: complete', '']],
    at: 'complete',
    params: { name: '材料齐全' },
  },
  {
    code: 'link/unused-fact',
    edits: [[facts, 'facts:\n', 'facts:\n  visitors: { title: 到馆人次, type: integer }\n']],
    at: 'visitors',
  },
  {
    code: 'link/unused-parameter',
    edits: [[parameters, 'parameters:\n', 'parameters:\n  spare: { title: 备用, cite: 第十条, value: 1 }\n']],
    at: 'spare',
  },
  {
    code: 'link/parameter-never-given',
    edits: [[notice, 'parameters: { seats_min: 100 }\n', '']],
    at: 'seats_min',
  },
  {
    code: 'link/empty-period',
    edits: [[parameters, 'unit: workday, value: 5', 'unit: workday, value: 0']],
    at: 'publicity_period',
    params: { name: '公示期' },
  },
  {
    code: 'link/parameter-not-set',
    edits: [[parameters, 'type: date, value: "2026-01-01"', 'type: date, value: null']],
    at: 'published_on',
  },
  {
    code: 'link/stage-never-begins',
    edits: [[rating, '    stage: assessing\n', '']],
    at: 'assessing',
    params: { name: '专家评定' },
  },
  {
    code: 'link/no-decider',
    edits: [[conditions, '    decided_by: { assessing: panel }\n', '']],
    at: 'service',
  },
  {
    code: 'link/no-evidence',
    edits: [
      [conditions, '    evidence: 现场查看记录\n', ''],
      [facts, 'by: panel, evidence: 现场查看记录', 'by: panel'],
    ],
    at: 'service',
  },
  {
    code: 'link/duty-without-due',
    edits: [
      [
        rating,
        'duty: { by: panel, what: 组织评定 }',
        'duty: { by: panel, what: 组织评定, due: { after: { days: 30 } } }',
      ],
      [
        rating,
        'duty: { by: office, what: 核实异议 }',
        'duty: { by: office, what: 核实异议, due: { after: { days: 3 } } }',
      ],
    ],
    at: 'review',
    params: { what: '审核申报材料', who: '市文化局' },
  },
  {
    code: 'link/obligation-without-date',
    edits: [
      [
        followup,
        '    every: { param: review_cycle, from: { var: granted_on } }\n    done_by: [ office.review_pass ]\n    roll: false\n',
        '',
      ],
    ],
    at: 'triennial_review',
  },
  {
    code: 'link/no-consequence',
    edits: [
      [
        followup,
        '    period: previous_year\n',
        '    period: previous_year\n    consequence: { what: 通报, cite: 第八条 }\n',
      ],
    ],
    at: 'triennial_review',
  },
];
