/** What counts as exercised: a condition that alone decides, both ways; transitions refused; timers run out. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCase } from '../../../src/link/load-case.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { conditionsOf } from '../../../src/outcome/conditions.ts';
import { coverageOf, isExercised } from '../../../src/outcome/coverage.ts';
import { createExercise } from '../../../src/outcome/exercise.ts';
import { coverageLines, uncoveredLines } from '../../../src/report/coverage-text.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('outcome/coverage');
const pack = smallPack();
const view = { language: 'zh', width: 100, colour: false, ascii: false } as const;

const caseOf = (from = '', to = '', of: Pack = pack): Case => {
  const { case: found, diagnostics } = loadCase(of, {
    file: 'case.yaml',
    text: smallCase.replace(from, () => to),
  });
  if (found === undefined) throw new Error(JSON.stringify(diagnostics));
  return found;
};

const coverageBy = (...cases: readonly Case[]) => {
  const exercise = createExercise(pack);
  for (const one of cases) exercise.observe(one, '2026-05-01');
  const outcomes = cases.map((one) => assess(pack, one, '2026-05-01', { recompute: false }));
  return coverageOf(pack, outcomes, exercise.exercised());
};

const seenOf = (coverage: ReturnType<typeof coverageBy>, rule: string, path: string): readonly string[] =>
  coverage.conditions?.find((one) => one.rule === rule && one.path === path)?.seen ?? [];

test('a met group shows each member deciding true, and none deciding false', () => {
  const coverage = coverageBy(caseOf());
  assert.equal(seenOf(coverage, 'eligible', 'stock'), ['true']);
  assert.equal(seenOf(coverage, 'stock.volumes', ''), ['true']);
});

test('a member that fails alone decides false, one that fails beside it hides it', () => {
  const few = caseOf('collection.volumes: 60000', 'collection.volumes: 49999');
  assert.equal(seenOf(coverageBy(caseOf(), few), 'eligible', 'stock'), ['false', 'true']);
  const both: Case = { ...few, facts: { ...few.facts, 'judgement.service': false }, events: [] };
  assert.equal(seenOf(coverageBy(both), 'eligible', 'stock'), []);
});

test('a condition on records is asked of every record', () => {
  const burnt = caseOf('incidents: []', 'incidents: [ { date: 2026-01-01, kind: fire, grade: serious } ]');
  const coverage = coverageBy(burnt);
  assert.equal(seenOf(coverage, 'clean', 'where.args.1'), ['true']);
});

test('what nothing in the pack can turn is counted apart', () => {
  const { all, dormant } = conditionsOf(pack);
  // The only call sets the number, so whether it is set is no question and the judgement is never asked for.
  assert.is(
    all.some((one) => one.rule === 'stock.seats' && one.path === 'args.0'),
    false,
  );
  assert.ok(dormant.length > 0);
});

test('a guarded transition is refused where its guard stops an event, a timer runs out where it fires', () => {
  const incomplete = caseOf('{ filed.complete: true }', '{ filed.complete: false }');
  const before = coverageBy(caseOf());
  const refused = (one: ReturnType<typeof coverageBy>) =>
    one.transitions.find(({ event }) => event === 'office.accept')?.refused;
  assert.equal([refused(before), refused(coverageBy(incomplete))], [false, true]);
  assert.is(before.timers?.find(({ timer }) => timer === 'notice_end')?.ranOut, true);
  assert.is(coverageBy(incomplete).timers?.find(({ timer }) => timer === 'notice_end')?.ranOut, false);
});

test('the report counts by article and says by title and article what is not covered', () => {
  const coverage = coverageBy(caseOf());
  const lines = coverageLines(coverage, pack, view).join('\n');
  assert.match(lines, /独立起作用的条件 \d+\/\d+，被拒的转移 \d+\/\d+，届满的期限 \d+\/\d+/);
  assert.match(lines, /第四条 +\d+\/\d+/);
  const uncovered = uncoveredLines(coverage, pack, view).join('\n');
  assert.match(uncovered, /第四条（一） 「馆藏册数达标」.*馆藏册数.*：没有案件的结论仅取决于其不成立/);
  const both = coverageBy(caseOf(), caseOf('collection.volumes: 60000', 'collection.volumes: 49999'));
  assert.ok((both.conditions ?? []).some(isExercised));
});

test.run();
