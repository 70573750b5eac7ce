import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkCase } from '../../../src/link/case.ts';
import { verdictWords } from '../../../src/link/expected-words-zh.ts';
import type { RawDocument } from '../../../src/load/cursor.ts';
import { wordsZh } from '../../../src/report/words-zh.ts';
import { caseWith } from '../../support/provoke.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('link/case');
const pack = smallPack();

const factsOf = (facts: string) => {
  const { case: linked, diagnostics } = caseWith(`case: a\nfacts:\n${facts}`, pack);
  return linked?.facts ?? diagnostics.map(({ code }) => code);
};

test('ids and titles become ids, everywhere', () => {
  const { case: linked } = caseWith(smallCase, pack);
  assert.equal(linked?.facts, {
    'library.name': '示例第一图书馆',
    'library.level': 'city',
    'collection.volumes': 60000,
    'collection.seats': 200,
    incidents: [],
  });
  assert.equal(
    linked?.events.map(({ event }) => event),
    ['library.submit', 'office.accept', 'panel.pass', 'library.annual_report'],
  );
  assert.equal(linked?.expect?.rules, { eligible: 'met', service: 'met' });
  assert.equal([linked?.notice, linked?.asOf], ['2026', '2026-05-01']);
});

test('of a case of another pack nothing else is told; of a slip in the name of this one all is', () => {
  const told = (name: string) =>
    caseWith(`case: a\npack: ${name}\nfacts: { nothing.such: 1 }`, pack).diagnostics.map(({ code }) => code);
  assert.equal(told('museums@1'), ['case/other-pack']);
  assert.equal(told('library-star@2026-1'), ['case/other-pack', 'link/unknown-fact']);
});

test('nested, dotted and titled facts are the same', () => {
  const expected = { 'library.level': 'county', 'collection.seats': 12 };
  assert.equal(factsOf('  library: { level: county }\n  collection: { seats: 12 }'), expected);
  assert.equal(factsOf('  library.level: 县级馆\n  collection.seats: 12'), expected);
  assert.equal(factsOf('  馆别: 县级馆\n  阅览座位: 12'), expected);
  assert.equal(factsOf('  library: { 馆别: 县级馆 }\n  collection: { 阅览座位: 12 }'), expected);
});

test('a fact given in two forms is a duplicate', () => {
  assert.equal(factsOf('  library.level: city\n  馆别: 市级馆'), ['case/duplicate-fact']);
  assert.equal(factsOf('  incidents: [ { kind: fire, 事故类别: 火灾 } ]'), ['case/duplicate-fact']);
});

test('records are read by their fields, titles included', () => {
  assert.equal(
    factsOf('  incidents:\n    - { 发生日期: 2025-06-01, 事故类别: 水浸, injured: 0, grade: null }'),
    {
      incidents: [{ date: '2025-06-01', kind: 'flood', injured: 0 }],
    },
  );
});

test('a null at the head of a case is nothing known', () => {
  assert.equal(factsOf('  library: null\n  incidents: ~'), {});
});

test('events patch facts: values, null, whole groups, records added', () => {
  const event = (facts: string): unknown =>
    caseWith(`case: a\nevents:\n  - { date: 2026-03-02, event: 提交材料, facts: ${facts} }\n`, pack).case
      ?.events[0]?.facts;
  assert.equal(event('{ collection.seats: 5, 馆名: null }'), { 'collection.seats': 5, 'library.name': null });
  assert.equal(event('{ collection: null }'), { 'collection.volumes': null, 'collection.seats': null });
  assert.equal(event('{ incidents: { $append: [ { kind: fire } ] } }'), {
    incidents: { append: [{ kind: 'fire' }] },
  });
  assert.equal(event('{ incidents: [] }'), { incidents: [] });
});

