/**
 * Where an answer goes in a case file: to the place that already speaks of the fact, be it its head or an event, and
 * under names like those the file uses.
 */
import { collect } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { factPathOf, fieldAt } from '../evaluate/fact-path.ts';
import type { FoundFact } from '../link/case-facts.ts';
import { factsUnder } from '../link/case-facts.ts';
import type { CaseNames } from '../link/case-names.ts';
import { caseNames } from '../link/case-names.ts';
import type { Named } from '../link/names.ts';
import { nameTable } from '../link/names.ts';
import type { Cursor, Path, RawDocument } from '../load/cursor.ts';
import { child, itemsOf, rootOf } from '../load/cursor.ts';
import type { Setting } from '../load/yaml-set.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue, Field } from '../model/value.ts';

/** Whether a file calls facts and values by their titles or by their ids. */
export type Naming = 'title' | 'id';

/** What is known of a case file when an answer is put into it. */
export interface Answered {
  readonly pack: Pack;
  readonly document: RawDocument;
  /** Which of its events took place, by their places in the file. */
  readonly happened: readonly number[];
}

/** The keys that stand above the facts in a case file. */
export const HEAD = ['case', 'title', 'pack', 'notice', 'as_of'];

/** The setting that puts a value at a fact path, `incidents[0].grade`; undefined where no record is written there. */
export const settingFor = (answered: Answered, path: string, value: FactValue): Setting | undefined => {
  const { pack } = answered;
  const field = fieldAt(pack, path);
  const naming = namingIn(answered);
  const { fact, steps } = factPathOf(path);
  const places = placesIn(answered);
  let place = steps.length === 0 ? places.of(fact) : undefined;
  let elements = places.elements(fact);
  let fields = fieldsOf(pack.facts[fact]);
  for (const [at, { index, field: name }] of steps.entries()) {
    const record = elements[index];
    if (record === undefined) return undefined;
    const found = fieldIn(answered.document, record, name, fields, naming);
    if (at === steps.length - 1) place = found;
    elements = elementsAt(answered.document, found);
    fields = fieldsOf(fields[name]);
  }
  return field === undefined || place === undefined
    ? undefined
    : { path: place, value: valueIn(value, field, naming), after: HEAD };
};

/** What the file's own names of facts are, most of them; where it has none, what the pack's readers write. */
export const namingIn = ({ pack, document }: Pick<Answered, 'pack' | 'document'>): Naming => {
  const root = rootOf(document);
  const names = caseNames(pack);
  const heads = [child(root, 'facts'), ...itemsOf(child(root, 'events')).map((one) => child(one, 'facts'))];
  let titles = 0;
  let ids = 0;
  for (const { id, at } of heads.flatMap((one) => foundIn(one, names))) {
    const key = String(at.path.at(-1)).trim();
    if (key === pack.facts[id]?.title && key !== id) titles++;
    else ids++;
  }
  return titles + ids === 0 ? (pack.language === 'zh' ? 'title' : 'id') : titles >= ids ? 'title' : 'id';
};

const foundIn = (cursor: Cursor | undefined, names: CaseNames): readonly FoundFact[] =>
  factsUnder(cursor, { names, report: collect().report });

interface Places {
  /** The way to a fact's value. */
  readonly of: (fact: string) => Path;
  /** The ways to the records that make up a list now. */
  readonly elements: (fact: string) => readonly Path[];
}

/** Where facts stand after all that happened: each event replaces what was written before it, or adds to a list. */
const placesIn = (answered: Answered): Places => {
  const { pack, document, happened } = answered;
  const root = rootOf(document);
  const names = caseNames(pack);
  const events = itemsOf(child(root, 'events'));
  const written = [
    child(root, 'facts'),
    ...happened.flatMap((index) => (events[index] === undefined ? [] : [child(events[index], 'facts')])),
  ].map((one) => new Map(foundIn(one, names).map(({ id, at }) => [id, at])));

  return {
    of: (fact) => {
      const at = written.flatMap((one) => one.get(fact) ?? []).at(-1);
      if (at !== undefined) return ownPath(at, fact, names);
      return ['facts', ...freshKey(child(root, 'facts')?.value, fact, answered, names)];
    },
    elements: (fact) => {
      let elements: readonly Path[] = [];
      for (const at of written.flatMap((one) => one.get(fact) ?? [])) {
        const added = isJsonObject(at.value) ? at.value['$append'] : undefined;
        if (added === undefined) elements = elementsAt(document, at.path);
        else elements = [...elements, ...elementsAt(document, [...at.path, '$append'])];
      }
      return elements;
    },
  };
};

