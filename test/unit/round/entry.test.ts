import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collect } from '../../../src/base/diagnostic.ts';
import type { Case } from '../../../src/model/case.ts';
import type { RoundRules } from '../../../src/model/round.ts';
import { assess } from '../../../src/outcome/assess.ts';
import type { Entry } from '../../../src/round/entry.ts';
import { entryOf } from '../../../src/round/entry.ts';
import { settingsOf } from '../../../src/round/settings.ts';
import {
  DAY,
  FRAUD_CITE,
  fact,
  library,
  literal,
  ROUND_CITE,
  roundPack,
  SCORE_CITE,
  SERVICE_CITE,
} from '../../support/round-fixture.ts';

const test = suite('round/entry');

const entryFor = (theCase: Case, change: Partial<RoundRules> = {}): Entry => {
  const pack = roundPack(change);
  const notice = pack.notices['2026'];
  const settings = notice && settingsOf(pack, notice, DAY, {}, collect().report);
  if (settings === undefined) throw new Error('no settings');
  return entryOf(settings, theCase, assess(pack, theCase, DAY, { recompute: false }), theCase.place.file);
};

test('a settled case is kept with its score, its group and what decides between equals', () => {
  const quota = { total: literal(2), by: 'library.level', most: literal(1), each: {} };
  assert.equal(entryFor(library('a', 50, 30, { 'filed.complete': true }), { quota }), {
    case: 'a',
    title: 'a图书馆',
    file: 'a.yaml',
    total: 82,
    least: 82,
    most: 82,
    verdict: 'met',
    admissible: 'met',
    group: 'city',
    ties: [{ value: 30 }, { value: '2026-01-01' }],
    reasons: [],
    missing: [],
    flags: [],
    judges: 1,
    points: [
      { points: 50, least: 50, most: 50 },
      { points: 30, least: 30, most: 30 },
    ],
    adjustments: [
      {
        kind: 'bonus',
        id: 'stars.complete',
        title: '材料齐全',
        citations: [ROUND_CITE],
        points: 2,
        least: 2,
        most: 2,
      },
    ],
    vetoed: false,
  });
});

test('a veto, a floor and the pass mark that are missed are told with their articles', () => {
  const { reasons, vetoed, verdict } = entryFor(library('a', 10, 3, { 'fraud.found': true }));
  assert.equal([verdict, vetoed], ['unmet', true]);
  assert.equal(reasons, [
    { kind: 'veto', veto: 'stars.fraud', title: '弄虚作假', citations: [FRAUD_CITE] },
    {
      kind: 'floor',
      group: 'stars.service',
      title: '服务',
      most: 3,
      floor: 5,
      citations: [SERVICE_CITE],
    },
    { kind: 'pass', most: 13, pass: 30, citations: [SCORE_CITE] },
  ]);
});

test('a rule that is not met is told by the leaves that decide it', () => {
  const theCase = library('a', 50, 30, {
    'collection.volumes': 10,
    'judgement.service': false,
    incidents: [],
  });
  const { admissible, reasons } = entryFor(theCase, { admissible: 'eligible' });
  assert.is(admissible, 'unmet');
  assert.equal(
    reasons.map((reason) => (reason.kind === 'rule' ? [reason.rule, reason.citations[0]?.label] : reason)),
    [
      ['stock.volumes', '第四条（一）'],
      ['stock.seats', '第四条（一）'],
      ['service', '第四条（二）'],
    ],
  );
});

test('a case that is not in the state asked for may not take part', () => {
  const state = 'rating.review';
  const submitted = (date: string) => ({
    events: [{ date, event: 'library.submit', facts: {}, place: { file: 'a.yaml', line: 9, column: 1 } }],
  });
  const before = entryFor(library('a', 50, 30), { state });
  assert.is(before.admissible, 'unmet');
  assert.equal(before.reasons, [{ kind: 'state', state, title: '材料审核', citations: [ROUND_CITE] }]);
  assert.is(entryFor(library('a', 50, 30, {}, submitted('2026-03-02')), { state }).admissible, 'met');
  const anywhere = entryFor(library('a', 50, 30, {}, submitted('2026-03-02')), { state: 'rating' });
  assert.is(anywhere.admissible, 'met');
  const late = entryFor(library('a', 50, 30, {}, submitted('2026-06-02')), { state });
  assert.is(late.admissible, 'unmet');
});

