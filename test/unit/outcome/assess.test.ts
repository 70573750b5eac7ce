/** Outcomes: the answer, what is missing, advisories, force, receipt, and the readings an outcome depends on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonicalText } from '../../../src/base/json.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { look } from '../../../src/outcome/look.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';
import { edit, smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('outcome/assess');

const pack = smallPack();
const caseOf = (text: string, of: Pack = pack) => {
  const { case: theCase, diagnostics } = loadCase(of, { file: 'case.yaml', text });
  if (theCase === undefined) throw new Error(JSON.stringify(diagnostics));
  return theCase;
};
const good = caseOf(smallCase);
const rules = (outcome: Outcome) =>
  Object.fromEntries(outcome.findings.map((one) => [one.rule, one.verdict]));

test('the answer comes first, then every rule that is no other’s member', () => {
  const outcome = assess(pack, good, '2026-05-01');
  assert.is(outcome.verdict, 'met');
  assert.is(outcome.answer, 'eligible');
  assert.equal(
    outcome.findings.map((one) => one.rule),
    ['eligible', 'complete', 'objection_dismissed', 'fraud'],
  );
  assert.equal(rules(outcome)['fraud'], 'undetermined');
  assert.equal(outcome.case, { id: 'LIB-2026-001', title: '示例第一图书馆' });
  assert.equal(outcome.missing, []);
});

test('the receipt names what was asked of what; decisions only where they differ from the pack’s', () => {
  const { receipt } = assess(pack, good, '2026-05-01', {
    decisions: { first_report: 'same_year', clean_window: 'decision' },
  });
  assert.equal(receipt, {
    pack: 'library-stars',
    version: '2026-1',
    hash: 'small',
    engine: '0.1.0',
    asOf: '2026-05-01',
    decisions: { first_report: 'same_year' },
  });
});

test('an illustrative notice is marked, and a case without one has none', () => {
  assert.equal(assess(pack, good, '2026-05-01').notice, {
    id: '2026',
    title: '2026年度星级图书馆申报通知',
    illustrative: true,
  });
  const { notice, ...without } = good;
  assert.is(notice, '2026');
  assert.is(assess(pack, without, '2026-05-01').notice, undefined);
});

test('a measure is in force from its day, and not while that day is not set', () => {
  assert.equal(assess(pack, good, '2026-05-01').inForce, { status: 'in_force', since: '2026-01-01' });
  assert.equal(assess(pack, good, '2025-12-31').inForce, { status: 'not_in_force', from: '2026-01-01' });
  const unset = smallPack(
    edit('rules/parameters.yaml', 'type: date, value: "2026-01-01"', 'type: date, value: null'),
  );
  assert.equal(assess(unset, good, '2026-05-01').inForce, { status: 'not_in_force' });
});

test('what is missing: facts before judgements, what most rules wait for first', () => {
  const empty = caseOf('case: empty\nfacts: {}\n');
  const { missing, verdict } = assess(pack, empty, '2026-05-01');
  assert.is(verdict, 'undetermined');
  const kinds = missing.map((one) => one.kind);
  assert.equal(
    kinds,
    kinds.toSorted(
      (a, b) => ['fact', 'notice', 'judgement'].indexOf(a) - ['fact', 'notice', 'judgement'].indexOf(b),
    ),
  );
  assert.ok(missing.some((one) => one.path === 'collection.volumes'));
  assert.ok(missing.some((one) => one.path === 'judgement.service' && one.by === 'panel'));
});

test('an advisory appears when its condition is met, and changes no verdict', () => {
  const facts = { ...good.facts, 'library.features': 'other', 'library.level': 'community' };
  const outcome = assess(pack, { ...good, facts }, '2026-05-01');
  assert.equal(
    outcome.advisories.map((one) => [one.id, one.says]),
    [
      ['other_feature', '所报特色服务不在目录之内'],
      ['small_branch', '社区馆可以联合申报'],
    ],
  );
  assert.is(outcome.verdict, 'met');
});

const depends = (outcome: Outcome) =>
  outcome.dependsOn.map((one) => [
    one.number,
    one.chosen,
    one.turns.map((turn) => [turn.option, turn.changes.map((change) => change.kind)]),
  ]);

test('an outcome names the decisions under whose other options it would differ, and how', () => {
  const outcome = assess(pack, good, '2026-05-01');
  assert.equal(depends(outcome), [
    ['ED-02', 'excluded', [['included', ['deadline']]]],
    ['ED-04', 'next_year', [['same_year', ['deadline']]]],
  ]);
  assert.equal(outcome.dependsOn[0]?.turns[0]?.changes, [
    { kind: 'deadline', id: 'notice_end', title: '公示期满', from: '2026-03-27', to: '2026-03-26' },
  ]);
  assert.equal(assess(pack, good, '2026-05-01', { recompute: false }).dependsOn, []);
});

test('a verdict that turns takes the state with it', () => {
  // Before the window that opens three years back from filing, and within the one that runs on to the decision.
  const facts = { ...good.facts, incidents: [{ date: '2023-03-15', grade: 'serious' }] };
  const filing = assess(pack, { ...good, facts }, '2026-05-01', { decisions: { clean_window: 'filing' } });
  assert.is(filing.verdict, 'unmet');
  const turned = filing.dependsOn.find((one) => one.decision === 'clean_window');
  assert.is(turned?.chosen, 'filing');
  assert.equal(
    turned?.turns[0]?.changes
      .filter((change) => change.kind !== 'deadline')
      .map((change) => (change.kind === 'rule' ? `${change.id} ${change.from} → ${change.to}` : change.kind)),
    // The refused event took its judgement with it, so that comes back too.
    ['eligible unmet → met', 'service undetermined → met', 'clean unmet → met', 'state'],
  );
});

test('the reach of a decision: the rules that ask for it, and those that rest on them', () => {
  assert.equal(pack.reaches['clean_window']?.rules, ['clean', 'eligible']);
  assert.equal(pack.reaches['clean_window']?.direct, ['clean']);
  assert.equal(pack.reaches['publicity_start']?.direct, []);
});

/** Verdicts, states and deadlines of one look, without any of the shortcuts. */
const summary = (question: Parameters<typeof look>[0]): string => {
  const { findings, replay } = look(question);
  const verdicts: Record<string, string> = {};
  const visit = (finding: (typeof findings)[number]): void => {
    verdicts[finding.rule] = finding.verdict;
    finding.children.forEach(visit);
  };
  findings.forEach(visit);
  return canonicalText([
    verdicts,
    replay.active.map((one) => one.path),
    replay.deadlines.map((one) => [one.id, one.due?.date ?? '']),
  ]);
};

