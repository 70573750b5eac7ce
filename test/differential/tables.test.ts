/** Sweeps and impacts of cases that come as tables, against looking at the same cases one by one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { impactOf } from '../../src/amend/impact.ts';
import { tableImpact } from '../../src/amend/impact-tables.ts';
import type { CaseToRead } from '../../src/amend/rows.ts';
import { sweepTally } from '../../src/amend/sweep.ts';
import { bulkWorld } from '../../src/bulk/bind.ts';
import { verdictOfCode } from '../../src/bulk/codes.ts';
import { columnsFor } from '../../src/bulk/columns.ts';
import type { Layout } from '../../src/bulk/layout.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Duty } from '../../src/model/procedure.ts';
import type { Facts } from '../../src/model/value.ts';
import { amendedShipped } from '../support/amended.ts';
import { drawFrom } from '../support/faults.ts';
import { lessOf, wholeFacts } from '../support/random-facts.ts';
import { randomPack, randomPart, randomWhole } from '../support/random-rules.ts';
import { runs } from '../support/runs.ts';
import { shippedCase, shippedPack } from '../support/shipped.ts';

const test = suite('differential/tables');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_201);
const DAY = '2026-12-01';

const caseOf = (facts: Facts, at: number, notice: string | undefined): Case => ({
  id: `row ${at}`,
  ...(notice === undefined ? {} : { notice }),
  facts,
  events: [],
  place: { file: '', line: 1, column: 1 },
});

const toRead = (one: Case): CaseToRead => ({
  file: one.id,
  read: () => ({ case: one, diagnostics: [], source: { file: one.id, text: '' } }),
});

const tableOf = (layout: Layout, all: readonly Facts[]) => {
  const columns = columnsFor(layout);
  for (const facts of all) columns.add(facts);
  return columns.finish();
};

/** Facts of a case that is met, each time with some of them other or missing, so that all verdicts occur. */
const nearlyMet = (pack: Pack, good: Facts, count: number): readonly Facts[] => {
  const draw = drawFrom(SEED);
  return Array.from({ length: count }, () => {
    const other = wholeFacts(pack, draw);
    const mixed = Object.fromEntries(
      Object.entries(good).map(([id, value]) => [id, draw(12) === 0 ? (other[id] ?? value) : value]),
    );
    return lessOf(mixed, draw(3) === 0 ? 9 : 10, draw);
  });
};

const shipped = shippedPack();
const recognized = shippedCase('01-recognized.yaml');
const good: Facts = Object.assign({}, recognized.facts, ...recognized.events.map(({ facts }) => facts));

const SWEPT: readonly (readonly [
  name: string,
  pack: Pack,
  facts: Facts,
  notice: string | undefined,
  parameter: string,
  from: number,
  to: number,
])[] = [
  ['a threshold in 亿元', shipped, good, '2026', 'output_min', 0, 1000],
  ['a share', shipped, good, '2026', 'rd_intensity_min', 0, 10],
  ['a number of years', shipped, good, '2026', 'clean_record_years', 1, 5],
];

for (const [name, pack, facts, notice, parameter, from, to] of SWEPT) {
  test(`${name}: a sweep of a table gives what the cases one by one give, seed ${SEED}`, () => {
    const all = nearlyMet(pack, facts, runs(25, 1000)); // all that turn are listed
    const range = { parameter, from, to };
    const [bulk, single] = [sweepTally(pack, range, () => DAY), sweepTally(pack, range, () => DAY)];
    const tables = bulk.tables(DAY, notice);
    const cases = all.map((one, at) => caseOf(one, at, notice));
    for (const one of cases) single.add(toRead(one));
    if (tables === undefined) {
      assert.is(parameter, 'clean_record_years', 'a date is computed from it, so that no table is taken');
      return;
    }
    tables.add(tableOf(tables.layout, all), (row) => ({
      ...toRead(cases[row] ?? caseOf({}, row, notice)),
      case: `row ${row}`,
    }));
    const [found, wanted] = [bulk.result(), single.result()];
    assert.equal(found.points, wanted.points);
    assert.equal(found.turning, wanted.turning);
    assert.is(found.cases, wanted.cases);
    assert.ok(parameter !== 'output_min' || found.turning.length > 2);
  });
}

const EDITS: readonly (readonly [name: string, pack: Pack])[] = [
  ['words alone', amendedShipped(['rules/measure.yaml', 'version: 2026-draft-1', 'version: 2026-draft-2'])],
  [
    'a shorter window',
    amendedShipped([
      'rules/parameters.yaml',
      'cite: 第六条（七）, unit: year, value: 3',
      'cite: 第六条（七）, unit: year, value: 1',
    ]),
  ],
  [
    'a threshold set by the call',
    amendedShipped([
      'rules/notices/2026.yaml',
      '  reference_year: 2025',
      '  reference_year: 2025\n  output_min: 900',
    ]),
  ],
];
const plain = amendedShipped();

for (const [name, now] of EDITS) {
  test(`${name}: rows that a table finds unchanged are those that one by one do not change, seed ${SEED}`, () => {
    const all = nearlyMet(plain, good, runs(25, 1000));
    const found = tableImpact(plain, now, { asOf: DAY, notice: '2026' });
    assert.ok(found);
    if (found === undefined) return;
    const codes = found.codes(tableOf(found.layout, all));
    const cases = all.map((one, at) => caseOf(one, at, '2026'));
    const result = impactOf(plain, now, cases.map(toRead), () => DAY);
    const turned = new Set(result.rows.map(({ case: id }) => id));
    assert.equal(
      cases.filter((_, at) => codes.before[at] !== codes.after[at]).map(({ id }) => id),
      cases.filter(({ id }) => turned.has(id)).map(({ id }) => id),
    );
    assert.is(codes.before.filter((code) => code === 2).length, result.counts.met.before);
    assert.is(codes.after.filter((code) => code === 2).length, result.counts.met.after);
    assert.ok(name === 'words alone' ? turned.size === 0 : turned.size > 0, `${turned.size} turned`);
  });
}

