/** The head of the measure, what it cites, how it counts, its calendar. */
import type { Place } from '../base/source.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Change } from '../model/change.ts';
import type { LegalSource, Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { aspectChanges, changed, chosenText, plainText, wordsOf } from './diff-context.ts';
import { isRecord, leftOver, same } from './diff-same.ts';
import { tableChanges } from './diff-tables.ts';
import type { Aspect } from './diff-wording.ts';

/** Where a key of the head stands, or the file where there is no such key. */
const placeIn = ({ places }: Pack, key: string): Place =>
  places[key] ?? { file: key.startsWith('calendar') ? CALENDAR : HEAD, line: 1, column: 1 };

const HEAD = 'rules/measure.yaml';
const CALENDAR = 'rules/calendar.yaml';

const placesOf = ({ old, now }: Diffing, key: string) => ({
  places: [placeIn(old, key), placeIn(now, key)] as const,
});

export const headChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now, wording } = diffing;
  const subject = (pack: Pack): Subject => ({
    id: 'head:measure',
    title: pack.title,
    citations: [],
    place: placeIn(pack, 'id'),
  });
  const title = (rule: string, pack: Pack): string => pack.rules[rule]?.title ?? rule;
  const plain = (aspect: Aspect, key: string, of: (pack: Pack) => unknown): AspectPair => ({
    aspect,
    old: of(old),
    now: of(now),
    ...placesOf(diffing, key),
  });
  const pairs: readonly AspectPair[] = [
    plain('id', 'id', ({ id }) => id),
    plain('version', 'version', ({ version }) => version),
    plain('title', 'title', (pack) => pack.title),
    plain('preamble', 'preamble', ({ preamble }) => preamble),
    plain('issuer', 'issuer', ({ issuer }) => issuer),
    plain('language', 'language', ({ language }) => language),
    plain('time_zone', 'time_zone', ({ timeZone }) => timeZone),
    {
      ...plain('answer', 'answer', (pack) => title(pack.answer, pack)),
      differs: old.answer !== now.answer,
      direction: 'unknown',
    },
    {
      ...plain('effective', 'effective', (pack) => wordsOf(diffing, pack.effective.on, pack)),
      differs: !same(old.effective.on, now.effective.on),
      direction: 'unknown',
    },
    plain('citations', 'effective.cite', ({ effective }) => effective.citations),
    {
      ...plain('procedures', 'procedures', (pack) => procedureOrder(pack, pack === old ? now : old, 'title')),
      differs: !same(procedureOrder(old, now, 'id'), procedureOrder(now, old, 'id')),
      direction: 'unknown',
    },
    // What later formats put into the head.
    ...restOf(diffing),
  ];
  return [
    ...aspectChanges('head-changed', [subject(old), subject(now)], pairs, diffing),
    ...tableChanges<LegalSource>(
      old.sources,
      now.sources,
      {
        word: 'source',
        subject: ({ id, title: name }, pack) => ({
          id: `source:${id}`,
          title: name,
          citations: [],
          place: placeIn(pack, `sources.${formerId(id, pack, diffing)}`),
        }),
        text: ({ title: name, number }) => name + (number === undefined ? '' : wording.aside(number)),
        more: 'neither',
        less: 'neither',
        aspects: (before, after) => [{ aspect: 'number', old: before.number, now: after.number }],
      },
      diffing,
    ),
    ...periodChanges(diffing, wording.aspect('period')),
  ];
};

/** The name by which the old pack's places know a source. */
const formerId = (id: string, pack: Pack, { old, formerly }: Diffing): string =>
  pack === old ? (formerly.get(`source:${id}`) ?? id) : id;

/** Those that both have, in the order of one. */
const procedureOrder = (pack: Pack, other: Pack, key: 'id' | 'title'): readonly string[] =>
  Object.values(pack.procedures).flatMap((one) => (other.procedures[one.id] === undefined ? [] : [one[key]]));

/** Compared here or elsewhere, found by the linker, or where something stands. */
const COMPARED: ReadonlySet<string> = new Set([
  'id', 'version', 'hash', 'title', 'preamble', 'issuer', 'language', 'timeZone', 'effective', 'answer', 'roles',
  'stages', 'sources', 'periods', 'facts', 'catalogues', 'parameters', 'notices', 'decisions', 'reaches', 'rests',
  'comments', 'drafting', 'chapters', 'rules', 'advisories', 'grades', 'scorings', 'errata', 'notes', 'ledger',
  'procedures', 'calendar', 'places',
]); // biome-ignore format: one line a thought

