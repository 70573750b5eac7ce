import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { edited, FILES } from '../../support/provoke.ts';
import type { Overrides } from '../../support/small-pack.ts';
import { packWith, smallPack } from '../../support/small-pack.ts';
import { scored } from '../../support/small-pack-scored.ts';

const test = suite('link/scoring');

const { notice, conditions, process } = FILES;
const pack = smallPack(scored);
const table = (id: string, of?: string) => pack.scorings.find((one) => one.id === id && one.notice === of);
const evaluation = table('evaluation', '2026');

type Edit = readonly [file: string, from: string, to: string];
const withEdits = (...edits: readonly Edit[]): Overrides => edited(edits, scored);
const faultsIn = (overrides: Overrides) =>
  packWith(overrides)
    .diagnostics.filter(({ severity }) => severity !== 'note')
    .map(({ code, params }) => [code, params]);

test('the tables of chapters come first, then those of each notice', () => {
  assert.equal(
    pack.scorings.map(({ id, notice: of = '' }) => `${of}:${id}`),
    [':overview', '2026:evaluation', '2027:evaluation', '2027:interview'],
  );
});

test('groups, indicators, adjustments and vetoes have whole ids', () => {
  assert.equal(
    evaluation?.groups.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)]),
    [
      'evaluation.basis',
      'evaluation.basis.seats',
      'evaluation.basis.level',
      'evaluation.basis.books',
      'evaluation.service',
      'evaluation.service.welcome',
      'evaluation.service.events',
    ],
  );
  const others = [evaluation?.bonuses, evaluation?.deductions, evaluation?.vetoes];
  assert.equal(
    others.flatMap((all) => (all ?? []).map(({ id }) => id)),
    ['evaluation.partners', 'evaluation.fire', 'evaluation.fraud'],
  );
});

test('an indicator has the citation of its group, and a group that of its table, where they have none', () => {
  const [basis, service] = evaluation?.groups ?? [];
  const labels = (one: { citations: readonly { label: string }[] } | undefined) =>
    one?.citations.map(({ label }) => label);
  assert.equal(labels(basis?.indicators[0]), ['第四条（一）']);
  assert.equal(labels(service?.indicators[0]), ['第六条', '通知「scoring」']);
});

test('a group without a weight has the weight 1', () => {
  assert.equal(evaluation?.groups[1]?.weight, { op: 'literal', value: 1 });
});

test('bands have ends or values, whichever what they look at has', () => {
  const [seats, level, books] = evaluation?.groups[0]?.indicators ?? [];
  assert.is(seats?.scale.kind === 'bands' && seats.scale.bands.length, 3);
  assert.equal(
    level?.scale.kind === 'bands' && level.scale.bands.map((band) => ('values' in band ? band.values : [])),
    [['city'], ['county', 'community']],
  );
  assert.equal(books?.scale.kind === 'best' && books.scale.of.map(({ kind }) => kind), ['formula', 'bands']);
});

test('a panel knows its role, its numbers, and the facts that name the parties', () => {
  assert.equal(
    [
      evaluation?.panel?.by,
      evaluation?.panel?.merge,
      evaluation?.panel?.odd,
      evaluation?.panel?.conflictsWith,
    ],
    ['panel', 'trimmed_mean', false, ['library.director', 'library.partners.name']],
  );
});

const LAST = '{ lt: 100, points: 5 }';

test('bands need not reach beyond the bounds of the fact', () => {
  assert.equal(faultsIn(withEdits([notice, LAST, '{ gte: 0, lt: 100, points: 5 }'])), []);
  assert.equal(faultsIn(withEdits([notice, LAST, '{ gte: 1, lt: 100, points: 5 }'])), [
    ['link/band-gap', { name: '阅览座位数', range: 'x = 0', setting: '2026-01-01' }],
  ]);
});

test('between whole numbers there is no gap', () => {
  assert.equal(faultsIn(withEdits([notice, LAST, '{ lte: 99, points: 5 }'])), []);
});

