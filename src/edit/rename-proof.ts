/** Whether two linkings are the same up to one name: every name stands for the same, and the data are alike. */
import { canonicalText } from '../base/json.ts';
import type { Entity } from '../base/reference.ts';
import type { ReferenceIndex } from '../link/reference-index.ts';
import { nameOf } from '../link/reference-index.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Target } from './rename-target.ts';

interface Linked {
  readonly pack: Pack;
  readonly cases: readonly Case[];
  readonly index: ReferenceIndex;
}

export const isRenamed = (before: Linked, after: Linked, target: Target): boolean =>
  standAlike(before.index, after.index, target) &&
  likeness(before.pack, target) === likeness(after.pack, target) &&
  likeness(before.cases, target) === likeness(after.cases, target);

/**
 * The same names at the same places, one for one; what stood for one thing before stands for one thing after, and
 * what stood for two still does.
 */
const standAlike = (before: ReferenceIndex, after: ReferenceIndex, target: Target): boolean => {
  if (before.references.length !== after.references.length) return false;
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  const pair = (one: Entity, other: Entity): boolean => {
    const [name, renamed] = [nameOf(one), nameOf(other)];
    if ((there.get(name) ?? renamed) !== renamed || (back.get(renamed) ?? name) !== name) return false;
    there.set(name, renamed);
    back.set(renamed, name);
    return one.kind === other.kind;
  };
  const alike = before.references.every((one, index) => {
    const other = after.references[index];
    return (
      other !== undefined &&
      one.file === other.file &&
      one.at === other.at &&
      one.form === other.form &&
      one.declares === other.declares &&
      pair(one, other)
    );
  });
  const { entity, form, to } = target;
  return (
    alike &&
    (form !== 'id' || entity.kind === 'group' || there.get(nameOf(entity)) === nameOf({ ...entity, id: to }))
  );
};

/** Data as text without the places and the hash, which differ once a name is longer or shorter. */
export const dataOf = (data: unknown): string =>
  JSON.stringify(data, (key, part: unknown) =>
    key === 'place' || key === 'places' || key === 'hash' || (key === 'at' && Array.isArray(part))
      ? undefined
      : part,
  );

/** Data as text, without places and order of keys (numbers come first), with one sign for the old name and the new. */
const likeness = (data: unknown, { form, from, to }: Target): string => {
  const names = [from, to].flatMap((name) => (form === 'id' ? [name, lastOf(name)] : [name]));
  const either = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(form === 'title' ? either : `(?<![\\w-])(?:${either})(?![\\w-])`, 'g');
  return canonicalText(masked(JSON.parse(dataOf(data)), (text) => text.replace(pattern, '\ue000')));
};

/** Data with other words in its texts and keys; what is no text (`true`, `null`, a number) is no name. */
const masked = (data: unknown, mask: (text: string) => string): unknown => {
  if (typeof data === 'string') return mask(data);
  if (Array.isArray(data)) return data.map((part) => masked(part, mask));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [mask(key), masked(part, mask)]));
};

const lastOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
