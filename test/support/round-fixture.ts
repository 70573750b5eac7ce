/** A round of libraries: the small pack with a score table and a round written by hand, cases of it, and plain entries. */
import type { Case } from '../../src/model/case.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Citation } from '../../src/model/provision.ts';
import type { RoundRules } from '../../src/model/round.ts';
import type { RoundRow } from '../../src/model/round-result.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import type { FactValue } from '../../src/model/value.ts';
import { assess } from '../../src/outcome/assess.ts';
import type { Entry } from '../../src/round/entry.ts';
import type { FinishedRound, Round } from '../../src/round/round.ts';
import { createRound } from '../../src/round/round.ts';
import type { RankSettings } from '../../src/round/settings.ts';
import { smallPack } from './small-pack.ts';

export const DAY = '2026-06-01';

const place = { file: 'rules/notices/2026.yaml', line: 8, column: 1 };
const article = (number: number, label: string): Citation => ({ kind: 'article', article: number, label });
export const [ROUND_CITE, SCORE_CITE, SERVICE_CITE, FRAUD_CITE] = [
  article(6, '第六条'),
  article(4, '第四条'),
  article(4, '第四条（二）'),
  article(9, '第九条'),
];

export const literal = (value: number): Expression => ({ op: 'literal', value });
export const fact = (id: string): Expression => ({ op: 'var', fact: id, scope: 'case' });

const indicator = { max: literal(60), evidence: [], place };

/** Seats and volumes by formula, the service by judges, a veto, a floor, a pass mark, a bonus. */
export const scoring: Scoring = {
  id: 'stars',
  title: '星级评分',
  citations: [SCORE_CITE],
  rounding: { digits: 1, mode: 'half_up' },
  pass: literal(30),
  groups: [
    {
      id: 'stars.stock',
      title: '馆藏与座位',
      citations: [SCORE_CITE],
      weight: literal(1),
      indicators: [
        {
          ...indicator,
          id: 'stars.stock.seats',
          title: '阅览座位',
          citations: [SCORE_CITE],
          scale: { kind: 'formula', points: fact('collection.seats') },
        },
      ],
    },
    {
      id: 'stars.service',
      title: '服务',
      citations: [SERVICE_CITE],
      weight: literal(1),
      least: literal(5),
      indicators: [
        {
          ...indicator,
          id: 'stars.service.marks',
          title: '服务环境',
          citations: [SERVICE_CITE],
          max: literal(40),
          scale: { kind: 'judges' },
        },
      ],
    },
  ],
  bonuses: [
    {
      id: 'stars.complete',
      title: '材料齐全',
      citations: [ROUND_CITE],
      when: fact('filed.complete'),
      points: literal(2),
      place,
    },
  ],
  deductions: [],
  vetoes: [
    { id: 'stars.fraud', title: '弄虚作假', citations: [FRAUD_CITE], when: fact('fraud.found'), place },
  ],
  panel: {
    by: 'panel',
    citations: [],
    odd: false,
    merge: 'mean',
    spreadMost: literal(10),
    conflictsWith: [],
  },
  place: { file: 'rules/chapter-2-conditions.yaml', line: 30, column: 1 },
};

export const rules: RoundRules = {
  title: '2026年评选',
  citations: [ROUND_CITE],
  scoring: 'stars',
  admissible: 'service',
  ties: [
    {
      title: '服务得分高的在前',
      citations: [SERVICE_CITE],
      of: { op: 'score', score: 'stars.service' },
      order: 'higher',
    },
    { title: '授予在先的在前', citations: [ROUND_CITE], of: fact('granted_on'), order: 'lower' },
  ],
  quota: { total: literal(2), each: {} },
  documents: {},
  place,
};

