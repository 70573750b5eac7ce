/** Calls for applications: the values they give, their clauses and materials, and how their cases are judged together. */
import type { Place } from '../base/source.ts';
import type { Change } from '../model/change.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { AspectPair, Diffing } from './diff-context.ts';
import { changed } from './diff-context.ts';
import { moveDirection, parameterSubject, typeWithUnit } from './diff-parameters.ts';
import { roundChanges } from './diff-round.ts';
import { leftOver, same } from './diff-same.ts';
import { partRenames, tableChanges } from './diff-tables.ts';
import { scalarMove } from './diff-values.ts';

export const noticeChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  return tableChanges<Notice>(
    old.notices,
    now.notices,
    {
      word: 'notice',
      subject: ({ id, title, place }) => ({ id: `notice:${id}`, title, citations: [], place }),
      text: ({ title }) => title,
      gone: 'stated',
      lostName: 'name',
      aspects: (before, after) => {
        const materials = leftOver(before.materials, after.materials, same);
        const isOrder = materials.removed.length + materials.added.length === 0;
        return [
          {
            aspect: 'illustrative',
            old: before.illustrative,
            now: after.illustrative,
            places: placesOf(before, after, 'illustrative', diffing),
          },
          ...clausePairs(before, after, diffing),
          {
            aspect: 'materials',
            old: isOrder ? before.materials : materials.removed,
            now: isOrder ? after.materials : materials.added,
            direction: 'unknown',
            differs: !same(before.materials, after.materials),
            places: placesOf(before, after, 'materials', diffing),
          },
        ];
      },
      inner: (before, after, subjects) => [
        ...partRenames(
          { kind: 'clause', word: 'notice', owner: '', texts: [after.clauses] },
          subjects,
          diffing,
        ),
        ...valueChanges(before, after, diffing),
        ...roundChanges(before, after, subjects, diffing),
      ],
    },
    diffing,
  );
};

/** Where a key of a call stands in both packs; the old one knows it by its old name. */
const placesOf = (
  before: Notice,
  after: Notice,
  key: string,
  { old, now, formerly }: Diffing,
): readonly [Place, Place] => {
  const at = (pack: Pack, id: string, notice: Notice): Place =>
    pack.places[`notices.${id}.${key}`] ?? notice.place;
  return [at(old, formerly.get(`notice:${after.id}`) ?? after.id, before), at(now, after.id, after)];
};

/** Only the clauses that are other, each by itself. */
const clausePairs = (before: Notice, after: Notice, diffing: Diffing): readonly AspectPair[] =>
  Object.keys({ ...before.clauses, ...after.clauses }).map((key) => ({
    aspect: 'clauses',
    old: before.clauses[key],
    now: after.clauses[key],
    places: placesOf(before, after, `clauses.${key}`, diffing),
  }));

/** The values that a call gives to parameters, each with the direction that its comparisons give it. */
const valueChanges = (before: Notice, after: Notice, diffing: Diffing): readonly Change[] =>
  Object.keys({ ...before.parameters, ...after.parameters }).flatMap((id) => {
    const [was, is] = [before.parameters[id], after.parameters[id]];
    const parameter = diffing.now.parameters[id] ?? diffing.old.parameters[id];
    if (was === is || parameter === undefined) return [];
    const text = (value: typeof was): string => diffing.wording.value(value ?? null, typeWithUnit(parameter));
    const subject = {
      ...parameterSubject(parameter),
      id: `notice:${after.id} parameter:${id}`,
      title: `${after.title} \u203a ${parameter.title}`,
    };
    const formerId = diffing.formerly.get(`parameter:${id}`) ?? id;
    const [place] = placesOf(before, after, `parameters.${formerId}`, diffing);
    const [, other] = placesOf(before, after, `parameters.${id}`, diffing);
    return [
      changed(
        'notice-changed',
        [
          { ...subject, place },
          { ...subject, place: other },
        ],
        [text(was), text(is)],
        was === undefined || is === undefined ? 'unknown' : moveDirection(id, [scalarMove(was, is)], diffing),
      ),
    ];
  });
