/** Every settled verdict of whole cases against json-logic-js itself, on the same facts, missing ones included. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { recheck, recheckWorld } from '../../src/bulk/recheck.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import { dayOf } from '../support/amended.ts';
import { drawFrom } from '../support/faults.ts';
import { lessOf, wholeFacts } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import { secondCase, secondCaseNames, secondPack } from '../support/second-pack.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../support/shipped.ts';

const test = suite('differential/recheck');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_201);

const packs: readonly (readonly [name: string, pack: Pack, cases: readonly Case[], least: number])[] = [
  ['shipped', shippedPack(), shippedCaseNames.map((name) => shippedCase(name)), 30_000],
  ['second', secondPack, secondCaseNames.map((name) => secondCase(name)), 1_000],
];

for (const [name, pack, cases, least] of packs) {
  test(`json-logic-js shares every settled verdict of the cases of the ${name} pack, on their way and in the end`, () => {
    let checked = 0;
    for (const theCase of cases) {
      const found = recheck(pack, theCase, dayOf(theCase));
      assert.equal(found.disagreements, [], theCase.id);
      checked += found.checked;
    }
    assert.ok(checked >= least, `only ${checked} were checked`);
  });

  test(`and on random facts of which some are missing, seed ${SEED}`, () => {
    const draw = drawFrom(SEED);
    const [first] = cases;
    let [checked, open] = [0, 0];
    for (let run = 0; run < runs(60); run++) {
      const facts = lessOf(wholeFacts(pack, draw), 7, draw);
      const theCase: Case = { id: `${run}`, facts, events: [], place: { file: '', line: 1, column: 1 } };
      const notice = first?.notice;
      const found = recheck(pack, notice === undefined ? theCase : { ...theCase, notice }, '2026-12-01');
      assert.equal(found.disagreements, [], JSON.stringify(facts));
      checked += found.checked;
      open += found.open;
    }
    assert.ok(checked > runs(100) && open > runs(100), `${checked} checked, ${open} open`);
  });
}

test('a verdict that is turned round is noticed, and so is one that was never settled', () => {
  const pack = shippedPack();
  const theCase = shippedCase('01-recognized.yaml');
  const world = createWorld({ pack, facts: theCase.facts, asOf: '2026-12-01', notice: theCase.notice });
  for (const rule of Object.keys(pack.rules)) evaluate(world, rule);
  assert.equal(recheckWorld(world).disagreements, []);
  const settled = [...world.judged].find(([, judged]) => judged?.finding.verdict === 'unmet');
  if (settled?.[1] === undefined) throw new Error('nothing is unmet');
  const [rule, judged] = settled;
  world.judged.set(rule, { ...judged, finding: { ...judged.finding, verdict: 'met' } });
  assert.equal(recheckWorld(world).disagreements, [
    { rule, on: '2026-12-01', verdict: 'met', reference: false },
  ]);
});

test.run();
