/** A pack and an outcome written by hand, so that the reports can be tested without the engine beneath them. */
import type { Explanation, Finding, Missing } from '../../src/model/finding.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Citation } from '../../src/model/provision.ts';
import type { Verdict } from '../../src/model/rule.ts';
import type { Field } from '../../src/model/value.ts';

const place = { file: 'rules/x.yaml', line: 1, column: 1 };

export const cite = (article: number, item?: number): Citation => ({
  kind: 'article',
  article,
  ...(item === undefined ? {} : { item }),
  label: `第${'零一二三四五六七八九'.charAt(article)}条${item === undefined ? '' : `（${'零一二三四'.charAt(item)}）`}`,
});

const field = (id: string, title: string, more: Partial<Field> = {}): Field => ({
  id,
  title,
  type: { kind: 'boolean' },
  source: 'declared',
  by: 'school',
  ...more,
});

const fact = (id: string, title: string, more: Partial<Field> = {}) => ({
  ...field(id, title, more),
  citations: [cite(3)],
  place,
});

const incidentFields: Readonly<Record<string, Field>> = {
  date: field('date', '发生日期', { type: { kind: 'date' } }),
  grade: field('grade', '等级', { type: { kind: 'enum', values: { grave: '严重', light: '轻微' } } }),
  injured: field('injured', '受伤人数', { type: { kind: 'number', unit: '人', integer: true } }),
};

