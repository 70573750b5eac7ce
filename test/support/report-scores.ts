/** A score table, its scores and a round, written by hand, so that the reports can be tested without the engine. */
import type { Expression } from '../../src/model/expression.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Citation } from '../../src/model/provision.ts';
import type { RoundRules } from '../../src/model/round.ts';
import type { Points, Score } from '../../src/model/score.ts';
import type { Band, Scoring } from '../../src/model/scoring.ts';
import { cite, fixtureOutcome, fixturePack } from './outcome-fixture.ts';

const place = { file: 'rules/notices/2026.yaml', line: 1, column: 1 };

const lit = (value: number | string | boolean): Expression => ({ op: 'literal', value });
const fact = (id: string): Expression => ({ op: 'var', fact: id, scope: 'case' });
const band = (from: number | undefined, to: number | undefined, points: number): Band => ({
  ...(from === undefined ? {} : { from: { at: lit(from), included: true } }),
  ...(to === undefined ? {} : { to: { at: lit(to), included: false } }),
  points: lit(points),
  place,
});
const clause: Citation = { kind: 'notice', key: 'scoring', label: '申报通知' };

/** Bands of numbers, of counts, of titles and of yes and no; a formula; judges; the best of two. */
export const scoring: Scoring = {
  id: 'evaluation',
  title: '评审评分',
  citations: [clause],
  notice: '2026',
  rounding: { digits: 2, mode: 'half_up' },
  pass: lit(60),
  groups: [
    {
      id: 'evaluation.books',
      title: '图书建设',
      citations: [cite(3, 1)],
      weight: lit(1.2),
      least: lit(15),
      indicators: [
        {
          id: 'evaluation.books.renewal',
          title: '图书更新率',
          citations: [cite(3, 1)],
          max: lit(10),
          evidence: ['采购单'],
          scale: {
            kind: 'bands',
            of: fact('school.ratio'),
            bands: [band(30, undefined, 10), band(15, 30, 7), band(undefined, 15, 3)],
          },
          place,
        },
        {
          id: 'evaluation.books.kind',
          title: '办学类别',
          citations: [cite(3, 1)],
          max: lit(5),
          evidence: [],
          scale: {
            kind: 'bands',
            of: fact('school.kind'),
            bands: [
              { values: ['public'], points: lit(5), place },
              { values: ['private'], points: lit(3), place },
            ],
          },
          place,
        },
        {
          id: 'evaluation.books.size',
          title: '规模',
          citations: [cite(3, 2)],
          max: lit(10),
          evidence: [],
          scale: {
            kind: 'best',
            of: [
              {
                kind: 'bands',
                of: fact('school.pupils'),
                bands: [band(1000, undefined, 10), band(undefined, 1000, 5)],
              },
              {
                kind: 'bands',
                of: fact('school.ratio'),
                bands: [band(20, undefined, 8), band(undefined, 20, 2)],
              },
            ],
          },
          place,
        },
      ],
    },
    {
      id: 'evaluation.spirit',
      title: '办学特色',
      citations: [clause],
      weight: lit(1),
      indicators: [
        {
          id: 'evaluation.spirit.growth',
          title: '增长',
          citations: [clause],
          max: lit(10),
          evidence: [],
          scale: {
            kind: 'formula',
            points: { op: 'min', args: [lit(10), { op: '/', args: [fact('school.ratio'), lit(2)] }] },
          },
          place,
        },
        {
          id: 'evaluation.spirit.defence',
          title: '答辩表现',
          citations: [clause],
          max: lit(60),
          evidence: [],
          scale: { kind: 'judges' },
          place,
        },
        {
          id: 'evaluation.spirit.joint',
          title: '联合申报',
          citations: [clause],
          max: lit(5),
          evidence: [],
          scale: {
            kind: 'bands',
            of: fact('school.joint'),
            bands: [
              { values: [true], points: lit(5), place },
              { values: [false], points: lit(0), place },
            ],
          },
          place,
        },
      ],
    },
  ],
  bonuses: [
    {
      id: 'evaluation.champion',
      title: '全国先进',
      citations: [clause],
      when: fact('school.joint'),
      points: lit(3),
      place,
    },
  ],
  deductions: [
    {
      id: 'evaluation.late',
      title: '材料迟交',
      citations: [clause],
      when: { op: '>', args: [fact('school.pupils'), lit(5000)] },
      points: lit(2),
      most: lit(4),
      place,
    },
  ],
  bonusMost: lit(5),
  vetoes: [
    {
      id: 'evaluation.grave',
      title: '发生严重事故',
      citations: [cite(3, 3)],
      when: { op: 'not', args: [{ op: 'rule', rule: 'worthy.safe' }] },
      place,
    },
  ],
  panel: {
    by: 'jury',
    citations: [clause],
    quorum: lit(5),
    odd: true,
    merge: 'trimmed_mean',
    spreadMost: lit(20),
    conflictsWith: ['school.kind', 'incidents.grade'],
  },
  place,
};

