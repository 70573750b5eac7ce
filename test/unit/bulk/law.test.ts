/** The law of `bulk/bind.ts`: a bound rule judged on facts has the verdict that the interpreter finds in the same world. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bindRules, bulkWorld } from '../../../src/bulk/bind.ts';
import { closuresOf } from '../../../src/bulk/closures.ts';
import { verdictOfCode } from '../../../src/bulk/codes.ts';
import { columnsFor } from '../../../src/bulk/columns.ts';
import { decidingRule } from '../../../src/bulk/deciding.ts';
import { programOf } from '../../../src/bulk/judge-many.ts';
import { layoutOf } from '../../../src/bulk/layout.ts';
import { lookingCloser } from '../../../src/bulk/looking-closer.ts';
import { readPack } from '../../../src/cli/files.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { createWorld } from '../../../src/evaluate/world.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Facts } from '../../../src/model/value.ts';
import { decisiveFindings } from '../../../src/outcome/decisive.ts';
import { dayOf } from '../../support/amended.ts';
import { drawFrom } from '../../support/faults.ts';
import { lessOf, wholeFacts } from '../../support/random-facts.ts';
import { runs } from '../../support/runs.ts';
import { linkedFrom, secondCase, secondCaseNames, secondPack } from '../../support/second-pack.ts';
import { ROOT, shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';

const test = suite('unit/bulk/law');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261130);

/** What an example says without its course: its facts with those that its events brought. */
const factsOf = ({ facts, events }: Case): Facts => {
  const all = { ...facts };
  for (const event of events) {
    for (const [id, change] of Object.entries(event.facts)) {
      if (change !== null && (typeof change !== 'object' || Array.isArray(change)))
        Object.assign(all, { [id]: change });
    }
  }
  return all;
};

interface Asked {
  readonly facts: Facts;
  readonly asOf: string;
  readonly notice?: string | undefined;
}

const packs: readonly (readonly [string, Pack, readonly Asked[]])[] = [
  ['the shipped pack', shippedPack(), shippedCaseNames.map((name) => asked(shippedCase(name)))],
  ['the second pack', secondPack, secondCaseNames.map((name) => asked(secondCase(name)))],
  ['the amended pack', linkedFrom(readPack(`${ROOT}/examples/amended`)), []],
];

function asked(theCase: Case): Asked {
  return { facts: factsOf(theCase), asOf: dayOf(theCase), notice: theCase.notice };
}

for (const [name, pack, examples] of packs) {
  test(`${name}: every rule, on the examples and on random facts, as the interpreter has it`, () => {
    const draw = drawFrom(SEED);
    const random = Array.from({ length: runs(10, 1000) }, () =>
      lessOf(wholeFacts(pack, draw), draw(11), draw),
    );
    const notices = [undefined, ...Object.keys(pack.notices)];
    const groups = new Map<string, Asked[]>();
    for (const one of [
      ...examples,
      ...random.map((facts, at) => ({ facts, asOf: '2026-12-01', notice: notices[at % notices.length] })),
    ]) {
      const key = `${one.asOf} ${one.notice}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    let judged = 0;
    for (const group of groups.values()) {
      const [{ asOf, notice } = { asOf: '' }] = group;
      const given = { pack, asOf, ...(notice !== undefined && { notice }) };
      const bound = bindRules(given);
      const base = bulkWorld(given);
      const closer = lookingCloser(given);
      const closures = closuresOf(bound, { pack });
      const layout = layoutOf([bound]);
      const columns = columnsFor(layout);
      for (const { facts } of group) columns.add(facts);
      const table = columns.finish();
      const programs = [false, true].map((generated) =>
        programOf(bound, layout, { pack, generated }).judge(table),
      );
      for (const [row, { facts }] of group.entries()) {
        const world = createWorld({ ...base, facts, notice: base.notice?.id });
        const codes = closures(facts);
        for (const [at, { id }] of bound.rules.entries()) {
          const finding = evaluate(world, id);
          const { verdict, missing } = finding;
          judged++;
          assert.is(verdictOfCode(codes[at] ?? 9), verdict, `${id} by closures`);
          for (const verdicts of programs) {
            assert.is(verdictOfCode(verdicts.get(id)?.[row] ?? 9), verdict, `${id} in columns`);
          }
          if (row % 5 > 0) continue;
          assert.equal(closer.finding(table, row, id).missing, missing, id);
          const decisive = decisiveFindings(finding).map(({ rule }) => rule);
          if (decisive.every((one) => Object.hasOwn(bound.beyond, one) === false)) {
            const wanted = verdict === 'met' ? '' : decisive[0];
            for (const verdicts of programs) {
              const found = (rule: string) => verdictOfCode(verdicts.get(rule)?.[row] ?? 9);
              assert.is(decidingRule(pack, id, found), wanted, id);
            }
          }
        }
      }
    }
    assert.ok(judged > 500, `only ${judged} verdicts were compared`);
  });
}

test.run();
