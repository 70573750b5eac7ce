/** Score tables without judges: what bands, formulas and the best of several give, how it adds up, and what is open. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate, scoreOf, scoresOf, valueOf as valueIn } from '../../../src/evaluate/evaluate.ts';
import { scoringFor } from '../../../src/evaluate/score.ts';
import type { WorldGiven } from '../../../src/evaluate/world.ts';
import type { Score } from '../../../src/model/score.ts';
import type { Facts } from '../../../src/model/value.ts';
import { cursorOf, languageOf, worldIn } from '../../support/language.ts';

const test = suite('evaluate/score');

const FACTS = `
facts:
  share: { title: 占有率, type: number, min: 0, max: 100 }
  ratio: { title: 比率, type: number }
  level: { title: 级别, type: enum, values: [ national, provincial, other ] }
  listed: { title: 上市, type: boolean }
  count: { title: 个数, type: integer, min: 0 }
  amount: { title: 金额, type: number, min: 0 }
  members: { title: 成员, type: list, item: { rd: { type: number, min: 0 }, kept: boolean } }
parameters:
  mark: { title: 合格线, set_by: notice }
  top: { title: 满分, set_by: notice }
  steep: { values: { "2026-01-01": 20, "2026-07-01": 40 } }
decisions:
  reading: { id: ED-01, options: { narrow: 窄, wide: 宽 }, chosen: narrow }
notices: { "2026": { mark: 8, top: 10 }, "2027": {} }
`;

/** One group with what the lines of a test say; the rest of the table as written. */
const packWith = (indicators: string, rest = '', rules = '') =>
  languageOf(
    cursorOf(`${FACTS}
rules: { none_of_it: { when: { var: listed } } ${rules} }
scoring:
  table:
    title: 评分表
    cite: 第一条
    round: { digits: 2, mode: half_up }
    groups: { all: { title: 全部, indicators: { ${indicators} } } }
    ${rest}
`),
  ).pack;

const scoreIn = (pack: WorldGiven['pack'], facts: Facts, given: Partial<WorldGiven> = {}): Score => {
  const score = scoreOf(worldIn(pack, facts, given), 'table');
  assert.ok(score !== undefined, 'no table applies');
  if (score === undefined) throw new Error('never');
  return score;
};

const totalIn = (...of: Parameters<typeof scoreIn>): number | readonly [number, number] => {
  const { total, least, most } = scoreIn(...of);
  if (total === undefined) return [least, most];
  assert.equal([least, most], [total, total]);
  return total;
};

const missingIn = (...of: Parameters<typeof scoreIn>): readonly string[] =>
  scoreIn(...of).missing.map(({ path }) => path);

const ONE = 'title: 甲, max: 10';
const SHARE = `one: { ${ONE}, of: { var: share }, bands: [ { gte: 30, points: 10 }, { gte: 15, lt: 30, points: 7 }, { lt: 15, points: 3 } ] }`;
const LEVEL = `one: { ${ONE}, of: { var: level }, bands: [ { is: national, points: 5 }, { is: [ provincial, other ], points: 3 } ] }`;
const LISTED = `one: { ${ONE}, of: { var: listed }, bands: [ { is: true, points: 4 }, { is: false, points: 4 } ] }`;
const SUM = `one: { ${ONE}, of: { "+": [ { var: share }, { var: ratio } ] }, bands: [ { gte: 0.3, points: 9 }, { lt: 0.3, points: 1 } ] }`;
const SPLIT = `one: { ${ONE}, of: { "/": [ { var: share }, { var: ratio } ] }, bands: [ { gt: 2, points: 9 }, { lte: 2, points: 4 } ] }`;
const CHOSEN = `one: { ${ONE}, of: { var: share }, bands: [ { gte: { choose: { reading: { narrow: 30, wide: 20 } } }, points: 10 }, { lt: { choose: { reading: { narrow: 30, wide: 20 } } }, points: 2 } ] }`;
const DATED = `one: { ${ONE}, of: { var: share }, bands: [ { gte: { param: steep }, points: 10 }, { lt: { param: steep }, points: 2 } ] }`;
const HALF = `one: { ${ONE}, points: { "/": [ { var: ratio }, 2 ] } }`;
const KEPT = `one: { ${ONE}, points: { sum: [ { var: members }, { var: rd }, { var: kept } ] } }`;
const COUNTED = `one: { ${ONE}, points: { "*": [ 2, { count: [ { var: members }, { var: kept } ] } ] } }`;
const BRANCH = `one: { ${ONE}, points: { if: [ { var: listed }, { min: [ 6, { var: amount } ] }, 2 ] } }`;
const BEST = `one: { ${ONE}, best: [ { of: { var: share }, bands: [ { gte: 30, points: 8 }, { lt: 30, points: 2 } ] }, { points: { var: ratio } } ] }`;

