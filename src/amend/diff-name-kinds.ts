/** The kinds of names that parts of a pack use for each other, and what of the old names the new pack calls otherwise. */

/** Kinds of names that other parts of a pack use. */
export const NAME_KINDS = [
  'role', 'stage', 'source', 'decision', 'fact', 'parameter', 'rule', 'notice', 'scoring', 'procedure', 'state', 'event',
  'timer',
] as const; // biome-ignore format: one line a thought
export type NameKind = (typeof NAME_KINDS)[number];

/** Old name → new name, of those that changed; and the numbers of articles and chapters. */
export interface Names {
  readonly ids: Readonly<Record<NameKind, ReadonlyMap<string, string>>>;
  readonly articles: ReadonlyMap<number, number>;
}
