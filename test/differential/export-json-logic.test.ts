/** The exported file against the engine: json-logic-js, given nothing else, comes to the same verdict on whole facts. */
import type { RulesLogic } from 'json-logic-js';
import jsonLogic from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts } from '../../src/evaluate/json-logic.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import { jsonLogicOf } from '../../src/export/json-logic.ts';
import type { Pack } from '../../src/model/pack.ts';
import { drawFrom } from '../support/faults.ts';
import { FILES } from '../support/provoke.ts';
import { wholeFacts } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import { secondPack } from '../support/second-pack.ts';
import { shippedPack } from '../support/shipped.ts';
import { edit, smallPack } from '../support/small-pack.ts';

const test = suite('differential/export-json-logic');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_124);
const DAYS = ['2025-12-31', '2026-06-01', '2028-02-01'];
const packs: Readonly<Record<string, Pack>> = {
  small: smallPack(),
  shipped: shippedPack(),
  second: secondPack,
};

for (const [name, pack] of Object.entries(packs)) {
  test(`every rule of the ${name} pack that is exported comes out as it does here`, () => {
    const draw = drawFrom(SEED);
    const seen = new Map<string, number>();
    for (const notice of [undefined, ...Object.keys(pack.notices)]) {
      for (const asOf of DAYS) {
        const given = { asOf, ...(notice === undefined ? {} : { notice }) };
        const file = jsonLogicOf(pack, given);
        const { rules } = JSON.parse(JSON.stringify(file)) as typeof file;
        for (let run = 0; run < runs(15); run++) {
          const facts = wholeFacts(pack, draw);
          const data = nestedFacts(facts);
          const world = createWorld({ pack, facts, ...given });
          for (const [rule, { logic }] of Object.entries(rules)) {
            const { verdict } = evaluate(world, rule);
            const theirs = jsonLogic.truthy(jsonLogic.apply(logic as RulesLogic, data)) ? 'met' : 'not met';
            seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
            // Never met, although it is open whether it applies: that too is certain.
            if (verdict === 'undetermined') assert.is(logic, false, rule);
            assert.is(
              theirs,
              verdict === 'met' ? 'met' : 'not met',
              `${rule} ${asOf} ${JSON.stringify(facts)}`,
            );
          }
        }
      }
    }
    assert.ok(
      (seen.get('met') ?? 0) > runs(100) && (seen.get('unmet') ?? 0) > runs(100),
      JSON.stringify([...seen]),
    );
  });
}

test('what waits for a stage, a call or a fact beside records is left open, with everything that rests on it', () => {
  const [pack] = [packs['small']];
  if (pack === undefined) return;
  const open = (of: Pack, notice?: string) =>
    Object.entries(jsonLogicOf(of, { asOf: '2026-06-01', ...(notice && { notice }) }).open).map(
      ([rule, { waitsFor }]) => [rule, ...waitsFor.map(({ path }) => path)].join(' '),
    );
  assert.equal(open(pack, '2026'), []);
  assert.equal(open(pack), ['eligible seats_min', 'stock seats_min', 'stock.seats seats_min']);
  const filing = smallPack(edit(FILES.decisions, 'chosen: decision', 'chosen: filing'));
  assert.equal(open(filing, '2026'), ['eligible date.checking', 'clean date.checking']);
});

test('the file says what it was made from, and of each rule what it reads', () => {
  const pack = packs['small'];
  if (pack === undefined) return;
  const file = jsonLogicOf(pack, { asOf: '2026-06-01', notice: '2026', rule: 'eligible' });
  assert.equal(Object.keys(file), ['format', 'receipt', 'notice', 'readings', 'rules', 'open']);
  assert.equal(file.receipt, {
    pack: 'library-stars',
    version: '2026-1',
    hash: 'small',
    engine: '0.1.0',
    asOf: '2026-06-01',
    decisions: {},
  });
  assert.equal(file.notice, { id: '2026', title: pack.notices['2026']?.title, illustrative: true });
  assert.equal(file.readings, { 'ED-01': 'decision' });
  assert.equal(file.rules, {
    eligible: {
      title: '符合评定条件',
      citations: ['第四条'],
      facts: [
        'collection.volumes',
        'collection.seats',
        'judgement.service',
        'incidents',
        'incidents[].date',
        'incidents[].grade',
      ],
      logic: {
        and: [
          {
            and: [
              { '>=': [{ var: 'collection.volumes' }, 50000] },
              { '>=': [{ var: 'collection.seats' }, 100] },
            ],
          },
          { var: 'judgement.service' },
          {
            none: [
              { var: 'incidents' },
              { and: [{ '>=': [{ var: 'date' }, '2023-06-01'] }, { '==': [{ var: 'grade' }, 'serious'] }] },
            ],
          },
        ],
      },
    },
  });
});

test.run();
