import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { componentsOf, hybridOf } from '../../../src/amend/hybrid.ts';
import { caseToRead, impactOf } from '../../../src/amend/impact.ts';
import type { Edit } from '../../support/amended.ts';
import { dayOf, edited } from '../../support/amended.ts';
import { linkedFrom } from '../../support/second-pack.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('amend/impact');
const CONDITIONS = 'rules/chapter-2-conditions.yaml';
const PARAMETERS = 'rules/parameters.yaml';

const amended = (...edits: readonly Edit[]) =>
  linkedFrom({ files: edited(smallFiles, edits), hash: 'amended' });
const old = linkedFrom({ files: smallFiles, hash: 'small' });

const one = (text: string) => [caseToRead({ file: 'case.yaml', text })];
const impact = (now: ReturnType<typeof amended>, text = smallCase, running = false) =>
  impactOf(old, now, one(text), dayOf, { running });

test('the same pack changes nothing, and nothing differs', () => {
  const result = impact(old);
  assert.equal(result.rows, []);
  assert.equal(result.components, []);
  assert.is(result.counts.same, 1);
});

test('words, places and citations are no difference', () => {
  const now = amended(
    [CONDITIONS, '馆藏册数达标', '馆藏图书册数达标'],
    [PARAMETERS, 'parameters:', 'parameters:\n'],
  );
  assert.equal(componentsOf(old, now), []);
});

test('what an author calls by a word that packs use for notes and places is compared all the same', () => {
  const named = (name: string, days: number): Edit => [
    CONDITIONS,
    'when: { var: judgement.service }',
    `let: { ${name}: { date_add: [ { date: as_of }, ${days}, day ] } }
    when: { gte: [ { let: ${name} }, { param: published_on } ] }`,
  ];
  for (const name of ['note', 'title', 'place', 'evidence', 'citations', 'materials', 'at']) {
    const result = impactOf(amended(named(name, -1)), amended(named(name, -3000)), one(smallCase), dayOf);
    assert.equal(
      result.rows.map(({ kind, because }) => [kind, because?.sets]),
      [['newly-out', [['rule:service']]]],
      name,
    );
  }
});

