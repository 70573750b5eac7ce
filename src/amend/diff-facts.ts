/** Facts, the fields of lists, and catalogues: what a case may state, and which case files no longer load for it. */
import type { Change, ChangeDirection, Stopped } from '../model/change.ts';
import type { Catalogue, CatalogueEntry, Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { lastOf } from './diff-name-kinds.ts';
import { same, sameOrder } from './diff-same.ts';
import type { Comparing } from './diff-tables.ts';
import { partRenames, tableChanges } from './diff-tables.ts';
import type { Wording } from './diff-wording.ts';

export const factChanges = (diffing: Diffing): readonly Change[] => [
  ...tableChanges<Fact>(
    diffing.old.facts,
    diffing.now.facts,
    {
      ...comparingFields(diffing),
      subject: (one) => ({ ...one, id: `fact:${one.id}` }),
      aspects: (before, after) => [
        ...fieldPairs(before, after, diffing),
        { aspect: 'citations', old: before.citations, now: after.citations },
        { aspect: 'note', old: before.note, now: after.note },
      ],
      inner: (before, after, subjects) => fieldChanges(before, after, subjects, diffing),
    },
    diffing,
  ),
  ...catalogueChanges(diffing),
];

/** A case file may call a fact by its id or its title. */
const comparingFields = ({ wording }: Diffing) => ({
  word: 'fact' as const,
  text: ({ title, type }: Field) => wording.labelled(title, wording.type(type)),
  gone: 'stated' as const,
  lostName: 'name' as const,
});

/** The fields of a list that both packs have. */
const fieldChanges = (
  before: Field,
  after: Field,
  [was, is]: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  if (before.type.kind === 'enum' && after.type.kind === 'enum') {
    const owner = is.id.slice(is.id.indexOf(':') + 1);
    const texts = [before.type.values, after.type.values] as const;
    return partRenames({ kind: 'value', word: 'fact', owner, texts, stops: 'name' }, [was, is], diffing);
  }
  if (before.type.kind !== 'list' || after.type.kind !== 'list') return [];
  const within = (pack: Pack): Subject => (pack === diffing.old ? was : is);
  const fields: Comparing<Field> = {
    ...comparingFields(diffing),
    names: 'field',
    subject: ({ id, title }, pack) => ({
      ...within(pack),
      id: `${within(pack).id}.${id}`,
      title: `${within(pack).title} \u203a ${title}`,
    }),
    aspects: (one, other) => fieldPairs(one, other, diffing),
    inner: (one, other, subjects) => fieldChanges(one, other, subjects, diffing),
  };
  return tableChanges(before.type.item, after.type.item, fields, diffing);
};

/** What a case may hold in a field: less is stricter, more is looser. */
const fieldPairs = (before: Field, after: Field, diffing: Diffing): readonly AspectPair[] => [
  ...typePairs(before.type, after.type, diffing),
  boundPair('min', before.min, after.min, 1),
  boundPair('max', before.max, after.max, -1),
  { aspect: 'source', old: before.source, now: after.source },
  {
    aspect: 'by',
    old: roleTitle(before.by, diffing.old),
    now: roleTitle(after.by, diffing.now),
    differs: before.by !== after.by,
  },
  { aspect: 'evidence', old: before.evidence, now: after.evidence },
];

const roleTitle = (role: string | undefined, { roles }: Pack): string | undefined =>
  role === undefined ? undefined : (roles[role]?.title ?? role);

const boundPair = (
  aspect: 'min' | 'max',
  old: number | undefined,
  now: number | undefined,
  stricterUp: 1 | -1,
): AspectPair => {
  const isNarrower = now !== undefined && (old === undefined || (now - old) * stricterUp > 0);
  return {
    aspect,
    old,
    now,
    direction: isNarrower ? 'stricter' : 'looser',
    stops: isNarrower ? 'value' : undefined,
  };
};

const typePairs = (old: ValueType, now: ValueType, diffing: Diffing): readonly AspectPair[] => {
  if (old.kind === 'list' && now.kind === 'list') return [];
  if (old.kind === 'enum' && now.kind === 'enum') return valuePairs(old.values, now.values);
  if (old.kind === 'number' && now.kind === 'number' && old.integer === now.integer)
    return [{ aspect: 'unit', old: old.unit, now: now.unit, direction: 'unknown' }];
  return [
    {
      aspect: 'type',
      old: typeText(old, diffing),
      now: typeText(now, diffing),
      direction: 'unknown',
      differs: !same(old, now),
      stops: typeStops(old, now),
    },
  ];
};

/** Words are read as any text; a number with decimals is no integer; what else has another type is not read. */
const typeStops = (old: ValueType, now: ValueType): Stopped | undefined => {
  if (now.kind === 'string' && TEXTS.has(old.kind)) return undefined;
  if (old.kind === 'number' && now.kind === 'number') return now.integer === true ? 'value' : undefined;
  return old.kind === 'string' && TEXTS.has(now.kind) ? 'value' : 'stated';
};

const TEXTS: ReadonlySet<ValueType['kind']> = new Set(['enum', 'date', 'month-day']);

const valuePairs = (
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly AspectPair[] => {
  const isOrder = Object.keys(old).sort().join() === Object.keys(now).sort().join() && !sameOrder(old, now);
  if (isOrder) return [{ aspect: 'order', old: Object.values(old), now: Object.values(now), differs: true }];
  const [lost, fresh] = [
    Object.keys(old).filter((id) => !(id in now)),
    Object.keys(now).filter((id) => !(id in old)),
  ];
  const direction: ChangeDirection = lost.length === 0 ? 'looser' : fresh.length === 0 ? 'stricter' : 'both';
  return [
    {
      aspect: 'values',
      old: lost.map((id) => old[id]),
      now: fresh.map((id) => now[id]),
      direction,
      stops: lost.length > 0 ? 'value' : undefined,
      differs: lost.length + fresh.length > 0,
    },
  ];
};

const typeText = (type: ValueType, { wording }: Diffing): string =>
  wording.type(type) +
  (type.kind === 'number' && type.integer ? wording.aside(wording.aspect('integer')) : '');

/** Of a catalogue only what no fact shows by its values. */
const catalogueChanges = (diffing: Diffing): readonly Change[] => {
  const former = [...diffing.formerly].flatMap(([name, id]) =>
    name.startsWith('value:') ? [lastOf(id)] : [],
  );
  const values = new Set([...valuesIn(diffing.old.facts), ...valuesIn(diffing.now.facts), ...former]);
  return tableChanges<Catalogue>(
    diffing.old.catalogues,
    diffing.now.catalogues,
    {
      word: 'catalogue',
      subject: (one) => ({ ...one, id: `catalogue:${one.id}` }),
      text: ({ title }) => title,
      aspects: (before, after) => [
        { aspect: 'open', old: before.open, now: after.open },
        { aspect: 'citations', old: before.citations, now: after.citations },
        {
          aspect: 'entries',
          old: entriesText(before, after, diffing.wording),
          now: entriesText(after, before, diffing.wording),
          differs: !same(besidesValues(before, after, values), besidesValues(after, before, values)),
        },
      ],
      inner: (before, after, [was, is]) =>
        tableChanges(
          entriesBut(before, values),
          entriesBut(after, values),
          {
            word: 'catalogue',
            subject: ({ id, title, citations }, pack) => {
              const catalogue = pack === diffing.old ? was : is;
              return {
                id: `${catalogue.id}.${id}`,
                title: `${catalogue.title} \u203a ${title}`,
                citations,
                place: catalogue.place,
              };
            },
            text: ({ title }) => title,
            aspects: (one, other) => [
              { aspect: 'citations', old: one.citations, now: other.citations },
              {
                aspect: 'entries',
                old: Object.values(one.entries),
                now: Object.values(other.entries),
                differs: !same(hiddenIn(one.entries, values), hiddenIn(other.entries, values)),
              },
            ],
          },
          diffing,
        ),
    },
    diffing,
  );
};

/** The entries that no fact shows. */
const entriesBut = (
  { entries }: Catalogue,
  values: ReadonlySet<string>,
): Readonly<Record<string, CatalogueEntry>> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !values.has(id)));

const hiddenIn = (
  entries: Readonly<Record<string, string>>,
  values: ReadonlySet<string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !values.has(id)));

/** What the entries that facts show say besides: what they cite, and what else is in them. */
const besidesValues = (one: Catalogue, other: Catalogue, values: ReadonlySet<string>): unknown =>
  Object.values(one.entries)
    .filter(({ id }) => values.has(id) && other.entries[id] !== undefined)
    .map(({ citations, entries }) => ({ citations, entries: hiddenIn(entries, values) }));

/** Only the entries that are other. */
const entriesText = (catalogue: Catalogue, beside: Catalogue, wording: Wording): readonly string[] =>
  Object.values(catalogue.entries)
    .filter((one) => !same(one, beside.entries[one.id]))
    .map(({ title, citations, entries }) =>
      wording.labelled(
        title + wording.aside(wording.list(citations.map(({ label }) => label))),
        wording.list(Object.values(entries)),
      ),
    );

const valuesIn = (fields: Readonly<Record<string, Field>>): readonly string[] =>
  Object.values(fields).flatMap(({ type }) =>
    type.kind === 'enum' ? Object.keys(type.values) : type.kind === 'list' ? valuesIn(type.item) : [],
  );
