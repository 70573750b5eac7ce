import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FILES } from '../../support/provoke.ts';
import type { Overrides } from '../../support/small-pack.ts';
import { edit, packWith, smallPack } from '../../support/small-pack.ts';

const test = suite('link/parts');
const pack = smallPack();

const errorsWith = (overrides: Overrides): readonly string[] =>
  packWith(overrides)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

test('the head of the pack is read whole', () => {
  const { id, version, title, preamble, issuer, language, timeZone, answer } = pack;
  assert.equal(
    [id, version, title, preamble, issuer, language, timeZone, answer],
    [
      'library-stars',
      '2026-1',
      '示例市公共图书馆星级评定办法',
      ['（试行）'],
      '示例市文化局',
      'zh',
      'Asia/Shanghai',
      'eligible',
    ],
  );
  assert.equal(Object.keys(pack.procedures), ['rating', 'followup']);
  assert.equal(pack.effective.on, { op: 'param', parameter: 'published_on', at: [9, 18] });
});

test('sources are cited by key or title, and labelled by title', () => {
  assert.equal(
    pack.periods.citations.map(({ label }) => label),
    ['《民法典》第二百零一条', '《民法典》第二百零三条'],
  );
});

test('the settings of counting may depend on a decision', () => {
  const { pack: chosen } = packWith(
    edit(
      FILES.measure,
      'start_day_counts: false',
      'start_day_counts: { choose: { ED-02: { excluded: false, included: true } } }',
    ),
  );
  assert.equal(chosen?.periods.startDayCounts, {
    choose: 'publicity_start',
    options: { excluded: false, included: true },
  });
});

test('types of parameters follow from unit and value', () => {
  assert.equal(
    Object.values(pack.parameters).map(({ id, type }) => `${id} ${type.kind}`),
    [
      'published_on date',
      'volumes_min number',
      'seats_min number',
      'clean_years number',
      'publicity_period number',
      'report_due month-day',
      'review_cycle number',
    ],
  );
});

test('a value by decision, a history and a value not yet set', () => {
  const { pack: changed } = packWith({
    [FILES.parameters]: `parameters:
  published_on: { title: 公布日期, cite: 第十条, type: date, value: null }
  volumes_min: { title: 馆藏下限, cite: 第四条（一）, unit: 册, values: { "2026-01-01": 50000, "2028-01-01": 80000 } }
  seats_min: { title: 座位下限, cite: 第四条（一）, unit: 个, set_by: notice }
  clean_years: { title: 无事故年限, cite: 第四条（三）, unit: year, value: { choose: { ED-01: { filing: 3, decision: 4 } } } }
  publicity_period: { title: 公示期, cite: 第七条, unit: workday, value: 5 }
  report_due: { title: 年度报告截止日, cite: 第八条, unit: month-day, value: { choose: { ED-04: { next_year: "03-31", same_year: "03-30" } } } }
  review_cycle: { title: 复评周期, cite: 第八条, unit: year, value: 3 }
`,
  });
  const values = (id: string) => changed?.parameters[id]?.values;
  assert.equal(values('published_on'), [{ value: { value: null } }]);
  assert.equal(values('volumes_min'), [
    { value: { value: 50000 }, from: '2026-01-01' },
    { value: { value: 80000 }, from: '2028-01-01' },
  ]);
  assert.equal(values('clean_years'), [
    { value: { choose: 'clean_window', options: { filing: 3, decision: 4 } } },
  ]);
  assert.ok(values('report_due'), 'only the chosen branch need be the end of a month');
});

test('a date that takes effect must exist', () => {
  assert.equal(errorsWith(edit(FILES.parameters, '"2028-01-01"', '"2028-02-30"')), ['link/not-a-date']);
});

test('enumerated values come from a list, a mapping, or a catalogue at either level', () => {
  const valuesOf = (id: string, from = pack) => {
    const type = from.facts[id]?.type;
    return type?.kind === 'enum' ? type.values : undefined;
  };
  assert.equal(valuesOf('library.level'), { city: '市级馆', county: '县级馆', community: '社区馆' });
  assert.equal(valuesOf('library.features'), {
    picture_books: '绘本借阅',
    stories: '故事会',
    braille: '盲文借阅',
    other: '其他服务',
  });
  const listed = packWith(edit(FILES.facts, '{ fire: 火灾, flood: 水浸 }', '[ fire, flood ]')).pack;
  const type = listed?.facts['incidents']?.type;
  assert.equal(type?.kind === 'list' && type.item['kind']?.type, {
    kind: 'enum',
    values: { fire: 'fire', flood: 'flood' },
  });
});

