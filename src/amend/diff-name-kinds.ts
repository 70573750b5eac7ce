/** The kinds of names that parts of a pack use for each other, and what of the old names the new pack calls otherwise. */

/**
 * Kinds of names that other parts of a pack use. What belongs to something is called `list.field`, `fact.value`,
 * `decision.option`, `rule.let`.
 */
export const NAME_KINDS = [
  'role', 'stage', 'source', 'clause', 'decision', 'option', 'fact', 'field', 'value', 'parameter', 'rule', 'let', 'notice',
  'scoring', 'procedure', 'state', 'event', 'timer',
] as const; // biome-ignore format: one line a thought
export type NameKind = (typeof NAME_KINDS)[number];

/** Old name → new name, of those that changed; the numbers of articles; and the titles of sources, which citations print. */
export interface Names {
  readonly ids: Readonly<Record<NameKind, ReadonlyMap<string, string>>>;
  readonly articles: ReadonlyMap<number, number>;
  readonly titles: ReadonlyMap<string, readonly [old: string, now: string]>;
}

/** Whether nothing goes by another name. */
export const isPlain = ({ ids, articles, titles }: Names): boolean =>
  NAME_KINDS.every((kind) => ids[kind].size === 0) &&
  titles.size === 0 &&
  [...articles].every(([from, to]) => from === to);

/** Kinds whose names begin with that of what they belong to. */
export const WITHIN: Readonly<Partial<Record<NameKind, readonly NameKind[]>>> = {
  field: ['fact'],
  value: ['field', 'fact'],
  option: ['decision'],
  let: ['rule'],
  scoring: [],
};

/** The new name of something, by its own or by that of what it belongs to: the longest beginning that has another. */
export const nameIn = (name: string, kind: NameKind, { ids }: Names): string => {
  const own = ids[kind].get(name);
  const outer = WITHIN[kind];
  if (own !== undefined || outer === undefined) return own ?? name;
  const tables = [kind, ...outer].map((one) => ids[one]);
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const found = tables.map((table) => table.get(name.slice(0, end))).find((one) => one !== undefined);
    if (found !== undefined) return found + name.slice(end);
  }
  return name;
};

/** What a dotted name ends with. */
export const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
