/** Equality by meaning: places are not compared, nor labels that only tell a number that is compared itself. */

/** Whether an entry says where something stands; what an author calls `place` or `at` says something else. */
export const isWhereabouts = (key: string, inner: unknown): boolean =>
  key === 'at'
    ? Array.isArray(inner)
    : key === 'place' && isRecord(inner) && typeof inner['line'] === 'number' && 'column' in inner;

/** Kinds of citation whose label tells no more than their numbers and names. */
const TOLD: ReadonlySet<unknown> = new Set(['article', 'chapter', 'decision', 'inferred', 'notice']);

/** Whether two values mean the same; keys in `but` are left out at the top. */
export const same = (a: unknown, b: unknown, but: readonly string[] = []): boolean => {
  if (a === b) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a, but);
  const others = keysOf(b, but);
  return keys.length === others.length && keys.every((key) => key in b && same(a[key], b[key]));
};

/** Whether two records hold the same in the same order. */
export const sameOrder = (a: object, b: object): boolean => Object.keys(a).join() === Object.keys(b).join();

const keysOf = (value: Readonly<Record<string, unknown>>, but: readonly string[]): readonly string[] => {
  const labelled = TOLD.has(value['kind']) && typeof value['label'] === 'string';
  return Object.keys(value).filter(
    (key) =>
      value[key] !== undefined &&
      !isWhereabouts(key, value[key]) &&
      !(labelled && key === 'label') &&
      !but.includes(key),
  );
};

/** Tells objects and arrays from scalars. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What two records have by their keys: in both, only in the old, only in the new; each in its own order. */
export interface Matched<T> {
  readonly kept: readonly (readonly [key: string, old: T, now: T])[];
  readonly removed: readonly (readonly [key: string, old: T])[];
  readonly added: readonly (readonly [key: string, now: T])[];
}

export const matched = <T>(
  old: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
): Matched<T> => ({
  kept: Object.entries(now).flatMap(([key, one]) => {
    const before = old[key];
    return before === undefined ? [] : [[key, before, one] as const];
  }),
  removed: Object.entries(old).filter(([key]) => now[key] === undefined),
  added: Object.entries(now).filter(([key]) => old[key] === undefined),
});

/** Two lists without what stands in both; each is paired off once. */
export const leftOver = <T>(
  old: readonly T[],
  now: readonly T[],
  equal: (a: T, b: T) => boolean,
): { readonly removed: readonly T[]; readonly added: readonly T[] } => {
  const added = [...now];
  const removed = old.filter((one) => {
    const at = added.findIndex((other) => equal(one, other));
    if (at === -1) return true;
    added.splice(at, 1);
    return false;
  });
  return { removed, added };
};