test(`rules at random, some of them amended: both answers are those of the interpreter, seed ${SEED}`, () => {
  const draw = drawFrom(SEED);
  let [turned, shared] = [0, 0];
  for (let run = 0; run < runs(60, 3000); run++) {
    const answer = 'r7';
    const old: Pack = { ...randomPack(draw), answer };
    const other = randomPack(draw);
    const taken = Object.entries(other.rules).filter(() => draw(4) === 0);
    const { e1 } = old.facts;
    if (e1 === undefined) throw new Error('no such fact');
    const fewer = { ...old.facts, e1: { ...e1, type: { kind: 'enum', values: { x: 'x' } } } } as const;
    const now: Pack = {
      ...old,
      rules: { ...old.rules, ...Object.fromEntries(taken) },
      facts: draw(3) === 0 ? fewer : old.facts,
    };
    const found = tableImpact(old, now, { asOf: DAY });
    assert.ok(found);
    if (found === undefined) return;
    const all = Array.from({ length: 12 }, () => randomPart(randomWhole(draw), 3 + draw(8), draw));
    const codes = found.codes(tableOf(found.layout, all));
    for (const [pack, column] of [
      [old, codes.before],
      [now, codes.after],
    ] as const) {
      const world = bulkWorld({ pack, asOf: DAY });
      const verdicts = all.map(
        (facts) => evaluate(createWorld({ ...world, facts, notice: undefined }), answer).verdict,
      );
      assert.equal([...column].map(verdictOfCode), verdicts, `run ${run}`);
    }
    turned += all.filter((_, row) => codes.before[row] !== codes.after[row]).length;
    if (codes.before === codes.after) shared++;
  }
  assert.ok(turned > 20 && shared > 3, `${turned} turned, ${shared} were judged once`);
});

test('an enum that lost a value is another, though the value is called like a key of ours', () => {
  const base = randomPack(drawFrom(SEED));
  const { e1 } = base.facts;
  const { r0 } = base.rules;
  if (e1 === undefined || r0 === undefined) throw new Error('no such fact or rule');
  const { appliesWhen: _, ...always } = r0;
  const fact = { op: 'var', fact: 'e1', scope: 'case' } as const;
  const when = { op: '==', args: [fact, { op: 'literal', value: 'a' }] } as const;
  const withValues = (values: Readonly<Record<string, string>>): Pack => ({
    ...base,
    facts: { e1: { ...e1, type: { kind: 'enum', values } } },
    rules: { r0: { ...always, body: { kind: 'when', when } } },
  });
  const found = tableImpact(withValues({ a: 'a', title: 'b' }), withValues({ a: 'a' }), { asOf: DAY });
  assert.ok(found);
  if (found === undefined) return;
  const { before, after } = found.codes(tableOf(found.layout, [{ e1: 'title' }, { e1: 'a' }]));
  assert.equal([[...before], [...after]], [[0, 2], [1, 2]]); // biome-ignore format: two rows each
});

test('an answer that counts working days is judged anew where the calendar alone differs', () => {
  const dated = Object.values(plain.facts).find(({ type }) => type.kind === 'date')?.id ?? '';
  const workdays = (on: Pack, off: readonly string[]): Pack => {
    const rule = on.rules[on.answer];
    if (rule === undefined) throw new Error('no answer');
    const date = { op: 'var', fact: dated, scope: 'case' } as const;
    const amount = { op: 'literal', value: 1 } as const;
    const shifted = { op: 'date_add', args: [date, amount], unit: 'workday' } as const;
    const limit = { op: 'literal', value: '2026-09-02' } as const;
    const when = { op: '<=', args: [shifted, limit] } as const;
    const years = { ...on.calendar.years, '2026': { off, work: [], source: '' } };
    const { appliesWhen: _, ...plainRule } = rule;
    return {
      ...on,
      calendar: { ...on.calendar, years },
      rules: { ...on.rules, [on.answer]: { ...plainRule, body: { kind: 'when', when } } },
    };
  };
  const found = tableImpact(workdays(plain, []), workdays(plain, ['2026-09-02']), { asOf: DAY });
  assert.ok(found);
  if (found === undefined) return;
  const { before, after } = found.codes(tableOf(found.layout, [{ [dated]: '2026-09-01' }]));
  assert.equal([before[0], after[0]], [2, 0]);
});

test('cases whose beginning differs, or rests on a fact, are looked at one by one', () => {
  const withDuty = (duty: Duty): Pack => {
    const { certification } = plain.procedures;
    const state = certification?.root.states['waiting_call'];
    if (certification === undefined || state === undefined) throw new Error('no such state');
    const states = { ...certification.root.states, waiting_call: { ...state, duties: [duty] } };
    const changed = { ...certification, root: { ...certification.root, states } };
    return { ...plain, procedures: { ...plain.procedures, certification: changed } };
  };
  const duty = { by: [], what: 'a duty', citations: [] };
  const fixed = { op: 'literal', value: '2026-12-24' } as const;
  const fact = { op: 'var', fact: 'recognized_on', scope: 'case' } as const;
  assert.ok(tableImpact(plain, plain, { asOf: DAY }));
  assert.is(tableImpact(plain, withDuty({ ...duty, due: { at: fixed } }), { asOf: DAY }), undefined);
  assert.is(tableImpact(plain, withDuty({ ...duty, due: { at: fact } }), { asOf: DAY }), undefined);
});

test.run();
