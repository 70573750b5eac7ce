/** Scores in the course of a case and in its outcome: sheets by their days, what is missing, what readings turn. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { createWorld } from '../../../src/evaluate/world.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { differencesOf } from '../../../src/outcome/expectation.ts';
import {
  assess as frozenAssess,
  evaluate as frozenEvaluate,
  createWorld as frozenWorld,
} from '../../../src/outcome/frozen.ts';
import { questions } from '../../../src/outcome/questions.ts';
import { verifyReceipt } from '../../../src/outcome/receipt.ts';
import { allowed } from '../../../src/procedure/allowed.ts';
import { replay } from '../../../src/procedure/replay.ts';
import { differenceText } from '../../../src/report/difference-text.ts';
import { scoredCase, scoredPack } from '../../support/scored-library.ts';

const test = suite('outcome/scores');
const pack = scoredPack();
const theCase = scoredCase(pack);

test('an outcome holds every score that applies to the case, on the day asked', () => {
  const totals = (asOf: string) =>
    assess(pack, theCase, asOf).scores?.map(({ scoring, total, least, most, verdict }) => [
      scoring,
      total,
      least,
      most,
      verdict,
    ]);
  assert.equal(totals('2026-03-17'), [['evaluation', undefined, 38.2, 98.2, 'undetermined']]);
  assert.equal(totals('2026-03-18'), [['evaluation', 81.2, 81.2, 81.2, 'met']]);
});

test('without the notice that has the table there is none, and the answer waits for one', () => {
  const { notice: _, panel: __, ...bare } = theCase;
  const outcome = assess(pack, bare, '2026-05-01');
  assert.not.ok('scores' in outcome);
  assert.equal(outcome.missing, [{ kind: 'notice', path: 'scoring.evaluation', title: '评定评分' }]);
});

test('a guard on a score sees the sheets of its day, however often it was asked before', () => {
  const steps = replay(pack, theCase, '2026-03-21').steps.filter(({ event }) => event === 'panel.pass');
  assert.equal(
    steps.map(({ date, refused }) => [date, refused?.reason]),
    [
      ['2026-03-16', 'guard-undetermined'],
      ['2026-03-20', undefined],
    ],
  );
});

test('what a replay finds of scores is what is found from nothing', () => {
  for (const asOf of ['2026-03-11', '2026-03-12', '2026-03-17', '2026-03-18', '2026-03-19', '2026-05-01']) {
    const outcome = assess(pack, theCase, asOf);
    const { facts, stageDates, stage } = outcome.replay;
    const { notice, panel } = theCase;
    const world = createWorld({ pack, facts, stageDates, stage, notice, panel, asOf });
    for (const finding of outcome.findings)
      assert.equal(finding, evaluate(world, finding.rule), `${asOf} ${finding.rule}`);
  }
});

test('a judge who owes a sheet is missing, and nobody is asked for it', () => {
  const outcome = assess(pack, theCase, '2026-03-17');
  assert.equal(outcome.missing, [
    { kind: 'judgement', path: 'panel.b', title: '专家乙', by: 'panel' },
    { kind: 'judgement', path: 'panel.c', title: '专家丙', by: 'panel' },
  ]);
  assert.equal(outcome.scores?.[0]?.missing, outcome.missing);
  assert.equal(
    questions(pack, theCase, '2026-03-17').map(({ path }) => path),
    [],
  );
  const pass = allowed(pack, outcome.replay, 'panel').find(({ event }) => event === 'panel.pass');
  assert.is(pass?.allowed, 'undetermined');
});

test('a fact that a score waits for is asked for, with the verdicts it could settle', () => {
  const open = scoredCase(pack, {
    facts: 'case: a\nnotice: "2026"\nfacts: { library.name: 馆, incidents: [], fraud.found: false }\n',
    events: '',
  });
  const { [0]: first } = questions(pack, open, '2026-05-01').filter(
    ({ path }) => path === 'collection.seats',
  );
  assert.equal([first?.rules.map(({ rule }) => rule), first?.settles], [['scored'], ['met']]);
});

test('values are tried on every side of the bands of a score', () => {
  const open = scoredCase(pack, {
    facts: `case: a
notice: "2026"
facts: { library: { name: 馆, level: county, features: braille }, collection.seats: 0, incidents: [], fraud.found: false }
`,
    events: '',
    panel: `panel:
  judges: [ a, b, c ]
  sheets:
    - { judge: a, date: 2026-03-12, marks: { manner: 12, plan: 12 } }
    - { judge: b, date: 2026-03-12, marks: { manner: 12, plan: 12 } }
    - { judge: c, date: 2026-03-12, marks: { manner: 12, plan: 12 } }
`,
  });
  // The highest band alone, from 100000 on, leads to 60 points.
  const asked = questions(pack, open, '2026-05-01').map(({ path, settles }) => [path, settles]);
  assert.equal(asked, [['collection.volumes', ['met', 'unmet']]]);
});

test('another reading that moves a total is told, also where no rule turns', () => {
  const { dependsOn } = assess(pack, theCase, '2026-05-01');
  const [turn] = dependsOn.find(({ decision }) => decision === 'clean_window')?.turns ?? [];
  const stood = { verdict: 'met', total: 81.2, least: 81.2, most: 81.2 } as const;
  const change = {
    kind: 'score',
    id: 'evaluation',
    title: '评定评分',
    from: stood,
    to: { verdict: 'met', total: 67.7, least: 67.7, most: 67.7 },
  } as const;
  assert.equal(turn?.changes, [change]);
});

test('a reading that turns a rule through its score is told with the rule', () => {
  const poorer = scoredCase(pack, {
    panel: `panel:
  judges: [ a, b, c ]
  sheets:
    - { judge: a, date: 2026-03-12, marks: { manner: 12, plan: 12 } }
    - { judge: b, date: 2026-03-12, marks: { manner: 12, plan: 12 } }
    - { judge: c, date: 2026-03-12, marks: { manner: 12, plan: 12 } }
`,
  });
  const { dependsOn, replay: course } = assess(pack, poorer, '2026-05-01');
  const changes = dependsOn.find(({ decision }) => decision === 'clean_window')?.turns[0]?.changes ?? [];
  assert.equal(
    changes.flatMap((one) => (one.kind === 'rule' ? [[one.id, one.from, one.to]] : [])),
    [['scored', 'met', 'unmet']],
  );
  assert.ok(changes.some(({ kind }) => kind === 'score') && changes.some(({ kind }) => kind === 'state'));
  // The same as looking from nothing under the other reading.
  const other = assess(pack, poorer, '2026-05-01', { decisions: { clean_window: 'filing' } });
  assert.is(other.scores?.[0]?.total, 48.7);
  assert.is.not(JSON.stringify(other.replay.active), JSON.stringify(course.active));
});

const EXPECTED: readonly (readonly [expect: string, asOf: string, differences: readonly unknown[]])[] = [
  ['evaluation: 81.2', '2026-05-01', []],
  ['评定评分: met', '2026-05-01', []],
  ['evaluation: 81', '2026-05-01', [['score', 'evaluation', ['81'], ['81.2']]]],
  ['evaluation: unmet', '2026-05-01', [['score', 'evaluation', ['unmet'], ['met']]]],
  ['evaluation: 81.2', '2026-03-17', [['score', 'evaluation', ['81.2'], ['38.2–98.2']]]],
  ['evaluation: undetermined', '2026-03-17', []],
];

for (const [line, asOf, differences] of EXPECTED) {
  test(`scores: { ${line} } on ${asOf}`, () => {
    const { expect } = scoredCase(pack, {
      expect: `expect: { refused: [ panel.pass ], scores: { ${line} } }\n`,
    });
    if (expect === undefined) throw new Error('no expectation');
    const found = differencesOf(
      { ...expect, refused: [] },
      { ...assess(pack, theCase, asOf), replay: replay(pack, theCase, '2026-03-01') },
      [],
    );
    assert.equal(
      found.map(({ about, name, expected, actual }) => [about, name, expected, actual]),
      differences,
    );
    for (const one of found) assert.match(differenceText(one, pack, 'zh'), /评分.*评定评分/);
  });
}

test('a score that does not apply differs from whatever is expected, and judges may be expected to be missing', () => {
  const { expect } = scoredCase(pack, {
    expect: 'expect: { refused: [ panel.pass ], scores: { evaluation: met }, missing: [ panel.b ] }\n',
  });
  if (expect === undefined) throw new Error('no expectation');
  const { scores: _, ...bare } = assess(pack, theCase, '2026-03-17');
  assert.equal(
    differencesOf(expect, bare, []).map(({ about, actual }) => [about, actual]),
    [['score', []]],
  );
});

test('a stored outcome with scores comes out again', () => {
  const stored = JSON.parse(JSON.stringify(assess(pack, theCase, '2026-03-17')));
  assert.ok(verifyReceipt(pack, theCase, stored).same);
  const changed = { ...stored, scores: [{ ...stored.scores[0], least: 1 }] };
  const told = verifyReceipt(pack, theCase, changed);
  assert.equal(told.same ? [] : told.differences.map(({ path }) => path), ['scores[0].least']);
});

test('applications get frozen scores, and a panel of their own stays as it is', () => {
  const outcome = frozenAssess(pack, theCase, '2026-05-01');
  assert.ok(Object.isFrozen(outcome.scores?.[0]?.panel?.judges));
  const panel = structuredClone(theCase.panel);
  const world = frozenWorld({ pack, facts: theCase.facts, asOf: '2026-05-01', notice: '2026', panel });
  assert.is(frozenEvaluate(world, 'scored').verdict, 'met');
  assert.not.ok(Object.isFrozen(panel));
});

test.run();
