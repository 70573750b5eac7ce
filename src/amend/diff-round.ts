/** How the cases of a call are judged together: who takes part, ranks and gets a place, and what is published. */
import type { Change } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { DocumentPart, Quota, RoundEvent, RoundRules, TieBreak } from '../model/round.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { aspectChanges, plainText, wordsOf } from './diff-context.ts';
import { periodWords } from './diff-periods.ts';
import { leftOver, same } from './diff-same.ts';
import type { Aspect } from './diff-wording.ts';

export const roundChanges = (
  { id: _id, round: old }: Notice,
  { id, round: now }: Notice,
  [was, is]: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  if (same(old, now)) return [];
  const at = (subject: Subject, round: RoundRules | undefined, pack: Pack, key?: string): Subject => ({
    ...subject,
    id: `notice:${id} round`,
    title: `${subject.title} \u203a ${round?.title ?? diffing.wording.aspect('round')}`,
    citations: round?.citations ?? [],
    place:
      (key === undefined ? undefined : pack.places[`notices.${id}.round.${key}`]) ??
      round?.place ??
      subject.place,
  });
  if (old === undefined || now === undefined) {
    const pair: AspectPair = { aspect: 'round', old: old?.title, now: now?.title, direction: 'unknown' };
    return aspectChanges(
      'notice-changed',
      [at(was, old, diffing.old), at(is, now, diffing.now)],
      [pair],
      diffing,
    );
  }
  return partsOf(old, now, diffing).flatMap(([key, pair]) =>
    aspectChanges(
      'notice-changed',
      [at(was, old, diffing.old, key), at(is, now, diffing.now, key)],
      [pair],
      diffing,
    ),
  );
};

/** Every part of a round, under its key in the file. */
const partsOf = (
  old: RoundRules,
  now: RoundRules,
  diffing: Diffing,
): readonly (readonly [key: string, pair: AspectPair])[] => {
  const [before, after] = [diffing.old, diffing.now];
  const plain = (key: string, aspect: Aspect, of: (round: RoundRules, pack: Pack) => unknown) =>
    [key, { aspect, old: of(old, before), now: of(now, after), direction: 'unknown' }] as const;
  const held = <T>(
    key: string,
    aspect: Aspect,
    of: (round: RoundRules) => T,
    words: (value: T, pack: Pack, beside: T) => unknown,
  ) =>
    [
      key,
      {
        aspect,
        old: words(of(old), before, of(now)),
        now: words(of(now), after, of(old)),
        differs: !same(of(old), of(now)),
        direction: 'unknown',
      },
    ] as const;
  const value = (e: Expression | undefined, pack: Pack): string | undefined => e && wordsOf(diffing, e, pack);
  return [
    ['title', { aspect: 'title', old: old.title, now: now.title }],
    ['cite', { aspect: 'citations', old: old.citations, now: now.citations }],
    plain(
      'score',
      'score_table',
      ({ scoring }, { scorings }) => scorings.find(({ id }) => id === scoring)?.title,
    ),
    held(
      'state',
      'taking_part',
      ({ state }) => state,
      (path, pack) => path && stateTitle(path, pack),
    ),
    held(
      'admissible',
      'admissible',
      ({ admissible }) => admissible,
      (id, { rules }) => id && (rules[id]?.title ?? id),
    ),
    held('ties', 'ties', tiesOf, (ties, pack) =>
      ties.map(
        ({ title, of, order }) =>
          title +
          diffing.wording.aside(
            diffing.wording.list([wordsOf(diffing, of, pack), diffing.wording.term(order)]),
          ),
      ),
    ),
    held(
      'quota',
      'places',
      ({ quota }) => quota,
      (quota, pack) => quotaText(quota, pack, diffing),
    ),
    held('reserve', 'reserve', ({ reserve }) => reserve, value),
    held(
      'record',
      'record',
      ({ record }) => record,
      (record, pack) =>
        record && [record.shortlisted, record.leftOut].map((one) => eventText(one, pack, diffing)),
    ),
    held(
      'documents',
      'documents',
      ({ documents }) => documents,
      (documents, pack, beside) => documentLines(documents, beside, pack, diffing),
    ),
  ];
};

/** Tie-breaks without the citations that they take from their round. */
const tiesOf = ({ ties, citations }: RoundRules): readonly TieBreak[] =>
  ties.map((tie) => (same(tie.citations, citations) ? { ...tie, citations: [] } : tie));

const stateTitle = (path: string, { procedures }: Pack): string => {
  const find = (state: State): string | undefined =>
    state.path === path ? state.title : Object.values(state.states).flatMap((one) => find(one) ?? [])[0];
  return Object.values(procedures).flatMap(({ root }) => find(root) ?? [])[0] ?? path;
};

const quotaText = ({ by, each, total, most, least }: Quota, pack: Pack, diffing: Diffing): string => {
  const { wording } = diffing;
  const fact = by === undefined ? undefined : pack.facts[by];
  const numbers = (one: Pick<Quota, 'total' | 'most' | 'least'>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      (['total', 'most', 'least'] as const).flatMap((key) => {
        const e = one[key];
        return e === undefined ? [] : [[key, wordsOf(diffing, e, pack)] as const];
      }),
    );
  return plainText(
    {
      ...numbers({ ...(total && { total }) }),
      ...(by === undefined ? {} : { by: fact?.title ?? by }),
      ...numbers({ ...(most && { most }), ...(least && { least }) }),
      ...Object.fromEntries(
        Object.entries(each).map(([id, one]) => [wording.value(id, fact?.type), numbers(one)] as const),
      ),
    },
    wording,
  );
};

const eventText = ({ event, facts }: RoundEvent, pack: Pack, { wording }: Diffing): string => {
  const title =
    Object.values(pack.procedures).flatMap(({ events }) => events[event]?.title ?? [])[0] ?? event;
  const figures = Object.entries(facts).map(([fact, figure]) =>
    wording.labelled(pack.facts[fact]?.title ?? fact, wording.term(`figure_${figure}`)),
  );
  return figures.length === 0 ? title : title + wording.aside(wording.parts(figures));
};

/** The paragraphs of the documents that are other. */
const documentLines = (
  documents: RoundRules['documents'],
  beside: RoundRules['documents'],
  pack: Pack,
  diffing: Diffing,
): readonly string[] => {
  const { wording } = diffing;
  const words = (parts: readonly DocumentPart[]): string =>
    parts
      .map((part) =>
        typeof part === 'object' && 'slot' in part ? `{${part.slot}}` : wording.text([part], pack),
      )
      .join('');
  const kinds = ['shortlist', 'publicity', 'opinion'] as const;
  return kinds.flatMap((kind) => {
    const [one, other] = [documents[kind], beside[kind]];
    if (one === undefined || same(one, other)) return [];
    const all = (document: typeof one) => [document.title, ...document.paragraphs, ...document.closing];
    const left = leftOver(all(one), other === undefined ? [] : all(other), same).removed;
    const isPeriod = one.period !== undefined && !same(one.period, other?.period);
    const period = isPeriod && one.period ? [periodWords(one.period, pack, diffing)] : [];
    const lines = [...left.map(words), ...period];
    return [wording.labelled(wording.term(kind), lines.length === 0 ? '\u2013' : lines.join(' / '))];
  });
};