test('expectations are spelled as outcomes will spell them', () => {
  const expect = (text: string): unknown => {
    const { case: linked, diagnostics } = caseWith(`case: a\nexpect: ${text}\n`, pack);
    if (linked?.expect === undefined) return diagnostics.map(({ code }) => code);
    const { place: _place, ...rest } = linked.expect;
    return Object.fromEntries(Object.entries(rest).filter(([, value]) => JSON.stringify(value).length > 2));
  };
  assert.equal(expect('{ state: 公示期满 }'), { state: ['rating.publicity.period.over'] });
  assert.equal(expect('{ state: [ 公示中, rating ] }'), {
    state: ['rating.publicity.period.running', 'rating'],
  });
  assert.equal(expect('{ refused: [] , depends_on: [ ED-01, 公示当日是否计入 ] }'), {
    dependsOn: ['clean_window', 'publicity_start'],
  });
  assert.equal(expect('{ missing: [ 馆藏册数, "服务事故[0].事故等级", 座位下限 ] }'), {
    missing: ['collection.volumes', 'incidents[0].grade', 'seats_min'],
  });
  assert.equal(expect('{ deadlines: { 年度服务报告.2027: 2027-03-31, rating.review: 2026-03-09 } }'), {
    deadlines: { 'annual_report.2027': '2027-03-31', 'rating.review': '2026-03-09' },
  });
  assert.equal(expect('{ obligations: { 复评: { 2029: open } }, advisories: [ 社区馆提示 ] }'), {
    obligations: { triennial_review: { '2029': 'open' } },
    advisories: ['small_branch'],
  });
});

test('verdicts and how an obligation stands are expected by their ids or in the words of the reports', () => {
  const expectOf = (text: string) => caseWith(`case: a\nexpect: ${text}\n`, pack);
  const rules = (text: string) =>
    expectOf(`{ rules: { eligible: ${text} } }`).case?.expect?.rules['eligible'];
  assert.equal(['met', '符合', '不符合', 'undetermined', '待定', '不适用'].map(rules), [
    'met',
    'met',
    'unmet',
    'undetermined',
    'undetermined',
    'not_applicable',
  ]);
  const status = (text: string) =>
    expectOf(`{ obligations: { 复评: { 2029: ${text} } } }`).case?.expect?.obligations['triennial_review'];
  for (const [id, words] of Object.entries({
    done: ['done', '按期', wordsZh.obligation.done],
    late: ['late', '迟延', wordsZh.obligation.late],
    overdue: ['overdue', '逾期', wordsZh.obligation.overdue],
    open: ['open', '未到期', wordsZh.obligation.open],
  })) {
    for (const word of words) assert.equal(status(word), { '2029': id }, word);
  }
  assert.equal(
    verdictWords.map(([id, title]) => [id, title]),
    Object.entries(wordsZh.verdict),
  );
  const { diagnostics } = expectOf('{ rules: { eligible: 不附合 } }');
  assert.equal(
    diagnostics.map(({ code, params }) => [code, params]),
    [
      [
        'link/unknown-value',
        {
          name: '不附合',
          nearest: '不符合',
          known: 'met 符合, unmet 不符合, undetermined 待定, not_applicable 不适用',
        },
      ],
    ],
  );
});

test('a pack named without its version is the pack', () => {
  assert.equal(caseWith('case: a\npack: library-stars\n', pack).diagnostics, []);
});

test('anything at all is answered without throwing', () => {
  const values = [
    null, 1, 'x', [], [[]], {}, { facts: [] }, { facts: { incidents: { $append: 3 } } }, { events: 5 },
    { events: [null, 3, {}, { date: {}, event: [], facts: [1] }] }, { expect: [] }, { expect: { state: { a: 1 } } },
    { expect: { rules: [1], deadlines: { a: [] }, missing: [{}], diagnostics: [null] } },
    { facts: { __proto__x: 1, constructor: { prototype: 1 }, 'library.': 2, '': 3, '.': 4 } },
    { facts: JSON.parse('{"__proto__":{"polluted":true},"library":{"__proto__":1}}') },
    { notice: [], pack: {}, as_of: 20260101 },
  ]; // biome-ignore format: one line a thought
  for (const value of values) {
    const { diagnostics } = linkCase(pack, raw(value));
    assert.ok(Array.isArray(diagnostics));
  }
  assert.is(Object.hasOwn(Object.prototype, 'polluted'), false);
});

const raw = (value: RawDocument['value']): RawDocument => {
  const start = { offset: 0, line: 1, column: 1 };
  return {
    source: { file: 'case.yaml', text: '' },
    value,
    spanOf: () => ({ file: 'case.yaml', start, end: start }),
  };
};

test.run();