test('the shortcuts find the same dependences as looking again at everything', () => {
  const shipped = shippedPack();
  for (const name of shippedCaseNames.filter((_, index) => index % 6 === 0)) {
    const theCase = shippedCase(name, shipped);
    const asOf = theCase.asOf ?? theCase.events.at(-1)?.date ?? '2026-01-01';
    const question = { pack: shipped, theCase, asOf, decisions: {} };
    const base = summary(question);
    const expected = Object.values(shipped.decisions).flatMap(({ id, options, chosen }) =>
      Object.keys(options)
        .filter((option) => option !== chosen)
        .filter((option) => summary({ ...question, decisions: { [id]: option } }) !== base)
        .map((option) => `${id} ${option}`),
    );
    const found = assess(shipped, theCase, asOf).dependsOn.flatMap(({ decision, turns }) =>
      turns
        .filter((turn) => turn.changes.some((change) => change.kind !== 'advisory'))
        .map((turn) => `${decision} ${turn.option}`),
    );
    assert.equal(found, expected, name);
  }
});

test('the same arguments give the same bytes, also after other readings were tried in between', () => {
  const first = canonicalText(assess(pack, good, '2026-05-01'));
  assess(pack, good, '2026-05-01', { decisions: { clean_window: 'filing' } });
  assert.is(canonicalText(assess(pack, good, '2026-05-01')), first);
  const { dependsOn, ...bare } = assess(pack, good, '2026-05-01');
  const { dependsOn: none, ...without } = assess(pack, good, '2026-05-01', { recompute: false });
  assert.ok(dependsOn.length > none.length);
  assert.is(canonicalText(bare), canonicalText(without));
});

test.run();