/** The small pack with a round; another round or score table where given. */
export const roundPack = (
  change: Partial<RoundRules> = {},
  table: Partial<Scoring> | null = {},
  base = smallPack(),
): Pack => {
  const notice = base.notices['2026'];
  if (notice === undefined) throw new Error('the small pack has no notice 2026');
  return {
    ...base,
    scorings: table === null ? [] : [{ ...scoring, ...table }],
    notices: {
      2026: { ...notice, round: { ...rules, ...change } },
      2025: { ...notice, id: '2025', title: '2025年度星级图书馆申报通知' },
    },
  };
};

/** A library that passes with the seats and one mark for its service that are given. */
export const library = (
  id: string,
  seats: number | undefined,
  marks: number | undefined,
  facts: Readonly<Record<string, FactValue>> = {},
  more: Partial<Case> = {},
): Case => {
  const at = { file: `${id}.yaml`, line: 1, column: 1 };
  return {
    id,
    title: `${id}图书馆`,
    notice: '2026',
    facts: {
      'judgement.service': true,
      'fraud.found': false,
      'filed.complete': false,
      'library.level': 'city',
      granted_on: '2026-01-01',
      ...(seats !== undefined && { 'collection.seats': seats }),
      ...facts,
    },
    events: [],
    panel: {
      judges: [{ id: 'j1', name: '专家甲', interests: [], place: at }],
      sheets:
        marks === undefined
          ? []
          : [
              {
                judge: 'j1',
                scoring: 'stars',
                date: '2026-05-01',
                marks: { 'stars.service.marks': marks },
                place: at,
              },
            ],
      recusals: [],
      absences: [],
    },
    place: at,
    ...more,
  };
};

/** Brings cases into a round in the order given. */
export const runRound = (pack: Pack, cases: readonly Case[], notice = '2026'): FinishedRound => {
  const round: Round = createRound(pack, notice, DAY);
  for (const one of cases) round.add(one, assess(pack, one, DAY, { recompute: false }), one.place.file);
  return round.finish();
};

/** A settled entry that passes; all else as given. */
export const entry = (id: string, total: number, more: Partial<Entry> = {}): Entry => ({
  case: id,
  file: `${id}.yaml`,
  total,
  least: total,
  most: total,
  verdict: 'met',
  admissible: 'met',
  ties: [],
  points: [],
  adjustments: [],
  reasons: [],
  missing: [],
  flags: [],
  vetoed: false,
  ...more,
});

/** An entry whose total is open. */
export const openEntry = (id: string, least: number, most: number, more: Partial<Entry> = {}): Entry => {
  const { total: _, ...rest } = entry(id, 0, more);
  return { ...rest, least, most };
};

/** A group with its limits; without `most` there is none. */
export const limit = (id: string, least = 0, most = Number.POSITIVE_INFINITY) => ({
  id,
  title: id.toUpperCase(),
  least,
  most,
});

const untouched = roundPack();

/** Settings of so many places, in reserve too, shared out by groups where there are any. */
export const settings = (
  total: number,
  reserve = 0,
  groups: readonly ReturnType<typeof limit>[] = [],
  ties: RoundRules['ties'] = [],
): RankSettings => ({
  pack: untouched,
  rules: { ...rules, ties },
  scoring,
  total: { least: total, most: total },
  reserve: { least: reserve, most: reserve },
  ...(groups.length > 0 && {
    by: {
      fact: 'library.level',
      title: '馆别',
      groups,
      limited: groups.some(({ least, most }) => least > 0 || Number.isFinite(most)),
    },
  }),
});

/** One line a row: `id status rank`, with its number on the list where it has one. */
export const table = (rows: readonly RoundRow[]): readonly string[] =>
  rows.map(({ case: id, status, rank, place: number }) =>
    [id, status, spanOf(rank), ...(number === undefined ? [] : [`#${spanOf(number)}`])].join(' '),
  );

const spanOf = (rank: RoundRow['rank']): string =>
  rank === undefined ? '-' : rank.best === rank.worst ? String(rank.best) : `${rank.best}..${rank.worst}`;
