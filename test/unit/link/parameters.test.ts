import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPack } from '../../../src/link/load-pack.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('link/parameters');

/** What the pack is told with one word changed for another, in the files named. */
const toldWith = (edits: readonly (readonly [file: string, from: string, to: string])[]) => {
  const files = { ...smallFiles };
  for (const [file, from, to] of edits) {
    assert.ok(files[file]?.includes(from), from);
    files[file] = files[file]?.replace(from, to) ?? '';
  }
  return loadPack({ files, hash: '' }).diagnostics.flatMap(({ code, severity, span, params }) =>
    severity === 'note'
      ? []
      : [
          `${code} ${files[span?.file ?? '']?.slice(span?.start.offset, span?.end.offset)} ${params['nearest'] ?? ''}`,
        ],
  );
};
const parameters = 'rules/parameters.yaml';

test('a unit of time that is written otherwise is told at the parameter', () => {
  for (const [written, meant] of [
    ['workdays', 'workday'],
    ['working days', 'workday'],
    ['work-day', 'workday'],
    ['business days', 'workday'],
    ['工作日', 'workday'],
    ['个工作日', 'workday'],
    ['days', 'day'],
    ['months', 'month'],
    ['years', 'year'],
  ]) {
    const told = toldWith([[parameters, 'unit: workday,', `unit: ${written},`]]);
    assert.is(told[0], `link/unknown-unit ${written} ${meant}`);
  }
});

test('what may be the unit of a number is left alone', () => {
  for (const unit of ['年', '天', '个月', '亿元']) {
    const told = toldWith([[parameters, 'unit: 个, set_by', `unit: ${unit}, set_by`]]);
    assert.equal(
      told.filter((one) => one.startsWith('link/unknown-unit')),
      [],
    );
  }
});

test('a length of time that is 0 is warned of, in a history, under a decision and in a notice too', () => {
  const zero = ['link/empty-period publicity_period '];
  assert.equal(toldWith([[parameters, 'unit: workday, value: 5', 'unit: workday, value: 0']]), zero);
  const history = 'unit: workday, values: { "2026-01-01": 5, "2027-01-01": 0 }';
  assert.equal(toldWith([[parameters, 'unit: workday, value: 5', history]]), zero);
  const chosen = 'unit: workday, value: { choose: { publicity_start: { excluded: 5, included: 0 } } }';
  assert.equal(toldWith([[parameters, 'unit: workday, value: 5', chosen]]), zero);
  const days = '  spare: { title: 备用, cite: 第十条, unit: day, set_by: notice }\n  report_due:';
  const given = ['rules/notices/2026.yaml', 'seats_min: 100', 'seats_min: 100, spare: 0'] as const;
  assert.equal(toldWith([[parameters, '  report_due:', days], given]).sort(), [
    'link/empty-period spare ',
    'link/unused-parameter spare ',
  ]);
});

test.run();
