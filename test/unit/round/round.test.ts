import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../../../src/model/case.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { createRound } from '../../../src/round/round.ts';
import {
  DAY,
  library,
  literal,
  ROUND_CITE,
  roundPack,
  runRound,
  SCORE_CITE,
  SERVICE_CITE,
  table,
} from '../../support/round-fixture.ts';

const test = suite('round/round');

const quota = {
  total: literal(3),
  by: 'library.level',
  most: literal(2),
  each: { county: { least: literal(1) } },
};
const pack = roundPack({ quota, reserve: literal(1) });

const cases: readonly Case[] = [
  library('a', 60, 36),
  library('b', 60, 35),
  library('c', 60, 34),
  library('d', 50, 35, { 'library.level': 'county' }),
  library('e', 40, 35, { 'library.level': 'county' }),
  library('f', 60, 40, { 'fraud.found': true }),
  library('g', 60, 40, { 'judgement.service': false }),
  library('h', 10, 10),
];

test('a round tells who is in, in reserve, out, and why nobody else is', () => {
  const { result, diagnostics } = runRound(pack, cases);
  assert.equal(diagnostics, []);
  assert.equal(table(result?.rows ?? []), [
    'a shortlisted 1 #1',
    'b shortlisted 2 #2',
    'c reserve 3 #1',
    'd shortlisted 4 #3',
    'e not_shortlisted 5',
    'f vetoed -',
    'g inadmissible -',
    'h below_pass -',
  ]);
});

test('the head of the result says by what it was made, and its numbers', () => {
  const { rows: _, ...head } = runRound(pack, cases).result ?? { rows: [] };
  assert.equal(head, {
    format: 'banfa/round@1',
    receipt: {
      pack: 'library-stars',
      version: '2026-1',
      hash: 'small',
      engine: '0.1.0',
      asOf: DAY,
      decisions: {},
      notice: '2026',
    },
    notice: { id: '2026', title: '2026年度星级图书馆申报通知', illustrative: true },
    title: '2026年评选',
    citations: [ROUND_CITE],
    scoring: {
      id: 'stars',
      title: '星级评分',
      citations: [SCORE_CITE],
      digits: 1,
      full: 100,
      pass: 30,
      groups: [
        { id: 'stars.stock', title: '馆藏与座位', citations: [SCORE_CITE], max: 60, weight: 1 },
        { id: 'stars.service', title: '服务', citations: [SERVICE_CITE], max: 40, weight: 1 },
      ],
    },
    ties: [
      { title: '服务得分高的在前', citations: [SERVICE_CITE], order: 'higher' },
      { title: '授予在先的在前', citations: [ROUND_CITE], order: 'lower' },
    ],
    quota: {
      total: 3,
      reserve: 1,
      open: [],
      by: {
        fact: 'library.level',
        title: '馆别',
        groups: [
          { id: 'city', title: '市级馆', most: 2, least: 0, candidates: 3, shortlisted: 2 },
          { id: 'county', title: '县级馆', most: 2, least: 1, candidates: 2, shortlisted: 1 },
          { id: 'community', title: '社区馆', most: 2, least: 0, candidates: 0, shortlisted: 0 },
        ],
      },
    },
    counts: {
      shortlisted: 3,
      reserve: 1,
      not_shortlisted: 1,
      below_pass: 1,
      vetoed: 1,
      inadmissible: 1,
      undetermined: 0,
    },
    candidates: 5,
  });
});

test('the result has the same bytes in whatever order cases come in', () => {
  const text = JSON.stringify(runRound(pack, cases));
  assert.is(JSON.stringify(runRound(pack, cases.toReversed())), text);
  assert.is(JSON.stringify(runRound(pack, [...cases.slice(3), ...cases.slice(0, 3)])), text);
});

test('a round can be looked at before it is complete', () => {
  const round = createRound(pack, '2026', DAY);
  assert.equal(round.finish().result?.rows, []);
  for (const one of cases) round.add(one, assess(pack, one, DAY), one.place.file);
  assert.equal(round.finish(), runRound(pack, cases));
});

test('numbers of the quota may rest on a reading of the text', () => {
  const total = {
    op: 'choose',
    decision: 'clean_window',
    options: { filing: literal(1), decision: literal(2) },
  } as const;
  const chosen = roundPack({ quota: { total, each: {} } });
  const shortlisted = (decisions: Readonly<Record<string, string>>): unknown => {
    const round = createRound(chosen, '2026', DAY, decisions);
    for (const one of cases) round.add(one, assess(chosen, one, DAY, { decisions }), one.place.file);
    const { result } = round.finish();
    return [result?.counts.shortlisted, result?.receipt.decisions];
  };
  assert.equal(shortlisted({}), [2, {}]);
  assert.equal(shortlisted({ clean_window: 'filing' }), [1, { clean_window: 'filing' }]);
});

test('an outcome of another day is our mistake', () => {
  const round = createRound(pack, '2026', DAY);
  const [one] = cases;
  assert.throws(() => one && round.add(one, assess(pack, one, '2026-06-02'), 'a.yaml'));
});

test.run();
