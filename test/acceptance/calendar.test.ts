import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LegalHoliday } from 'tyme4ts';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addDays, dayNumber, weekdayOf, yearOf } from '../../src/base/civil-date.ts';
import { isWorkday } from '../../src/evaluate/working-days.ts';
import { ROOT, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/calendar');
const { calendar } = shippedPack();
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'];

const everyDay = (): readonly string[] => {
  const days: string[] = [];
  for (let day = '2020-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) days.push(day);
  return days;
};

test('the announced years are 2020 to 2026, each with the document it was announced by', () => {
  assert.equal(Object.keys(calendar.years), YEARS);
  assert.equal(
    Object.values(calendar.years).filter((year) => year.source.length < 4),
    [],
  );
});

test('every day of them is a working day or not as the data of chinese-days has it', () => {
  const days = new Map<string, boolean>();
  for (const year of YEARS) {
    const file = join(ROOT, 'node_modules/chinese-days/dist/years', `${year}.json`);
    const { holidays, workdays } = JSON.parse(readFileSync(file, 'utf8'));
    for (const day of Object.keys(holidays)) days.set(day, false);
    for (const day of Object.keys(workdays)) days.set(day, true);
  }
  const wrong = everyDay().filter(
    (day) => isWorkday(calendar, day) !== (days.get(day) ?? weekdayOf(day) < 6),
  );
  assert.equal(wrong, []);
});

test('and as tyme4ts has it', () => {
  const wrong = everyDay().filter((day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const holiday = LegalHoliday.fromYmd(year, month, date);
    return isWorkday(calendar, day) !== (holiday === null ? weekdayOf(day) < 6 : holiday.isWork());
  });
  assert.equal(wrong, []);
});

test('no announced day off on a weekday lies farther from a statutory day than the bound of provisional dates', () => {
  const farthest = everyDay()
    .filter((day) => !isWorkday(calendar, day) && weekdayOf(day) < 6)
    .map((day) => {
      const file = join(ROOT, 'node_modules/chinese-days/dist/years', `${yearOf(day)}.json`);
      const { holidays, inLieuDays } = JSON.parse(readFileSync(file, 'utf8'));
      const statutory = Object.keys(holidays).filter((one) => !(one in inLieuDays));
      return [Math.min(...statutory.map((one) => Math.abs(dayNumber(one) - dayNumber(day)))), day] as const;
    })
    .filter(([distance]) => distance > calendar.reach);
  assert.equal(farthest, []);
});

test.run();
