import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addDays,
  addMonths,
  addYears,
  dateOfDayNumber,
  dayNumber,
  isCivilDate,
  isMonthDay,
  weekdayOf,
} from '../../../src/base/civil-date.ts';
import { runs } from '../../support/runs.ts';

const test = suite('base/civil-date');

test('a date must exist to be one', () => {
  const judged = ['2024-02-29', '2026-02-29', '2026-2-3', '2026-04-31', '2026-13-01', '0000-01-01', '今天'];
  assert.equal(judged.filter(isCivilDate), ['2024-02-29']);
  assert.equal(['03-31', '02-29', '02-30', '3-31'].filter(isMonthDay), ['03-31', '02-29']);
});

test('a year or month later is the corresponding day, or the last of its month', () => {
  assert.equal(addYears('2028-02-29', 3), '2031-02-28');
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2026-03-15', -3), '2025-12-15');
  assert.equal(addYears('2026-10-20', 3), '2029-10-20');
});

test('day numbers, sums of days and weekdays agree with the platform calendar in UTC', () => {
  const seed = 20261124;
  const text = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.integer({ min: -700_000, max: 2_000_000 }),
      fc.integer({ min: -4000, max: 4000 }),
      (days, step) => {
        assert.is(dateOfDayNumber(days), text(days));
        assert.is(dayNumber(text(days)), days);
        assert.is(addDays(text(days), step), text(days + step));
        assert.is(weekdayOf(text(days)) % 7, new Date(days * 86_400_000).getUTCDay());
      },
    ),
    { seed, numRuns: runs(2000) },
  );
});

test.run();