/** The rules of a round with everything a round can say. */
export const roundRules: RoundRules = {
  title: '2026年第一批评选',
  citations: [cite(4), clause],
  scoring: 'evaluation',
  state: 'award.checking',
  admissible: 'worthy',
  ties: [
    {
      title: '办学特色得分高的在前',
      citations: [clause],
      of: { op: 'score', score: 'evaluation.spirit' },
      order: 'higher',
    },
    { title: '申报在先的在前', citations: [clause], of: { op: 'date', of: 'checking' }, order: 'lower' },
  ],
  quota: {
    total: lit(10),
    by: 'school.kind',
    most: lit(6),
    least: lit(1),
    each: { private: { most: lit(4) } },
  },
  reserve: lit(3),
  record: {
    shortlisted: { event: 'jury.list', facts: {} },
    leftOut: { event: 'jury.leave', facts: {} },
  },
  documents: {
    shortlist: {
      title: [{ slot: 'measure' }, '（', { slot: 'round' }, '）入围名单'],
      paragraphs: [
        [
          '经评审，下列',
          { slot: 'count' },
          '所学校列入',
          { slot: 'round' },
          '入围名单，另有',
          { slot: 'reserve_count' },
          '所列为候补；参加排名的共',
          { slot: 'candidates' },
          '所。更新率按不低于',
          { parameter: 'ratio_min' },
          '%核定。',
        ],
      ],
      closing: [[{ slot: 'issuer' }], [{ slot: 'today' }]],
    },
    publicity: {
      title: ['关于', { slot: 'round' }, '入围名单的公示'],
      paragraphs: [
        [
          '现将拟入围的学校予以公示，公示期为',
          { slot: 'from' },
          '至',
          { slot: 'to' },
          '（',
          { slot: 'days' },
          '个工作日）。',
        ],
        ['对公示内容有异议的，请在公示期内以书面形式提出。'],
      ],
      closing: [[{ slot: 'issuer' }], [{ slot: 'today' }]],
      period: { amount: { op: 'param', parameter: 'notice_days' }, unit: 'workday' },
    },
    opinion: {
      title: [{ slot: 'case' }, '评审意见'],
      paragraphs: [
        [
          '经评审，',
          { slot: 'case' },
          '总分',
          { slot: 'total' },
          '分，名次',
          { slot: 'rank' },
          '，',
          { slot: 'status' },
          '。',
        ],
      ],
      closing: [[{ slot: 'issuer' }], [{ slot: 'today' }]],
    },
  },
  place,
};

const notice = fixturePack.notices['2026'];
if (notice === undefined) throw new Error('the fixture has a notice');

/** The pack of school awards with the table and the round. */
export const scoredPack: Pack = {
  ...fixturePack,
  scorings: [scoring],
  notices: { '2026': { ...notice, round: roundRules } },
  calendar: {
    years: {
      '2026': {
        off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
        work: ['2026-10-10'],
        source: '示例',
      },
    },
    statutory: { '2027': ['2027-01-01'] },
    reach: 4,
    local: [],
  },
};

const judge = (
  name: string,
  status: 'counted' | 'set_aside' | 'owed' | 'recused' | 'absent',
  mark?: number,
  more: { readonly why?: string; readonly comment?: string } = {},
) => ({
  judge: name,
  name: `专家${name}`,
  status,
  ...(mark === undefined ? {} : { total: mark, date: '2026-06-10' }),
  marks: mark === undefined ? {} : { 'evaluation.spirit.defence': mark },
  ...more,
});