const POINTS: readonly (readonly [
  string,
  string,
  Facts,
  number | readonly [number, number],
  readonly string[],
])[] = [
  ['a value lies in one band', SHARE, { share: 20 }, 7, []],
  ['an end that is included belongs to its band', SHARE, { share: 30 }, 10, []],
  ['an end that is not belongs to the next', SHARE, { share: 15 }, 7, []],
  ['an unknown value may lie in every band', SHARE, {}, [3, 10], ['share']],
  ['noise of binary fractions decides no band', SUM, { share: 0.1, ratio: 0.2 }, 9, []],
  ['an open sum reaches the bands beyond its bounds', SUM, { ratio: 0.5 }, 9, []],
  ['an open sum may lie on both sides', SUM, { ratio: 0.2 }, [1, 9], ['share']],
  ['zero by zero may lie in every band', SPLIT, { share: 0, ratio: 0 }, [4, 9], ['ratio']],
  ['a quotient by zero may lie in every band', SPLIT, { share: 1, ratio: 0 }, [4, 9], ['ratio']],
  ['an open quotient may lie in every band', SPLIT, { share: 4 }, [4, 9], ['ratio']],
  ['an open dividend keeps to its bounds', SPLIT, { ratio: 50 }, 4, []],
  ['a value of an enum has its band', LEVEL, { level: 'other' }, 3, []],
  ['an unknown one has any', LEVEL, {}, [3, 5], ['level']],
  ['bands that give the same settle what is unknown', LISTED, {}, 4, []],
  ['a formula gives its value', HALF, { ratio: 9 }, 4.5, []],
  ['no more than full marks', HALF, { ratio: 90 }, 10, []],
  ['no less than nothing', HALF, { ratio: -3 }, 0, []],
  ['an open formula may give anything up to full marks', HALF, {}, [0, 10], ['ratio']],
  [
    'a sum over records with an open condition lies between',
    KEPT,
    { members: [{ rd: 2, kept: true }, { rd: 3 }] },
    [2, 5],
    ['members[1].kept'],
  ],
  [
    'an open summand is bounded by what is declared',
    KEPT,
    { members: [{ rd: 2, kept: true }, { kept: true }] },
    [2, 10],
    ['members[1].rd'],
  ],
  ['an open list gives anything', KEPT, {}, [0, 10], ['members']],
  [
    'a count lies between',
    COUNTED,
    { members: [{ kept: true }, {}, { kept: false }] },
    [2, 4],
    ['members[1].kept'],
  ],
  ['an open condition gives either branch', BRANCH, { amount: 4 }, [2, 4], ['listed']],
  ['a known one its own', BRANCH, { listed: true }, [0, 6], ['amount']],
  ['and does not ask for the other', BRANCH, { listed: false }, 2, []],
  ['the best of several counts', BEST, { share: 40, ratio: 3 }, 8, []],
  ['whichever it is', BEST, { share: 40, ratio: 9 }, 9, []],
  ['what cannot be beaten settles it', BEST, { ratio: 8 }, 8, []],
  ['what can leaves it open', BEST, { share: 40 }, [8, 10], ['ratio']],
  ['a band may begin where a reading says', CHOSEN, { share: 25 }, 2, []],
  ['or where a day says', DATED, { share: 25 }, 10, []],
];

