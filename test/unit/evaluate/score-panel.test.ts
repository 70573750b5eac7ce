/** What a panel gives: how sheets are merged, who stands aside, what is owed, and between which ends it comes out. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate, scoreOf } from '../../../src/evaluate/evaluate.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Panel } from '../../../src/model/panel.ts';
import type { PanelScore, Score } from '../../../src/model/score.ts';
import type { Merge } from '../../../src/model/scoring.ts';
import { cursorOf, languageOf, worldIn } from '../../support/language.ts';
import type { Seat } from '../../support/panels.ts';
import { panelOf } from '../../support/panels.ts';

const test = suite('evaluate/score-panel');

const LEAD = 'table.marked.lead';
const TEAM = 'table.marked.team';
const PLAN = 'table.other.plan';

/** Three marks of 10 each, the last one counted twice, and 5 points from a fact. */
const packWith = (panel: string, mode = 'half_up'): Pack =>
  languageOf(
    cursorOf(`
roles: { experts: 评审专家 }
facts: { base: { type: number, min: 0, max: 5 } }
rules: { enough: { when: { gte: [ { score: table }, 25 ] } }, half: { when: { gte: [ { score: table.marked }, 10 ] } } }
scoring:
  table:
    title: 评分表
    cite: 第一条
    round: { digits: 2, mode: ${mode} }
    groups:
      marked: { title: 评分, indicators: { lead: { title: 引领, max: 10, judges: true }, team: { title: 团队, max: 10, judges: true }, base: { title: 基础, max: 5, points: { var: base } } } }
      other: { title: 其他, weight: 2, indicators: { plan: { title: 规划, max: 10, judges: true } } }
    panel: { by: experts, ${panel} }
`),
  ).pack;

const marks = (lead: number, team: number, plan: number): Readonly<Record<string, number>> => ({
  [LEAD]: lead,
  [TEAM]: team,
  [PLAN]: plan,
});

const scoreWith = (pack: Pack, panel: Panel | undefined, asOf = '2026-06-01', base = 5): Score => {
  const score = scoreOf(worldIn(pack, { base }, { panel, asOf }), 'table');
  if (score === undefined) throw new Error('no table applies');
  return score;
};

const panelOfScore = ({ panel }: Score): PanelScore => {
  if (panel === undefined) throw new Error('no panel');
  return panel;
};

/** The whole, then every indicator that judges mark. */
const told = (score: Score) => [
  score.total ?? [score.least, score.most],
  ...score.groups
    .flatMap(({ indicators }) => indicators)
    .filter(({ by }) => by === 'judges')
    .map(({ points, least, most }) => points ?? [least, most]),
];
const statuses = (score: Score) =>
  panelOfScore(score)
    .judges.map(({ judge, status }) => `${judge} ${status}`)
    .join(', ');
const missing = (score: Score) => score.missing.map(({ path }) => path).join(' ');

const MERGED: readonly (readonly [Merge, Readonly<Record<string, Seat>>, readonly unknown[], string])[] = [
  [
    'mean',
    { a: marks(6, 6, 6), b: marks(9, 6, 6), c: marks(7, 8, 10) },
    [33.67, 7.333333, 6.666667, 7.333333],
    'a counted, b counted, c counted',
  ],
  ['mean', { a: marks(6, 6, 6) }, [29, 6, 6, 6], 'a counted'],
  // 24, 27, 36, 30: without c and a.
  [
    'trimmed_mean',
    { a: marks(6, 6, 6), b: marks(9, 6, 6), c: marks(8, 8, 10), d: marks(10, 0, 10) },
    [33.5, 9.5, 3, 8],
    'a set_aside, b counted, c set_aside, d counted',
  ],
  // Equal totals: the first judge's is the highest, the last one's the lowest.
  [
    'trimmed_mean',
    { a: marks(10, 0, 5), b: marks(0, 10, 5), c: marks(5, 5, 5) },
    [25, 0, 10, 5],
    'a set_aside, b counted, c set_aside',
  ],
  [
    'trimmed_mean',
    { a: marks(1, 1, 1), b: marks(9, 9, 9), c: marks(8, 10, 9), d: marks(3, 1, 0) },
    [25, 4.5, 5.5, 5],
    'a counted, b set_aside, c counted, d set_aside',
  ],
  ['trimmed_mean', { a: marks(1, 1, 1), b: marks(2, 2, 2) }, [11, 1.5, 1.5, 1.5], 'a counted, b counted'],
  [
    'median',
    { a: marks(1, 1, 1), b: marks(9, 9, 9), c: marks(5, 4, 3) },
    [20, 5, 4, 3],
    'a set_aside, b set_aside, c counted',
  ],
  [
    'median',
    { a: marks(1, 1, 1), b: marks(9, 9, 9), c: marks(5, 4, 3), d: marks(4, 4, 4) },
    [20.5, 4.5, 4, 3.5],
    'a set_aside, b set_aside, c counted, d counted',
  ],
  ['median', { a: marks(1, 1, 1), b: marks(2, 2, 2) }, [11, 1.5, 1.5, 1.5], 'a counted, b counted'],
  // The middle of equal totals is the middle judge's.
  [
    'median',
    { a: marks(4, 0, 0), b: marks(0, 4, 0), c: marks(0, 0, 2) },
    [9, 0, 4, 0],
    'a set_aside, b counted, c set_aside',
  ],
];

