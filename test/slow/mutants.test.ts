/** How much the shipped cases notice: every condition decides alone both ways, and at least 95 % of small changes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mutantsOf } from '../../src/amend/mutate.ts';
import { replayMutants } from '../../src/amend/replay-mutants.ts';
import { createExercise } from '../../src/outcome/exercise.ts';
import { mutantSentence } from '../../src/report/mutant-text.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../support/shipped.ts';

const test = suite('slow/mutants');
const pack = shippedPack();
const cases = shippedCaseNames.map((name) => {
  const theCase = shippedCase(name);
  return { case: theCase, asOf: theCase.asOf ?? theCase.events.at(-1)?.date ?? '2026-06-01' };
});

test('every condition of the shipped pack decides alone, both ways, in some shipped case', () => {
  const exercise = createExercise(pack);
  for (const one of cases) exercise.observe(one.case, one.asOf);
  const lacking = exercise
    .exercised()
    .filter(({ condition, seen }) => !condition.needs.every((side) => seen.includes(side)))
    .map(({ condition }) => `${condition.rule} ${condition.part} ${condition.path}`);
  assert.equal(lacking, []);
});

test('the shipped cases notice at least 95 % of small changes of the pack', () => {
  const witnesses = cases.flatMap((one) =>
    one.case.expect === undefined ? [] : [{ ...one, expect: one.case.expect, diagnostics: [] }],
  );
  const results = [...replayMutants(pack, witnesses, mutantsOf(pack))];
  const survivors = results.filter(({ noticedBy }) => noticedBy === undefined);
  assert.ok(
    survivors.length / results.length <= 0.05,
    survivors.map(({ mutant }) => mutantSentence(mutant, pack, 'zh')).join('\n'),
  );
});

test.run();