for (const [name, indicator, facts, total, missing] of POINTS) {
  test(`${name}: ${JSON.stringify(facts)}`, () => {
    const pack = packWith(indicator);
    assert.equal(totalIn(pack, facts), total);
    assert.equal(missingIn(pack, facts), missing);
  });
}

test('another reading, another day move the ends of bands', () => {
  assert.is(totalIn(packWith(CHOSEN), { share: 25 }, { decisions: { reading: 'wide' } }), 10);
  assert.is(totalIn(packWith(DATED), { share: 25 }, { asOf: '2026-08-01' }), 2);
});

test('an indicator tells its band, its best scale and what it looked at', () => {
  const told = (indicator: string, facts: Facts) => {
    const [one] = scoreIn(packWith(indicator), facts).groups[0]?.indicators ?? [];
    return [one?.by, one?.band, one?.best, one?.explanation?.name ?? one?.explanation?.op];
  };
  assert.equal(told(SHARE, { share: 20 }), ['bands', 1, undefined, 'share']);
  assert.equal(told(SHARE, {}), ['bands', undefined, undefined, 'share']);
  assert.equal(told(HALF, { ratio: 2 }), ['formula', undefined, undefined, '/']);
  assert.equal(told(BEST, { share: 40, ratio: 9 }), ['best', undefined, 1, 'ratio']);
  assert.equal(told(BEST, { share: 40, ratio: 8 }), ['best', 0, 0, 'share']);
  assert.equal(told(BEST, { share: 40 }), ['best', undefined, undefined, undefined]);
  assert.equal(told(SPLIT, { share: 0, ratio: 0 }), ['bands', undefined, undefined, '/']);
});

const TWO =
  'one: { title: 甲, max: 10, points: { var: amount } }, two: { title: 乙, max: 10, points: { var: share } }';
const BONUSES = `
    bonuses:
      listed: { title: 上市, when: { var: listed }, points: 3 }
      each: { title: 个数, points: { "*": [ 2, { var: count } ] }, most: 5 }
    bonus_most: 6
    deductions:
      level: { title: 级别, when: { eq: [ { var: level }, other ] }, points: { var: ratio } }
    deduction_most: 4`;

const EXTRAS: readonly (readonly [string, Facts, number | readonly [number, number], readonly string[]])[] = [
  ['what is added and taken counts', { listed: true, count: 1, level: 'other', ratio: 1.5 }, 9.5, []],
  ['each up to its most, all up to theirs', { listed: true, count: 9, level: 'national' }, 12, []],
  ['what is taken has a most as well', { listed: false, count: 0, level: 'other', ratio: 50 }, 2, []],
  ['an open condition may give it or not', { count: 0, level: 'national' }, [6, 9], ['listed']],
  ['what the cap makes certain is not asked for', { listed: true, count: 9 }, [8, 12], ['level', 'ratio']],
  ['points below nothing count nothing', { listed: false, count: -3, level: 'national' }, 6, []],
];

for (const [name, facts, total, missing] of EXTRAS) {
  test(`${name}: ${JSON.stringify(facts)}`, () => {
    const pack = packWith(TWO, BONUSES);
    assert.equal(totalIn(pack, { amount: 6, share: 0, ...facts }), total);
    assert.equal(missingIn(pack, { amount: 6, share: 0, ...facts }), missing);
  });
}

test('an adjustment gives as its reason the condition, the points, or both', () => {
  const { bonuses, deductions } = scoreIn(packWith(TWO, BONUSES), {
    listed: true,
    count: 1,
    level: 'other',
    ratio: 2,
  });
  const reasons = [...bonuses, ...deductions].map(({ points, explanation }) => [
    points,
    explanation?.op,
    explanation?.args.length,
  ]);
  assert.equal(reasons, [
    [3, 'var', 0],
    [2, '*', 2],
    [2, 'if', 2],
  ]);
});

test('a total is not below 0, and what cannot lift it is not asked for', () => {
  const pack = packWith(TWO, 'deductions: { grave: { title: 重, when: { var: listed }, points: 30 } }');
  assert.is(totalIn(pack, { listed: true, amount: 5 }), 0);
  assert.equal(missingIn(pack, { listed: true, amount: 5 }), []);
});

