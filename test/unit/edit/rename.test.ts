import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkTexts } from '../../../src/edit/linked-texts.ts';
import { editNames } from '../../../src/edit/name-edits.ts';
import type { Renaming } from '../../../src/edit/rename.ts';
import { rename } from '../../../src/edit/rename.ts';
import { nameOf } from '../../../src/link/reference-index.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { askedOf, faultOfRenaming } from '../../support/renamings.ts';
import { placeless, shippedLinked, shippedTexts, soundly } from '../../support/shipped-texts.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';
import { scoredCase, scoredFiles, scoredPanel, unjudgedCase } from '../../support/small-pack-scored.ts';

const test = suite('edit/rename');

const small = { pack: smallFiles, cases: [{ file: 'case.yaml', text: smallCase }] };
const before = linkTexts(small);
const renaming = (from: string, to: string): Renaming => rename(small, from, to, before);

/** The lines that a renaming changes, as `file: text`. */
const changedLines = (result: Renaming): readonly string[] =>
  result.kind !== 'renamed'
    ? [JSON.stringify(result)]
    : result.changes.flatMap(({ file, before: old, after }) => {
        const lines = old.split('\n');
        return after
          .split('\n')
          .flatMap((line, at) => (line === lines[at] ? [] : [`${file}: ${line.trim()}`]));
      });