test('a threshold that is moved is named with the rule, the fact and both its values', () => {
  const now = amended([PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 65000']);
  const [row] = impact(now).rows;
  assert.is(row?.kind, 'newly-out');
  assert.equal([row?.before.verdict, row?.after.verdict], ['met', 'unmet']);
  assert.equal(
    row?.rules.map(({ rule, from, to }) => [rule, from, to]),
    [['stock.volumes', 'met', 'unmet']],
  );
  assert.equal(
    row?.rules[0]?.seen.map(({ name, from, to }) => [name, from, to]),
    [
      ['volumes_min', 50000, 65000],
      ['collection.volumes', 60000, 60000],
    ],
  );
  assert.equal(row?.because, { sets: [['parameter:volumes_min']], method: 'exhaustive' });
  assert.equal(
    row?.events.map(({ event, refusedUnder }) => [event, refusedUnder]),
    [
      ['panel.pass', 'after'],
      ['library.annual_report', 'after'],
    ],
  );
});

test('a deadline that moves is told with both its days', () => {
  const now = amended([PARAMETERS, 'unit: workday, value: 5', 'unit: workday, value: 4']);
  const [row] = impact(now).rows;
  assert.is(row?.kind, 'deadlines');
  assert.equal(row?.deadlines, [
    { id: 'notice_end', title: '公示期满', from: '2026-03-27', to: '2026-03-26' },
  ]);
  assert.equal(row?.because?.sets, [['parameter:publicity_period']]);
});

test('where each of two changes would do by itself, both are named', () => {
  const now = amended(
    [PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 65000'],
    ['rules/notices/2026.yaml', 'seats_min: 100', 'seats_min: 300'],
  );
  const [row] = impact(now).rows;
  assert.is(row?.after.verdict, 'unmet');
  assert.equal(row?.because, {
    sets: [['parameter:volumes_min'], ['notice:2026:seats_min']],
    method: 'exhaustive',
  });
});

test('a rule that is new counts with the group that takes it in', () => {
  const now = amended(
    [CONDITIONS, 'all: [ stock, service, clean ]', 'all: [ stock, service, clean, large ]'],
    [
      CONDITIONS,
      '  service:\n',
      '  large: { title: 大馆, cite: 第四条, decided_by: { checking: office }, when: { gte: [ { var: collection.volumes }, 70000 ] } }\n  service:\n',
    ],
  );
  const [row] = impact(now).rows;
  assert.is(row?.kind, 'newly-out');
  assert.equal(row?.because?.sets, [['rule:eligible']]);
  assert.equal(
    row?.rules.map(({ rule, from, to }) => [rule, from, to]),
    [['large', undefined, 'unmet']],
  );
});

test('no single change but a pair: the pair is found', () => {
  const low = smallCase
    .replace('collection.volumes: 60000', 'collection.volumes: 40000')
    .replace('collection.seats: 200', 'collection.seats: 90');
  const now = amended(
    [PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 30000'],
    ['rules/notices/2026.yaml', 'seats_min: 100', 'seats_min: 80'],
    [
      PARAMETERS,
      'title: 复评周期, cite: 第八条, unit: year, value: 3',
      'title: 复评周期, cite: 第八条, unit: year, value: 4',
    ],
  );
  const [row] = impact(now, low).rows;
  assert.is(row?.kind, 'newly-in');
  assert.equal(row?.because, {
    sets: [['parameter:volumes_min', 'notice:2026:seats_min']],
    method: 'exhaustive',
  });
});

test('with all its parts taken, the pack between comes out as the new one', () => {
  const now = amended(
    [PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 65000'],
    [
      'workflows/rating.yaml',
      'panel.pass: { target: publicity, guard: eligible',
      'panel.pass: { target: publicity, guard: complete',
    ],
  );
  const all = new Set(componentsOf(old, now).map(({ id }) => id));
  const [whole] = impactOf(now, hybridOf(old, now, all), one(smallCase), dayOf).rows;
  assert.is(whole, undefined);
  const [none] = impactOf(old, hybridOf(old, now, new Set()), one(smallCase), dayOf).rows;
  assert.is(none, undefined);
});

test('a case that the new pack cannot read is told with the reason, not compared', () => {
  const now = amended(
    ['rules/facts.yaml', 'collection.seats: { title: 阅览座位', 'collection.places: { title: 席位'],
    [CONDITIONS, 'collection.seats', 'collection.places'],
  );
  const { rows, unreadable, counts } = impact(now);
  assert.equal(rows, []);
  assert.is(counts.unreadable, 1);
  assert.equal(
    unreadable.map(({ under, diagnostics }) => [under, diagnostics.map(({ code }) => code)]),
    [['after', ['link/unknown-fact']]],
  );
});

test('a case decided under a third version is told', () => {
  const result = impact(
    amended(['rules/measure.yaml', 'version: "2026-1"', 'version: "2026-2"']),
    smallCase.replace('@2026-1', '@2025-9'),
  );
  assert.equal(result.otherVersions, [
    { file: 'case.yaml', case: 'LIB-2026-001', pack: 'library-stars@2025-9' },
  ]);
});

const TRANSITION = (text: string): Edit => [
  'rules/measure.yaml',
  'procedures: [',
  `transition: ${text}\nprocedures: [`,
];
const LATER: Edit = [PARAMETERS, 'value: "2026-01-01"', 'value: "2026-04-01"'];

test('an open case filed before stays or moves as the new version says', () => {
  const stays = impact(
    amended(TRANSITION('{ filed_before: old, filed: { event: library.submit }, cite: 第十条 }'), LATER),
    smallCase,
    true,
  );
  assert.equal(stays.running?.effective, { on: '2026-04-01', assumed: false });
  assert.equal(
    stays.running?.rows.map(({ fate, reasons, filed }) => [fate, reasons, filed]),
    [['stays', ['filed-before'], '2026-03-02']],
  );
  const moves = impact(
    amended(TRANSITION('{ filed_before: new, filed: { stage: checking }, cite: 第十条 }'), LATER),
    smallCase,
    true,
  );
  assert.equal(
    moves.running?.rows.map(({ fate, filed }) => [fate, filed]),
    [['moves', '2026-03-02']],
  );
});

test('filing is known under the name that it had when the case was filed', () => {
  const named = (from: string, to: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(smallFiles).map(([file, text]) => [file, text.replaceAll(from, to)]));
  for (const [files, filed] of [
    [named('library.submit', 'library.hand_in'), '{ event: library.hand_in }'],
    [named('checking', 'sifting'), '{ stage: sifting }'],
  ] as const) {
    const edits = [TRANSITION(`{ filed_before: old, filed: ${filed}, cite: 第十条 }`), LATER];
    const now = linkedFrom({ files: edited(files, edits), hash: 'renamed' });
    assert.equal(
      impact(now, smallCase, true).running?.rows.map(({ fate, filed: day }) => [fate, day]),
      [['stays', '2026-03-02']],
      filed,
    );
  }
});

test('a person is needed where nothing is said, or where an act that was done would be refused', () => {
  const silent = impact(amended(LATER), smallCase, true);
  assert.equal(silent.running?.rows[0]?.reasons, ['no-transition']);
  const refused = impact(
    amended(TRANSITION('{ filed_before: new, filed: { stage: checking }, cite: 第十条 }'), LATER, [
      PARAMETERS,
      '"2026-01-01": 50000',
      '"2026-01-01": 65000',
    ]),
    smallCase,
    true,
  );
  assert.equal(
    refused.running?.rows.map(({ fate, reasons }) => [fate, reasons]),
    [['person', ['act-refused', 'filed-before']]],
  );
});

test('where no day is set, one that is assumed for all is named, and none where cases differ', () => {
  const now = amended([PARAMETERS, 'value: "2026-01-01"', 'value: null']);
  const later = smallCase.replace('as_of: 2026-05-01', 'as_of: 2026-05-02');
  const running = (...texts: readonly string[]) =>
    impactOf(
      old,
      now,
      texts.map((text, index) => caseToRead({ file: `${index}.yaml`, text })),
      dayOf,
      { running: true },
    ).running;
  assert.equal(running(smallCase, smallCase)?.effective, { on: '2026-05-01', assumed: true });
  assert.equal(running(smallCase, later)?.effective, { assumed: true });
});

test('before it takes effect nothing moves', () => {
  const now = amended(TRANSITION('{ filed_before: new, filed: { stage: checking }, cite: 第十条 }'), [
    PARAMETERS,
    'value: "2026-01-01"',
    'value: "2026-12-01"',
  ]);
  assert.equal(impact(now, smallCase, true).running?.rows[0]?.reasons, ['not-in-force']);
});

test('where a day of effect is open and cases are looked at on several days, none of them is told as that of all', () => {
  const open = amended([PARAMETERS, 'value: "2026-01-01" }', 'value: null }']);
  const cases = ['2026-05-01', '2026-05-02', '2026-05-03'].map((day) =>
    caseToRead({ file: day, text: smallCase.replace('as_of: 2026-05-01', `as_of: ${day}`) }),
  );
  const told = (count: number) =>
    impactOf(old, open, cases.slice(0, count), dayOf, { running: true }).running?.effective;
  assert.equal(told(1), { on: '2026-05-01', assumed: true });
  assert.equal(told(3), { assumed: true });
});

test.run();