const GATES = `pass: { param: mark }
    vetoes: { listed: { title: 否决, when: { var: listed } } }`;
const VERDICTS: readonly (readonly [string, Facts, string, readonly string[]])[] = [
  ['no veto, and the mark is reached', { listed: false, amount: 8, share: 0 }, 'met', []],
  ['below the mark', { listed: false, amount: 7.99, share: 0 }, 'unmet', []],
  ['surely above it, whatever is still open', { listed: false, amount: 9 }, 'met', ['share']],
  ['a veto stands against any total', { listed: true, amount: 10, share: 10 }, 'unmet', []],
  ['and against an open one', { listed: true }, 'unmet', ['amount', 'share']],
  ['an open veto leaves it open', { amount: 10, share: 10 }, 'undetermined', ['listed']],
  ['but not where the mark is missed', { amount: 1, share: 1 }, 'unmet', []],
  [
    'a total on both sides of the mark leaves it open',
    { listed: false, amount: 5 },
    'undetermined',
    ['share'],
  ],
];

for (const [name, facts, verdict, missing] of VERDICTS) {
  test(`${name}: ${verdict}`, () => {
    const score = scoreIn(packWith(TWO, GATES), facts, { notice: '2026' });
    assert.is(score.verdict, verdict);
    assert.equal(
      score.missing.map(({ path }) => path),
      missing,
    );
    assert.is(score.pass, 8);
  });
}

test('a pass mark that no call sets leaves the verdict open, and the total stands', () => {
  const { verdict, total, pass, missing } = scoreIn(packWith(TWO, GATES), {
    listed: false,
    amount: 8,
    share: 1,
  });
  assert.equal(
    [verdict, total, pass, missing],
    ['undetermined', 9, undefined, [{ kind: 'notice', path: 'mark', title: '合格线' }]],
  );
});

const FLOORS = `
facts: { a: { type: number, min: 0, max: 10 }, b: { type: number, min: 0, max: 10 } }
parameters: { low: { set_by: notice } }
notices: { "2026": { low: 4 } }
scoring:
  table:
    title: 评分表
    cite: 第一条
    round: { digits: 1, mode: down }
    pass: 5
    groups:
      first: { title: 一, weight: 0.5, least: { param: low }, indicators: { a: { title: 甲, max: 10, points: { var: a } } } }
      second: { title: 二, indicators: { b: { title: 乙, max: 10, points: { var: b } } } }
`;

test('a group below its least does not pass, weights apart', () => {
  const { pack } = languageOf(cursorOf(FLOORS));
  const look = (facts: Facts, notice?: string) => {
    const { verdict, total, groups } = scoreIn(pack, facts, { ...(notice && { notice }) });
    return [verdict, total, groups[0]?.floor, groups[0]?.verdict, groups[0]?.points];
  };
  assert.equal(look({ a: 3.9, b: 10 }, '2026'), ['unmet', 11.9, 4, 'unmet', 3.9]);
  assert.equal(look({ a: 4, b: 10 }, '2026'), ['met', 12, 4, 'met', 4]);
  assert.equal(look({ b: 10 }, '2026'), ['undetermined', undefined, 4, 'undetermined', undefined]);
  assert.equal(look({ a: 9, b: 10 }), ['undetermined', 14.5, undefined, 'undetermined', 9]);
  assert.is(scoreIn(pack, { a: 9, b: 10 }).full, 15);
});

test('a number of the table that no call sets leaves no score, and a condition waits for it', () => {
  const pack = packWith(
    'one: { title: 甲, max: { param: top }, points: { var: amount } }',
    '',
    `, enough: { when: { gte: [ { score: table }, 5 ] } }`,
  );
  assert.is(scoreOf(worldIn(pack, { amount: 6 }), 'table'), undefined);
  assert.equal(scoresOf(worldIn(pack, { amount: 6 })), []);
  assert.equal(
    evaluate(worldIn(pack, { amount: 6 }), 'enough').missing.map(({ path }) => path),
    ['top'],
  );
  assert.is(evaluate(worldIn(pack, { amount: 6 }, { notice: '2026' }), 'enough').verdict, 'met');
});

