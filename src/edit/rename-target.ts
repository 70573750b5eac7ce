/** What a renaming means: which thing an old name stands for, and what its new name would be in full. */
import type { NameForm, ReferenceKind } from '../base/reference.ts';
import { OPERATOR_WORDS } from '../link/expression-operators.ts';
import type { NamedEntity, ReferenceIndex } from '../link/reference-index.ts';
import { nameOf } from '../link/reference-index.ts';

/** One name of one thing, and the name it is to have. */
export interface Target {
  readonly entity: NamedEntity;
  readonly form: NameForm;
  readonly from: string;
  readonly to: string;
}

/**
 * Why nothing is renamed. `unknown`, `ambiguous` and `untitled` speak of the old name, `nested` of a place where it is
 * written in parts, the others of the new name.
 */
export type Refusal =
  | 'unknown'
  | 'ambiguous'
  | 'same'
  | 'malformed'
  | 'reserved'
  | 'taken'
  | 'moves'
  | 'nested'
  | 'untitled'
  | 'unproven';

export interface Refused {
  readonly kind: 'refused';
  readonly reason: Refusal;
  readonly params: Readonly<Record<string, string>>;
  /** Those that the name means, or the one that has it already. */
  readonly named: readonly NamedEntity[];
}

export const refused = (
  reason: Refusal,
  params: Refused['params'] = {},
  named: Refused['named'] = [],
): Refused => ({ kind: 'refused', reason, params, named });

/** How a new name has to be written: what kind of name it is. */
export type Shape = 'word' | 'words' | 'pack' | 'notice' | 'clause' | 'value' | 'number' | 'title';

/**
 * The thing that an old name means and its new name in full, or why that cannot be; `titled`: the new name is a title
 * whatever the thing was called by.
 */
export const targetOf = (
  index: ReferenceIndex,
  oldName: string,
  newName: string,
  titled = false,
): Target | Refused => {
  const found = entityOf(index, oldName.trim());
  if ('kind' in found) return found;
  const { title } = found.entity;
  if (titled && title === undefined) return refused('untitled', {}, [found.entity]);
  return named(index, titled ? { ...found, form: 'title' } : found, newName.trim());
};

interface Found {
  readonly entity: NamedEntity;
  readonly form: NameForm;
}

/** By `kind:id`, id, number or title; else by the last part of an id that has several. */
const entityOf = ({ entities }: ReferenceIndex, name: string): Found | Refused => {
  const [, kind = '', rest = name] = /^([a-z]+):(.+)$/s.exec(name) ?? [];
  const isKind = entities.some((one) => one.kind === kind);
  const wanted = isKind ? rest : name;
  const within = isKind ? entities.filter((one) => one.kind === kind) : entities;
  const group = wanted.endsWith('.') ? wanted.slice(0, -1) : undefined;
  const ways: readonly ((one: NamedEntity) => NameForm | undefined)[] = [
    (one) => (one.kind === 'group' ? one.id === group && 'id' : one.id === wanted && 'id') || undefined,
    (one) => (one.number === wanted ? 'number' : one.title === wanted ? 'title' : undefined),
    (one) => (isKind && one.kind === 'group' && one.id === wanted ? 'id' : undefined),
    (one) =>
      one.kind !== 'fact' && one.kind !== 'group' && one.id.endsWith(`.${wanted}`) ? 'id' : undefined,
  ];
  for (const way of ways) {
    const found = within.flatMap((entity) => {
      const form = way(entity);
      return form === undefined ? [] : [{ entity, form }];
    });
    const [only, second] = found;
    if (only !== undefined && second === undefined) return only;
    if (only !== undefined) {
      return refused(
        'ambiguous',
        { name },
        found.map(({ entity }) => entity),
      );
    }
  }
  return refused('unknown', { name, kind: isKind ? kind : '' });
};

const named = (index: ReferenceIndex, { entity, form }: Found, name: string): Target | Refused => {
  const from = form === 'id' ? entity.id : ((form === 'title' ? entity.title : entity.number) ?? '');
  const to = form === 'id' ? inFull(entity, name) : name;
  if (to === from) return refused('same', { name });
  const fault = form === 'id' ? faultOf(entity, to) : isWritable(form, to) ? undefined : 'malformed';
  if (fault !== undefined) return refused(fault, { name, ...adviceOn(entity, form, fault) });
  const isOwnId = form !== 'id' && to === entity.id;
  const holder = isOwnId ? entity : index.entities.find((one) => clashes(entity, form, one, to));
  if (holder !== undefined) return refused('taken', { name }, [holder]);
  return { entity, form, from, to };
};

