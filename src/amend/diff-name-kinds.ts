/** The kinds of names that parts of a pack use for each other, and what of the old names the new pack calls otherwise. */

/** Kinds of names that other parts of a pack use. A field is `list.field`, an option `decision.option`. */
export const NAME_KINDS = [
  'role', 'stage', 'source', 'decision', 'option', 'fact', 'field', 'parameter', 'rule', 'notice', 'scoring', 'procedure',
  'state', 'event', 'timer',
] as const; // biome-ignore format: one line a thought
export type NameKind = (typeof NAME_KINDS)[number];

/** Old name → new name, of those that changed; and the numbers of articles and chapters. */
export interface Names {
  readonly ids: Readonly<Record<NameKind, ReadonlyMap<string, string>>>;
  readonly articles: ReadonlyMap<number, number>;
}

/** Kinds whose names begin with that of what they belong to. */
const WITHIN: Readonly<Partial<Record<NameKind, NameKind>>> = {
  field: 'fact',
  option: 'decision',
  scoring: 'scoring',
};

/** The new name of something, by its own or by that of what it belongs to: the longest beginning that has another. */
export const nameIn = (name: string, kind: NameKind, { ids }: Names): string => {
  const own = ids[kind].get(name);
  const outer = WITHIN[kind];
  if (own !== undefined || outer === undefined) return own ?? name;
  const tables = [ids[kind], ids[outer]];
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const found = tables.map((table) => table.get(name.slice(0, end))).find((one) => one !== undefined);
    if (found !== undefined) return found + name.slice(end);
  }
  return name;
};

/** What a dotted name ends with. */
export const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