const TWICE = `, enough: { when: { gte: [ { score: table }, 12 ] } }
  , group_enough: { when: { lt: [ 12, { score: table.all } ] } }
  , between: { when: { and: [ { gt: [ { score: table }, 3 ] }, { ne: [ { score: table }, 20 ] } ] } }
  , exactly: { when: { eq: [ { score: table }, 10.5 ] } }
  , half: { when: { gte: [ { "/": [ { score: table }, 2 ] }, 3 ] } }`;

test('a comparison with a score is settled by its ends, with what is missing where it is not', () => {
  const pack = packWith(TWO, '', TWICE);
  const look = (facts: Facts) => {
    const world = worldIn(pack, facts);
    return ['enough', 'group_enough', 'between', 'exactly', 'half'].map((rule) => {
      const { verdict, missing } = evaluate(world, rule);
      assert.is(verdict === 'undetermined', missing.length > 0, rule);
      return verdict;
    });
  };
  assert.equal(look({ amount: 9, share: 4 }), ['met', 'met', 'met', 'unmet', 'met']);
  assert.equal(look({ amount: 1 }), ['unmet', 'unmet', 'undetermined', 'undetermined', 'undetermined']);
  assert.equal(look({ amount: 5 }), ['undetermined', 'undetermined', 'met', 'undetermined', 'undetermined']);
  assert.equal(look({ amount: 0.25, share: 0 }), ['unmet', 'unmet', 'unmet', 'unmet', 'unmet']);
});

test('the node of a score has its value, or its ends', () => {
  const pack = packWith(TWO, '', TWICE);
  const nodes = (facts: Facts) => evaluate(worldIn(pack, facts), 'enough').explanation?.args[0];
  assert.equal(nodes({ amount: 9, share: 4 }), { op: 'score', value: 13, name: 'table', args: [] });
  assert.equal(nodes({ amount: 5 }), { op: 'score', name: 'table', args: [], bounds: [5, 15] });
});

test('a table of a notice applies to its cases alone, and elsewhere a condition waits for a notice', () => {
  const pack = packWith(TWO, '', ', enough: { when: { gte: [ { score: table }, 5 ] } }');
  const noticed = { ...pack, scorings: pack.scorings.map((one) => ({ ...one, notice: '2026' })) };
  const look = (notice: string | undefined) => {
    const world = worldIn(noticed, { amount: 6, share: 0 }, { ...(notice && { notice }) });
    return [scoreOf(world, 'table')?.total, scoresOf(world).length, ...evaluate(world, 'enough').missing];
  };
  assert.equal(look('2026'), [6, 1]);
  const waits = { kind: 'notice', path: 'scoring.table', title: '评分表' };
  assert.equal(look('2027'), [undefined, 0, waits]);
  assert.equal(look(undefined), [undefined, 0, waits]);
  assert.is(scoringFor(noticed, '2026', 'table')?.id, 'table');
  assert.is(scoringFor(noticed, '2027', 'table'), undefined);
  assert.is(
    valueIn(worldIn(noticed, { amount: 6, share: 0 }, { notice: '2026' }), {
      op: 'score',
      score: 'table.all',
    }),
    6,
  );
});

test('a score is worked out once in a world, and notes the readings it asked for', () => {
  const world = worldIn(packWith(CHOSEN), { share: 25 });
  assert.is(scoreOf(world, 'table'), scoreOf(world, 'table'));
  assert.equal([...world.consulted], ['reading']);
});

test('a table that rests on itself is open and ends', () => {
  const pack = packWith(TWO, '', TWICE);
  const [table] = pack.scorings;
  assert.ok(table !== undefined);
  const own = { op: 'score', score: 'table' } as const;
  const bonus = {
    id: 'table.own',
    title: '自',
    citations: [],
    points: own,
    most: { op: 'literal', value: 3 } as const,
    place: { file: '', line: 1, column: 1 },
  };
  const ring = { ...pack, scorings: table === undefined ? [] : [{ ...table, bonuses: [bonus] }] };
  assert.equal(totalIn(ring, { amount: 5, share: 1 }), [6, 9]);
});

test.run();