/** Kinds whose ids begin with what they belong to; there the last part alone is a new name. */
const OWNED: ReadonlySet<ReferenceKind> = new Set([
  'field',
  'value',
  'entry',
  'option',
  'let',
  'state',
  'timer',
  'obligation',
  'event',
  'scoregroup',
  'indicator',
  'adjustment',
  'veto',
]);

const inFull = ({ kind, id }: NamedEntity, name: string): string => {
  const bare = kind === 'group' && name.endsWith('.') ? name.slice(0, -1) : name;
  if (kind === 'rule' && !bare.includes('.')) return ownerOf(id) + bare;
  if (!OWNED.has(kind)) return bare;
  return bare.includes('.') ? bare : ownerOf(id) + bare;
};

/** `a.b.` of `a.b.c`; a value of an enumeration may hold dots itself, which are then part of its owner. */
const ownerOf = (id: string): string => id.slice(0, id.lastIndexOf('.') + 1);

const WORD = /^[a-z][a-z0-9_]*$/;

/** How the part of an id that may change has to be written. */
const SHAPES: Readonly<Record<Exclude<Shape, 'words' | 'number' | 'title'>, RegExp>> = {
  word: WORD,
  pack: /^[a-zA-Z0-9][\w.-]*$/,
  notice: /^[a-z0-9][a-z0-9_-]*$/,
  clause: /^[\p{L}\p{N}_-]+$/u,
  value: /^[^\s.:{}[\],#&*!|>'"%@`]+$/u,
};

const shapeOf = (kind: ReferenceKind): keyof typeof SHAPES =>
  kind === 'pack' || kind === 'notice' || kind === 'clause' || kind === 'value' ? kind : 'word';

const faultOf = ({ kind, id }: NamedEntity, to: string): Refusal | undefined => {
  const owner = OWNED.has(kind) || kind === 'rule' ? ownerOf(id) : '';
  if (!to.startsWith(owner) || (kind === 'rule' && owner !== ownerOf(to))) return 'moves';
  const own = to.slice(owner.length);
  const shape = SHAPES[shapeOf(kind)];
  const words = kind === 'fact' || kind === 'group' ? own.split('.') : [own];
  if (!words.every((word) => shape.test(word))) return 'malformed';
  return words.some((word) => RESERVED.has(word)) || (IN_LOGIC.has(kind) && OPERATOR_WORDS.includes(own))
    ? 'reserved'
    : undefined;
};

/** Words with a meaning of their own, to JavaScript, to dates, to events, to YAML where they have no quotes. */
const RESERVED: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  '__proto__',
  'as_of',
  'timer',
  'accumulator',
  'current',
  'true',
  'false',
  'null',
]);

/** What expressions call by name; an operator of that name beside it would mislead. */
const IN_LOGIC: ReadonlySet<ReferenceKind> = new Set([
  'fact',
  'field',
  'parameter',
  'rule',
  'let',
  'stage',
  'decision',
  'scoring',
  'scoregroup',
]);

const isWritable = (form: NameForm, name: string): boolean =>
  form === 'number'
    ? /^[A-Z]+-[0-9]+$/.test(name)
    : name !== '' && !/\p{Cc}|[\u2028\u2029\ufeff]/u.test(name);

/** What a name that is refused should have been: its shape, or what it has to begin with. */
const adviceOn = ({ kind, id }: NamedEntity, form: NameForm, fault: Refusal): Refused['params'] => {
  if (fault === 'moves') return { owner: ownerOf(id) };
  if (fault !== 'malformed') return {};
  const isFact = kind === 'fact' || kind === 'group';
  const shape: Shape = form !== 'id' ? form : isFact ? 'words' : shapeOf(kind);
  return { shape };
};

/** Whether a new name is one by which something beside is, or could be, called. */
const clashes = (entity: NamedEntity, form: NameForm, other: NamedEntity, to: string): boolean => {
  if (other.kind !== entity.kind || nameOf(other) === nameOf(entity)) return false;
  if (form === 'id' && other.id === to) return true;
  const isBeside = !OWNED.has(entity.kind) || ownerOf(other.id) === ownerOf(entity.id);
  const own = form === 'id' && OWNED.has(entity.kind) ? to.slice(ownerOf(entity.id).length) : to;
  return (
    (isBeside || entity.kind === 'event') && (other.title === own || other.number === own || other.id === own)
  );
};
