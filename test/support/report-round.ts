/** The result of a round written by hand: every status, a tie, a row that is open, names that mean harm to a spreadsheet. */
import type {
  RoundFlag,
  RoundReason,
  RoundResult,
  RoundRow,
  RoundStatus,
} from '../../src/model/round-result.ts';
import { ROUND_STATUSES } from '../../src/model/round-result.ts';
import { cite } from './outcome-fixture.ts';

const clause = { kind: 'notice', key: 'round', label: '申报通知' } as const;
const PUBLIC = { id: 'public', title: '公办' };
const PRIVATE = { id: 'private', title: '民办' };

interface Given {
  readonly rank?: readonly [number, number];
  readonly place?: readonly [number, number];
  readonly tied?: number;
  readonly total?: number;
  readonly least?: number;
  readonly most?: number;
  readonly group?: RoundRow['group'];
  readonly flags?: readonly RoundFlag[];
  readonly points?: readonly [number, number];
}

const row = (
  id: string,
  title: string,
  status: RoundStatus,
  given: Given,
  ...reasons: readonly RoundReason[]
): RoundRow => {
  const { rank, place, tied = 0, total, least = total ?? 0, most = total ?? 105, flags = [] } = given;
  const [books, spirit] = given.points ?? [20, (total ?? 60) - 24];
  return {
    case: id,
    title,
    file: `cases/${id}.yaml`,
    status,
    ...(rank === undefined ? {} : { rank: { best: rank[0], worst: rank[1] } }),
    tied,
    ...(place === undefined ? {} : { place: { best: place[0], worst: place[1] } }),
    ...(total === undefined ? {} : { total }),
    least,
    most,
    verdict:
      status === 'below_pass' || status === 'vetoed' ? 'unmet' : total === undefined ? 'undetermined' : 'met',
    admissible: status === 'inadmissible' ? 'unmet' : 'met',
    ...(given.group === undefined ? {} : { group: given.group }),
    ties: [{ value: spirit }, { value: '2026-03-05' }],
    reasons,
    flags,
    judges: 5,
    points:
      total === undefined
        ? [
            { least: 10, most: 25 },
            { least: 0, most: 75 },
          ]
        : [
            { points: books, least: books, most: books },
            { points: spirit, least: spirit, most: spirit },
          ],
    adjustments:
      id === 'S-01'
        ? [
            {
              kind: 'bonus',
              id: 'evaluation.champion',
              title: '全国先进',
              citations: [clause],
              points: 3,
              least: 3,
              most: 3,
            },
          ]
        : id === 'S-03'
          ? [
              {
                kind: 'deduction',
                id: 'evaluation.late',
                title: '材料迟交',
                citations: [clause],
                points: 2,
                least: 2,
                most: 2,
              },
            ]
          : [],
  };
};

const within: RoundReason = { kind: 'within', total: 4, citations: [clause] };