test('fields of a list come from whom the list comes, unless they say otherwise', () => {
  const type = pack.facts['incidents']?.type;
  const fields = type?.kind === 'list' ? Object.values(type.item) : [];
  assert.equal(
    fields.map(({ id, source, by }) => [id, source, by]),
    [
      ['date', 'declared', 'library'],
      ['kind', 'declared', 'library'],
      ['injured', 'declared', 'library'],
      ['grade', 'finding', 'office'],
    ],
  );
});

test('facts nested under a record get dotted ids', () => {
  const { pack: nested } = packWith(
    edit(
      FILES.facts,
      '  library.name: { title: 馆名, type: string, source: declared, by: library }\n',
      '  site:\n    title: 馆址\n    type: record\n    item:\n      street: { title: 街道, type: string }\n      map: { title: 地图, type: record, item: { sheet: { title: 图幅, type: string } } }\n',
    ),
  );
  assert.equal(Object.keys(nested?.facts ?? {}).slice(0, 2), ['site.street', 'site.map.sheet']);
});

test('numbers of decisions are as unique as ids, also across kinds of files', () => {
  assert.equal(errorsWith(edit(FILES.decisions, 'id: ED-02', 'id: ED-01')), ['link/duplicate-id']);
  assert.equal(errorsWith({ 'rules/notices/2027.yaml': 'id: "2026"\ntitle: 另一份\n' }), [
    'link/duplicate-id',
  ]);
});

test('a notice keeps its values by id, its clauses and materials', () => {
  const { pack: titled } = packWith(edit(FILES.notice, 'seats_min: 100', '座位下限: 120'));
  const notice = titled?.notices['2026'];
  assert.equal(
    [notice?.parameters, notice?.illustrative, notice?.materials],
    [{ seats_min: 120 }, true, ['申报书', '馆藏清单']],
  );
});

test('an unquoted year names its notice', () => {
  assert.equal(errorsWith(edit(FILES.notice, 'id: "2026"', 'id: 2026')), []);
});

test('blocks of the calendar become days', () => {
  assert.equal(pack.calendar.years['2026']?.off.slice(0, 4), [
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
    '2026-02-15',
  ]);
  assert.equal(pack.calendar.statutory['2027'], ['2027-01-01', '2027-02-06', '2027-05-01', '2027-10-01']);
  assert.equal(pack.calendar.local, [{ date: '2026-03-03', work: false, why: '地方节日' }]);
});

test('days that do not exist and blocks over New Year are refused', () => {
  for (const days of ['02-30', '13-01', '12-30..01-02', '01-01..01-02..01-03', 'soon']) {
    assert.equal(errorsWith(edit(FILES.calendar, '01-01..01-03', days)), ['link/bad-days'], days);
  }
});

test('notes and errata stand in the pack with their citations', () => {
  assert.equal(
    pack.errata.map(({ citation, printed, correct }) => [citation.label, printed, correct]),
    [['第四条（二）', '环竟', '环境']],
  );
  assert.equal(
    pack.notes.map(({ id, quote }) => [id, quote]),
    [['vague_service', '服务环竟良好']],
  );
});

test('a note without a quotation, or on no article, is told where it is written', () => {
  const { diagnostics } = packWith({
    [FILES.notes]:
      'notes:\n  a: { title: 甲, cite: 第四条, note: 说明 }\n  b: { title: 乙, cite: 第三章, quote: 授予星级, note: 说明 }\n  c: { title: 丙, cite: 第八条, quote: 每年3月底前, note: 引文里有参数 }\n',
  });
  const notes = diagnostics.filter(({ code }) => code === 'link/drafting-note');
  assert.equal(
    notes.map(({ span }) => [span?.file, span?.start.line]),
    [2, 3, 4].map((line) => [FILES.notes, line]),
  );
});

test('all over a list is not told where the rule also asks for a record', () => {
  const { diagnostics } = packWith(
    edit(
      FILES.conditions,
      'none:\n        - { var: incidents }\n        - and:',
      'and:\n       - { gt: [ { count: [ { var: incidents } ] }, 0 ] }\n       - all:\n          - { var: incidents }\n          - and:',
    ),
  );
  assert.equal(
    diagnostics.filter(({ severity }) => severity !== 'note'),
    [],
  );
});

test('a pack is frozen through and through', () => {
  assert.ok(Object.isFrozen(pack.rules['eligible']?.citations[0]));
  assert.equal(JSON.parse(JSON.stringify(pack)), pack);
});

test.run();
