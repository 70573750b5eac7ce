/**
 * Generated conditions and facts against json-logic-js: equal on whole facts; on facts with gaps whatever is settled
 * is what json-logic-js says of the same facts and of every completion tried; open exactly when something is named
 * as missing; and knowing more never turns what was settled.
 */
import fc from 'fast-check';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonObject } from '../../src/base/json.ts';
import type { Truth } from '../../src/base/truth.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import type { Explanation } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts } from '../../src/model/value.ts';
import { completed, condition, filler, vocabulary, wholeFacts, withGaps } from '../support/conditions.ts';
import { drawFrom } from '../support/faults.ts';
import { testedPack, worldIn } from '../support/language.ts';
import { runs } from '../support/runs.ts';

const test = suite('differential/generated');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

const ours = (pack: Pack, facts: JsonObject) => evaluate(worldIn(pack, facts as Facts), 'tested');
const truthOf = (verdict: string): Truth => (verdict === 'undetermined' ? 'unknown' : verdict === 'met');
const theirs = (rule: Json, facts: JsonObject): boolean =>
  jsonLogic.truthy(jsonLogic.apply(rule as RulesLogic, nestedFacts(facts as Facts)));

test('on whole facts the verdict is that of json-logic-js, also of the exported rule', () => {
  fc.assert(
    fc.property(condition, fc.array(wholeFacts, { minLength: 3, maxLength: 3 }), (rule, cases) => {
      const pack = testedPack(vocabulary, rule);
      for (const facts of cases) {
        const { verdict } = ours(pack, facts);
        const expected = theirs(rule, facts) ? 'met' : 'unmet';
        assert.is(verdict, expected);
        assert.is(
          theirs(toJsonLogic(worldIn(pack, facts as Facts), 'tested'), facts) ? 'met' : 'unmet',
          expected,
        );
      }
    }),
    { seed: SEED, numRuns: runs(800) },
  );
});

test('on facts with gaps, what is settled holds in every completion, and what is open names what is missing', () => {
  const seen = new Map<string, number>();
  const draw = drawFrom(SEED);
  fc.assert(
    fc.property(
      condition,
      wholeFacts,
      fc.integer({ min: 1, max: 9 }),
      fc.array(filler, { minLength: 4, maxLength: 4 }),
      (rule, whole, kept, fillers) => {
        const pack = testedPack(vocabulary, rule);
        const facts = withGaps(whole, () => draw(10) < kept);
        const { verdict, missing, explanation } = ours(pack, facts);
        const truth = truthOf(verdict);
        count(seen, explanation);
        assert.is(truth === 'unknown', missing.length > 0, 'open exactly when something is missing');
        if (truth === 'unknown') return;
        assert.is(theirs(rule, facts), truth, 'on the same facts');
        for (const from of fillers) assert.is(theirs(rule, completed(facts, from)), truth, 'on a completion');
      },
    ),
    { seed: SEED, numRuns: runs(2500) },
  );
  const thin = OUTCOMES.flatMap((op) => ['true', 'false', 'unknown'].map((truth) => `${op} ${truth}`)).filter(
    (outcome) => (seen.get(outcome) ?? 0) < 10,
  );
  assert.equal(thin, [], 'every operator was seen with every outcome');
});

test('facts that are added never reverse what was settled', () => {
  const draw = drawFrom(SEED + 1);
  fc.assert(
    fc.property(condition, wholeFacts, (rule, whole) => {
      const pack = testedPack(vocabulary, rule);
      const some = withGaps(whole, () => draw(10) < 7);
      const few = withGaps(some, () => draw(10) < 7);
      const verdicts = [few, some, whole].map((facts) => ours(pack, facts).verdict);
      for (const [before, after] of [
        [verdicts[0], verdicts[1]],
        [verdicts[1], verdicts[2]],
      ]) {
        if (before !== 'undetermined') assert.is(after, before);
      }
      assert.is.not(verdicts[2], 'undetermined');
    }),
    { seed: SEED, numRuns: runs(800) },
  );
});

const OUTCOMES = [
  'and',
  'or',
  'not',
  'in',
  'if',
  'some',
  'all',
  'none',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'open count',
];

/** Nodes by operator and outcome; a comparison with a count over unknown records is counted apart. */
const count = (seen: Map<string, number>, node: Explanation | undefined): void => {
  if (node === undefined) return;
  const open = node.args.some(
    ({ op, value, args }) => op === 'count' && value === undefined && args.length > 0,
  );
  for (const name of open ? [node.op, 'open count'] : [node.op]) {
    const key = `${name} ${node.value ?? 'unknown'}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (const arg of node.args) count(seen, arg);
};

test.run();