const rows: readonly RoundRow[] = [
  row(
    'S-01',
    '第一实验学校',
    'shortlisted',
    { rank: [1, 1], place: [1, 1], total: 92.5, group: PUBLIC },
    within,
  ),
  row(
    'S-02',
    '第二外国语学校（含附属小学、附属幼儿园）',
    'shortlisted',
    { rank: [2, 2], place: [2, 2], tied: 1, total: 88, group: PUBLIC },
    within,
  ),
  row(
    'S-03',
    '育才学校',
    'shortlisted',
    {
      rank: [2, 2],
      place: [2, 2],
      tied: 1,
      total: 88,
      group: PUBLIC,
      flags: [
        { kind: 'spread', spread: 25 },
        { kind: 'recused', judges: ['专家己'] },
      ],
    },
    within,
  ),
  row(
    'S-04',
    '=1+1 学校',
    'reserve',
    { rank: [4, 4], place: [1, 1], total: 80.1, group: PUBLIC },
    { kind: 'reserve', reserve: 1, citations: [clause] },
  ),
  row(
    'S-05',
    '@第五中学',
    'not_shortlisted',
    { rank: [5, 5], total: 76, group: PUBLIC },
    { kind: 'group_full', group: PUBLIC, most: 3, citations: [clause] },
    { kind: 'places_taken', total: 4, citations: [clause] },
  ),
  row(
    'S-06',
    '+第六中学',
    'undetermined',
    { rank: [5, 8], least: 40, most: 75.5, group: PRIVATE, flags: [{ kind: 'absent', judges: ['专家庚'] }] },
    {
      kind: 'open',
      what: 'total',
      missing: [
        { kind: 'fact', path: 'school.ratio', title: '图书更新率', by: 'school' },
        { kind: 'judgement', path: 'panel.乙', title: '专家乙', by: 'jury' },
      ],
      citations: [clause],
    },
    { kind: 'others_open', others: 1, citations: [] },
  ),
  row(
    'S-07',
    '明德学校',
    'shortlisted',
    { rank: [6, 7], place: [4, 4], total: 71.25, group: PRIVATE },
    { kind: 'kept', group: PRIVATE, least: 1, citations: [clause] },
  ),
  row(
    'S-08',
    '-第八中学',
    'below_pass',
    { total: 52.3, group: PUBLIC, points: [12, 37.9] },
    {
      kind: 'floor',
      group: 'evaluation.books',
      title: '图书建设',
      most: 12,
      floor: 15,
      citations: [cite(3, 1)],
    },
    { kind: 'pass', most: 52.3, pass: 60, citations: [clause] },
  ),
  row(
    'S-09',
    '\t第九中学',
    'vetoed',
    { total: 77, group: PRIVATE },
    { kind: 'veto', veto: 'evaluation.grave', title: '发生严重事故', citations: [cite(3, 3)] },
  ),
  row(
    'S-10',
    '第十中学',
    'inadmissible',
    { total: 66, group: PUBLIC },
    { kind: 'state', state: 'award.checking', title: '核对', citations: [cite(4)] },
    { kind: 'rule', rule: 'worthy.books', title: '图书更新较快', citations: [cite(3, 1)] },
  ),
];

/** A round of ten schools with four places. */
export const roundResult: RoundResult = {
  format: 'banfa/round@1',
  receipt: {
    pack: 'school-awards',
    version: '1',
    hash: 'abcdef0123456789abcdef',
    engine: '0.1.0',
    asOf: '2026-06-18',
    decisions: {},
    notice: '2026',
  },
  notice: { id: '2026', title: '2026年评优通知', illustrative: true },
  title: '2026年第一批评选',
  citations: [cite(4), clause],
  scoring: {
    id: 'evaluation',
    title: '评审评分',
    citations: [clause],
    digits: 2,
    full: 105,
    pass: 60,
    groups: [
      { id: 'evaluation.books', title: '图书建设', citations: [cite(3, 1)], max: 25, weight: 1.2 },
      { id: 'evaluation.spirit', title: '办学特色', citations: [clause], max: 75, weight: 1 },
    ],
  },
  ties: [{ title: '办学特色得分高的在前', citations: [clause], order: 'higher' }],
  quota: {
    total: 4,
    reserve: 1,
    open: [],
    by: {
      fact: 'school.kind',
      title: '办学类别',
      groups: [
        { ...PUBLIC, most: 3, least: 0, candidates: 5, shortlisted: 3 },
        { ...PRIVATE, most: 2, least: 1, candidates: 2, shortlisted: 1 },
      ],
    },
  },
  rows,
  counts: countsOf(rows),
  candidates: 7,
};

/** The same with everything settled: the row that was open is not shortlisted. */
export const settledRound: RoundResult = (() => {
  const settled = rows.map((one): RoundRow => {
    if (one.status !== 'undetermined') return one;
    return {
      ...row(
        one.case,
        '第六中学',
        'not_shortlisted',
        { rank: [7, 7], total: 61, group: PRIVATE },
        { kind: 'places_taken', total: 4, citations: [clause] },
      ),
    };
  });
  return { ...roundResult, rows: settled, counts: countsOf(settled) };
})();

function countsOf(all: readonly RoundRow[]): RoundResult['counts'] {
  const counts = ROUND_STATUSES.map(
    (status) => [status, all.filter((one) => one.status === status).length] as const,
  );
  const of = (status: RoundStatus): number => counts.find(([one]) => one === status)?.[1] ?? 0;
  return {
    shortlisted: of('shortlisted'),
    reserve: of('reserve'),
    not_shortlisted: of('not_shortlisted'),
    below_pass: of('below_pass'),
    vetoed: of('vetoed'),
    inadmissible: of('inadmissible'),
    undetermined: of('undetermined'),
  };
}
