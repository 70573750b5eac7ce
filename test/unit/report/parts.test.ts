import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Explanation, Finding } from '../../../src/model/finding.ts';
import type { Turn } from '../../../src/model/outcome.ts';
import type { RuleBody, Verdict } from '../../../src/model/rule.ts';
import { decisiveFindings } from '../../../src/outcome/decisive.ts';
import { dateCell, dateText, dueText } from '../../../src/report/due-text.ts';
import { finished } from '../../../src/report/paint.ts';
import { reasonsOf } from '../../../src/report/reasons.ts';
import { recordsReason } from '../../../src/report/records.ts';
import { tallyOf } from '../../../src/report/tally.ts';
import { pathTitle, stateTitle } from '../../../src/report/titles.ts';
import { tellingTurns, turningDecisions } from '../../../src/report/turns.ts';
import { distanceText, measured, numberText, valueText } from '../../../src/report/value-text.ts';
import { wordsOf } from '../../../src/report/words.ts';
import { fixtureOutcome, fixturePack } from '../../support/outcome-fixture.ts';
import { libraryPack } from '../../support/report-cases.ts';

const test = suite('report/parts');

const zh = wordsOf('zh');
const view = { pack: fixturePack, replay: fixtureOutcome.replay, language: 'zh' } as const;

const finding = (
  rule: string,
  verdict: Verdict,
  kind: RuleBody['kind'] = 'when',
  children: readonly Finding[] = [],
  more: Partial<Finding> = {},
): Finding => ({
  rule,
  title: rule,
  citations: [],
  kind,
  verdict,
  children,
  missing: [],
  lets: {},
  provisional: [],
  ...more,
});

test('numbers lose the noise of binary fractions and never show an exponent', () => {
  assert.is(numberText(0.1 + 0.2), '0.3');
  assert.is(numberText(1e21), '1000000000000000000000');
  assert.is(numberText(1e-7), '0.0000001');
  assert.is(numberText(-0), '0');
});

test('values carry their unit or their title', () => {
  assert.is(measured(3, '%', 'zh'), '3%');
  assert.is(measured(5, 'workday', 'zh'), '5个工作日');
  assert.is(measured(1, 'year', 'en'), '1 year');
  assert.is(measured(320, '亿元', 'zh'), '320 亿元');
  assert.is(valueText('03-31', { kind: 'month-day' }, 'zh'), '3月31日');
  assert.is(valueText('03-31', { kind: 'month-day' }, 'en'), '31 March');
  assert.is(valueText(true, undefined, 'zh'), '是');
  assert.is(valueText('a', { kind: 'enum', values: { a: '甲' } }, 'zh'), '甲');
  assert.is(valueText([{}, {}], undefined, 'zh'), '2 条记录');
});

test('a distance between percentages is told in points', () => {
  assert.is(distanceText(-0.4, { kind: 'number', unit: '%' }, 'zh'), '0.4 个百分点');
  assert.is(distanceText(2000, { kind: 'number', unit: '册' }, 'zh'), '2000 册');
});

test('what decides an unmet group is found below it, also where nothing of a kind may be', () => {
  const none = finding('n', 'unmet', 'none', [finding('a', 'met'), finding('b', 'unmet')]);
  const all = finding('g', 'unmet', 'all', [finding('c', 'met'), none, finding('d', 'undetermined')]);
  assert.equal(
    decisiveFindings(all).map((one) => one.rule),
    ['a'],
  );
  const open = finding('n', 'undetermined', 'none', [finding('a', 'undetermined'), finding('b', 'unmet')]);
  assert.equal(
    decisiveFindings(open).map((one) => one.rule),
    ['a'],
  );
  const kept = finding('n', 'met', 'none', [finding('a', 'unmet')]);
  assert.equal(
    decisiveFindings(kept).map((one) => one.rule),
    ['a'],
  );
  assert.equal(
    decisiveFindings(finding('x', 'not_applicable', 'all', [kept])).map((one) => one.rule),
    ['x'],
  );
});

test('leaves are tallied once, and a group that does not apply counts as one', () => {
  const leaf = finding('a', 'met');
  const aside = finding('z', 'not_applicable', 'all', [finding('b', 'unmet')]);
  assert.equal(tallyOf([finding('g', 'met', 'all', [leaf, leaf, aside])]), {
    met: 1,
    unmet: 0,
    undetermined: 0,
    not_applicable: 1,
  });
});

test('due dates show their bounds where holidays are not announced', () => {
  const due = { date: '2027-01-05', provisional: { earliest: '2027-01-03', latest: '2027-01-06' } };
  assert.is(dueText(undefined, zh), '');
  assert.is(dueText({ date: '2026-01-01' }, zh), '截至 2026-01-01');
  assert.is(dueText(due, zh), '截至 2027-01-05（暂定，2027-01-03 至 2027-01-06）');
  assert.is(dateText(undefined, zh), '期限尚不能确定');
  assert.is(dateText(due, zh), '2027-01-05（暂定，2027-01-03 至 2027-01-06）');
  assert.is(dateCell(due, zh), '2027-01-05\n暂定，2027-01-03 至 2027-01-06');
});

