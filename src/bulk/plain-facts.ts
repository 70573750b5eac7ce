/**
 * A fast reader of facts, made once from the vocabulary. LAW: what it takes, `linkCase` takes without a remark and with
 * the same facts; whatever is not perfectly plain it leaves to that.
 */
import { isCivilDate, isMonthDay } from '../base/civil-date.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { MOST_RECORDS } from '../link/case-facts.ts';
import { caseNames } from '../link/case-names.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts, FactValue, Field, Item } from '../model/value.ts';
import { isPlainText } from './plain-text.ts';

/** The facts of a mapping; undefined where anything about them needs a closer look. */
export type ReadFacts = (facts: JsonObject) => Facts | undefined;

/** Reads a value; undefined where it is not plain. */
type Read = (value: Json) => FactValue | undefined;

/** A fact or a field under one of its names. */
interface Known {
  readonly id: string;
  /** Its place among the facts. */
  readonly index: number;
  readonly read: Read;
}

/** What one mapping of facts has used up. */
interface Run {
  records: number;
  /** Marks the facts seen in this mapping. */
  stamp: number;
}

export const plainFactsReader = (pack: Pack): ReadFacts => {
  const names = caseNames(pack);
  const run: Run = { records: 0, stamp: 0 };
  const known = Object.values(pack.facts).map(
    (field, index): Known => ({ id: field.id, index, read: readerOf(field, run) }),
  );
  const byId = new Map(known.map((one) => [one.id, one]));
  const byName = new Map<string, Known>();
  for (const { title } of Object.values(pack.facts)) {
    const one = byId.get(names.facts().lookup(title) ?? '');
    if (one !== undefined && title === title.trim()) byName.set(title, one);
  }
  for (const one of known) byName.set(one.id, one);
  const seen = new Uint32Array(known.length);
  const look = lookerAt(byName);

  /** A fact by its name inside a group. */
  const inside = (group: string, key: string): Known | undefined => {
    const whole = byName.get(group + key);
    if (whole !== undefined) return whole;
    const titled = byName.get(key);
    return titled?.id.startsWith(group) === true ? titled : undefined;
  };

  /** Adds the facts of a group written as a mapping of its own; false where something is not plain. */
  const walk = (mapping: JsonObject, group: string, into: Record<string, FactValue>): boolean => {
    for (const [key, value] of Object.entries(mapping)) {
      const one = inside(group, key);
      if (one === undefined) {
        if (!names.groups().has(group + key) || !isJsonObject(value)) return false;
        if (!walk(value, `${group}${key}.`, into)) return false;
      } else {
        if (seen[one.index] === run.stamp) return false;
        seen[one.index] = run.stamp;
        if (value === null) continue;
        const read = one.read(value);
        if (read === undefined) return false;
        into[one.id] = read;
      }
    }
    return true;
  };

  return (facts) => {
    run.records = 0;
    const looked = look(facts);
    if (looked === 'not-plain') return undefined;
    if (wereRead(facts, looked === 'as-read')) return facts;
    run.records = 0;
    run.stamp++;
    const into: Record<string, FactValue> = {};
    return walk(facts, '', into) ? into : undefined;
  };
};

/** Whether a mapping is what would be read of it, key by key and value by value, and if not, whether it might be plain. */
type Looked = 'as-read' | 'otherwise' | 'not-plain';

const lookerAt = (byName: ReadonlyMap<string, Known>): ((mapping: JsonObject) => Looked) => {
  /** The keys of the mapping before, in its order: most mappings are alike. */
  const keys: string[] = [];
  const readers: Read[] = [];
  return (mapping) => {
    let place = 0;
    for (const key in mapping) {
      const value = mapping[key];
      if (keys[place] !== key) {
        const one = byName.get(key);
        if (one?.id !== key) return 'otherwise';
        keys[place] = key;
        readers[place] = one.read;
      }
      const read = readers[place++];
      if (value === undefined || read === undefined) return 'not-plain';
      if (value === null) return 'otherwise';
      const found = read(value);
      if (found === undefined) return 'not-plain';
      if (found !== value) return 'otherwise';
    }
    return 'as-read';
  };
};

