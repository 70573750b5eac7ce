/** Procedures: states, transitions, events, duties, timers and obligations. */
import type { Change } from '../model/change.ts';
import type { EventDeclaration, Obligation, Procedure, State } from '../model/procedure.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, chosenText, removed } from './diff-context.ts';
import { titles } from './diff-duties.ts';
import { directionOf } from './diff-leaning.ts';
import { consequenceWords, everyMoves, everyWords } from './diff-periods.ts';
import { matched, same } from './diff-same.ts';
import { stateChanges } from './diff-states.ts';

export const procedureChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Procedure>(old.procedures, now.procedures);
  return [
    ...gone.map(([, one]) => removed('procedure-removed', procedureSubject(one), one.title)),
    ...fresh.map(([, one]) => added('procedure-added', procedureSubject(one), one.title)),
    ...kept.flatMap(([id, before, after]) => {
      const pairs: readonly AspectPair[] = [
        { aspect: 'id', old: diffing.formerly.get(`procedure:${id}`) ?? id, now: id },
        { aspect: 'title', old: before.title, now: after.title },
        { aspect: 'citations', old: before.citations, now: after.citations },
      ];
      const states = stateChanges(before, after, diffing);
      return [
        ...aspectChanges(
          'procedure-changed',
          [procedureSubject(before), procedureSubject(after)],
          pairs,
          diffing,
        ),
        ...states,
        ...eventChanges(before, after, states, diffing),
        ...obligationChanges(before, after, diffing),
      ];
    }),
  ];
};

const procedureSubject = (one: Procedure): Subject => ({ ...one, id: `procedure:${one.id}` });

/** An event that is declared nowhere but on its transitions is told there. */
const eventChanges = (
  before: Procedure,
  after: Procedure,
  told: readonly Change[],
  diffing: Diffing,
): readonly Change[] => {
  const subject = (one: EventDeclaration, { place, root }: Procedure): Subject => ({
    ...one,
    id: `event:${one.id}`,
    place: placeOfEvent(one.id, root) ?? place,
  });
  const isTold = (id: string): boolean =>
    told.some(
      (change) =>
        change.id.endsWith(` ${id}`) || change.kind === 'state-added' || change.kind === 'state-removed',
    );
  const { kept, removed: gone, added: fresh } = matched<EventDeclaration>(before.events, after.events);
  return [
    ...gone.flatMap(([id, one]) =>
      isTold(id) ? [] : [removed('event-removed', subject(one, before), one.title, 'unknown')],
    ),
    ...fresh.flatMap(([id, one]) =>
      isTold(id) ? [] : [added('event-added', subject(one, after), one.title, 'unknown')],
    ),
    ...kept.flatMap(([id, one, other]) => {
      const formerly = diffing.formerly.get(`event:${id}`) ?? id;
      const roles = [formerly, id].map((event) => event.slice(0, event.indexOf('.')));
      const isRole = diffing.formerly.get(`role:${roles[1]}`) === roles[0];
      const pairs: readonly AspectPair[] = [
        ...(isRole ? [] : [{ aspect: 'id' as const, old: formerly, now: id }]),
        { aspect: 'title', old: one.title, now: other.title },
        { aspect: 'citations', old: one.citations, now: other.citations },
      ];
      return isTold(id)
        ? []
        : aspectChanges('event-changed', [subject(one, before), subject(other, after)], pairs, diffing);
    }),
  ];
};

/** Where the first transition on an event is written. */
const placeOfEvent = (id: string, state: State): Subject['place'] | undefined => {
  const [own] = state.on[id] ?? [];
  if (own !== undefined) return own.place;
  for (const inner of Object.values(state.states)) {
    const found = placeOfEvent(id, inner);
    if (found !== undefined) return found;
  }
  return undefined;
};

const obligationChanges = (before: Procedure, after: Procedure, diffing: Diffing): readonly Change[] => {
  const { kept, removed: gone, added: fresh } = matched<Obligation>(before.obligations, after.obligations);
  const left = [...fresh];
  const subject = (one: Obligation): Subject => ({ ...one, id: `obligation:${one.id}` });
  const pairs: (readonly [Obligation, Obligation])[] = kept.map(([, one, other]) => [one, other] as const);
  const lost = gone.filter(([, one]) => {
    const at = left.findIndex(([, other]) => same(one, other, ['id', 'title']) || one.title === other.title);
    if (at === -1) return true;
    const [found] = left.splice(at, 1);
    if (found !== undefined) pairs.push([one, found[1]]);
    return false;
  });
  return [
    ...lost.map(([, one]) => removed('obligation-removed', subject(one), one.what, 'looser')),
    ...left.map(([, one]) => added('obligation-added', subject(one), one.what, 'stricter')),
    ...pairs.flatMap(([one, other]) =>
      aspectChanges(
        'obligation-changed',
        [subject(one), subject(other)],
        obligationPairs(one, other, diffing),
        diffing,
      ),
    ),
  ];
};

const obligationPairs = (one: Obligation, other: Obligation, diffing: Diffing): readonly AspectPair[] => [
  { aspect: 'id', old: one.id, now: other.id },
  { aspect: 'title', old: one.title, now: other.title },
  { aspect: 'citations', old: one.citations, now: other.citations },
  {
    aspect: 'by',
    old: titles(one.by, diffing.old),
    now: titles(other.by, diffing.now),
    differs: !same(one.by, other.by),
  },
  // Where nothing is written, what is to be done is the title.
  ...(one.what === one.title && other.what === other.title
    ? []
    : [{ aspect: 'what' as const, old: one.what, now: other.what }]),
  { aspect: 'while', old: one.while, now: other.while, direction: 'unknown' },
  {
    aspect: 'every',
    old: everyWords(one.every, diffing.old, diffing),
    now: everyWords(other.every, diffing.now, diffing),
    direction: directionOf(everyMoves(one.every, other.every)),
    differs: !same(one.every, other.every),
  },
  {
    aspect: 'first',
    old: chosenText(one.first, diffing.old, String),
    now: chosenText(other.first, diffing.now, String),
    direction: 'unknown',
    differs: !same(one.first, other.first),
  },
  { aspect: 'period', old: one.period, now: other.period },
  { aspect: 'done_by', old: one.doneBy, now: other.doneBy, direction: 'unknown' },
  {
    aspect: 'roll',
    old: chosenText(one.roll, diffing.old, (value) => diffing.wording.value(value, { kind: 'boolean' })),
    now: chosenText(other.roll, diffing.now, (value) => diffing.wording.value(value, { kind: 'boolean' })),
    direction: 'unknown',
    differs: !same(one.roll, other.roll),
  },
  {
    aspect: 'consequence',
    old: consequenceWords(one.consequence),
    now: consequenceWords(other.consequence),
    direction: 'unknown',
    differs: !same(one.consequence, other.consequence),
  },
];