for (const [merge, seats, points, found] of MERGED) {
  test(`${merge} of ${Object.keys(seats).length}: ${points[0]}, ${found}`, () => {
    const score = scoreWith(packWith(`merge: ${merge}`), panelOf('table', seats));
    assert.equal(told(score), points);
    assert.is(statuses(score), found);
    assert.equal(score.missing, []);
    assert.is(panelOfScore(score).open, undefined);
  });
}

/** Three judges whose totals are 24, 24 and 25: two thirds of a hundredth decide. */
const ROUNDED: readonly (readonly [string, number])[] = [
  ['half_up', 24.33],
  ['half_even', 24.33],
  ['down', 24.33],
  ['up', 24.34],
];
for (const [mode, total] of ROUNDED) {
  test(`exact thirds are rounded once, ${mode}: ${total}`, () => {
    const panel = panelOf('table', { a: marks(6, 6, 6), b: marks(6, 6, 6), c: marks(7, 6, 6) });
    assert.is(scoreWith(packWith('merge: mean', mode), panel, '2026-06-01', 0).total, total);
  });
}

test('two sheets that differ by a hundredth give a half, which goes as the mode says', () => {
  const panel = panelOf('table', { a: marks(6, 6, 6), b: marks(6.01, 6, 6) });
  const totals = ['half_up', 'half_even', 'down', 'up'].map(
    (mode) => scoreWith(packWith('merge: mean', mode), panel, '2026-06-01', 0).total,
  );
  assert.equal(totals, [24.01, 24, 24, 24.01]);
});

const OPEN: readonly (readonly [
  string,
  string,
  Readonly<Record<string, Seat>>,
  PanelScore['open'],
  readonly unknown[],
  string,
  string,
])[] = [
  [
    'judges who stand aside or did not come are not waited for',
    'merge: mean, quorum: 2',
    { a: marks(6, 6, 6), b: 'recused', c: 'absent', d: marks(8, 8, 8) },
    undefined,
    [33, 7, 7, 7],
    'a counted, b recused, c absent, d counted',
    '',
  ],
  [
    'too few are left: anything may come out',
    'merge: mean, quorum: 3',
    { a: marks(6, 6, 6), b: 'recused', d: marks(8, 8, 8) },
    'quorum',
    [
      [5, 45],
      [0, 10],
      [0, 10],
      [0, 10],
    ],
    'a counted, b recused, d counted',
    'panel',
  ],
  [
    'an even number where an odd one is asked',
    'merge: mean, odd: true',
    { a: marks(6, 6, 6), d: marks(8, 8, 8) },
    'even',
    [
      [5, 45],
      [0, 10],
      [0, 10],
      [0, 10],
    ],
    'a counted, d counted',
    'panel',
  ],
  [
    'an odd number, one of them owed',
    'merge: mean, odd: true, quorum: 3',
    { a: marks(6, 6, 6), b: 'owed', d: marks(9, 9, 9) },
    'owed',
    [
      [25, 38.33],
      [5, 8.333333],
      [5, 8.333333],
      [5, 8.333333],
    ],
    'a counted, b owed, d counted',
    'panel.b',
  ],
  [
    'a sheet with a gap is owed',
    'merge: mean',
    { a: marks(6, 6, 6), b: { [LEAD]: 8, [PLAN]: 4 } },
    'owed',
    [[25, 30], 7, [3, 8], 5],
    'a counted, b owed',
    'panel.b',
  ],
  [
    'of three without highest and lowest the middle one stands between those that are there',
    'merge: trimmed_mean',
    { a: marks(6, 6, 6), b: 'owed', c: marks(8, 7, 8) },
    'owed',
    [
      [29, 36],
      [0, 10],
      [0, 10],
      [0, 10],
    ],
    'a counted, b owed, c counted',
    'panel.b',
  ],
  [
    'an owed sheet that cannot turn the total leaves only its parts open',
    'merge: median',
    { a: marks(6, 6, 6), b: 'owed', c: marks(6, 6, 6) },
    'owed',
    [29, [0, 10], [0, 10], [0, 10]],
    'a counted, b owed, c counted',
    '',
  ],
];

