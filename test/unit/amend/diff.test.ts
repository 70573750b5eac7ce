/** The comparison of packs, kind by kind: what was done to the small pack, and what is told of it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../../src/amend/diff.ts';
import { edit, smallFiles, smallPack } from '../../support/small-pack.ts';

const test = suite('amend/diff');
const old = smallPack();
const CONDITIONS = 'rules/chapter-2-conditions.yaml';
const PROCESS = 'rules/chapter-3-process.yaml';
const PARAMETERS = 'rules/parameters.yaml';
const RATING = 'workflows/rating.yaml';
const FOLLOWUP = 'workflows/followup.yaml';

const told = (file: string, from: string, to: string): readonly string[] =>
  diffPacks(old, smallPack(edit(file, from, to))).map((one) => `${one.kind} ${one.id} ${one.direction}`);

/** Replaces a word in all files. */
const renamed = (from: RegExp, to: string): readonly string[] =>
  diffPacks(
    old,
    smallPack(
      Object.fromEntries(Object.entries(smallFiles).map(([file, text]) => [file, text.replace(from, to)])),
    ),
  ).map((one) => `${one.kind} ${one.id} ${one.before?.text} > ${one.after?.text}`);

test('a pack does not differ from itself', () => {
  assert.equal(diffPacks(old, smallPack()), []);
});

for (const [name, file, from, to, expected] of [
  [
    'a bound that becomes strict is stricter',
    CONDITIONS,
    '{ ">=": [ { var: collection.volumes }',
    '{ ">": [ { var: collection.volumes }',
    'threshold-moved rule:stock.volumes stricter',
  ],
  [
    'a higher least is stricter',
    PARAMETERS,
    '50000',
    '60000',
    'parameter-changed parameter:volumes_min stricter',
  ],
  ['a lower least is looser', PARAMETERS, '80000', '70000', 'parameter-changed parameter:volumes_min looser'],
  [
    'more years without incidents are stricter, through a named value',
    PARAMETERS,
    'unit: year, value: 3 }\n  publicity',
    'unit: year, value: 5 }\n  publicity',
    'parameter-changed parameter:clean_years stricter',
  ],
  [
    'a member less of all is looser',
    CONDITIONS,
    'all: [ stock, service, clean ]',
    'all: [ stock, clean ]',
    'condition-dropped rule:eligible looser',
  ],
  [
    'any for all is looser',
    CONDITIONS,
    'all: [ stock, service, clean ]',
    'any: [ stock, service, clean ]',
    'group-changed rule:eligible looser',
  ],
  [
    'a condition less under none is stricter',
    CONDITIONS,
    'and: [ { gte: [ { var: date }, { let: window_start } ] }, { "==": [ { var: grade }, serious ] } ]',
    'gte: [ { var: date }, { let: window_start } ]',
    'condition-dropped rule:clean stricter',
  ],
  [
    'an article in other words',
    PROCESS,
    '撤销星级。',
    '撤销其星级。',
    'article-reworded article:art9 unknown',
  ],
  [
    'a move to another state',
    RATING,
    'office.reject: { target: rejected,',
    'office.reject: { target: withdrawn,',
    'transition-changed transition:rating.review office.reject unknown',
  ],
  [
    'a move without its guard is looser',
    RATING,
    '{ target: assessment, guard: complete }',
    '{ target: assessment }',
    'transition-changed transition:rating.review office.accept looser',
  ],
  [
    'a duty of somebody else',
    RATING,
    'duty: { by: panel,',
    'duty: { by: office,',
    'duty-changed duty:rating.assessment 组织评定 neither',
  ],
  [
    'a guard by another rule',
    FOLLOWUP,
    'guard: fraud',
    'guard: eligible',
    'transition-changed transition:followup.active office.revoke unknown',
  ],
  [
    'another reading',
    'rules/decisions.yaml',
    'chosen: excluded',
    'chosen: included',
    'decision-changed decision:publicity_start unknown',
  ],
  [
    'a narrower fact is stricter',
    'rules/facts.yaml',
    'max: 100000',
    'max: 5000',
    'fact-changed fact:collection.seats stricter',
  ],
  [
    'a higher value of a call is stricter',
    'rules/notices/2026.yaml',
    'seats_min: 100',
    'seats_min: 120',
    'notice-changed notice:2026 parameter:seats_min stricter',
  ],
] as const) {
  // biome-ignore format: one case a line
  test(name, () => {
    assert.equal(told(file, from, to), [expected]);
  });
}

test('a quotient moves as its divisor has a sign, and is not told where that is open', () => {
  const least = (bound: string) => edit(CONDITIONS, '{ param: volumes_min }', bound);
  const moved = (from: string, to: string): readonly string[] =>
    diffPacks(smallPack(least(from)), smallPack(least(to))).map(({ direction }) => direction);
  assert.equal(moved('{ "/": [ 100000, 2 ] }', '{ "/": [ 120000, 2 ] }'), ['stricter']);
  assert.equal(moved('{ "/": [ 100000, -2 ] }', '{ "/": [ 120000, -2 ] }'), ['looser']);
  assert.equal(
    moved(
      '{ "/": [ 100000, { var: collection.volumes } ] }',
      '{ "/": [ 120000, { var: collection.volumes } ] }',
    ),
    ['unknown'],
  );
});

