/**
 * What may stand in the facts of a line, made once from the vocabulary: under every name the field it means, how its value is
 * checked, and where it is kept if a rule reads it.
 */
import { invariant } from '../base/assert.ts';
import { caseNames } from '../link/case-names.ts';
import type { Pack } from '../model/pack.ts';
import type { Field } from '../model/value.ts';
import type { ColumnSlot, Growing, Level, ListSlot } from './growing.ts';
import type { ValueTexts } from './line-texts.ts';
import { keyBytes, valueTexts } from './line-texts.ts';

/** A mapping of facts, of a group of them, or a record: what its keys mean. */
export interface Scope {
  readonly keyNamed: (name: string) => Key | undefined;
  /** Stands before the first key. */
  readonly start: Key;
}

/** A name in its scope. */
export interface Key {
  /** In quotes, with the colon. */
  readonly bytes: Uint8Array;
  /** The one that was seen to come after it: most mappings are alike. */
  next: Key | undefined;
  readonly target: Target;
}

export type TargetKind = Field['type']['kind'] | 'group';

/** A fact or a field, or a group of facts; of one shape, since every value passes by here. */
export interface Target {
  readonly kind: TargetKind;
  /** The mapping in which it was seen last: nothing stands in one twice. */
  stamp: number;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  /** Where a value is kept; undefined where no rule reads it. */
  readonly column: ColumnSlot | undefined;
  readonly list: ListSlot | undefined;
  /** Of an enum. */
  readonly values: ValueTexts | undefined;
  /** Of a list its records, of a group its facts. */
  readonly inner: Scope | undefined;
}

/** The facts of a case, kept in the memory given. */
export const scopeOfFacts = (pack: Pack, { cases }: Growing): Scope => {
  const names = caseNames(pack);
  const fields = Object.values(pack.facts);
  const byId = new Map(fields.map((field) => [field.id, targetOf(field, cases)]));
  /** By id and by what else means it alone. */
  const byName = new Map<string, { readonly id: string; readonly target: Target }>();
  for (const name of [...fields.map(({ title }) => title), ...byId.keys()]) {
    const id = byId.has(name) ? name : (names.facts().lookup(name) ?? '');
    const target = byId.get(id);
    if (target !== undefined && name === name.trim()) byName.set(name, { id, target });
  }
  const inside = (group: string): Scope =>
    scopeOf((name) => {
      const whole = byName.get(group + name);
      if (whole !== undefined) return whole.target;
      const titled = byName.get(name);
      if (titled?.id.startsWith(group) === true) return titled.target;
      return names.groups().has(group + name)
        ? targetWith('group', { inner: inside(`${group}${name}.`) })
        : undefined;
    });
  return inside('');
};

const scopeOf = (targetNamed: (name: string) => Target | undefined): Scope => {
  const keys = new Map<string, Key>();
  return {
    start: { bytes: keyBytes(''), next: undefined, target: targetWith('group', {}) },
    keyNamed: (name) => {
      const known = keys.get(name);
      if (known !== undefined) return known;
      const target = targetNamed(name);
      if (target === undefined) return undefined;
      const key: Key = { bytes: keyBytes(name), next: undefined, target };
      keys.set(name, key);
      return key;
    },
  };
};

/** One shape for all, whatever they have. */
const targetWith = (kind: TargetKind, has: Partial<Omit<Target, 'kind'>>): Target => ({
  kind,
  stamp: 0,
  min: has.min ?? -Infinity,
  max: has.max ?? Infinity,
  isWhole: has.isWhole ?? false,
  column: has.column,
  list: has.list,
  values: has.values,
  inner: has.inner,
});

const targetOf = ({ id, type, min, max }: Field, level: Level | undefined): Target => {
  const slot = level?.byName.get(id);
  invariant(slot?.next === undefined, 'lines are read for one version of a pack');
  const list = slot?.kind === 'list' ? slot : undefined;
  const column = slot === undefined || slot.kind === 'list' || slot.kind === 'none' ? undefined : slot;
  return targetWith(type.kind, {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    isWhole: type.kind === 'number' && type.integer === true,
    column,
    list,
    values: type.kind === 'enum' ? valueTexts(namesOf(type.values)) : undefined,
    inner: type.kind === 'list' ? scopeOfRecords(Object.values(type.item), list?.item) : undefined,
  });
};

const scopeOfRecords = (fields: readonly Field[], level: Level | undefined): Scope => {
  const targets = new Map(fields.map((field) => [field.id, targetOf(field, level)]));
  const names = namesOf(Object.fromEntries(fields.map(({ id, title }) => [id, title])));
  return scopeOf((name) => targets.get(names.get(name) ?? ''));
};

/** Ids and titles → ids; a title that two have means neither. */
const namesOf = (titles: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const all = Object.values(titles);
  const names = new Map<string, string>();
  for (const [id, title] of Object.entries(titles)) {
    if (all.indexOf(title) === all.lastIndexOf(title)) names.set(title, id);
  }
  for (const id of Object.keys(titles)) names.set(id, id);
  return names;
};