for (const [name, rules, seats, open, points, found, owed] of OPEN) {
  test(name, () => {
    const score = scoreWith(packWith(rules), panelOf('table', seats));
    assert.is(panelOfScore(score).open, open);
    assert.equal(told(score), points);
    assert.is(statuses(score), found);
    assert.is(missing(score), owed);
  });
}

test('of an open group the parts may hold less than of the open whole', () => {
  const world = worldIn(
    packWith('merge: median'),
    { base: 5 },
    {
      panel: panelOf('table', { a: marks(6, 6, 6), b: 'owed', c: marks(6, 6, 6) }),
    },
  );
  assert.equal([evaluate(world, 'enough').verdict, evaluate(world, 'half').verdict], ['met', 'undetermined']);
  assert.equal(evaluate(world, 'half').missing, [
    { kind: 'judgement', path: 'panel.b', title: 'B', by: 'experts' },
  ]);
});

test('without a panel everything that judges mark is open, and the role is waited for', () => {
  const score = scoreWith(packWith('merge: mean, quorum: 3'), undefined);
  assert.equal(told(score), [
    [5, 45],
    [0, 10],
    [0, 10],
    [0, 10],
  ]);
  assert.equal(score.missing, [{ kind: 'judgement', path: 'panel', title: '评审专家', by: 'experts' }]);
  assert.equal(score.panel, { judges: [], counted: 0, quorum: 3, open: 'quorum', review: false });
});

test('a sheet exists from its day on', () => {
  const panel = panelOf('table', {
    a: marks(6, 6, 6),
    b: { date: '2026-05-20', marks: marks(8, 8, 8), comment: '好' },
  });
  const on = (asOf: string) => {
    const score = scoreWith(packWith('merge: mean'), panel, asOf);
    return [panelOfScore(score).counted, score.total];
  };
  assert.equal(on('2026-04-30'), [0, undefined]);
  assert.equal(on('2026-05-19'), [1, undefined]);
  assert.equal(on('2026-05-20'), [2, 33]);
});

test('sheets of other tables do not count', () => {
  const score = scoreWith(packWith('merge: mean'), panelOf('another', { a: marks(6, 6, 6) }));
  assert.is(missing(score), 'panel.a');
});

test('every sheet can be traced', () => {
  const panel = panelOf('table', {
    a: { date: '2026-05-20', marks: marks(8, 7, 6), comment: '好' },
    b: { [LEAD]: 3 },
    c: 'recused',
  });
  assert.equal(panelOfScore(scoreWith(packWith('merge: mean'), panel)).judges, [
    {
      judge: 'a',
      name: 'A',
      status: 'counted',
      date: '2026-05-20',
      total: 27,
      marks: { [LEAD]: 8, [TEAM]: 7, [PLAN]: 6 },
      comment: '好',
    },
    { judge: 'b', name: 'B', status: 'owed', date: '2026-05-01', marks: { [LEAD]: 3 } },
    { judge: 'c', name: 'C', status: 'recused', why: 'recused', marks: {} },
  ]);
});

const SPREAD: readonly (readonly [string, Readonly<Record<string, Seat>>, number | undefined, boolean])[] = [
  ['at the limit', { a: marks(6, 6, 6), b: marks(6, 8, 6) }, 2, false],
  ['above it', { a: marks(6, 6, 6), b: marks(6, 8, 6.1) }, 2.2, true],
  ['of those that are there', { a: marks(6, 6, 6), b: 'owed', c: marks(0, 0, 0) }, 24, true],
  ['one alone has none', { a: marks(6, 6, 6), b: 'owed' }, undefined, false],
];

for (const [name, seats, spread, review] of SPREAD) {
  test(`highest and lowest apart, ${name}: ${spread}`, () => {
    const panel = panelOfScore(scoreWith(packWith('merge: mean, spread_most: 2'), panelOf('table', seats)));
    assert.equal([panel.spread, panel.review], [spread, review]);
  });
}

test('marks beyond full marks count as full marks, those below 0 as none', () => {
  assert.equal(
    told(scoreWith(packWith('merge: mean'), panelOf('table', { a: marks(99, -4, 5) }))),
    [25, 10, 0, 5],
  );
});

test('a panel of nobody is too small, whatever is asked', () => {
  assert.is(
    panelOfScore(scoreWith(packWith('merge: mean, quorum: 0'), panelOf('table', { a: 'absent' }))).open,
    'quorum',
  );
});

test.run();
