import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { roundRows } from '../../../src/base/catalogue/round.ts';
import type { Code } from '../../../src/base/catalogue.ts';
import { catalogue } from '../../../src/base/catalogue.ts';
import type { Case, CaseEvent } from '../../../src/model/case.ts';
import type { Expression } from '../../../src/model/expression.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { library, literal, roundPack, rules, runRound, scoring } from '../../support/round-fixture.ts';

const test = suite('bad/round');

/** A round with one fault, and where it is told: `file:line`, or nothing where no text is to blame. */
interface RoundFault {
  readonly code: Code;
  readonly pack?: Pack;
  readonly notice?: string;
  readonly cases?: readonly Case[];
  readonly at: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** A parameter that has no value. */
const unset: Expression = { op: 'param', parameter: 'shelf_min' };
const pack = roundPack();
const good = library('a', 50, 30);
const { notice: _, ...withoutNotice } = library('b', 40, 30);
const filedUnder2025: Case = {
  ...library('b', 40, 30, {}, { notice: '2025' }),
  noticePlace: { file: 'b.yaml', line: 3, column: 9 },
};
const NOTICE = 'rules/notices/2026.yaml:8';
const FILED = 'reader.submit';
const filed: CaseEvent = {
  date: '2026-05-02',
  event: FILED,
  facts: {},
  place: { file: 'a.yaml', line: 9, column: 1 },
};
const [group] = scoring.groups;
if (group === undefined) throw new Error('no group');

const faults: readonly RoundFault[] = [
  {
    code: 'round/unknown-notice',
    notice: '20226',
    at: [''],
    params: { notice: '20226', nearest: '2026' },
  },
  {
    code: 'round/no-round',
    notice: '2025',
    at: ['rules/notices/2026.yaml:1'],
    params: { notice: '2025年度星级图书馆申报通知' },
  },
  {
    code: 'round/no-scoring',
    pack: roundPack({}, null),
    at: [NOTICE],
    params: { scoring: 'stars', notice: '2026年度星级图书馆申报通知' },
  },
  {
    code: 'round/open-scoring',
    pack: roundPack({}, { groups: [{ ...group, weight: unset }] }),
    at: ['rules/chapter-2-conditions.yaml:30'],
    params: { scoring: '星级评分' },
  },
  {
    code: 'round/open-quota',
    pack: roundPack({ reserve: unset }),
    at: [NOTICE],
    params: { key: 'reserve' },
  },
  {
    code: 'round/open-limit',
    pack: roundPack({ quota: { by: 'library.level', each: { county: { most: unset } } } }),
    at: [NOTICE],
    params: { key: 'quota.each.county.most' },
  },
  {
    code: 'round/not-a-count',
    pack: roundPack({ quota: { ...rules.quota, total: literal(2.5) } }),
    at: [NOTICE],
    params: { key: 'quota.total', value: '2.5' },
  },
  {
    code: 'round/already-decided',
    pack: roundPack({
      record: { shortlisted: { event: FILED, facts: {} }, leftOut: { event: 'x', facts: {} } },
    }),
    cases: [library('a', 50, 30, {}, { events: [filed] })],
    at: ['a.yaml:9'],
    params: { count: '1', day: '2026-05-02' },
  },
  {
    code: 'round/duplicate-case',
    cases: [
      { ...good, place: { ...good.place, file: 'c.yaml' } },
      good,
      { ...good, place: { ...good.place, file: 'b.yaml' } },
    ],
    at: ['b.yaml:1 first a.yaml:1', 'c.yaml:1 first a.yaml:1'],
    params: { id: 'a' },
  },
  {
    code: 'round/other-notice',
    cases: [good, filedUnder2025],
    at: ['b.yaml:3'],
    params: { notice: '2025年度星级图书馆申报通知', expected: '2026年度星级图书馆申报通知' },
  },
  {
    code: 'round/without-notice',
    cases: [good, withoutNotice],
    at: ['b.yaml:1'],
    params: { expected: '2026年度星级图书馆申报通知' },
  },
];

for (const fault of faults) {
  test(`${fault.code} is told at its place, and nothing else`, () => {
    const { result, diagnostics } = runRound(fault.pack ?? pack, fault.cases ?? [good], fault.notice);
    const places = diagnostics.map(({ span, related }) =>
      [span, ...related.map((one) => one.span)]
        .map((one) => (one === undefined ? '' : `${one.file}:${one.start.line}`))
        .join(' first '),
    );
    assert.equal([...new Set(diagnostics.map(({ code }) => code))], [fault.code]);
    assert.equal(places, fault.at);
    assert.equal(diagnostics[0]?.params, fault.params);
    assert.is(result === undefined, catalogue[fault.code].severity === 'error');
  });
}

test('every code of rounds is provoked', () => {
  const provoked = new Set(faults.map(({ code }) => String(code)));
  assert.equal(
    Object.keys(roundRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test('all faults are told at once, by file', () => {
  const { result, diagnostics } = runRound(pack, [
    withoutNotice,
    library('c', 40, 30, {}, { notice: '2025' }),
    good,
    good,
  ]);
  assert.is(result, undefined);
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['round/duplicate-case', 'round/without-notice', 'round/other-notice'],
  );
});

test.run();