test('bands of what may be any number leave none out, not even one', () => {
  const low = '{ lte: 10, points: 4 }';
  assert.equal(faultsIn(withEdits([notice, low, '{ lt: 10, points: 4 }'])), [
    ['link/band-gap', { name: '藏书', range: 'x = 10', setting: '' }],
  ]);
  assert.equal(faultsIn(withEdits([notice, low, '{ gte: -20, lte: 10, points: 4 }'])), [
    ['link/band-gap', { name: '藏书', range: 'x < -20', setting: '' }],
  ]);
  assert.equal(faultsIn(withEdits([notice, '{ gt: 10, points: 20 }', '{ gt: 10, lt: 50, points: 20 }'])), [
    ['link/band-gap', { name: '藏书', range: 'x ≥ 50', setting: '' }],
  ]);
});

test('a count is a whole number, 0 or more', () => {
  const counted = (bands: string): Overrides =>
    withEdits([
      notice,
      'title: 活动, max: 20, judges: true',
      `title: 活动, max: 20, of: { count: [ { var: library.partners } ] }, bands: [ ${bands} ]`,
    ]);
  assert.equal(faultsIn(counted('{ gte: 1, points: 20 }, { lt: 1, points: 0 }')), []);
  assert.equal(faultsIn(counted('{ gt: 0, points: 20 }, { lte: 0, points: 0 }')), []);
  assert.equal(faultsIn(counted('{ gte: 3, points: 20 }, { lt: 2, points: 0 }')), [
    ['link/band-gap', { name: '活动', range: 'x = 2', setting: '' }],
  ]);
});

const CHOSEN = '{ choose: { publicity_start: { excluded: 100, included: 90 } } }';

test('bands join under every notice, on every day and under every reading', () => {
  assert.equal(faultsIn(withEdits([notice, LAST, `{ lt: ${CHOSEN}, points: 5 }`])), [
    ['link/band-gap', { name: '阅览座位数', range: '90 ≤ x ≤ 99', setting: '2026-01-01, ED-02=included' }],
  ]);
  const byNotice = (number: string): Overrides =>
    withEdits([
      process,
      'max: 10, points: { "/": [ { var: collection.volumes }, 10000 ] }',
      `max: 10, of: { var: collection.seats }, bands: [ { gte: { param: seats_min }, points: 9 }, { lt: ${number}, points: 0 } ]`,
    ]);
  assert.equal(faultsIn(byNotice('{ param: seats_min }')), []);
  assert.equal(faultsIn(byNotice('100')), [
    ['link/band-gap', { name: '藏书概况', range: '100 ≤ x ≤ 119', setting: '2027' }],
  ]);
});

test('what is told of a number below 0 is told alone', () => {
  const params = (name: string, value: string) => ['link/amount-below-zero', { name, value }];
  assert.equal(faultsIn(withEdits([notice, 'total: { param: places }', 'total: -1'])), [
    params('total', '-1'),
  ]);
  assert.equal(faultsIn(withEdits([notice, 'weight: 0.5', 'weight: -1'])), [params('weight', '-1')]);
});

test('of a gap the band beside it is shown, of an overlap the other band', () => {
  const notesOf = (to: string) =>
    packWith(withEdits([notice, LAST, to])).diagnostics.flatMap(({ code, related }) =>
      related.map(({ note }) => [code, note]),
    );
  assert.equal(notesOf('{ lt: 90, points: 5 }'), [['link/band-gap', 'neighbour-here']]);
  assert.equal(notesOf('{ lt: 110, points: 5 }'), [['link/band-overlap', 'other-band-here']]);
});

test('numbers may be reckoned from parameters, with choose and if', () => {
  const low = '{ param: clean_years }';
  const doubled = `{ if: [ { set: clean_years }, { "*": [ 2, ${low} ] }, 7 ] }`;
  assert.equal(
    faultsIn(
      withEdits([
        notice,
        '{ gt: 10, points: 20 }, { lte: 10, points: 4 }',
        `{ gte: ${doubled}, points: 20 }, { lt: 6, points: 4 }`,
      ]),
    ),
    [],
  );
});

