/**
 * Laws of scores over generated tables, cases and panels. On complete facts a total is what exact fractions give that
 * are computed here without any of `evaluate`. What is settled stays settled when more is known, and a total keeps to
 * the ends it had; something is missing exactly where something is open; and where plain JSON-Logic is written, it
 * comes to the same points.
 */
import fc from 'fast-check';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate, scoreOf } from '../../src/evaluate/evaluate.ts';
import { nestedFacts, writtenRule } from '../../src/evaluate/json-logic.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Panel, Sheet } from '../../src/model/panel.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Points, Score } from '../../src/model/score.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import type { Facts } from '../../src/model/value.ts';
import { drawFrom } from '../support/faults.ts';
import { worldIn } from '../support/language.ts';
import { plainScore } from '../support/plain-score.ts';
import { runs } from '../support/runs.ts';
import type { Situation } from '../support/scored.ts';
import { lessKnown, packFor, situation, wholeTable } from '../support/scored.ts';

const test = suite('property/score');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

const scoreIn = (pack: Pack, facts: Facts, panel: Panel | undefined): Score => {
  const score = scoreOf(worldIn(pack, facts, { panel }), 'table');
  if (score === undefined) throw new Error('the table applies');
  return score;
};

test(`on complete facts a score is what exact fractions give, and open where a divisor is zero (seed ${SEED})`, () => {
  let byZero = 0;
  fc.assert(
    fc.property(situation, ({ table, facts, panel }) => {
      const score = scoreIn(packFor(table), facts, panel);
      const plain = plainScore(table, facts, panel);
      if (plain === undefined) {
        const isOpen = score.total === undefined || score.verdict === 'undetermined';
        assert.is(score.missing.length > 0, isOpen);
        if (isOpen) byZero++;
        return;
      }
      const told = {
        total: score.total,
        verdict: score.verdict,
        groups: score.groups.map(({ points }) => points),
      };
      assert.equal(told, plain);
      assert.equal(score.missing, []);
    }),
    { seed: SEED, numRuns: runs(500) },
  );
  assert.ok(byZero > runs(2), `${byZero} by zero`);
});

/** Every figure of a score that has ends of its own. */
const figuresOf = (score: Score): readonly (readonly [string, Points])[] => [
  [
    'total',
    { least: score.least, most: score.most, ...(score.total !== undefined && { points: score.total }) },
  ],
  ...score.groups.flatMap((group) => [group, ...group.indicators]).map((one) => [one.id, one] as const),
  ...[...score.bonuses, ...score.deductions].map((one) => [one.id, one] as const),
];

const verdictsOf = (score: Score): readonly (readonly [string, string])[] => [
  ['whole', score.verdict],
  ...score.groups.flatMap(({ id, verdict }) => (verdict === undefined ? [] : [[id, verdict] as const])),
  ...score.vetoes.map(({ id, verdict }) => [id, verdict] as const),
];

/** What more knowledge must not undo. */
const mustStand = (before: Score, after: Score): void => {
  const later = new Map(figuresOf(after));
  for (const [name, { points, least, most }] of figuresOf(before)) {
    const then = later.get(name);
    if (then === undefined) assert.unreachable(`${name} is gone`);
    else if (then.least < least || then.most > most) {
      assert.unreachable(`${name} was ${least} to ${most}, then ${then.least} to ${then.most}`);
    } else if (points !== undefined) assert.is(then.points, points, name);
  }
  const verdicts = new Map(verdictsOf(after));
  for (const [name, verdict] of verdictsOf(before)) {
    if (verdict !== 'undetermined') assert.is(verdicts.get(name), verdict, name);
  }
};

test(`facts, sheets and marks that are added keep every figure within its ends and every verdict (seed ${SEED})`, () => {
  const draw = drawFrom(SEED);
  const seen = { open: 0, settled: 0, verdicts: new Map<string, number>() };
  fc.assert(
    fc.property(situation, (whole) => {
      const pack = packFor(whole.table);
      const keep = 1 + draw(10);
      const some = lessKnown(whole, () => draw(10) < keep);
      const few = lessKnown(some, () => draw(10) < keep);
      const scores = [few, some, whole].map(({ facts, panel }) => scoreIn(pack, facts, panel));
      const [first, second, third] = scores;
      if (first === undefined || second === undefined || third === undefined) return;
      mustStand(first, second);
      mustStand(second, third);
      mustStand(first, third);
      for (const score of scores) {
        const isOpen = score.total === undefined || score.verdict === 'undetermined';
        assert.is(isOpen, score.missing.length > 0, JSON.stringify(score.missing));
        seen[score.total === undefined ? 'open' : 'settled']++;
        const key = `${score.total === undefined ? 'open' : 'settled'} ${score.verdict}`;
        seen.verdicts.set(key, (seen.verdicts.get(key) ?? 0) + 1);
      }
    }),
    { seed: SEED, numRuns: runs(500) },
  );
  const kinds = [
    'open met',
    'open unmet',
    'open undetermined',
    'settled met',
    'settled unmet',
    'settled undetermined',
  ];
  assert.equal(
    kinds.filter((kind) => (seen.verdicts.get(kind) ?? 0) < 3),
    [],
    JSON.stringify([...seen.verdicts]),
  );
});

