/**
 * The facts of a case file against the vocabulary of its pack. A dotted id and nested mappings are the same, ids
 * and titles are the same; values are read by the declared type.
 */
import type { Report } from '../base/diagnostic.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { entriesOf, itemsOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { FactChange } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts, FactValue, Field, Item } from '../model/value.ts';
import type { CaseNames } from './case-names.ts';
import { nameTable } from './names.ts';
import { keyAt, refer, referId } from './references.ts';
import { readScalar } from './values.ts';

/** More records than any case needs; a file beyond it is refused rather than worked through. */
export const MOST_RECORDS = 20_000;

/** One run over a case file. */
export interface Reading {
  readonly pack: Pack;
  readonly names: CaseNames;
  readonly report: Report;
  /** Records of lists read so far. */
  records: number;
}

/**
 * The facts at the head of a case; one that is null is not known. Made from entries, since a replay copies them at every
 * event and an object that grew by assignments is copied a hundred times as slowly.
 */
export const readFacts = (cursor: Cursor | undefined, reading: Reading): Facts => {
  const facts: (readonly [id: string, value: FactValue])[] = [];
  for (const { id, at } of factsUnder(cursor, reading)) {
    const field = reading.pack.facts[id];
    if (field === undefined || at.value === null) continue;
    const value = readValue(at, field, reading);
    if (value !== undefined) facts.push([id, value]);
  }
  return Object.fromEntries(facts);
};

/** The facts of an event, as a JSON merge patch: null takes a fact back, `{ $append: [ … ] }` adds to a list. */
export const readChanges = (
  cursor: Cursor | undefined,
  reading: Reading,
): Readonly<Record<string, FactChange>> => {
  const changes: Record<string, FactChange> = {};
  for (const { id, at } of factsUnder(cursor, reading)) {
    const field = reading.pack.facts[id];
    if (field === undefined) continue;
    const appended = appendedTo(at, field);
    const value = at.value === null ? null : readValue(appended ?? at, field, reading);
    if (value === undefined) continue;
    if (appended === undefined) changes[id] = value;
    else if (isItems(value)) changes[id] = { append: value };
  }
  return changes;
};

/** Where a file speaks of a fact. */
export interface FoundFact {
  readonly id: string;
  /** The value; of a group that is null as a whole, that null. */
  readonly at: Cursor;
}

/** Every fact under a mapping, each once; names that are no fact are reported. */
export const factsUnder = (
  cursor: Cursor | undefined,
  { names, report }: Pick<Reading, 'names' | 'report'>,
): readonly FoundFact[] => {
  const found = new Map<string, Cursor>();
  const add = (id: string, at: Cursor): void => {
    const first = found.get(id);
    if (first === undefined) found.set(id, at);
    else {
      report('case/duplicate-fact', keySpanAt(at), { name: names.facts().ids.get(id) ?? id }, [
        { span: keySpanAt(first), note: 'first-here' },
      ]);
    }
  };
  // Goes no deeper than the ids of facts have segments.
  const walk = (mapping: Cursor | undefined, group: string): void => {
    for (const [key, at] of entriesOf(mapping)) {
      const name = group + key.trim();
      const id = idOf(name, key.trim(), group, names);
      if (report.listener !== undefined) tell(at, id, name, group, names, report);
      if (id !== undefined) add(id, at);
      else if (!names.groups().has(name)) reportUnknown(name, key, at, names, report);
      else if (isJsonObject(at.value)) walk(at, `${name}.`);
      else if (at.value === null) for (const one of factsIn(name, names)) add(one, at);
      else report('case/group-as-fact', keySpanAt(at), { name, example: factsIn(name, names)[0] ?? '' });
    }
  };
  walk(cursor, '');
  return [...found].map(([id, at]) => ({ id, at }));
};

