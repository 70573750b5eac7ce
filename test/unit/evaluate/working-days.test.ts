/** Working days: the vectors of the domain page, local overrides, provisional bounds, ends of periods. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addDays, weekdayOf } from '../../../src/base/civil-date.ts';
import {
  addWorkdays,
  countWorkdays,
  isCovered,
  isWorkday,
  periodEnd,
  rollForward,
  workdayAfter,
} from '../../../src/evaluate/working-days.ts';
import type { Calendar } from '../../../src/model/calendar.ts';

const test = suite('evaluate/working-days');

const block = (from: string, to = from): string[] => {
  const days: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
};

const calendar: Calendar = {
  years: {
    2025: {
      off: [
        ...block('2025-01-01'),
        ...block('2025-01-28', '2025-02-04'),
        ...block('2025-10-01', '2025-10-08'),
      ],
      work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
      source: 'announced',
    },
    2026: {
      off: [
        ...block('2026-01-01', '2026-01-03'),
        ...block('2026-02-15', '2026-02-23'),
        ...block('2026-05-01', '2026-05-05'),
        ...block('2026-09-25', '2026-09-27'),
        ...block('2026-10-01', '2026-10-07'),
      ],
      work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
      source: 'announced',
    },
  },
  statutory: {
    2027: [
      '2027-01-01',
      ...block('2027-02-05', '2027-02-08'),
      '2027-04-05',
      ...block('2027-10-01', '2027-10-03'),
    ],
  },
  reach: 4,
  local: [{ date: '2026-08-19', work: false, why: 'local' }],
};

const VECTORS: readonly (readonly [start: string, excluded: string, included: string])[] = [
  ['2026-09-28', '2026-10-10', '2026-10-09'],
  ['2026-02-13', '2026-02-27', '2026-02-26'],
  ['2026-02-14', '2026-02-28', '2026-02-27'],
  ['2026-04-30', '2026-05-11', '2026-05-09'],
  ['2026-09-18', '2026-09-24', '2026-09-23'],
  ['2025-09-26', '2025-10-10', '2025-10-09'],
  ['2025-01-24', '2025-02-07', '2025-02-06'],
  ['2026-11-23', '2026-11-30', '2026-11-27'],
];

for (const [start, excluded, included] of VECTORS) {
  test(`five working days from ${start}`, () => {
    assert.equal(addWorkdays(calendar, start, 5, false), { date: excluded });
    assert.equal(addWorkdays(calendar, start, 5, true), { date: included });
  });
}

test('a count into a year not announced is provisional, with its bounds', () => {
  // Off at most: 01-04 and 01-05 lie within reach of 01-01. Worked at most: 01-02 and 01-03 as make-up days.
  assert.equal(addWorkdays(calendar, '2026-12-28', 5, false), {
    date: '2027-01-05',
    provisional: { earliest: '2027-01-03', latest: '2027-01-07' },
  });
  assert.equal(addWorkdays(calendar, '2026-12-28', 5, true)?.date, '2027-01-04');
  assert.equal(isCovered(calendar, '2026-12-31'), true);
  assert.equal(isCovered(calendar, '2027-01-01'), false);
});

test('of a year with no list at all, days that were ever off may be off', () => {
  assert.equal(rollForward(calendar, '2030-10-05'), {
    date: '2030-10-07',
    provisional: { earliest: '2030-10-05', latest: '2030-10-09' },
  });
});

test('a local decision overrides the calendar and is certain in any year', () => {
  assert.equal(isWorkday(calendar, '2026-08-19'), false);
  assert.equal(addWorkdays(calendar, '2026-08-18', 1, false), { date: '2026-08-20' });
  const worked = { ...calendar, local: [{ date: '2026-08-22', work: true, why: 'local' }] };
  assert.equal(addWorkdays(worked, '2026-08-21', 1, false), { date: '2026-08-22' });
});

test('weekdays, blocks, make-up days and statutory days', () => {
  assert.equal(
    ['2026-10-09', '2026-10-10', '2026-10-07', '2026-10-11', '2027-02-05', '2027-02-06', '2027-02-10'].map(
      (date) => isWorkday(calendar, date),
    ),
    [true, true, false, false, false, false, true],
  );
  assert.is(countWorkdays(calendar, '2026-09-28', '2026-10-10'), 6);
  assert.is(countWorkdays(calendar, '2026-10-02', '2026-10-01'), 0);
});

test('counting backwards', () => {
  assert.equal(addWorkdays(calendar, '2026-10-10', -5, false), { date: '2026-09-28' });
  assert.equal(addWorkdays(calendar, '2026-10-10', 0, false), { date: '2026-10-10' });
});

test('periods end on the corresponding day, or the last of a month without one', () => {
  const end = (start: string, amount: number, unit: 'day' | 'month' | 'year', startCounts = false) =>
    periodEnd(calendar, start, amount, unit, startCounts, false)?.date;
  assert.is(end('2026-10-20', 3, 'year'), '2029-10-20');
  assert.is(end('2028-02-29', 3, 'year'), '2031-02-28');
  assert.is(end('2026-01-31', 1, 'month'), '2026-02-28');
  assert.is(end('2026-10-20', -3, 'year'), '2023-10-20');
  assert.is(end('2026-03-10', 10, 'day'), '2026-03-20');
  assert.is(end('2026-03-10', 10, 'day', true), '2026-03-19');
  assert.is(end('2026-01-01', 1, 'month', true), '2026-01-31');
});

test('a period in days that ends on a day off runs to the next working day, where the pack says so', () => {
  assert.equal(periodEnd(calendar, '2026-09-25', 10, 'day', false, true), { date: '2026-10-08' });
  assert.equal(periodEnd(calendar, '2026-09-25', 10, 'day', false, false), { date: '2026-10-05' });
  assert.equal(periodEnd(calendar, '2026-09-28', 5, 'workday', false, true), { date: '2026-10-10' });
});

test('a count that is no whole number, or leaves the calendar, gives no day', () => {
  assert.is(addWorkdays(calendar, '2026-09-28', 1.5, false), undefined);
  assert.is(addWorkdays(calendar, '2026-09-28', Number.NaN, false), undefined);
  assert.is(addWorkdays(calendar, '9999-12-30', 5, false), undefined);
  assert.is(periodEnd(calendar, '2026-01-01', 0.5, 'month', false, false), undefined);
  assert.is(periodEnd(calendar, '2026-01-01', 9000, 'year', false, false), undefined);
  assert.is(periodEnd(calendar, '2026-01-01', -2030, 'year', false, false), undefined);
  assert.is(periodEnd(calendar, '2026-01-01', 1e9, 'day', false, false), undefined);
});

test('the plain reading lies between its bounds, from every day of two uncovered years', () => {
  for (let date = '2026-12-01'; date < '2028-12-31'; date = addDays(date, 1)) {
    for (const n of [1, 5, 20, -3]) {
      const due = addWorkdays(calendar, date, n, false);
      assert.ok(due !== undefined && weekdayOf(due.date) <= 5);
      const { earliest, latest } = due.provisional ?? { earliest: due.date, latest: due.date };
      assert.ok(earliest <= due.date && due.date <= latest, `${date} ${n}`);
    }
  }
});

test('the day alone is the day that comes with bounds', () => {
  for (const start of ['2025-12-30', '2026-02-13', '2026-09-30', '2026-12-28', '2031-05-01', '9999-12-20']) {
    for (const n of [1, 2, 5, 23, 260, 4_000_000, 0.5]) {
      for (const counts of [true, false]) {
        assert.is(workdayAfter(calendar, start, n, counts), addWorkdays(calendar, start, n, counts)?.date);
      }
    }
  }
});

test.run();
