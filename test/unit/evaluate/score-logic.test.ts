/** Scores as plain JSON-Logic: what is written, and what stands in the way where nothing can be. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writtenRule } from '../../../src/evaluate/json-logic.ts';
import { jsonLogicOf } from '../../../src/export/json-logic.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { cursorOf, languageOf, worldIn } from '../../support/language.ts';
import { panelOf } from '../../support/panels.ts';

const test = suite('evaluate/score-logic');

const packWith = (indicators: string, rest = ''): Pack =>
  languageOf(
    cursorOf(`
roles: { experts: 专家 }
facts:
  share: { type: number, min: 0, max: 100 }
  level: { type: enum, values: [ national, other ] }
  listed: boolean
  count: { type: integer, min: 0 }
parameters: { top: { set_by: notice }, cut: { value: 30 }, half: { value: 2.5 } }
notices: { "2026": { top: 8 } }
rules: { enough: { when: { gte: [ { score: table }, 5 ] } }, group: { when: { gte: [ { score: table.all }, 5 ] } } }
scoring:
  table:
    title: 评分表
    cite: 第一条
    round: { digits: 2, mode: half_up }
    groups: { all: { title: 全部, indicators: { ${indicators} } } }
    ${rest}
`),
  ).pack;

const SHARE =
  'share: { title: 占有率, max: 10, of: { var: share }, bands: [ { gte: { param: cut }, points: 10 }, { gt: 15.5, lt: { param: cut }, points: 7 }, { lte: 15.5, points: 3 } ] }';
const LEVEL =
  'level: { title: 级别, max: 5, of: { var: level }, bands: [ { is: national, points: 5 }, { is: other, points: 2 } ] }';
const COUNT = 'count: { title: 个数, max: 4, points: { "*": [ 2, { var: count } ] } }';
const BEST = `best: { title: 就高, max: 4, best: [ { points: { var: count } }, { of: { var: listed }, bands: [ { is: true, points: 3 }, { is: false, points: 0 } ] } ] }`;

const logicOf = (pack: Pack, rule = 'enough', notice?: string) =>
  writtenRule(worldIn(pack, {}, { notice }), rule);

test('bands become a chain of conditions', () => {
  assert.equal(logicOf(packWith(SHARE)), {
    logic: {
      '>=': [
        {
          if: [
            { '>=': [{ var: 'share' }, 30] },
            10,
            {
              if: [
                { and: [{ '>': [{ var: 'share' }, 15.5] }, { '<': [{ var: 'share' }, 30] }] },
                7,
                { if: [{ '<=': [{ var: 'share' }, 15.5] }, 3, 0] },
              ],
            },
          ],
        },
        5,
      ],
    },
    open: [],
  });
});

test('values, formulas, the best of several, weights, what is added and taken', () => {
  const pack = packWith(
    `${LEVEL}, ${COUNT}, ${BEST}`,
    `bonuses: { listed: { title: 上市, when: { var: listed }, points: 3 } }
    bonus_most: 2
    deductions: { count: { title: 个数, points: { var: count }, most: 6 } }`,
  );
  const level = {
    if: [{ in: [{ var: 'level' }, ['national']] }, 5, { if: [{ in: [{ var: 'level' }, ['other']] }, 2, 0] }],
  };
  const count = { max: [0, { min: [4, { '*': [2, { var: 'count' }] }] }] };
  const best = {
    max: [
      { max: [0, { min: [4, { var: 'count' }] }] },
      { if: [{ in: [{ var: 'listed' }, [true]] }, 3, { if: [{ in: [{ var: 'listed' }, [false]] }, 0, 0] }] },
    ],
  };
  const group = { '+': [0, level, count, best] };
  const bonus = { min: [2, { if: [{ var: 'listed' }, 3, 0] }] };
  const taken = { max: [0, { min: [6, { var: 'count' }] }] };
  assert.equal(logicOf(pack).logic, {
    '>=': [{ max: [0, { '-': [{ '+': [0, group, bonus] }, taken] }] }, 5],
  });
  assert.equal(logicOf(pack, 'group').logic, { '>=': [group, 5] });
});

test('a weight is a factor', () => {
  const pack = packWith(LEVEL);
  const weighted = {
    ...pack,
    scorings: pack.scorings.map((one) => ({
      ...one,
      groups: one.groups.map((each) => ({ ...each, weight: { op: 'literal', value: 3 } as const })),
    })),
  };
  const written = JSON.stringify(logicOf(weighted).logic);
  assert.ok(written.startsWith('{">=":[{"*":[3,{"if":'), written);
  assert.not.match(JSON.stringify(logicOf(weighted, 'group').logic), /\*/);
});