test('records that decide are shown by the values looked at, others by their number', () => {
  const arg = (value: boolean, ...args: readonly Explanation[]): Explanation => ({ op: 'and', value, args });
  const seen: Explanation = { op: 'var', name: 'incidents[0].grade', value: 'grave', args: [] };
  const reason = (op: 'some' | 'all' | 'none', value: boolean, args: readonly Explanation[]): string =>
    recordsReason({ op, value, args, name: 'incidents' }, view);
  assert.is(reason('none', true, []), '安全记录：无记录');
  assert.is(reason('none', true, [arg(false), arg(false)]), '安全记录：2 条记录，均不属此情形');
  assert.is(reason('all', true, [arg(true)]), '安全记录：1 条记录，均符合');
  assert.is(reason('some', true, [arg(true, seen), arg(false)]), '安全记录：第 1 条（严重）');
  assert.is(reason('all', false, [arg(true), arg(false)]), '安全记录：第 2 条（2025-09-01 · 轻微）');
  const five = Array.from({ length: 5 }, () => arg(true));
  assert.match(reason('some', true, five), /第 5 条|等 5 项$/);
});

test('a leaf that does not apply says on what that rests', () => {
  const applies: Explanation = {
    op: '==',
    value: false,
    args: [
      { op: 'var', name: 'school.kind', value: 'private', args: [] },
      { op: 'literal', value: 'public', args: [] },
    ],
  };
  assert.equal(reasonsOf(finding('x', 'not_applicable', 'when', [], { applies }), view), [
    '办学类别：民办，要求为公办',
  ]);
  assert.equal(reasonsOf(finding('x', 'not_applicable'), view), []);
});

test('what is missing is told by who must do what about it', () => {
  const missing = [
    { kind: 'judgement', path: 'judgement.spirit', title: '', source: 'judgement', by: 'jury' },
    { kind: 'fact', path: 'school.pupils', title: '', source: 'declared', by: 'school' },
    { kind: 'fact', path: 'incidents[1].grade', title: '', source: 'finding', by: 'bureau' },
    { kind: 'notice', path: 'pupils_min', title: '' },
  ] as const;
  assert.equal(reasonsOf(finding('x', 'undetermined', 'when', [], { missing }), view), [
    '待评委会评判',
    '缺「在校人数」，由学校提供',
    '待教育局认定「安全记录第 2 条的等级」',
    '申报通知未定「在校人数下限」',
  ]);
});

test('paths have titles, unknown ones stand for themselves', () => {
  assert.is(pathTitle(fixturePack, 'incidents[0]', 'zh'), '安全记录 第 1 条');
  assert.is(pathTitle(fixturePack, 'incidents[0].grade', 'en'), '等级 of no. 1 of 安全记录');
  assert.is(pathTitle(fixturePack, 'nowhere', 'zh'), 'nowhere');
  assert.is(stateTitle(libraryPack, 'rating.publicity.period.running'), '公示中');
  assert.is(stateTitle(libraryPack, 'nowhere.at.all'), 'nowhere.at.all');
});

test('decisions that turn the verdict are kept apart, and long lists of changes are cut', () => {
  const rule = (id: string): Turn => ({
    kind: 'rule',
    id,
    leaf: id.includes('.'),
    title: id,
    from: 'met',
    to: 'unmet',
  });
  const [one] = fixtureOutcome.dependsOn;
  assert.ok(one !== undefined);
  const turns = [{ option: 'strict', means: '', changes: [rule('worthy')] }];
  const outcome = { ...fixtureOutcome, dependsOn: [one, { ...one, number: 'ED-08', turns }] };
  assert.equal(
    turningDecisions(outcome).turning.map((each) => each.number),
    ['ED-08'],
  );
  const leaves = ['worthy.books', 'worthy.spirit', 'worthy.safe', 'worthy.books', 'worthy.spirit'].map(rule);
  const { shown, hidden } = tellingTurns([rule('worthy'), ...leaves], fixtureOutcome);
  assert.is(shown.length, 4);
  assert.is(hidden, 2);
  assert.equal(tellingTurns([rule('elsewhere')], fixtureOutcome).shown.length, 1);
});

test('only our own colours reach the terminal', () => {
  const text = '\u001b[31m红\u001b[39m\u001b[8m暗\u001b]0;x\u0007';
  const style = { colour: true, ascii: false };
  assert.is(finished(text, style), '\u001b[31m红\u001b[39m\ufffd[8m暗\ufffd]0;x\ufffd');
  assert.not(finished(text, { ...style, colour: false }).includes('\u001b'));
  assert.is(finished('甲 › 乙 · …', { colour: false, ascii: true }), '甲 > 乙 - ...');
});

test('both languages answer every word with something to read', () => {
  const told = (value: unknown, path: string): readonly string[] => {
    if (typeof value === 'string') return value === '' && !path.endsWith('.when') ? [path] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => told(part, `${path}.${key}`));
  };
  assert.equal([...told(wordsOf('zh'), 'zh'), ...told(wordsOf('en'), 'en')], []);
});

test.run();
