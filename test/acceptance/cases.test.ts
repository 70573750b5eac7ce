import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonicalText } from '../../src/base/json.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Pack } from '../../src/model/pack.ts';
import { assess } from '../../src/outcome/assess.ts';
import { differencesOf } from '../../src/outcome/expectation.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/cases');
const pack = shippedPack();
const packOutOfJson: Pack = JSON.parse(JSON.stringify(pack));

for (const name of shippedCaseNames) {
  const theCase = shippedCase(name);
  const asOf = theCase.asOf ?? theCase.events.at(-1)?.date ?? '2026-06-01';

  test(`${name}: ${theCase.title ?? theCase.id}`, () => {
    assert.ok(theCase.expect, 'a shipped case says what it expects');
    if (theCase.expect === undefined) return;
    // Working an outcome out again under every other reading takes many times as long.
    const recompute = theCase.expect.dependsOn !== undefined;
    assert.equal(differencesOf(theCase.expect, assess(pack, theCase, asOf, { recompute }), []), []);
  });

  test(`${name}: the same outcome, byte for byte, on a second run and from a pack out of JSON`, () => {
    const recompute = theCase.expect?.dependsOn !== undefined;
    const first = canonicalText(assess(pack, theCase, asOf, { recompute }));
    assert.is(canonicalText(assess(packOutOfJson, theCase, asOf, { recompute })), first);
  });
}

test('an incident after the award leaves the award alone until the review, as ED-39 reads', () => {
  const recognized = shippedCase('01-recognized.yaml');
  const verdictWith = (date: string) => {
    const incident = { kind: 'work_safety', date, approved_on: date, grade: 'major' };
    const facts = { ...recognized.facts, incidents: [incident] };
    return assess(pack, { ...recognized, facts }, '2026-12-31', { recompute: false }).verdict;
  };
  assert.is(verdictWith('2026-10-19'), 'unmet');
  assert.is(verdictWith('2026-12-01'), 'met');
});

test('what a replay took over from earlier worlds is what a look from nothing finds', () => {
  for (const name of shippedCaseNames) {
    const theCase = shippedCase(name);
    const asOf = theCase.asOf ?? theCase.events.at(-1)?.date ?? '2026-06-01';
    const { findings, replay } = assess(pack, theCase, asOf, { recompute: false });
    const { facts, stageDates, stage } = replay;
    const world = createWorld({ pack, facts, asOf, notice: theCase.notice, stageDates, stage });
    assert.equal(
      findings,
      findings.map(({ rule }) => evaluate(world, rule)),
      name,
    );
  }
});

test('an empty case is never met', () => {
  const empty = { ...shippedCase(shippedCaseNames[0] ?? ''), facts: {}, events: [] };
  for (const notice of [undefined, ...Object.keys(pack.notices)]) {
    const { notice: _left, ...rest } = empty;
    const outcome = assess(pack, notice === undefined ? rest : { ...rest, notice }, '2026-06-01');
    assert.is(outcome.verdict, 'undetermined');
    assert.equal(
      outcome.findings.filter((one) => one.verdict === 'met').map((one) => one.rule),
      [],
    );
  }
});

test.run();
