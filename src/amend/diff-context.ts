/** What every comparison has at hand, and how it makes changes of what it finds. */
import type { Place } from '../base/source.ts';
import type { Change, ChangeDirection, ChangeKind, Stopped } from '../model/change.ts';
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
  stops?: Stopped,
): Change => ({
  kind,
  id: now.id,
  title: now.title,
  citations: now.citations.length > 0 ? now.citations : old.citations,
  direction,
  ...(stops && { stops }),
  before: { place: old.place, text: before },
  after: { place: now.place, text: after },
});

export const added = (
  kind: ChangeKind,
  { id, title, citations, place }: Subject,
  text: string,
  direction: ChangeDirection = 'unknown',
): Change => ({ kind, id, title, citations, direction, after: { place, text } });

export const removed = (
  kind: ChangeKind,
  { id, title, citations, place }: Subject,
  text: string,
  direction: ChangeDirection = 'unknown',
  stops?: Stopped,
): Change => ({ kind, id, title, citations, direction, ...(stops && { stops }), before: { place, text } });

/** One aspect of a thing and its words on each side. */
export interface AspectPair {
  readonly aspect: Aspect;
  readonly old: unknown;
  readonly now: unknown;
  readonly direction?: ChangeDirection;
  /** Whether it is other, where words of both sides may be alike. */
  readonly differs?: boolean;
  readonly stops?: Stopped | undefined;
  /** Where it stands, where that is not where the thing stands. */
  readonly places?: readonly [Place, Place];
}

/** A change for every aspect that is not the same. */
export const aspectChanges = (
  kind: ChangeKind,
  [was, is]: readonly [Subject, Subject],
  pairs: readonly AspectPair[],
  { wording }: Diffing,
): readonly Change[] =>
  pairs.flatMap(({ aspect, old, now, direction = 'neither', differs = !same(old, now), stops, places }) => {
    if (!differs) return [];
    const subjects = [
      { ...was, place: places?.[0] ?? was.place },
      { ...is, place: places?.[1] ?? is.place },
    ] as const;
    const sides = [aspectText(wording, aspect, old), aspectText(wording, aspect, now)] as const;
    return [changed(kind, subjects, sides, direction, stops)];
  });

/** `evidence: …`; what is not there shows as a dash. */
export const aspectText = (wording: Wording, aspect: Aspect, value: unknown): string =>
  wording.labelled(wording.aspect(aspect), plainText(value, wording));

/** Anything in a few words: citations by their labels, titled things by their titles, keys by their words. */
export const plainText = (value: unknown, wording: Wording): string => {
  if (value === undefined || value === null || value === '') return wording.term('\u2013');
  const within = (one: unknown): string => plainText(one, wording);
  if (Array.isArray(value))
    return value.length === 0 ? wording.term('\u2013') : wording.list(value.map(within));
  if (typeof value !== 'object') return wording.term(String(value));
  if ('label' in value) return String(value.label);
  const entries = Object.entries(value).filter(([key]) => key !== 'place' && key !== 'at');
  return entries.length === 0
    ? wording.term('\u2013')
    : wording.parts(entries.map(([key, one]) => wording.labelled(wording.term(key), within(one))));
};

/** A value, or what it is under each option of a decision, in words. */
export const chosenText = <T>(
  chosen: Chosen<T>,
  pack: Pack,
  wording: Wording,
  words: (value: T) => string = (value) => plainText(value, wording),
): string => {
  if ('value' in chosen) return words(chosen.value);
  const decision = pack.decisions[chosen.choose];
  return wording.chosen(
    decision?.number ?? chosen.choose,
    Object.entries(chosen.options).map(([option, one]) =>
      wording.labelled(decision?.options[option] ?? option, words(one)),
    ),
  );
};

/** An expression of one of the packs in words. */
export const wordsOf = (
  { wording }: Diffing,
  expression: Expression,
  pack: Pack,
  within: Partial<Omit<Within, 'pack'>> = {},
): string => wording.expression(expression, { pack, lets: within.lets ?? {}, lists: within.lists ?? [] });

/** The place of a node in the file of what holds it. */
export const placeAtNode = (holder: Place, { at }: Pick<Expression, 'at'>): Place =>
  at === undefined ? holder : { file: holder.file, line: at[0], column: at[1] };
