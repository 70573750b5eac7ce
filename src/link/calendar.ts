/** The working-day calendar: announced years, statutory days of years to come, local days. */
import type { CivilDate, MonthDay } from '../base/civil-date.ts';
import { addDays, isCivilDate, weekdayOf } from '../base/civil-date.ts';
import type { Report } from '../base/diagnostic.ts';
import type { Cursor, RawDocument } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, keySpanAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';
import type { Calendar, CalendarYear } from '../model/calendar.ts';
import { readDate } from './values.ts';

export const linkCalendar = (document: RawDocument, report: Report): Calendar => {
  const root = rootOf(document);
  const years = entriesOf(child(root, 'years'));
  const statutory = entriesOf(child(root, 'statutory'));
  for (const [year, cursor] of statutory) {
    if (years.some(([announced]) => announced === year)) {
      report('link/year-announced', keySpanAt(cursor), { year });
    }
  }
  const reach = child(root, 'reach')?.value;
  return {
    years: Object.fromEntries(years.map(([year, cursor]) => [year, linkYear(year, cursor, report)])),
    statutory: Object.fromEntries(
      statutory.map(([year, cursor]) => [year, daysOf(year, cursor, new Set(), report)]),
    ),
    reach: typeof reach === 'number' ? reach : 0,
    local: itemsOf(child(root, 'local')).flatMap((day) => {
      const at = child(day, 'date');
      const date = at === undefined ? undefined : readDate(at, 'date', report);
      const work = child(day, 'work')?.value === true;
      return date === undefined ? [] : [{ date, work, why: textUnder(day, 'why') ?? '' }];
    }),
  };
};

const linkYear = (year: string, cursor: Cursor, report: Report): CalendarYear => {
  const seen = new Set<CivilDate>();
  const off = daysOf(year, child(cursor, 'off'), seen, report);
  const work = daysOf(year, child(cursor, 'work'), seen, report, (date, at) => {
    if (weekdayOf(date) < 6) report('link/make-up-on-weekday', spanAt(at), { date });
  });
  return { off, work, source: textUnder(cursor, 'source') ?? '' };
};

/**
 * `MM-DD` and `MM-DD..MM-DD` of a year; a block may not run into the next one. A day that the year has already is told
 * once for its block and not taken again, so that no list is longer than the year.
 */
const daysOf = (
  year: string,
  cursor: Cursor | undefined,
  seen: Set<CivilDate>,
  report: Report,
  check: (date: CivilDate, at: Cursor) => void = () => {},
): readonly CivilDate[] =>
  itemsOf(cursor).flatMap((block) => {
    const [first = '', last = first, ...more] = String(block.value)
      .split('..')
      .map((part) => part.trim());
    const from = dateIn(year, first);
    const to = dateIn(year, last);
    if (from === undefined || to === undefined || from > to || more.length > 0) {
      report('link/bad-days', spanAt(block), { text: String(block.value), year });
      return [];
    }
    const days: CivilDate[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      if (seen.has(date)) {
        report('link/day-twice', spanAt(block), { date });
        break;
      }
      seen.add(date);
      days.push(date);
      check(date, block);
    }
    return days;
  });

const dateIn = (year: string, day: MonthDay): string | undefined => {
  const date = `${year}-${day}`;
  return isCivilDate(date) ? date : undefined;
};
