import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { caseToRead } from '../../../src/amend/impact.ts';
import { rangeFault, sweep } from '../../../src/amend/sweep.ts';
import { packAt } from '../../../src/amend/swept.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { dayOf, edited } from '../../support/amended.ts';
import { linkedFrom } from '../../support/second-pack.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';
import { scoredFiles } from '../../support/small-pack-scored.ts';

const test = suite('amend/sweep');
const PARAMETERS = 'rules/parameters.yaml';
const CONDITIONS = 'rules/chapter-2-conditions.yaml';
const PROCESS = 'rules/chapter-3-process.yaml';
const SERVICE = 'when: { var: judgement.service }';
const pack = linkedFrom({ files: smallFiles, hash: 'small' });
const texts = [40000, 55000, 55000.5, 72000].map((volumes, index) =>
  smallCase
    .replace('60000', String(volumes))
    .replace('LIB-2026-001', `LIB-${index}`)
    .replace('seats: 200', `seats: ${100 + index * 60}`),
);
const cases = texts.map((text, index) => caseToRead({ file: `${index}.yaml`, text }));

/** How many are met where every case is assessed at the value. */
const metAt = (parameter: string, value: number): number =>
  cases.filter((one) => {
    const { case: theCase } = one.read(pack);
    if (theCase === undefined) return false;
    return (
      assess(packAt(pack, parameter, value), theCase, dayOf(theCase), { recompute: false }).verdict === 'met'
    );
  }).length;

test('counts change exactly at the values of the cases, and nowhere else', () => {
  const result = sweep(pack, { parameter: 'volumes_min', from: 0, to: 100000 }, cases, dayOf);
  assert.equal(
    result.points.map(({ value, at, after }) => [value, at.met, after.met]),
    [
      [0, 4, 4],
      [40000, 4, 3],
      [55000, 3, 2],
      [55000.5, 2, 1],
      [72000, 1, 0],
    ],
  );
  assert.equal(result.precision, { kind: 'exact' });
  assert.is(result.current, 50000);
  assert.is(result.turning.length, 4);
});

test('at every value the counts are those of assessing there', () => {
  for (const parameter of ['volumes_min', 'seats_min', 'clean_years', 'publicity_period']) {
    const { points } = sweep(pack, { parameter, from: 1, to: 300 }, cases, dayOf);
    for (let value = 1; value <= 300; value += 13) {
      const point = points.findLast((one) => typeof one.value === 'number' && one.value <= value);
      const found = point?.value === value ? point.at.met : point?.after.met;
      assert.is(found, metAt(parameter, value), `${parameter} ${value}`);
    }
  }
});

test('a comparison that no finding shows is found all the same', () => {
  const files = {
    ...scoredFiles,
    [PARAMETERS]: `${scoredFiles[PARAMETERS]}  extra: { title: 另一下限, cite: 第四条, unit: 册, value: 50000 }\n`,
  };
  const overview = 'points: { "/": [ { var: collection.volumes }, 10000 ] }';
  const many = '{ gte: [ { var: collection.volumes }, { param: extra } ] }';
  const hidden = {
    'in a value named first': edited(files, [
      [CONDITIONS, SERVICE, `let: { many: ${many} }\n    when: { let: many }`],
    ]),
    'in a score table': edited(files, [
      [PROCESS, overview, `points: { if: [ ${many}, 10, 0 ] }`],
      [CONDITIONS, SERVICE, 'when: { gte: [ { score: overview }, 5 ] }'],
    ]),
  };
  for (const [where, texts] of Object.entries(hidden)) {
    const { points, precision } = sweep(
      linkedFrom({ files: texts, hash: 'hidden' }),
      { parameter: 'extra', from: 1, to: 100000 },
      [caseToRead({ file: 'case.yaml', text: smallCase })],
      dayOf,
    );
    assert.equal(
      points.map(({ value, at, after }) => [value, at.met, after.met]),
      [
        [1, 1, 1],
        [60000, 1, 0],
      ],
      where,
    );
    assert.equal(precision, { kind: 'exact' });
  }
});

test('a parameter of each call is moved in every call', () => {
  const { points } = sweep(pack, { parameter: 'seats_min', from: 0, to: 1000 }, cases, dayOf);
  assert.equal(
    points.map(({ value, after }) => [value, after.met]),
    [
      [0, 3],
      [160, 2],
      [220, 1],
      [280, 0],
    ],
  );
});

test('a grid counts each pair of values', () => {
  const { grid } = sweep(pack, { parameter: 'volumes_min', from: 30000, to: 80000 }, cases, dayOf, {
    steps: 5,
    and: { parameter: 'seats_min', from: 100, to: 300 },
  });
  assert.equal(grid?.columns, [30000, 40000, 50000, 60000, 70000, 80000]);
  assert.equal(grid?.rows, [100, 140, 180, 220, 260, 300]);
  assert.equal(
    grid?.counts.map((line) => line.map(({ met }) => met)),
    [
      [4, 4, 3, 1, 1, 0],
      [3, 3, 3, 1, 1, 0],
      [2, 2, 2, 1, 1, 0],
      [2, 2, 2, 1, 1, 0],
      [1, 1, 1, 1, 1, 0],
      [0, 0, 0, 0, 0, 0],
    ],
  );
});

test('a range that cannot be swept is told by its kind', () => {
  const fault = (parameter: string, from: number | string, to: number | string) =>
    rangeFault(pack, { parameter, from, to });
  assert.is(fault('no_such', 1, 2), 'unknown');
  assert.is(fault('report_due', '01-01', '03-31'), 'not-ordered');
  assert.is(fault('volumes_min', 'many', 2), 'not-a-value');
  assert.is(fault('clean_years', 1.5, 3), 'not-a-value');
  assert.is(fault('volumes_min', 3, 3), 'backwards');
  assert.is(fault('published_on', '2026-01-01', '2027-01-01'), undefined);
});

test('a case that cannot be read is left out and told', () => {
  const broken = caseToRead({
    file: 'broken.yaml',
    text: smallCase.replace('collection.seats', 'collection.seets'),
  });
  const result = sweep(pack, { parameter: 'volumes_min', from: 0, to: 10 }, [broken], dayOf);
  assert.equal(
    result.unreadable.map(({ file, diagnostics }) => [file, diagnostics[0]?.code]),
    [['broken.yaml', 'link/unknown-fact']],
  );
});

test.run();