test('which way a parameter moves is not told where a table of grades rests on it as well', () => {
  const PARAMETER = '  hurt: { title: 受伤人数, cite: 第四条（三）, unit: 人, value: 3 }\n';
  const both = (value: string) => {
    const grades = edit(
      'rules/grades.yaml',
      '{ gte: [ { var: injured }, 3 ] }',
      '{ gte: [ { var: injured }, { param: hurt } ] }',
    );
    const rule = edit(
      CONDITIONS,
      'when: { var: judgement.service }',
      'when: { none: [ { var: incidents }, { gt: [ { var: injured }, { param: hurt } ] } ] }',
    );
    const text = `${smallFiles[PARAMETERS]}${PARAMETER.replace('value: 3', `value: ${value}`)}`;
    return smallPack({ ...grades, ...rule, [PARAMETERS]: text });
  };
  assert.equal(
    diffPacks(both('3'), both('4')).map(({ id, direction }) => `${id} ${direction}`),
    ['parameter:hurt unknown'],
  );
});

test('renaming is told as renaming, whatever uses the name', () => {
  assert.equal(renamed(/volumes_min/g, 'books_min'), [
    'parameter-renamed parameter:books_min 馆藏下限 (volumes_min) > 馆藏下限 (books_min)',
  ]);
  assert.equal(renamed(/collection\.volumes/g, 'collection.books'), [
    'fact-renamed fact:collection.books 馆藏册数 (collection.volumes) > 馆藏册数 (collection.books)',
  ]);
  assert.equal(renamed(/\bstock\b/g, 'holdings'), [
    'rule-renamed rule:holdings 馆藏与座位 (stock) > 馆藏与座位 (holdings)',
  ]);
  assert.equal(renamed(/\bassessment\b/g, 'judging'), [
    'state-renamed state:rating.judging 专家评定 (assessment) > 专家评定 (judging)',
  ]);
  assert.equal(renamed(/\bclean_window\b/g, 'no_incident_window'), [
    'decision-renamed decision:no_incident_window ED-01 (clean_window) > ED-01 (no_incident_window)',
  ]);
  assert.equal(renamed(/\bpanel\b/g, 'experts'), [
    'role-renamed role:experts 专家组 (panel) > 专家组 (experts)',
  ]);
});

test('parts are renamed like what they belong to', () => {
  assert.equal(
    renamed(
      /\bkind\b(?=[: }])(?!: (?:condition|purpose|definition|competence|catalogue|step|duty|power|consequence|closing))/g,
      'sort',
    ),
    ['fact-renamed fact:incidents.sort 事故类别 (kind) > 事故类别 (sort)'],
  );
  assert.equal(renamed(/\bserious\b/g, 'grave'), [
    'fact-renamed fact:incidents.grade.grave 重大 (serious) > 重大 (grave)',
  ]);
  assert.equal(renamed(/\bfiling\b/g, 'application'), [
    'decision-renamed decision:clean_window.application 自申报之日向前推算 (filing) > 自申报之日向前推算 (application)',
  ]);
});

test('what case files state and can no longer state says which of them stop loading', () => {
  const stopped = (file: string, from: string, to: string): readonly string[] =>
    diffPacks(old, smallPack(edit(file, from, to))).map((one) => `${one.kind} ${one.id} ${one.stops}`);
  const FACTS = 'rules/facts.yaml';
  assert.equal(stopped(FACTS, 'max: 100000', 'max: 5000'), ['fact-changed fact:collection.seats value']);
  assert.equal(stopped(FACTS, 'max: 100000', 'max: 500000'), [
    'fact-changed fact:collection.seats undefined',
  ]);
  assert.equal(stopped(FACTS, ', flood: 水浸', ''), ['fact-changed fact:incidents.kind value']);
  assert.equal(stopped(FACTS, 'title: 馆名', 'title: 名称'), ['fact-renamed fact:library.name name']);
  assert.equal(stopped(FACTS, '馆名, type: string', '馆名, type: date'), [
    'fact-changed fact:library.name value',
  ]);
  assert.equal(stopped(FACTS, '馆名, type: string', '馆名, type: boolean'), [
    'fact-changed fact:library.name stated',
  ]);
});

test('what stands in the head and the calendar is told at its own line', () => {
  const placed = (file: string, from: string, to: string): readonly string[] =>
    diffPacks(old, smallPack(edit(file, from, to))).map(
      ({ before, after }) => `${before?.place.line} ${after?.place.line}`,
    );
  assert.equal(placed('rules/measure.yaml', 'issuer: 示例市文化局', 'issuer: 示例市文旅局'), ['5 5']);
  assert.equal(placed('rules/measure.yaml', 'version: "2026-1"', '# 版本\nversion: "2026-2"'), ['2 3']);
  assert.equal(placed('rules/calendar.yaml', '01-04, 02-14', '02-14'), ['2 2']);
  assert.equal(placed('rules/calendar.yaml', 'reach: 4', 'reach: 5'), ['8 8']);
});

test('an article put in moves the numbers behind it, and no citation is told as other', () => {
  const added = Object.fromEntries(
    Object.entries(smallFiles).map(([file, text]) => [file, text.replace(/第十条/g, '第十一条')]),
  );
  const text = (added[PROCESS] ?? '').replace(
    '  - id: art10\n',
    '  - id: art_new\n    number: 第十条\n    kind: closing\n    class: declaratory\n    text: 市文化局应当公开评定结果。\n  - id: art10\n',
  );
  assert.equal(
    diffPacks(old, smallPack({ ...added, [PROCESS]: text })).map((one) => `${one.kind} ${one.title}`),
    ['article-added 第十条', 'article-renumbered 第十一条'],
  );
});

test.run();