/** A mapping of which every value was read, and none came out as another, is the facts themselves. */
const wereRead = (_mapping: JsonObject, isSame: boolean): _mapping is JsonObject & Facts => isSame;
const wereAllRead = (_list: readonly Json[], isSame: boolean): _list is readonly (JsonObject & Item)[] =>
  isSame;

const readerOf = (field: Field, run: Run): Read => {
  const { type, min = -Infinity, max = Infinity } = field;
  switch (type.kind) {
    case 'number': {
      const isWhole = type.integer === true;
      return (value) =>
        typeof value === 'number' &&
        value >= min &&
        value <= max &&
        Number.isFinite(value) &&
        (!isWhole || Number.isSafeInteger(value)) &&
        !Object.is(value, -0)
          ? value
          : undefined;
    }
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined);
    case 'string':
      return (value) => (typeof value === 'string' && isPlainText(value) ? value : undefined);
    case 'date':
      return dateReader();
    case 'month-day':
      return (value) => (typeof value === 'string' && isMonthDay(value) ? value : undefined);
    case 'enum':
      return enumReader(type.values);
    case 'list':
      return listReader(Object.values(type.item), run);
  }
};

/** Days that were found to exist are remembered: many cases have the same. */
const dateReader = (): Read => {
  const known = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return undefined;
    if (known.has(value)) return value;
    if (!isCivilDate(value)) return undefined;
    if (known.size > MOST_REMEMBERED) known.clear();
    known.add(value);
    return value;
  };
};

const MOST_REMEMBERED = 4096;

const enumReader = (values: Readonly<Record<string, string>>): Read => {
  const titles = Object.values(values);
  const ids = new Map<string, string>();
  for (const [id, title] of Object.entries(values)) {
    if (titles.indexOf(title) === titles.lastIndexOf(title)) ids.set(title, id);
  }
  for (const id of Object.keys(values)) ids.set(id, id);
  return (value) => (typeof value === 'string' ? ids.get(value) : undefined);
};

const listReader = (fields: readonly Field[], run: Run): Read => {
  const known = fields.map((field, index): Known => ({ id: field.id, index, read: readerOf(field, run) }));
  const byName = new Map<string, Known>();
  const titles = fields.map(({ title }) => title);
  for (const one of known) {
    const title = titles[one.index] ?? '';
    if (titles.indexOf(title) === titles.lastIndexOf(title)) byName.set(title, one);
  }
  for (const one of known) byName.set(one.id, one);
  const look = lookerAt(byName);

  const recordOf = (record: JsonObject): Item | undefined => {
    const { records } = run;
    const looked = look(record);
    if (looked === 'not-plain') return undefined;
    if (wereRead(record, looked === 'as-read')) return record;
    run.records = records;
    return rebuilt(record);
  };

  const rebuilt = (record: JsonObject): Item | undefined => {
    const item: Record<string, FactValue> = {};
    const seen = new Set<string>();
    for (const [key, value] of Object.entries(record)) {
      const one = byName.get(key);
      if (one === undefined || seen.has(one.id)) return undefined;
      seen.add(one.id);
      if (value === null) continue;
      const read = one.read(value);
      if (read === undefined) return undefined;
      item[one.id] = read;
    }
    return item;
  };

  const rebuiltList = (list: readonly Json[]): readonly Item[] | undefined => {
    const items: Item[] = [];
    for (const record of list) {
      const item = isJsonObject(record) ? recordOf(record) : undefined;
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };

  return (value) => {
    if (!isJsonArray(value)) return undefined;
    run.records += value.length;
    if (run.records > MOST_RECORDS) return undefined;
    const { records } = run;
    let isSame = true;
    for (let index = 0; isSame && index < value.length; index++) {
      const record = value[index];
      const item = isJsonObject(record) ? recordOf(record) : undefined;
      if (item === undefined) return undefined;
      isSame = item === record;
    }
    if (wereAllRead(value, isSame)) return value;
    run.records = records;
    return rebuiltList(value);
  };
};