/** What indicators or rest of a table cannot be written, and what is named for it. */
const OPEN: readonly (readonly [
  name: string,
  indicators: string,
  rest: string,
  rule: string,
  waits: readonly string[],
])[] = [
  [
    'a formula that gives fractions',
    'half: { title: 半, max: 10, points: { "/": [ { var: count }, 2 ] } }',
    '',
    'enough',
    ['table.all.half'],
  ],
  [
    'a fact that need not be whole',
    'share: { title: 占, max: 10, points: { var: share } }',
    '',
    'enough',
    ['table.all.share'],
  ],
  [
    'points that are not whole',
    'level: { title: 级, max: 5, of: { var: level }, bands: [ { is: national, points: 2.5 }, { is: other, points: 2 } ] }',
    '',
    'enough',
    ['table.all.level'],
  ],
  [
    'full marks that are not whole',
    'count: { title: 个, max: 2.5, points: { var: count } }',
    '',
    'enough',
    ['table.all.count'],
  ],
  [
    'full marks that are not known',
    'count: { title: 个, max: { param: top }, points: { var: count } }',
    '',
    'enough',
    ['top'],
  ],
  [
    'a parameter that is not whole',
    'half: { title: 半, max: 10, points: { "*": [ { param: half }, { var: count } ] } }',
    '',
    'enough',
    ['table.all.half'],
  ],
  [
    'bands of a number that is worked out',
    'share: { title: 占, max: 10, of: { "*": [ { var: share }, 0.07 ] }, bands: [ { gte: 3, points: 9 }, { lt: 3, points: 1 } ] }',
    '',
    'enough',
    ['table.all.share'],
  ],
  [
    'judges',
    `${LEVEL}, lead: { title: 引领, max: 10, judges: true }`,
    'panel: { by: experts, merge: mean }',
    'enough',
    ['table.all.lead'],
  ],
  [
    'a bonus in fractions',
    LEVEL,
    'bonuses: { half: { title: 半, points: { "/": [ { var: count }, 2 ] }, most: 2 } }',
    'enough',
    ['table.half'],
  ],
  [
    'a cap that is not whole',
    LEVEL,
    'bonuses: { one: { title: 一, points: { var: count } } }\n    bonus_most: 2.5',
    'enough',
    ['table'],
  ],
];

for (const [name, indicators, rest, rule, waits] of OPEN) {
  test(`${name} cannot be written`, () => {
    const pack = packWith(indicators, rest);
    assert.equal(
      logicOf(pack, rule).open.map(({ path }) => path),
      waits,
    );
    const { rules, open } = jsonLogicOf(pack, { asOf: '2026-06-01', rule });
    assert.equal([Object.keys(rules), open[rule]?.waitsFor.map(({ path }) => path)], [[], waits]);
  });
}

test('what cannot be written of the whole may be written of a group', () => {
  const pack = packWith(
    LEVEL,
    'bonuses: { half: { title: 半, points: { "/": [ { var: count }, 2 ] }, most: 2 } }',
  );
  assert.equal(logicOf(pack, 'group').open, []);
});

test('a number that the notice sets is bound', () => {
  const pack = packWith('count: { title: 个, max: { param: top }, points: { var: count } }');
  assert.equal(logicOf(pack, 'enough', '2026').logic, {
    '>=': [{ max: [0, { min: [8, { var: 'count' }] }] }, 5],
  });
});

test('where a world knows the score it is bound', () => {
  const pack = packWith(
    `${LEVEL}, lead: { title: 引领, max: 10, judges: true }`,
    'panel: { by: experts, merge: mean }',
  );
  const panel = panelOf('table', { a: { 'table.all.lead': 6 } });
  assert.equal(writtenRule(worldIn(pack, { level: 'other' }, { panel }), 'enough'), {
    logic: { '>=': [8, 5] },
    open: [],
  });
});

test('without a table that applies the rule waits for the notice', () => {
  const pack = packWith(LEVEL);
  const noticed = { ...pack, scorings: pack.scorings.map((one) => ({ ...one, notice: '2026' })) };
  assert.equal(
    logicOf(noticed).open.map(({ path }) => path),
    ['scoring.table'],
  );
  assert.equal(logicOf(noticed, 'enough', '2026').open, []);
});

test('the exported file names the facts that a score reads', () => {
  const { rules } = jsonLogicOf(packWith(`${SHARE}, ${COUNT}`), { asOf: '2026-06-01', rule: 'enough' });
  assert.equal(rules['enough']?.facts, ['share', 'count']);
});

test.run();