/** Tells a listener of a fact, or of a group of them, where `group` is written around it. */
const tell = (
  at: Cursor,
  id: string | undefined,
  name: string,
  group: string,
  names: CaseNames,
  report: Report,
): void => {
  const written = keyAt(at);
  if (id === undefined) {
    if (names.groups().has(name)) referId(report, written, { kind: 'group', id: name });
    return;
  }
  const title = names.facts().ids.get(id) ?? '';
  const forms = { id: id.slice(group.length), ...(names.facts().lookup(title) === id ? { title } : {}) };
  const form = written.text === forms.id ? 'id' : 'title';
  refer(report, written, { kind: 'fact', id, form, forms });
};

/** A fact by its whole id or title, or inside a group by its title alone. */
const idOf = (name: string, key: string, group: string, names: CaseNames): string | undefined => {
  const whole = names.facts().lookup(name);
  if (whole !== undefined || group === '') return whole;
  const inside = names.facts().lookup(key);
  return inside?.startsWith(group) === true ? inside : undefined;
};

const factsIn = (group: string, names: CaseNames): readonly string[] =>
  [...names.facts().ids.keys()].filter((id) => id.startsWith(`${group}.`));

/** A title that several facts share is reported as such. */
const reportUnknown = (name: string, key: string, at: Cursor, names: CaseNames, report: Report): void => {
  const sharing = [...names.facts().ids].filter(([, title]) => title === key.trim()).map(([id]) => id);
  if (sharing.length > 1) report('link/ambiguous-name', keySpanAt(at), { name, ids: sharing.join(', ') });
  else {
    const nearest = names.facts().suggest(name) || names.facts().suggest(key);
    report('link/unknown-fact', keySpanAt(at), { name, nearest });
  }
};

const readValue = (at: Cursor, field: Field, reading: Reading, full = field.id): FactValue | undefined => {
  const { title, type, min, max } = field;
  return type.kind === 'list'
    ? readItems(at, title, type.item, reading, full)
    : readScalar(
        at,
        { name: title, type, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
        reading.report,
      );
};

const readItems = (
  at: Cursor,
  title: string,
  fields: Readonly<Record<string, Field>>,
  reading: Reading,
  list: string,
): readonly Item[] | undefined => {
  if (!isJsonArray(at.value)) {
    reading.report('case/not-a-list', spanAt(at), { name: title });
    return undefined;
  }
  const before = reading.records;
  reading.records += at.value.length;
  if (reading.records > MOST_RECORDS) {
    // Told once; what comes after is left unread as well.
    if (before <= MOST_RECORDS)
      reading.report('case/too-many-records', keySpanAt(at), { name: title, limit: String(MOST_RECORDS) });
    return undefined;
  }
  const table = nameTable('field', Object.values(fields), list);
  return itemsOf(at).flatMap((record) => {
    if (!isJsonObject(record.value)) {
      reading.report('case/not-a-record', spanAt(record), { name: title });
      return [];
    }
    return [readItem(record, fields, table, reading, list)];
  });
};

/** A record; a field that is null is not known. Nested lists end where the declared ones do. */
const readItem = (
  record: Cursor,
  fields: Readonly<Record<string, Field>>,
  table: ReturnType<typeof nameTable>,
  reading: Reading,
  list: string,
): Item => {
  const item: Record<string, FactValue> = {};
  const seen = new Map<string, Cursor>();
  for (const [, at] of entriesOf(record)) {
    const id = table.resolveKey(at, reading.report);
    const field = id === undefined ? undefined : fields[id];
    if (id === undefined || field === undefined) continue;
    const first = seen.get(id);
    if (first !== undefined) {
      reading.report('case/duplicate-fact', keySpanAt(at), { name: field.title }, [
        { span: keySpanAt(first), note: 'first-here' },
      ]);
      continue;
    }
    seen.set(id, at);
    const value = at.value === null ? undefined : readValue(at, field, reading, `${list}.${id}`);
    if (value !== undefined) item[id] = value;
  }
  return item;
};

/** The list under `$append`, where a list fact is changed by it. */
const appendedTo = (at: Cursor, field: Field): Cursor | undefined => {
  if (field.type.kind !== 'list') return undefined;
  const [only, second] = entriesOf(at);
  return only?.[0] === '$append' && second === undefined ? only[1] : undefined;
};

const isItems = (value: FactValue | null): value is readonly Item[] => Array.isArray(value);