/** A score that is settled and passes; the panel is far apart. */
export const settledScore: Score = {
  scoring: 'evaluation',
  title: '评审评分',
  citations: [clause],
  verdict: 'met',
  total: 81.5,
  least: 81.5,
  most: 81.5,
  full: 105,
  pass: 60,
  groups: [
    {
      id: 'evaluation.books',
      title: '图书建设',
      citations: [cite(3, 1)],
      weight: 1.2,
      max: 25,
      floor: 15,
      verdict: 'met',
      points: 20,
      least: 20,
      most: 20,
      indicators: [
        {
          id: 'evaluation.books.renewal',
          title: '图书更新率',
          citations: [cite(3, 1)],
          max: 10,
          by: 'bands',
          explanation: { op: 'var', name: 'school.ratio', value: 26, args: [] },
          band: 1,
          points: 7,
          least: 7,
          most: 7,
        },
        {
          id: 'evaluation.books.kind',
          title: '办学类别',
          citations: [cite(3, 1)],
          max: 5,
          by: 'bands',
          explanation: { op: 'var', name: 'school.kind', value: 'public', args: [] },
          band: 0,
          points: 5,
          least: 5,
          most: 5,
        },
        {
          id: 'evaluation.books.size',
          title: '规模',
          citations: [cite(3, 2)],
          max: 10,
          by: 'best',
          explanation: { op: 'var', name: 'school.ratio', value: 26, args: [] },
          best: 1,
          band: 0,
          points: 8,
          least: 8,
          most: 8,
        },
      ],
    },
    {
      id: 'evaluation.spirit',
      title: '办学特色',
      citations: [clause],
      weight: 1,
      max: 75,
      points: 54.5,
      least: 54.5,
      most: 54.5,
      indicators: [
        {
          id: 'evaluation.spirit.growth',
          title: '增长',
          citations: [clause],
          max: 10,
          by: 'formula',
          explanation: { op: 'min', value: 10, args: [] },
          points: 10,
          least: 10,
          most: 10,
        },
        {
          id: 'evaluation.spirit.defence',
          title: '答辩表现',
          citations: [clause],
          max: 60,
          by: 'judges',
          points: 39.5,
          least: 39.5,
          most: 39.5,
        },
        {
          id: 'evaluation.spirit.joint',
          title: '联合申报',
          citations: [clause],
          max: 5,
          by: 'bands',
          explanation: { op: 'var', name: 'school.joint', value: true, args: [] },
          band: 0,
          points: 5,
          least: 5,
          most: 5,
        },
      ],
    },
  ],
  bonuses: [
    { id: 'evaluation.champion', title: '全国先进', citations: [clause], points: 3, least: 3, most: 3 },
  ],
  deductions: [
    { id: 'evaluation.late', title: '材料迟交', citations: [clause], points: 0, least: 0, most: 0 },
  ],
  vetoes: [
    {
      id: 'evaluation.grave',
      title: '发生严重事故',
      citations: [cite(3, 3)],
      verdict: 'unmet',
      explanation: { op: 'not', value: false, args: [] },
    },
  ],
  panel: {
    judges: [
      judge('甲', 'counted', 40, { comment: '办学特色鲜明，建议加强图书利用。' }),
      judge('乙', 'counted', 39),
      judge('丙', 'set_aside', 55),
      judge('丁', 'set_aside', 30),
      judge('戊', 'counted', 39.5, { comment: '材料翔实。' }),
      judge('己', 'recused', undefined, { why: '子女在该校就读' }),
      judge('庚', 'absent', undefined, { why: '请假' }),
    ],
    counted: 5,
    quorum: 5,
    spread: 25,
    review: true,
  },
  missing: [],
};

const open = <T extends Points>({ points: _, ...rest }: T, least: number, most: number) => ({
  ...rest,
  least,
  most,
});

const { total: _, ...untotalled } = settledScore;
const [books, spirit] = settledScore.groups;
if (books === undefined || spirit === undefined) throw new Error('the score has two groups');

/** The same while a fact and a sheet are owed and a veto is open. */
export const openScore: Score = {
  ...untotalled,
  verdict: 'undetermined',
  least: 32,
  most: 98,
  groups: [
    {
      ...open(books, 13, 20),
      verdict: 'undetermined',
      indicators: books.indicators.map((one) =>
        one.id === 'evaluation.books.renewal'
          ? { ...open(one, 3, 10), explanation: { op: 'var', name: 'school.ratio', args: [] } }
          : one,
      ),
    },
    {
      ...open(spirit, 15, 75),
      indicators: spirit.indicators.map((one) => (one.by === 'judges' ? open(one, 0, 60) : one)),
    },
  ],
  vetoes: settledScore.vetoes.map((one) => ({ ...one, verdict: 'undetermined' })),
  panel: {
    judges: [judge('甲', 'counted', 40), judge('乙', 'owed')],
    counted: 2,
    quorum: 5,
    open: 'quorum',
    review: false,
  },
  missing: [
    { kind: 'fact', path: 'school.ratio', title: '图书更新率', by: 'school', source: 'declared' },
    { kind: 'judgement', path: 'panel.乙', title: '专家乙', by: 'jury' },
  ],
};

/** Vetoed, below the floor of a group and below the pass mark. */
export const failedScore: Score = {
  ...settledScore,
  verdict: 'unmet',
  total: 48.25,
  least: 48.25,
  most: 48.25,
  groups: [{ ...books, verdict: 'unmet', points: 12, least: 12, most: 12 }, spirit],
  vetoes: settledScore.vetoes.map((one) => ({ ...one, verdict: 'met' })),
};

/** An outcome with scores. */
export const scoredOutcome = (...scores: readonly Score[]): Outcome => ({ ...fixtureOutcome, scores });