/** Expressions of the rules below, for the tests of sentences. */
export const fixturePack: Pack = {
  id: 'school-awards',
  version: '1',
  hash: 'abcdef0123456789',
  title: '示例学校评优办法',
  preamble: ['（试行）'],
  issuer: '示例局',
  language: 'zh',
  timeZone: 'Asia/Shanghai',
  effective: { on: { op: 'param', parameter: 'starts_on' }, citations: [cite(9)] },
  answer: 'worthy',
  roles: {
    school: { id: 'school', title: '学校', citations: [cite(1)], place },
    bureau: { id: 'bureau', title: '教育局', citations: [cite(1)], place },
    jury: { id: 'jury', title: '评委会', citations: [cite(1)], place },
  },
  stages: { checking: { id: 'checking', title: '核对', by: 'bureau', citations: [cite(4)], place } },
  sources: {},
  reaches: {},
  rests: { onFacts: {}, onDay: [] },
  periods: { startDayCounts: { value: false }, roll: { value: true }, citations: [] },
  facts: {
    'school.pupils': fact('school.pupils', '在校人数', {
      type: { kind: 'number', unit: '人', integer: true },
      evidence: '学籍册',
    }),
    'school.ratio': fact('school.ratio', '图书更新率', { type: { kind: 'number', unit: '%' } }),
    'school.kind': fact('school.kind', '办学类别', {
      type: { kind: 'enum', values: { public: '公办', private: '民办' } },
    }),
    'school.joint': fact('school.joint', '是否联合申报'),
    'judgement.spirit': fact('judgement.spirit', '校风优良', {
      source: 'judgement',
      by: 'jury',
      evidence: '走访记录',
    }),
    incidents: fact('incidents', '安全记录', { type: { kind: 'list', item: incidentFields } }),
  },
  catalogues: {},
  parameters: {
    starts_on: {
      id: 'starts_on',
      title: '公布日',
      type: { kind: 'date' },
      citations: [cite(9)],
      setBy: 'measure',
      values: [{ value: { value: null } }],
      place,
    },
    ratio_min: {
      id: 'ratio_min',
      title: '更新率下限',
      type: { kind: 'number', unit: '%' },
      unit: '%',
      citations: [cite(3, 1)],
      setBy: 'measure',
      values: [
        { from: '2026-01-01', value: { value: 3 } },
        { from: '2027-01-01', value: { value: 5 } },
      ],
      place,
    },
    pupils_min: {
      id: 'pupils_min',
      title: '在校人数下限',
      type: { kind: 'number', unit: '人' },
      unit: '人',
      citations: [cite(3, 1)],
      setBy: 'notice',
      values: [],
      place,
    },
    clean_years: {
      id: 'clean_years',
      title: '安全年限',
      type: { kind: 'number', unit: 'year' },
      unit: 'year',
      citations: [cite(3, 3)],
      setBy: 'measure',
      values: [{ value: { value: 3 } }],
      place,
    },
    notice_days: {
      id: 'notice_days',
      title: '公告期',
      type: { kind: 'number', unit: 'workday' },
      unit: 'workday',
      citations: [cite(5)],
      setBy: 'measure',
      values: [{ value: { choose: 'counting', options: { strict: 5, loose: 4 } } }],
      place,
    },
  },
  notices: {
    '2026': {
      id: '2026',
      title: '2026年评优通知',
      illustrative: true,
      clauses: {},
      parameters: { pupils_min: 600 },
      materials: [],
      place,
    },
  },
  decisions: {
    counting: {
      id: 'counting',
      number: 'ED-07',
      question: '「近三年」从何时起算',
      citations: [cite(3, 3)],
      options: { strict: '自申报之日', loose: '延至决定之日' },
      chosen: 'loose',
      switchable: true,
      place,
    },
  },
  chapters: [
    {
      number: 1,
      label: '第一章',
      title: '总则',
      place,
      articles: [
        {
          id: 'art3',
          number: 3,
          label: '第三条',
          printed: true,
          kind: 'condition',
          place,
          paragraphs: [
            {
              text: ['参评学校应当同时符合下列条件：'],
              items: [
                { number: 1, label: '（一）', text: ['图书更新率不低于', { parameter: 'ratio_min' }, '%；'] },
                {
                  number: 3,
                  label: '（三）',
                  text: ['近', { parameter: 'clean_years', filter: 'cn' }, '年无严重事故。'],
                },
              ],
            },
          ],
        },
        {
          id: 'art4',
          number: 4,
          label: '第四条',
          printed: false,
          heading: '核对',
          kind: 'step',
          place,
          paragraphs: [{ text: ['教育局核对材料。'], items: [] }],
        },
      ],
    },
  ],
  rules: {
    worthy: {
      id: 'worthy',
      title: '符合评优条件',
      citations: [cite(3)],
      body: { kind: 'all', of: ['worthy.books', 'worthy.spirit', 'worthy.safe'] },
      lets: {},
      deciders: {},
      evidence: [],
      place,
    },
    'worthy.books': {
      id: 'worthy.books',
      title: '图书更新较快',
      citations: [cite(3, 1)],
      body: {
        kind: 'when',
        when: {
          op: '>=',
          args: [
            { op: 'var', fact: 'school.ratio', scope: 'case' },
            { op: 'param', parameter: 'ratio_min' },
          ],
        },
      },
      lets: {},
      deciders: { checking: 'bureau' },
      parent: 'worthy',
      evidence: ['采购单'],
      place,
    },
    'worthy.spirit': {
      id: 'worthy.spirit',
      title: '校风优良',
      citations: [cite(3, 2)],
      body: { kind: 'when', when: { op: 'var', fact: 'judgement.spirit', scope: 'case' } },
      lets: {},
      deciders: {},
      parent: 'worthy',
      evidence: [],
      place,
    },
    'worthy.safe': {
      id: 'worthy.safe',
      title: '近三年无严重事故',
      citations: [cite(3, 3)],
      body: {
        kind: 'when',
        when: {
          op: 'none',
          list: { fact: 'incidents', scope: 'case' },
          where: {
            op: 'and',
            args: [
              {
                op: '>=',
                args: [
                  { op: 'var', fact: 'date', scope: 'item' },
                  { op: 'let', name: 'window' },
                ],
              },
              { op: 'in', args: [{ op: 'var', fact: 'grade', scope: 'item' }], values: ['grave'] },
            ],
          },
        },
      },
      lets: {
        window: {
          op: 'date_add',
          args: [
            { op: 'date', of: 'as_of' },
            {
              op: '-',
              args: [
                { op: 'literal', value: 0 },
                { op: 'param', parameter: 'clean_years' },
              ],
            },
          ],
          unit: 'year',
        },
      },
      deciders: {},
      parent: 'worthy',
      evidence: [],
      place,
    },
  },
  advisories: {},
  grades: {},
  scorings: [],
  errata: [],
  notes: [],
  ledger: [],
  procedures: {},
  calendar: { years: {}, statutory: {}, reach: 4, local: [] },
  places: {},
};

const finding = (
  rule: string,
  title: string,
  verdict: Verdict,
  citation: Citation,
  more: Partial<Finding> = {},
): Finding => ({
  rule,
  title,
  citations: [citation],
  kind: 'when',
  verdict,
  children: [],
  missing: [],
  lets: {},
  provisional: [],
  ...more,
});

const judgement: Missing = {
  kind: 'judgement',
  path: 'judgement.spirit',
  title: '校风优良',
  source: 'judgement',
  by: 'jury',
  evidence: '走访记录',
};

const record = (index: number, date: string, grade: string, hit: boolean): Explanation => ({
  op: 'and',
  value: hit,
  args: [
    {
      op: '>=',
      value: true,
      args: [
        { op: 'var', name: `incidents[${index}].date`, value: date, args: [] },
        { op: 'let', name: 'window', value: '2023-06-18', args: [] },
      ],
    },
    {
      op: 'in',
      value: hit,
      values: ['grave'],
      args: [{ op: 'var', name: `incidents[${index}].grade`, value: grade, args: [] }],
    },
  ],
});

