/** Small changes of a pack: which there are, which a case notices, and how those that none notices are told. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Mutant } from '../../../src/amend/mutant.ts';
import { drawn, mutantsOf, ruleMutants } from '../../../src/amend/mutate.ts';
import { moved } from '../../../src/amend/mutate-expression.ts';
import { replayMutants } from '../../../src/amend/replay-mutants.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { differencesOf } from '../../../src/outcome/expectation.ts';
import { mutantSentence, renderMutants, shareOf } from '../../../src/report/mutant-text.ts';
import { shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('amend/mutate');
const pack = smallPack();
const mutants = mutantsOf(pack);
const { case: theCase } = loadCase(pack, { file: 'case.yaml', text: smallCase });
if (theCase?.expect === undefined) throw new Error('the small case has expectations');
const witness = { case: theCase, asOf: '2026-05-01', expect: theCase.expect, diagnostics: [] };

const of = (kind: Mutant['kind'], about: string): Mutant | undefined =>
  mutants.find((one) => one.kind === kind && JSON.stringify(one.subject).includes(about));

test('a pack is changed in every small way there is, and stays as it was itself', () => {
  const before = JSON.stringify(pack);
  const kinds = new Set(mutants.map(({ kind }) => kind));
  for (const kind of [
    'comparison-shifted',
    'all-to-any',
    'item-dropped',
    'negated',
    'parameter-raised',
    'target-swapped',
    'guard-dropped',
    'deadline-later',
    'start-day-turned',
  ] as const) {
    assert.ok(kinds.has(kind), kind);
  }
  for (const mutant of mutants) assert.is.not(JSON.stringify(mutant.make()), before, mutant.kind);
  assert.is(JSON.stringify(pack), before);
});

test('what no case of the calls there are can come to is left alone, what leads there is not', () => {
  const told = mutants.map((one) => mutantSentence(one, pack, 'zh')).join('\n');
  // Every call sets the number, so the judgement that stands in for it is never asked for.
  assert.not.match(told, /：「由专家组评判：座位充足」/);
  assert.match(told, /「通知明确了「座位下限」」改为「通知未明确「座位下限」」/);
});

test('an operand that is so in every case is tried where the others would leave it open, and no other', () => {
  const { tried, spared } = ruleMutants({ ...shippedPack() });
  const dropped = (of: readonly Mutant[]): readonly string[] =>
    of.flatMap(({ kind, subject, before }) =>
      kind === 'item-dropped' && subject.kind === 'rule' && subject.rule === 'ecosystem.linkage'
        ? [before.kind === 'expression' ? before.expression.op : '']
        : [],
    );
  assert.equal(
    [dropped(tried), dropped(spared)],
    [
      ['not', 'var'],
      ['or', '>='],
    ],
  );
});

test('a unit is 1 of whole numbers, the last decimal place, a day', () => {
  assert.equal(
    [moved(5, 1), moved(2.5, -1), moved(0.05, 1), moved('2026-02-28', 1), moved('x', 1)],
    [6, 2.4, 0.06, '2026-03-01', undefined],
  );
});

test('skipping cases that cannot notice leaves the same result as replaying every one', () => {
  for (const { mutant, noticedBy } of replayMutants(pack, [witness], mutants)) {
    const outcome = assess(mutant.make(), theCase, '2026-05-01', { recompute: false });
    const notices = differencesOf(witness.expect, outcome, []).length > 0;
    assert.is(noticedBy !== undefined, notices, mutantSentence(mutant, pack, 'zh'));
  }
});

test('a survivor is a sentence with article, what becomes what, and place', () => {
  const guard = of('guard-dropped', 'office.accept');
  assert.is(
    guard && mutantSentence(guard, pack, 'zh'),
    '第六条 「材料审核」：审核通过：不再要求「材料齐全」（workflows/rating.yaml:19）',
  );
  const shifted = of('comparison-shifted', 'stock.volumes');
  assert.match(
    shifted === undefined ? '' : mutantSentence(shifted, pack, 'zh'),
    /^第四条（一） 「馆藏册数达标」：「.*馆藏册数.*」改为「.*馆藏册数.*」（rules\/chapter-2/,
  );
  assert.match(shifted === undefined ? '' : mutantSentence(shifted, pack, 'en'), /becomes/);
});

test('the rate is rounded down, and a draw is the same for the same seed', () => {
  assert.equal(
    [shareOf(999, 1000), shareOf(9999, 10_000), shareOf(3, 3), shareOf(0, 0)],
    ['99.9', '99.9', '100.0', '100.0'],
  );
  assert.equal(drawn(mutants, 5, 7), drawn(mutants, 5, 7));
  assert.is(drawn(mutants, 5, 7).length, 5);
  const results = [...replayMutants(pack, [witness], drawn(mutants, 5, 7))];
  const text = renderMutants({ results, all: mutants.length, seed: 7, leftOut: 1 }, pack, {
    language: 'zh',
    width: 100,
    colour: false,
    ascii: false,
  });
  assert.match(
    text,
    new RegExp(
      `共试 5 处改动，案件察觉 \\d 处（[\\d.]+%）（从 ${mutants.length} 处中按种子 7 抽取）\n有 1 个案件`,
    ),
  );
});

test.run();
