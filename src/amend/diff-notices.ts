/** Calls for applications: the values they give, their clauses and materials, and how their cases are judged together. */
import type { Change } from '../model/change.ts';
import type { Notice } from '../model/notice.ts';
import type { RoundRules } from '../model/round.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, changed, plainText, removed } from './diff-context.ts';
import { moveDirection, parameterSubject, typeWithUnit } from './diff-parameters.ts';
import { isRecord, matched, same } from './diff-same.ts';
import { scalarMove } from './diff-values.ts';

export const noticeChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Notice>(old.notices, now.notices);
  return [
    ...gone.map(([, one]) => removed('notice-removed', subjectOf(one), one.title)),
    ...fresh.map(([, one]) => added('notice-added', subjectOf(one), one.title)),
    ...kept.flatMap(([id, one, other]) => {
      const subjects = [subjectOf(one), subjectOf(other)] as const;
      const pairs: readonly AspectPair[] = [
        { aspect: 'id', old: diffing.formerly.get(`notice:${id}`) ?? id, now: id },
        { aspect: 'title', old: one.title, now: other.title },
        { aspect: 'illustrative', old: one.illustrative, now: other.illustrative },
        ...clausePairs(one.clauses, other.clauses),
        { aspect: 'materials', old: one.materials, now: other.materials, direction: 'unknown' },
      ];
      return [
        ...valueChanges(one, other, diffing),
        ...aspectChanges('notice-changed', subjects, pairs, diffing),
        ...roundChanges(one.round, other.round, subjects),
      ];
    }),
  ];
};

const subjectOf = ({ id, title, place }: Notice): Subject => ({
  id: `notice:${id}`,
  title,
  citations: [],
  place,
});

/** Only the clauses that are other. */
const clausePairs = (old: Notice['clauses'], now: Notice['clauses']): readonly AspectPair[] => {
  const differing = (one: Notice['clauses'], other: Notice['clauses']): Notice['clauses'] =>
    Object.fromEntries(Object.entries(one).filter(([key, text]) => other[key] !== text));
  return [{ aspect: 'clauses', old: differing(old, now), now: differing(now, old) }];
};

/** The values that a call gives to parameters, each with the direction that its comparisons give it. */
const valueChanges = (one: Notice, other: Notice, diffing: Diffing): readonly Change[] =>
  Object.keys({ ...one.parameters, ...other.parameters }).flatMap((id) => {
    const [was, is] = [one.parameters[id], other.parameters[id]];
    const parameter = diffing.now.parameters[id] ?? diffing.old.parameters[id];
    if (was === is || parameter === undefined) return [];
    const text = (value: typeof was): string => diffing.wording.value(value ?? null, typeWithUnit(parameter));
    const subject = { ...parameterSubject(parameter), id: `notice:${other.id} parameter:${id}` };
    return [
      changed(
        'notice-changed',
        [
          { ...subject, place: one.place },
          { ...subject, place: other.place },
        ],
        [text(was), text(is)],
        was === undefined || is === undefined ? 'unknown' : moveDirection(id, [scalarMove(was, is)], diffing),
      ),
    ];
  });

/** Every part of the round that is other, by its key. */
const roundChanges = (
  old: RoundRules | undefined,
  now: RoundRules | undefined,
  [was, is]: readonly [Subject, Subject],
): readonly Change[] => {
  if (same(old, now)) return [];
  const at = (subject: Subject, round: RoundRules | undefined): Subject => ({
    ...subject,
    id: `${subject.id} round`,
    citations: round?.citations ?? [],
    place: round?.place ?? subject.place,
  });
  const [before, after]: readonly unknown[] = [own(old), own(now)];
  const keys = Object.keys({ ...(isRecord(before) ? before : {}), ...(isRecord(after) ? after : {}) });
  const part = (round: unknown, key: string): unknown => (isRecord(round) ? round[key] : undefined);
  return keys.flatMap((key) => {
    const [one, other] = [part(before, key), part(after, key)];
    if (key === 'place' || same(one, other)) return [];
    const text = (value: unknown): string => `${key}: ${plainText(value)}`;
    return [changed('notice-changed', [at(was, old), at(is, now)], [text(one), text(other)])];
  });
};

/** A round without the citations that its tie-breaks take from it. */
const own = (round: RoundRules | undefined): unknown =>
  round && {
    ...round,
    ties: round.ties.map((tie) => (same(tie.citations, round.citations) ? { ...tie, citations: [] } : tie)),
  };
