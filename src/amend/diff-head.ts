/** The head of the measure, what it cites, how it counts, its calendar, and the notes of its editors. */
import type { Place } from '../base/source.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Change } from '../model/change.ts';
import type { LegalSource, Pack } from '../model/pack.ts';
import type { Citation, DraftingNote, Erratum } from '../model/provision.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, changed, plainText, removed, wordsOf } from './diff-context.ts';
import { leftOver, matched, same } from './diff-same.ts';

/** The linked pack does not keep where these stand; their files are fixed. */
const HEAD: Place = { file: 'rules/measure.yaml', line: 1, column: 1 };
const CALENDAR: Place = { file: 'rules/calendar.yaml', line: 1, column: 1 };

const headSubject = (id: string, title: string, citations: readonly Citation[] = []): Subject => ({
  id: `head:${id}`,
  title,
  citations,
  place: HEAD,
});

export const headChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const subjects = [headSubject('measure', old.title), headSubject('measure', now.title)] as const;
  const title = (rule: string, pack: Pack): string => pack.rules[rule]?.title ?? rule;
  const pairs: readonly AspectPair[] = [
    { aspect: 'id', old: old.id, now: now.id },
    { aspect: 'version', old: old.version, now: now.version },
    { aspect: 'title', old: old.title, now: now.title },
    { aspect: 'preamble', old: old.preamble, now: now.preamble },
    { aspect: 'issuer', old: old.issuer, now: now.issuer },
    { aspect: 'language', old: old.language, now: now.language },
    { aspect: 'time_zone', old: old.timeZone, now: now.timeZone },
    {
      aspect: 'answer',
      old: title(old.answer, old),
      now: title(now.answer, now),
      differs: old.answer !== now.answer,
      direction: 'unknown',
    },
    {
      aspect: 'effective',
      old: wordsOf(diffing, old.effective.on, old),
      now: wordsOf(diffing, now.effective.on, now),
      differs: !same(old.effective.on, now.effective.on),
      direction: 'unknown',
    },
    { aspect: 'citations', old: old.effective.citations, now: now.effective.citations },
    {
      aspect: 'procedures',
      old: procedureOrder(old, now, 'title'),
      now: procedureOrder(now, old, 'title'),
      differs: !same(procedureOrder(old, now, 'id'), procedureOrder(now, old, 'id')),
      direction: 'unknown',
    },
    // What later formats put into the head.
    ...restOf(old, now),
  ];
  return [
    ...aspectChanges('head-changed', subjects, pairs, diffing),
    ...sourceChanges(diffing),
    ...periodChanges(diffing),
  ];
};

/** Those that both have, in the order of one. */
const procedureOrder = (pack: Pack, other: Pack, key: 'id' | 'title'): readonly string[] =>
  Object.values(pack.procedures).flatMap((one) => (other.procedures[one.id] === undefined ? [] : [one[key]]));

/** Compared here or elsewhere, found by the linker, or about the draft and no part of the measure. */
const COMPARED: ReadonlySet<string> = new Set([
  'id', 'version', 'hash', 'title', 'preamble', 'issuer', 'language', 'timeZone', 'effective', 'answer', 'roles',
  'stages', 'sources', 'periods', 'facts', 'catalogues', 'parameters', 'notices', 'decisions', 'reaches', 'rests',
  'comments', 'drafting', 'chapters', 'rules', 'advisories', 'grades', 'scorings', 'errata', 'notes', 'ledger', 'procedures', 'calendar',
]); // biome-ignore format: one line a thought

/** Keys of a pack that nothing else compares, so that nothing is passed over. */
const restOf = (old: Pack, now: Pack): readonly AspectPair[] => {
  const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !COMPARED.has(key))
    .map((key) => ({
      aspect: key === 'transition' ? ('transition' as const) : ('other' as const),
      old: before.get(key),
      now: after.get(key),
      direction: 'unknown' as const,
    }));
};

const sourceChanges = (diffing: Diffing): readonly Change[] => {
  const {
    kept,
    removed: gone,
    added: fresh,
  } = matched<LegalSource>(diffing.old.sources, diffing.now.sources);
  const subject = (one: LegalSource): Subject => headSubject(`sources.${one.id}`, one.title);
  return [
    ...gone.map(([, one]) => removed('head-changed', subject(one), one.title, 'neither')),
    ...fresh.map(([, one]) => added('head-changed', subject(one), one.title, 'neither')),
    ...kept.flatMap(([id, one, other]) => {
      const pairs: readonly AspectPair[] = [
        { aspect: 'id', old: diffing.formerly.get(`source:${id}`) ?? id, now: id },
        { aspect: 'title', old: one.title, now: other.title },
        { aspect: 'number', old: one.number, now: other.number },
      ];
      return aspectChanges('head-changed', [subject(one), subject(other)], pairs, diffing);
    }),
  ];
};

