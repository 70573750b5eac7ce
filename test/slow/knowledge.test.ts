import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Verdict } from '../../src/model/rule.ts';
import type { Facts } from '../../src/model/value.ts';
import { drawFrom } from '../support/faults.ts';
import { lessOf, wholeFacts } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import { shippedPack } from '../support/shipped.ts';

const test = suite('slow/knowledge');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);
const pack = shippedPack();
const notice = Object.keys(pack.notices)[0];

const verdicts = (facts: Facts): Map<string, Verdict> => {
  const world = createWorld({ pack, facts, asOf: '2026-06-01', ...(notice === undefined ? {} : { notice }) });
  return new Map(Object.keys(pack.rules).map((rule) => [rule, evaluate(world, rule).verdict]));
};

test('adding facts never reverses a settled verdict of the shipped pack', () => {
  const draw = drawFrom(SEED);
  const count = runs(1000, 100_000);
  let settled = 0;
  for (let i = 0; i < count; i++) {
    const whole = wholeFacts(pack, draw);
    const more = lessOf(whole, 5 + draw(5), draw);
    const [after, before] = [verdicts(more), verdicts(lessOf(more, 2 + draw(8), draw))];
    for (const [rule, verdict] of before) {
      if (verdict === 'undetermined') continue;
      settled++;
      if (after.get(rule) !== verdict) {
        assert.unreachable(`seed ${SEED}, run ${i}: ${rule} was ${verdict}, then ${after.get(rule)}`);
      }
    }
  }
  console.log(`\n  seed ${SEED}: ${count} partial cases, ${settled} settled verdicts stood`);
  assert.ok(settled > count);
});

test('on whole facts every rule is settled, save where the pack asks for a notice, a stage or a grade', () => {
  const draw = drawFrom(SEED);
  const open = new Set<string>();
  for (let i = 0; i < 200; i++) {
    for (const [rule, verdict] of verdicts(wholeFacts(pack, draw)))
      if (verdict === 'undetermined') open.add(rule);
  }
  assert.ok(open.size < Object.keys(pack.rules).length / 4, [...open].join(', '));
});

test.run();
