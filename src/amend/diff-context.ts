/** What every comparison has at hand, and how it makes changes of what it finds. */
import type { Place } from '../base/source.ts';
import type { Change, ChangeDirection, ChangeKind } from '../model/change.ts';
import type { Chosen } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Signs } from './diff-leaning.ts';
import { same } from './diff-same.ts';
import type { Aspect, Within, Wording } from './diff-wording.ts';

/** The old pack with the names of the new one, the new one, and the words. */
export interface Diffing {
  readonly old: Pack;
  readonly now: Pack;
  readonly wording: Wording;
  /** Rule → which way it bears on who applies, in the new pack and, for what is gone, the old. */
  readonly bearings: ReadonlyMap<string, Signs>;
  /** `kind:new id` → old id, for what has another. */
  readonly formerly: ReadonlyMap<string, string>;
}

/** What a change is about. */
export interface Subject {
  /** `rule:stock.volumes`; of renamed things the new name. */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** A change of something that was and is there. */
export const changed = (
  kind: ChangeKind,
  [old, now]: readonly [Subject, Subject],
  [before, after]: readonly [string, string],
  direction: ChangeDirection = 'unknown',
): Change => ({
  kind,
  id: now.id,
  title: now.title,
  citations: now.citations.length > 0 ? now.citations : old.citations,
  direction,
  before: { place: old.place, text: before },
  after: { place: now.place, text: after },
});

export const added = (
  kind: ChangeKind,
  { place, ...subject }: Subject,
  text: string,
  direction: ChangeDirection = 'unknown',
): Change => ({ kind, ...pick(subject), direction, after: { place, text } });

export const removed = (
  kind: ChangeKind,
  { place, ...subject }: Subject,
  text: string,
  direction: ChangeDirection = 'unknown',
): Change => ({ kind, ...pick(subject), direction, before: { place, text } });

const pick = ({ id, title, citations }: Omit<Subject, 'place'>): Omit<Subject, 'place'> => ({
  id,
  title,
  citations,
});

/** One aspect of a thing and its words on each side. */
export interface AspectPair {
  readonly aspect: Aspect;
  readonly old: unknown;
  readonly now: unknown;
  readonly direction?: ChangeDirection;
  /** Whether it is other, where words of both sides may be alike. */
  readonly differs?: boolean;
}

/** A change for every aspect that is not the same. */
export const aspectChanges = (
  kind: ChangeKind,
  subjects: readonly [Subject, Subject],
  pairs: readonly AspectPair[],
  { wording }: Diffing,
): readonly Change[] =>
  pairs.flatMap(({ aspect, old, now, direction = 'neither', differs = !same(old, now) }) => {
    if (!differs) return [];
    const sides = [aspectText(wording, aspect, old), aspectText(wording, aspect, now)] as const;
    return [changed(kind, subjects, sides, direction)];
  });

/** `evidence: …`; what is not there shows as a dash. */
export const aspectText = (wording: Wording, aspect: Aspect, value: unknown): string =>
  `${wording.aspect(aspect)}: ${typeof value === 'boolean' ? wording.value(value, { kind: 'boolean' }) : plainText(value)}`;

/** A value, or one for each reading of a decision, named as the decision names them. */
export const chosenText = <T>(chosen: Chosen<T>, pack: Pack, text: (value: T) => string): string => {
  if ('value' in chosen) return text(chosen.value);
  const decision = pack.decisions[chosen.choose];
  const readings = Object.entries(chosen.options).map(
    ([option, value]) => `${decision?.options[option] ?? option}: ${text(value)}`,
  );
  return `${decision?.number ?? chosen.choose} { ${readings.join('; ')} }`;
};

/** Anything in a few words: citations by their labels, titled things by their titles. */
export const plainText = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return '\u2013';
  if (Array.isArray(value)) return value.length === 0 ? '\u2013' : value.map(plainText).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('label' in value) return String(value.label);
  if ('value' in value && Object.keys(value).length === 1) return plainText(value.value);
  if ('choose' in value && 'options' in value)
    return `${plainText(value.choose)} { ${plainText(value.options)} }`;
  const entries = Object.entries(value).filter(([key]) => key !== 'place' && key !== 'at');
  return entries.length === 0
    ? '\u2013'
    : entries.map(([key, one]) => `${key}: ${plainText(one)}`).join('; ');
};

/** An expression of one of the packs in words. */
export const wordsOf = (
  { wording }: Diffing,
  expression: Expression,
  pack: Pack,
  within: Partial<Omit<Within, 'pack'>> = {},
): string => wording.expression(expression, { pack, lets: within.lets ?? {}, lists: within.lists ?? [] });

/** A rename in words: the id where that changed, and the title. */
export const renameTexts = (
  kind: string,
  [oldTitle, nowTitle]: readonly [string, string],
  nowId: string,
  { formerly }: Diffing,
): readonly [string, string] | undefined => {
  const oldId = formerly.get(`${kind}:${nowId}`) ?? nowId;
  if (oldId === nowId && oldTitle === nowTitle) return undefined;
  return oldId === nowId ? [oldTitle, nowTitle] : [`${oldTitle} (${oldId})`, `${nowTitle} (${nowId})`];
};

/** The place of a node in the file of what holds it. */
export const placeAtNode = (holder: Place, { at }: Pick<Expression, 'at'>): Place =>
  at === undefined ? holder : { file: holder.file, line: at[0], column: at[1] };