/** The way to a fact's own key; below a group that is null as a whole it has none yet. */
const ownPath = ({ path }: Cursor, fact: string, names: CaseNames): Path => {
  const keys = path.map((step) => String(step).trim());
  const group = keys.slice(keys.lastIndexOf('facts') + 1).join('.');
  return names.groups().has(group) && fact.startsWith(`${group}.`)
    ? [...path, fact.slice(group.length + 1)]
    : path;
};

/** A key for a fact that is not written yet: its title, or its id, inside the groups of ids that are there. */
const freshKey = (facts: Json | undefined, fact: string, answered: Answered, names: CaseNames): Path => {
  const title = answered.pack.facts[fact]?.title ?? '';
  if (namingIn(answered) === 'title' && names.facts().lookup(title) === fact) return [title];
  const segments = fact.split('.');
  for (let length = segments.length - 1; length > 0; length--) {
    const groups = waysOf(segments.slice(0, length)).find((way) => isJsonObject(jsonAt(facts, way)));
    if (groups !== undefined) return [...groups, segments.slice(length).join('.')];
  }
  return [fact];
};

/** `a.b` as one key, or as a key inside another. */
const waysOf = (segments: readonly string[]): readonly Path[] => [segments, [segments.join('.')]];

/** A field's key in a record: the one that is there, or a new one. */
const fieldIn = (
  document: RawDocument,
  record: Path,
  name: string,
  fields: Readonly<Record<string, Field>>,
  naming: Naming,
): Path => {
  const table = nameTable('field', Object.values(fields));
  const written = jsonAt(document.value, record);
  const known = isJsonObject(written)
    ? Object.keys(written).find((key) => table.lookup(key) === name)
    : undefined;
  return [...record, known ?? nameOf(fields[name], naming, Object.values(fields)) ?? name];
};

const fieldsOf = (field: Field | undefined): Readonly<Record<string, Field>> =>
  field?.type.kind === 'list' ? field.type.item : {};

/** A title that is nobody else's, where titles are used. */
const nameOf = (one: Named | undefined, naming: Naming, all: readonly Named[]): string | undefined =>
  one === undefined || naming === 'id' || nameTable('field', all).lookup(one.title) !== one.id
    ? one?.id
    : one.title;

/** A value as the file writes it: enumerated ones and fields of records by title or id. */
const valueIn = (value: FactValue, field: Field, naming: Naming): Json => {
  const { type } = field;
  if (typeof value === 'object') {
    const fields = fieldsOf(field);
    return value.map((item) =>
      Object.fromEntries(
        Object.entries(item).flatMap(([id, part]) => {
          const one = fields[id];
          if (one === undefined) return [];
          return [[nameOf(one, naming, Object.values(fields)) ?? id, valueIn(part, one, naming)]];
        }),
      ),
    );
  }
  if (type.kind !== 'enum' || typeof value !== 'string') return value;
  const named = Object.entries(type.values).map(([id, title]) => ({ id, title }));
  return nameOf({ id: value, title: type.values[value] ?? value }, naming, named) ?? value;
};

const elementsAt = (document: RawDocument, path: Path): readonly Path[] => {
  const list = jsonAt(document.value, path);
  return isJsonArray(list) ? list.map((_, index) => [...path, index]) : [];
};

const jsonAt = (data: Json | undefined, path: Path): Json | undefined => {
  let at: Json | undefined = data;
  for (const step of path) {
    if (isJsonArray(at)) at = at[Number(step)];
    else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[String(step)] : undefined;
  }
  return at;
};