const periodChanges = (diffing: Diffing): readonly Change[] => {
  const [one, other] = [diffing.old.periods, diffing.now.periods];
  const subject = (citations: readonly Citation[]): Subject =>
    headSubject('periods', diffing.wording.aspect('period'), citations);
  const pairs: readonly AspectPair[] = [
    { aspect: 'start_day', old: one.startDayCounts, now: other.startDayCounts, direction: 'unknown' },
    { aspect: 'roll', old: one.roll, now: other.roll, direction: 'unknown' },
    { aspect: 'citations', old: one.citations, now: other.citations },
  ];
  return aspectChanges('head-changed', [subject(one.citations), subject(other.citations)], pairs, diffing);
};

/** Years whose arrangements are other, and the rest of the calendar. */
export const calendarChanges = (diffing: Diffing): readonly Change[] => {
  const { wording } = diffing;
  const [old, now] = [diffing.old.calendar, diffing.now.calendar];
  const subject = (id: string, title: string): Subject => ({
    id: `calendar:${id}`,
    title,
    citations: [],
    place: CALENDAR,
  });
  const years = (key: 'years' | 'statutory'): readonly Change[] => {
    const aspect = key === 'years' ? 'year' : 'statutory';
    const [before, after]: readonly Readonly<Record<string, unknown>>[] = [old[key], now[key]];
    return Object.keys({ ...before, ...after }).flatMap((year) => {
      const [was, is] = [before?.[year], after?.[year]];
      if (same(was, is)) return [];
      const subjects = [subject(year, year), subject(year, year)] as const;
      return [
        changed(
          'calendar-changed',
          subjects,
          dayTexts(was, is, (text) => `${wording.aspect(aspect)}: ${text}`),
        ),
      ];
    });
  };
  const pairs: readonly AspectPair[] = [
    { aspect: 'reach', old: old.reach, now: now.reach, direction: 'unknown' },
    { aspect: 'local', old: localLeft(old, now), now: localLeft(now, old), direction: 'unknown' },
  ];
  const whole = [subject('calendar', ''), subject('calendar', '')] as const;
  return [
    ...years('years'),
    ...years('statutory'),
    ...aspectChanges('calendar-changed', whole, pairs, diffing),
  ];
};

const localLeft = (calendar: Calendar, other: Calendar): Calendar['local'] =>
  leftOver(calendar.local, other.local, same).removed;

/** Only the days that are other. */
const dayTexts = (was: unknown, is: unknown, framed: (text: string) => string): readonly [string, string] => [
  framed(plainText(daysLeft(was, is))),
  framed(plainText(daysLeft(is, was))),
];

const daysLeft = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return one.filter((day) => !other.includes(day));
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one;
  const beside = new Map<string, unknown>(Object.entries(other));
  return Object.fromEntries(
    Object.entries(one).flatMap(([key, value]) =>
      same(value, beside.get(key)) ? [] : [[key, daysLeft(value, beside.get(key))]],
    ),
  );
};

/** Drafting notes and misprints. */
export const noteChanges = (diffing: Diffing): readonly Change[] => {
  const record = (pack: Pack): Readonly<Record<string, DraftingNote>> =>
    Object.fromEntries(pack.notes.map((one) => [one.id, one]));
  const { kept, removed: gone, added: fresh } = matched(record(diffing.old), record(diffing.now));
  const subject = (one: DraftingNote): Subject => ({ ...one, id: `note:${one.id}` });
  const errata = leftOver(diffing.old.errata, diffing.now.errata, same);
  const erratum = (one: Erratum): Subject => ({
    id: `erratum:${one.citation.label}`,
    title: one.citation.label,
    citations: [one.citation],
    place: one.place,
  });
  const text = ({ printed, correct, note }: Erratum): string =>
    `${printed} \u2192 ${correct}${note === undefined ? '' : ` (${note})`}`;
  const common = Math.min(errata.removed.length, errata.added.length);
  return [
    ...gone.map(([, one]) => removed('note-changed', subject(one), one.note, 'neither')),
    ...fresh.map(([, one]) => added('note-changed', subject(one), one.note, 'neither')),
    ...kept.flatMap(([, one, other]) => {
      const pairs: readonly AspectPair[] = [
        { aspect: 'title', old: one.title, now: other.title },
        { aspect: 'note', old: one.note, now: other.note },
        { aspect: 'quote', old: one.quote, now: other.quote },
        { aspect: 'citations', old: one.citations, now: other.citations },
      ];
      return aspectChanges('note-changed', [subject(one), subject(other)], pairs, diffing);
    }),
    ...errata.removed.slice(0, common).flatMap((one, index) => {
      const other = errata.added[index];
      return other === undefined
        ? []
        : [changed('note-changed', [erratum(one), erratum(other)], [text(one), text(other)], 'neither')];
    }),
    ...errata.removed.slice(common).map((one) => removed('note-changed', erratum(one), text(one), 'neither')),
    ...errata.added.slice(common).map((one) => added('note-changed', erratum(one), text(one), 'neither')),
  ];
};