test('two notices may each have a table of one id, and a rule asks for that of its case', () => {
  const asking = withEdits([
    conditions,
    'when: { var: judgement.service }',
    'when: { gte: [ { score: 星级评分 }, { param: pass_mark } ] }',
  ]);
  const service = packWith(asking).pack?.rules['service']?.body;
  assert.is(service?.kind, 'when');
  assert.equal(service?.kind === 'when' && service.when.op === '>=' ? service.when.args[0] : undefined, {
    op: 'score',
    score: 'evaluation',
    at: [47, 20],
  });
});

test('a rule that asks for a score rests on the day and on the facts of every table of that id', () => {
  const asking = withEdits([
    conditions,
    'when: { var: judgement.service }',
    'when: { gte: [ { score: evaluation.service }, 30 ] }',
  ]);
  const { rests } = packWith(asking).pack ?? pack;
  assert.ok(rests.onDay.includes('service'));
  assert.ok(rests.onFacts['library.level']?.includes('service'));
  assert.ok(rests.onFacts['fraud.found']?.includes('eligible'));
  assert.not.ok(rests.onFacts['library.director']?.includes('service'));
  assert.not.ok(pack.rests.onDay.includes('service'));
});

test('a reading reaches the rules that ask for a score in which it counts', () => {
  const asking = withEdits(
    [conditions, 'when: { var: judgement.service }', 'when: { gte: [ { score: evaluation }, 30 ] }'],
    [
      notice,
      'points: { count: [ { var: library.partners } ] }',
      'points: { choose: { withdrawal: { allowed: 1, barred: 2 } } }',
    ],
  );
  const { reaches, decisions: all } = packWith(asking).pack ?? pack;
  assert.equal(reaches['withdrawal']?.direct, ['service']);
  assert.is(all['withdrawal']?.switchable, true);
});

test('what a table or a round cites stands for that part of the text', () => {
  const overrides = withEdits([
    process,
    '    text: 公共图书馆向市文化局提交材料',
    '    text: 本条由评分表落实。公共图书馆向市文化局提交材料',
  ]);
  const entry = packWith(overrides).pack?.ledger.find(({ label }) => label === '第六条');
  assert.ok(entry?.by.includes('scoring:evaluation'));
  assert.ok(entry?.by.includes('indicator:evaluation.service.welcome'));
  assert.ok(entry?.by.includes('veto:evaluation.fraud'));
});

test('rules that only a veto or a round asks for are not unused', () => {
  const rule =
    '  spare: { title: 备用规则, cite: 第九条, decided_by: { checking: office }, when: { var: filed.complete } }\n';
  const declared: Edit = [process, 'rules:\n', `rules:\n${rule}`];
  assert.equal(faultsIn(withEdits(declared)), [['link/unused-rule', { name: '备用规则' }]]);
  assert.equal(faultsIn(withEdits(declared, [notice, '{ rule: fraud }', '{ rule: spare }'])), []);
  assert.equal(faultsIn(withEdits(declared, [notice, 'admissible: eligible', 'admissible: 备用规则'])), []);
});

test('a scoring may ask for another, and not for itself', () => {
  const points = 'title: 接待, max: 20, judges: true';
  const asking = (score: string): Overrides =>
    withEdits([notice, points, `title: 接待, max: 20, points: { score: ${score} }`]);
  assert.equal(faultsIn(asking('overview')), []);
  assert.equal(faultsIn(asking('evaluation.basis')), [['link/score-of-itself', { name: '星级评分' }]]);
});

test('a decision used in a scoring alone can be switched', () => {
  assert.is(pack.decisions['withdrawal']?.switchable, false);
  const used = withEdits([
    notice,
    LAST,
    '{ lt: { choose: { withdrawal: { allowed: 100, barred: 100 } } }, points: 5 }',
  ]);
  assert.is(packWith(used).pack?.decisions['withdrawal']?.switchable, true);
});

test.run();