test('what is open is told with what would tell', () => {
  const theCase = library('a', 50, undefined, {}, {});
  const { 'judgement.service': _, 'fraud.found': __, ...facts } = theCase.facts;
  const { admissible, verdict, reasons } = entryFor({ ...theCase, facts });
  assert.equal([admissible, verdict], ['undetermined', 'undetermined']);
  assert.equal(
    reasons.map((reason) =>
      reason.kind === 'open'
        ? [reason.what, reason.title, reason.missing.map(({ path }) => path).sort()]
        : reason,
    ),
    [
      ['admissible', '服务环境良好', ['judgement.service']],
      ['veto', '弄虚作假', ['fraud.found', 'panel.j1']],
      ['floor', '服务', []],
    ],
  );
});

test('a total that is open while the case passes is kept with what would tell it', () => {
  const { total, least, most, verdict, reasons, missing } = entryFor(library('a', undefined, 30));
  assert.equal([total, least, most, verdict, reasons], [undefined, 30, 90, 'met', []]);
  assert.equal(missing, [{ kind: 'fact', path: 'collection.seats', title: '阅览座位', by: 'library' }]);
});

test('a tie-break is a number, a day, or a range while its score is open', () => {
  const ties = [
    { title: '座位', citations: [], of: fact('collection.seats'), order: 'higher' },
    {
      title: '人均',
      citations: [],
      of: { op: '/', args: [fact('collection.seats'), literal(3)] },
      order: 'higher',
    },
    { title: '日期', citations: [], of: { op: 'date', of: 'as_of' }, order: 'lower' },
    { title: '册数', citations: [], of: fact('collection.volumes'), order: 'higher' },
    { title: '服务', citations: [], of: { op: 'score', score: 'stars.service' }, order: 'higher' },
    { title: '总分', citations: [], of: { op: 'score', score: 'stars' }, order: 'higher' },
  ] as const;
  assert.equal(entryFor(library('a', 10, undefined), { ties }).ties, [
    { value: 10 },
    { value: 3.33333333333333 },
    { value: DAY },
    {},
    { least: 0, most: 40 },
    { least: 10, most: 50 },
  ]);
});

test('sheets far apart and judges who stood aside are flagged', () => {
  const theCase = library('a', 50, 30);
  const { panel } = theCase;
  if (panel === undefined) throw new Error('no panel');
  const [first] = panel.sheets;
  const at = theCase.place;
  const judge = (id: string, name: string) => ({ id, name, interests: [], place: at });
  const full = {
    ...panel,
    judges: [...panel.judges, judge('j2', '专家乙'), judge('j3', '专家丙'), judge('j4', '专家丁')],
    sheets:
      first === undefined ? [] : [first, { ...first, judge: 'j2', marks: { 'stars.service.marks': 10 } }],
    recusals: [{ judge: 'j3', why: '任职单位与申报主体有关联', place: at }],
    absences: [{ judge: 'j4', why: '请假', place: at }],
  };
  const { flags, judges, total } = entryFor({ ...theCase, panel: full });
  assert.equal([judges, total], [2, 70]);
  assert.equal(flags, [
    { kind: 'spread', spread: 20 },
    { kind: 'recused', judges: ['专家丙'] },
    { kind: 'absent', judges: ['专家丁'] },
  ]);
});

test('a grade that is only proposed is flagged where taking part hangs on it', () => {
  const incidents = [{ date: '2026-02-01', kind: 'fire', injured: 5 }];
  const theCase = library('a', 50, 30, { incidents });
  assert.equal(entryFor(theCase).flags, []);
  const { flags, admissible } = entryFor(theCase, { admissible: 'clean' });
  assert.is(admissible, 'undetermined');
  assert.equal(flags, [{ kind: 'provisional', paths: ['incidents[0].grade'] }]);
});

test('an entry holds no finding and no part of the outcome that would grow with the case', () => {
  const incidents = Array.from({ length: 500 }, () => ({ date: '2020-02-01', kind: 'fire', injured: 1 }));
  const small = JSON.stringify(entryFor(library('a', 50, 30), { admissible: 'clean' })).length;
  const large = JSON.stringify(entryFor(library('a', 50, 30, { incidents }), { admissible: 'stock' })).length;
  assert.ok(Math.abs(large - small) < 800, `${small} and ${large}`);
});

test.run();