/** Keys of a pack that nothing else compares, so that nothing is passed over. */
const restOf = (diffing: Diffing): readonly AspectPair[] => {
  const [before, after] = [new Map(Object.entries(diffing.old)), new Map(Object.entries(diffing.now))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !COMPARED.has(key))
    .map((key) => ({
      aspect: key === 'transition' ? ('transition' as const) : ('other' as const),
      old: before.get(key),
      now: after.get(key),
      direction: 'unknown' as const,
      ...placesOf(diffing, key),
    }));
};

const periodChanges = (diffing: Diffing, title: string): readonly Change[] => {
  const { old, now, wording } = diffing;
  const subject = (pack: Pack): Subject => ({
    id: 'head:periods',
    title,
    citations: pack.periods.citations,
    place: placeIn(pack, 'periods'),
  });
  const flag = (aspect: Aspect, key: string, of: 'startDayCounts' | 'roll'): AspectPair => ({
    aspect,
    old: chosenText(old.periods[of], old, wording),
    now: chosenText(now.periods[of], now, wording),
    differs: !same(old.periods[of], now.periods[of]),
    direction: 'unknown',
    ...placesOf(diffing, `periods.${key}`),
  });
  const pairs: readonly AspectPair[] = [
    flag('start_day', 'start_day_counts', 'startDayCounts'),
    flag('roll', 'roll', 'roll'),
    {
      aspect: 'citations',
      old: old.periods.citations,
      now: now.periods.citations,
      ...placesOf(diffing, 'periods.cite'),
    },
  ];
  return aspectChanges('head-changed', [subject(old), subject(now)], pairs, diffing);
};

/** Years whose arrangements are other, and the rest of the calendar. */
export const calendarChanges = (diffing: Diffing): readonly Change[] => {
  const { wording } = diffing;
  const [old, now] = [diffing.old.calendar, diffing.now.calendar];
  const subject = (id: string, key: string, pack: Pack): Subject => ({
    id: `calendar:${id}`,
    title: id,
    citations: NONE,
    place: placeIn(pack, key),
  });
  const years = (key: 'years' | 'statutory'): readonly Change[] => {
    const aspect = wording.aspect(key === 'years' ? 'year' : 'statutory');
    const [before, after]: readonly Readonly<Record<string, unknown>>[] = [old[key], now[key]];
    return Object.keys({ ...before, ...after }).flatMap((year) => {
      const [was, is] = [before?.[year], after?.[year]];
      if (same(was, is)) return [];
      const at = `calendar.${key}.${year}`;
      const text = (one: unknown, other: unknown): string =>
        wording.labelled(aspect, plainText(daysLeft(one, other), wording));
      const subjects = [subject(year, at, diffing.old), subject(year, at, diffing.now)] as const;
      return [changed('calendar-changed', subjects, [text(was, is), text(is, was)])];
    });
  };
  const [oldLocal, nowLocal] = [localLeft(old, now), localLeft(now, old)];
  const dayOf = (left: Calendar['local'], other: Calendar['local']): string =>
    (left[0] ?? other[0])?.date ?? '';
  const pairs: readonly AspectPair[] = [
    {
      aspect: 'reach',
      old: old.reach,
      now: now.reach,
      direction: 'unknown',
      ...placesOf(diffing, 'calendar.reach'),
    },
    {
      aspect: 'local',
      old: oldLocal,
      now: nowLocal,
      direction: 'unknown',
      places: [
        localPlace(diffing.old, dayOf(oldLocal, nowLocal)),
        localPlace(diffing.now, dayOf(nowLocal, oldLocal)),
      ],
    },
  ];
  const titled = (pack: Pack): Subject => ({
    ...subject('calendar', '', pack),
    title: wording.aspect('calendar'),
  });
  const whole = [titled(diffing.old), titled(diffing.now)] as const;
  return [
    ...years('years'),
    ...years('statutory'),
    ...aspectChanges('calendar-changed', whole, pairs, diffing),
  ];
};

const NONE: readonly Citation[] = [];

const localPlace = (pack: Pack, day: string): Place =>
  pack.places[`calendar.local.${day}`] ?? placeIn(pack, 'calendar.local');

const localLeft = (calendar: Calendar, other: Calendar): Calendar['local'] =>
  leftOver(calendar.local, other.local, same).removed;

/** Only the days that are other. */
const daysLeft = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return one.filter((day) => !other.includes(day));
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one)) return one;
  return Object.fromEntries(
    Object.entries(one).flatMap(([key, value]) =>
      same(value, other[key]) ? [] : [[key, daysLeft(value, other[key])]],
    ),
  );
};