test('a thing of every kind can be renamed, and the case ends as before', () => {
  const seen = new Map<string, number>();
  const asked = askedOf(before.linked?.index.entities ?? []).filter(({ entity, form }) => {
    const key = `${entity.kind} ${form}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return (
      seen.get(key) === 2 || (seen.get(key) === 1 && ['pack', 'notice', 'obligation'].includes(entity.kind))
    );
  });
  assert.ok(asked.length > 35, String(asked.length));
  assert.equal(
    asked.flatMap((one) => faultOfRenaming(small, before, one) ?? []),
    [],
  );
});

const judged = { pack: scoredFiles, cases: [{ file: 'case.yaml', text: scoredCase }] };

test('score tables, their groups and indicators can be renamed, and the case ends as before', () => {
  const linked = linkTexts(judged);
  const asked = askedOf(linked.linked?.index.entities ?? []).filter(({ entity }) => SCORED.has(entity.kind));
  assert.ok(asked.length > 30, String(asked.length));
  assert.equal(
    asked.flatMap((one) => faultOfRenaming(judged, linked, one) ?? []),
    [],
  );
});

test('an indicator is renamed in every notice that has it, and in sheets in a case and beside cases', () => {
  const beside = [
    { file: 'round/case.yaml', text: unjudgedCase },
    { file: 'round/panel.yaml', text: scoredPanel },
  ];
  const result = rename({ ...judged, cases: [...judged.cases, ...beside] }, 'indicator:welcome', 'greeting');
  assert.equal(
    changedLines(result).map((line) => line.split(':')[0]),
    ['rules/notices/2026.yaml', 'rules/notices/2027.yaml', 'case.yaml', 'case.yaml', 'round/panel.yaml'],
  );
});

const SCORED: ReadonlySet<string> = new Set(['scoring', 'scoregroup', 'indicator', 'adjustment', 'veto']);

test('with all ids of the shipped pack changed at once, every case has the same outcome', () => {
  const shipped = shippedLinked();
  const fixed = /\.(same_year|next_year)$/;
  const edits = shipped.index.references.flatMap((reference) =>
    reference.parts.flatMap(({ id, form, from, to }) =>
      form === 'id' && !fixed.test(id)
        ? [{ reference, from, to, insert: `${id.slice(id.length - (to - from))}_q` }]
        : [],
    ),
  );
  const texts = editNames(shippedTexts, edits);
  assert.ok(texts !== undefined);
  if (texts === undefined) return;
  const renamed = soundly(texts);
  const bare = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(placeless(value)).replace(/_q(?![a-z0-9])/g, ''));
  assert.equal(bare(renamed.pack), placeless(shipped.pack));
  for (const [index, one] of shipped.cases.entries()) {
    const other = renamed.cases[index];
    if (other === undefined) throw new Error('a case is lost');
    const asOf = one.asOf ?? one.events.at(-1)?.date ?? '2026-06-01';
    assert.equal(
      bare(assess(renamed.pack, other, asOf, { recompute: false })),
      placeless(assess(shipped.pack, one, asOf, { recompute: false })),
      one.id,
    );
  }
});

/** What is asked, why it is refused, and which things have the name already. */
const refusals: readonly (readonly [
  from: string,
  to: string,
  reason: string,
  params: object,
  named?: readonly string[],
])[] = [
  ['nothing', 'other', 'unknown', { name: 'nothing', kind: '' }],
  ['rule:seats_min', 'other', 'unknown', { name: 'rule:seats_min', kind: 'rule' }],
  [
    '公示期满',
    '期满',
    'ambiguous',
    { name: '公示期满' },
    ['state:rating.publicity.period.over', 'timer:rating.notice_end'],
  ],
  ['clean_years', 'clean_years', 'same', { name: 'clean_years' }],
  ['stock', 'Stock', 'malformed', { name: 'Stock', shape: 'word' }],
  ['馆名', ' ', 'malformed', { name: '', shape: 'title' }],
  ['ED-01', 'first', 'malformed', { name: 'first', shape: 'number' }],
  ['2026', 'call 27', 'malformed', { name: 'call 27', shape: 'notice' }],
  ['stock', 'and', 'reserved', { name: 'and' }],
  ['checking', 'as_of', 'reserved', { name: 'as_of' }],
  ['clean_years', 'constructor', 'reserved', { name: 'constructor' }],
  ['clean_years', 'true', 'reserved', { name: 'true' }],
  ['eligible', 'null', 'reserved', { name: 'null' }],
  ['notice_end', '期满', 'malformed', { name: '期满', shape: 'word' }],
  ['library.name', '馆名', 'malformed', { name: '馆名', shape: 'words' }],
  ['stock', 'service', 'taken', { name: 'service' }, ['rule:service']],
  ['馆名', '馆别', 'taken', { name: '馆别' }, ['fact:library.level']],
  ['审核通过', 'office.accept', 'taken', { name: 'office.accept' }, ['event:office.accept']],
  ['ED-01', 'ED-02', 'taken', { name: 'ED-02' }, ['decision:publicity_start']],
  ['library.', 'collection.', 'taken', { name: 'collection.' }, ['group:collection']],
  ['office.accept', 'panel.accept', 'moves', { name: 'panel.accept', owner: 'office.' }],
  ['stock.seats', 'other.seats', 'moves', { name: 'other.seats', owner: 'stock.' }],
  ['library.name', 'label', 'nested', { name: 'label', file: 'case.yaml', path: 'facts.library.name' }],
];

for (const [from, to, reason, params, named = []] of refusals) {
  test(`${from} → ${to}: ${reason}`, () => {
    const result = renaming(from, to);
    const told = result.kind === 'refused' ? { ...result, named: result.named.map(nameOf) } : result;
    assert.equal(told, { kind: 'refused', reason, params, named });
  });
}

test('a title that YAML would read as something else is quoted', () => {
  for (const [to, written] of [
    ['true', '"true"'],
    ['null', '"null"'],
    ['-', '"-"'],
    ['5', '"5"'],
  ] as const) {
    assert.equal(changedLines(renaming('馆藏下限', to)), [
      `rules/parameters.yaml: volumes_min: { title: ${written}, cite: 第四条（一）, unit: 册, values: { "2026-01-01": 50000, "2028-01-01": 80000 } }`,
    ]);
  }
});

test('a name with which some place would read otherwise is refused', () => {
  const titled = rename(small, 'rule:service', '5', before, true);
  assert.equal(titled, { kind: 'refused', reason: 'unproven', params: {}, named: [] });
});

test('texts that have errors, or would, are told as diagnostics', () => {
  const codes = (result: Renaming) =>
    result.kind === 'faulty'
      ? [
          result.when,
          ...result.diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? code : [])),
        ]
      : [result.kind];
  const broken = {
    ...small,
    cases: [{ file: 'case.yaml', text: smallCase.replace('collection.seats', 'nothing') }],
  };
  assert.equal(codes(rename(broken, 'stock', 'holdings')), ['before', 'link/unknown-fact']);
  assert.equal(codes(renaming('option:first_report.same_year', 'at_once')), [
    'after',
    'link/not-a-first-year',
  ]);
});

test('a role, its events everywhere, and no fact or word that is spelled alike', () => {
  assert.equal(changedLines(renaming('library', 'reader')), [
    'rules/measure.yaml: reader: { title: 公共图书馆, cite: 第三条 }',
    'rules/facts.yaml: library.name: { title: 馆名, type: string, source: declared, by: reader }',
    'rules/facts.yaml: library.level: { title: 馆别, type: enum, values: { catalogue: levels }, source: declared, by: reader, cite: 第二条第二款 }',
    'rules/facts.yaml: by: reader',
    'rules/facts.yaml: collection.volumes: { title: 馆藏册数, type: number, unit: 册, min: 0, source: document, by: reader, evidence: 馆藏清单 }',
    'rules/facts.yaml: collection.seats: { title: 阅览座位, type: integer, unit: 个, min: 0, max: 100000, source: document, by: reader }',
    'rules/facts.yaml: by: reader',
    'workflows/rating.yaml: reader.submit: { title: 提交材料, cite: 第六条 }',
    'workflows/rating.yaml: on: { reader.submit: review }',
    'workflows/rating.yaml: reader.withdraw: { target: withdrawn, title: 撤回申报, cite: { inferred: ED-03 } }',
    'workflows/rating.yaml: reader.object: { target: raised, title: 提出异议, cite: 第七条 }',
    'workflows/followup.yaml: reader.annual_report: { title: 报送年度报告, cite: 第八条 }',
    'workflows/followup.yaml: by: reader',
    'workflows/followup.yaml: done_by: reader.annual_report',
    'case.yaml: - { date: 2026-03-02, event: reader.submit, facts: { filed.complete: true } }',
    'case.yaml: - { date: 2026-03-28, event: reader.annual_report, facts: { granted_on: 2026-03-28 } }',
  ]);
});

test('a placeholder in the text, a value in a comparison, a state in a path, a title with signs', () => {
  assert.equal(changedLines(renaming('clean_years', 'spotless_years')).slice(1, 3), [
    'rules/chapter-2-conditions.yaml: - { number: （三）, text: "近{spotless_years|cn}年未发生重大服务事故。" }',
    'rules/chapter-2-conditions.yaml: filing: { date_add: [ { date: checking }, { negate: { param: spotless_years } }, year ] }',
  ]);
  assert.equal(changedLines(renaming('serious', 'grave')), [
    'rules/facts.yaml: grade: { title: 事故等级, type: enum, values: { grave: 重大, minor: 一般 }, source: finding, by: office }',
    'rules/chapter-2-conditions.yaml: - and: [ { gte: [ { var: date }, { let: window_start } ] }, { "==": [ { var: grade }, grave ] } ]',
    'rules/grades.yaml: - { grade: grave, when: { gte: [ { var: injured }, 3 ] } }',
  ]);
  assert.equal(changedLines(renaming('active', 'running')).at(-1), 'case.yaml: state: followup.running');
  assert.equal(changedLines(renaming('审核通过', '审核: 通过')), [
    'workflows/rating.yaml: office.accept: { title: "审核: 通过", cite: 第六条 }',
    'case.yaml: - { date: 2026-03-10, event: "审核: 通过" }',
  ]);
});

test('the title of one of several that share it, called by its id', () => {
  const titled = (from: string, to: string) => rename(small, from, to, before, true);
  assert.equal(changedLines(titled('timer:notice_end', '期满')), ['workflows/rating.yaml: title: 期满']);
  assert.equal(titled('clause:window', '期间'), {
    kind: 'refused',
    reason: 'untitled',
    params: {},
    named: [{ kind: 'clause', id: 'window' }],
  });
});

test('a notice called by a year keeps its place though numbers come first among keys', () => {
  const second = smallFiles['rules/notices/2026.yaml']?.replaceAll('2026', '2027') ?? '';
  const texts = { ...small, pack: { ...small.pack, 'rules/notices/2027.yaml': second } };
  assert.is(rename(texts, 'notice:2026', 'spring').kind, 'renamed');
});

test('a group of facts, and a fact that moves to another group where it is written in full', () => {
  assert.ok(changedLines(renaming('collection.', 'stock.')).includes('case.yaml: stock.volumes: 60000'));
  assert.ok(
    changedLines(renaming('collection.volumes', 'volumes_held')).includes('case.yaml: volumes_held: 60000'),
  );
});

test.run();
