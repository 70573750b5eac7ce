/**
 * Where what has no place of its own stands: the keys of the head, its sources, the parts of the calendar, of calls and of
 * the ledger of comments.
 */
import type { Place } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, placeAt, rootOf } from '../load/cursor.ts';
import type { RawPack } from '../load/load.ts';
import type { LinkScope } from './scope.ts';

/** `version`, `sources.ID`, `calendar.years.2026`, `notices.2026.clauses.KEY` → place. */
export const headPlacesOf = (raw: RawPack, { names }: LinkScope): Readonly<Record<string, Place>> => {
  const [measure, calendar] = [rootOf(raw.measure), rootOf(raw.calendar)];
  return Object.fromEntries([
    ...keyPlaces('', measure),
    ...['sources', 'periods', 'effective'].flatMap((key) => keyPlaces(`${key}.`, child(measure, key))),
    ...keyPlaces('calendar.', calendar),
    ...['years', 'statutory'].flatMap((key) => keyPlaces(`calendar.${key}.`, child(calendar, key))),
    ...itemsOf(child(calendar, 'local')).map(
      (day) => [`calendar.local.${child(day, 'date')?.value}`, placeAt(day)] as const,
    ),
    ...keyPlaces('comments.', raw.comments && rootOf(raw.comments)),
    ...names.notice.list.flatMap(({ id, cursor }) => [
      ...keyPlaces(`notices.${id}.`, cursor),
      ...keyPlaces(`notices.${id}.clauses.`, child(cursor, 'clauses')),
      ...entriesOf(child(cursor, 'parameters')).map(
        ([name, at]) =>
          [`notices.${id}.parameters.${names.parameter.table.lookup(name) ?? name}`, placeAt(at)] as const,
      ),
      ...keyPlaces(`notices.${id}.round.`, child(cursor, 'round')),
    ]),
  ]);
};

const keyPlaces = (prefix: string, cursor: Cursor | undefined): readonly (readonly [string, Place])[] =>
  entriesOf(cursor).map(([key, at]) => [prefix + key, placeAt(at)]);