const literal = (value: number): Expression => ({ op: 'literal', value });
const OPS = ['>=', '>', '<=', '<', '==', '!='] as const;

/** A rule for every comparison of every figure with a number near it. */
const withRules = (pack: Pack, table: Scoring, near: number): Pack => {
  const rules = [table, ...table.groups].flatMap(({ id }) =>
    OPS.map((op): Rule => {
      const score: Expression = { op: 'score', score: id };
      const when: Expression = { op, args: [score, literal(near)] };
      return {
        id: `${id} ${op}`,
        title: id,
        citations: [],
        body: { kind: 'when', when },
        lets: {},
        deciders: {},
        evidence: [],
        place: { file: '', line: 1, column: 1 },
      };
    }),
  );
  return { ...pack, rules: { ...pack.rules, ...Object.fromEntries(rules.map((rule) => [rule.id, rule])) } };
};

test(`comparisons with scores are settled for good, and open exactly where something is missing (seed ${SEED})`, () => {
  const draw = drawFrom(SEED + 1);
  let early = 0;
  fc.assert(
    fc.property(situation, fc.integer({ min: 0, max: 60 }), (whole, near) => {
      const pack = withRules(packFor(whole.table), whole.table, near);
      const some = lessKnown(whole, () => draw(10) < 7);
      const look = ({ facts, panel }: Situation) => {
        const world = worldIn(pack, facts, { panel });
        return Object.keys(pack.rules).map((rule) => evaluate(world, rule));
      };
      const later = look(whole);
      const isWhole = plainScore(whole.table, whole.facts, whole.panel) !== undefined;
      for (const [index, { rule, verdict, missing }] of look(some).entries()) {
        assert.is(verdict === 'undetermined', missing.length > 0, rule);
        if (isWhole) assert.is.not(later[index]?.verdict, 'undetermined', rule);
        if (verdict === 'undetermined') continue;
        early++;
        assert.is(later[index]?.verdict, verdict, rule);
      }
    }),
    { seed: SEED, numRuns: runs(150) },
  );
  assert.ok(early > runs(150));
});

test(`a table of whole numbers comes out the same as plain JSON-Logic (seed ${SEED})`, () => {
  const seen = { written: 0, held: 0, bare: 0 };
  fc.assert(
    fc.property(wholeTable, fc.integer({ min: 0, max: 40 }), ({ table, facts, panel }, near) => {
      const pack = withRules(packFor(table), table, near);
      const world = worldIn(pack, facts, { panel });
      const bare = worldIn(pack, {});
      for (const rule of Object.keys(pack.rules)) {
        const { logic, open } = writtenRule(bare, rule);
        if (open.length > 0) {
          seen.bare++;
          continue;
        }
        seen.written++;
        const holds = jsonLogic.truthy(jsonLogic.apply(logic as RulesLogic, nestedFacts(facts)));
        if (holds) seen.held++;
        assert.is(holds, evaluate(world, rule).verdict === 'met', `${rule} ${JSON.stringify(logic)}`);
      }
    }),
    { seed: SEED, numRuns: runs(150) },
  );
  assert.ok(
    seen.held > runs(100) && seen.written - seen.held > runs(100) && seen.bare > runs(100),
    JSON.stringify(seen),
  );
});

test(`the same world gives the same score, byte for byte (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation, ({ table, facts, panel }) => {
      const pack = packFor(table);
      assert.is(JSON.stringify(scoreIn(pack, facts, panel)), JSON.stringify(scoreIn(pack, facts, panel)));
    }),
    { seed: SEED, numRuns: runs(30) },
  );
});

test('sheets are found by judge and table, in whatever order they are written', () => {
  fc.assert(
    fc.property(situation, ({ table, facts, panel }) => {
      const turned = panel && { ...panel, sheets: [...panel.sheets].reverse() as readonly Sheet[] };
      const pack = packFor(table);
      assert.equal(scoreIn(pack, facts, turned), scoreIn(pack, facts, panel));
    }),
    { seed: SEED, numRuns: runs(30) },
  );
});

test.run();