/** One leaf unmet by a number, one waiting for a judgement, one unmet by a record. */
export const fixtureOutcome: Outcome = {
  format: 'banfa/outcome@1',
  receipt: {
    pack: 'school-awards',
    version: '1',
    hash: 'abcdef0123456789abcdef',
    engine: '0.1.0',
    asOf: '2026-06-18',
    decisions: {},
  },
  case: { id: 'S-1', title: '第一中学（虚构）' },
  notice: { id: '2026', title: '2026年评优通知', illustrative: true },
  inForce: { status: 'not_in_force' },
  verdict: 'unmet',
  answer: 'worthy',
  findings: [
    finding('worthy', '符合评优条件', 'unmet', cite(3), {
      kind: 'all',
      children: [
        finding('worthy.books', '图书更新较快', 'unmet', cite(3, 1), {
          explanation: {
            op: '>=',
            value: false,
            distance: -0.4,
            args: [
              { op: 'var', name: 'school.ratio', value: 2.6, args: [] },
              { op: 'param', name: 'ratio_min', value: 3, args: [] },
            ],
          },
        }),
        finding('worthy.spirit', '校风优良', 'undetermined', cite(3, 2), {
          explanation: { op: 'var', name: 'judgement.spirit', args: [] },
          missing: [judgement],
        }),
        finding('worthy.safe', '近三年无严重事故', 'unmet', cite(3, 3), {
          explanation: {
            op: 'none',
            name: 'incidents',
            value: false,
            args: [record(0, '2025-03-18', 'grave', true), record(1, '2025-09-01', 'light', false)],
          },
        }),
      ],
    }),
  ],
  missing: [
    judgement,
    {
      kind: 'fact',
      path: 'school.pupils',
      title: '在校人数',
      source: 'declared',
      by: 'school',
      evidence: '学籍册',
    },
  ],
  advisories: [{ id: 'joint', title: '联合申报', says: '联合申报的，由牵头学校提交', citations: [cite(2)] }],
  replay: {
    steps: [
      {
        date: '2026-03-05',
        kind: 'event',
        event: 'school.submit',
        title: '提交材料',
        role: 'school',
        citations: [cite(4)],
        entered: ['award.checking'],
        exited: ['award.preparing'],
      },
      {
        date: '2026-03-09',
        kind: 'event',
        event: 'bureau.grant',
        title: '授予称号',
        role: 'bureau',
        citations: [cite(5)],
        entered: [],
        exited: [],
        refused: { reason: 'not-accepted', accepted: ['bureau.check'] },
      },
    ],
    active: [
      { path: 'award.checking', title: '核对', citations: [cite(4)], since: '2026-03-05', leaf: true },
    ],
    done: false,
    duties: [
      {
        by: ['bureau'],
        what: '核对材料',
        state: 'award.checking',
        since: '2026-03-05',
        citations: [cite(4)],
        due: { date: '2026-03-12' },
        overdueSince: '2026-03-13',
        consequence: { what: '通报批评', citations: [cite(8)] },
      },
    ],
    deadlines: [
      {
        id: 'award.checking',
        kind: 'duty',
        title: '核对材料',
        citations: [cite(4)],
        startedOn: '2026-03-05',
        due: { date: '2026-03-12' },
        status: 'overdue',
      },
      {
        id: 'notice_end',
        kind: 'timer',
        title: '公告期满',
        citations: [cite(5)],
        startedOn: '2026-12-28',
        due: { date: '2027-01-05', provisional: { earliest: '2027-01-03', latest: '2027-01-06' } },
        status: 'pending',
      },
    ],
    obligations: [
      {
        id: 'annual',
        title: '年度报告',
        by: ['school'],
        what: '报送上一年度情况',
        citations: [cite(7)],
        standing: false,
        active: true,
        periods: [
          { period: '2026', due: { date: '2026-03-31' }, status: 'overdue' },
          { period: '2027', due: { date: '2027-03-31' }, status: 'open' },
        ],
      },
    ],
    next: [],
    facts: {
      'school.ratio': 2.6,
      incidents: [
        { date: '2025-03-18', grade: 'grave', injured: 4 },
        { date: '2025-09-01', grade: 'light' },
      ],
    },
    provenance: {},
    disagreements: [
      {
        fact: 'judgement.spirit',
        title: '校风优良',
        earlier: { role: 'bureau', value: '是' },
        later: { role: 'jury', value: '否' },
      },
    ],
    stageDates: { checking: '2026-03-05' },
    later: 1,
  },
  dependsOn: [
    {
      decision: 'counting',
      number: 'ED-07',
      question: '「近三年」从何时起算',
      chosen: 'loose',
      turns: [
        {
          option: 'strict',
          means: '自申报之日',
          changes: [
            {
              kind: 'rule',
              id: 'worthy.safe',
              leaf: true,
              title: '近三年无严重事故',
              from: 'unmet',
              to: 'met',
            },
            { kind: 'deadline', id: 'notice_end', title: '公告期满', from: '2027-01-05', to: '2027-01-04' },
          ],
        },
      ],
    },
  ],
};
