/** Procedures: states, transitions, events, duties, timers and obligations. */
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { EventDeclaration, Obligation, Procedure, State } from '../model/procedure.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { chosenText } from './diff-context.ts';
import type { Roots } from './diff-duties.ts';
import { titles } from './diff-duties.ts';
import { directionOf } from './diff-leaning.ts';
import { consequenceWords, everyMoves, everyWords } from './diff-periods.ts';
import { same } from './diff-same.ts';
import { eventTitle, stateChanges, stateTitle } from './diff-states.ts';
import { tableChanges } from './diff-tables.ts';

export const procedureChanges = (diffing: Diffing): readonly Change[] =>
  tableChanges<Procedure>(
    diffing.old.procedures,
    diffing.now.procedures,
    {
      word: 'procedure',
      subject: (one) => ({ ...one, id: `procedure:${one.id}` }),
      text: ({ title }) => title,
      aspects: (before, after) => [{ aspect: 'citations', old: before.citations, now: after.citations }],
      inner: (before, after) => {
        const states = stateChanges(before, after, diffing);
        return [
          ...states,
          ...eventChanges(before, after, states, diffing),
          ...obligationChanges(before, after, diffing),
        ];
      },
    },
    diffing,
  );

/** An event that is declared nowhere but on its transitions is told there. */
const eventChanges = (
  before: Procedure,
  after: Procedure,
  told: readonly Change[],
  diffing: Diffing,
): readonly Change[] => {
  const isTold = (id: string): boolean => told.some((change) => change.id.endsWith(` ${id}`));
  return tableChanges<EventDeclaration>(
    before.events,
    after.events,
    {
      word: 'event',
      subject: (one, pack) => {
        const { root, place } = pack === diffing.old ? before : after;
        return { ...one, id: `event:${one.id}`, place: placeOfEvent(one.id, root) ?? place };
      },
      text: ({ title }) => title,
      gone: 'stated',
      lostName: 'name',
      isFollowing: ({ id, role }) => {
        const former = diffing.formerly.get(`event:${id}`) ?? id;
        const formerRole = diffing.formerly.get(`role:${role}`) ?? role;
        return former === formerRole + id.slice(role.length);
      },
      isTold: (id) =>
        isTold(id) || told.some(({ kind }) => kind === 'state-added' || kind === 'state-removed'),
      aspects: (one, other) =>
        isTold(other.id) ? [] : [{ aspect: 'citations', old: one.citations, now: other.citations }],
    },
    diffing,
  );
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

const obligationChanges = (before: Procedure, after: Procedure, diffing: Diffing): readonly Change[] =>
  tableChanges<Obligation>(
    before.obligations,
    after.obligations,
    {
      word: 'obligation',
      subject: (one) => ({ ...one, id: `obligation:${one.id}` }),
      text: ({ what }) => what,
      more: 'stricter',
      less: 'looser',
      aspects: (one, other) => obligationPairs(one, other, [before.root, after.root], diffing),
    },
    diffing,
  );

const obligationPairs = (
  one: Obligation,
  other: Obligation,
  [oldRoot, nowRoot]: Roots,
  diffing: Diffing,
): readonly AspectPair[] => {
  const { old, now, wording } = diffing;
  const chosen = (aspect: 'first' | 'roll'): AspectPair => ({
    aspect,
    old: chosenText<string | boolean>(one[aspect], old, wording),
    now: chosenText<string | boolean>(other[aspect], now, wording),
    differs: !same(one[aspect], other[aspect]),
    direction: 'unknown',
  });
  const events = (ids: readonly string[], pack: Pack): readonly string[] =>
    ids.map((id) => eventTitle(id, pack) ?? id);
  return [
    {
      aspect: 'by',
      old: titles(one.by, old),
      now: titles(other.by, now),
      differs: !same(one.by, other.by),
    },
    // Where nothing is written, what is to be done is the title.
    ...(one.what === one.title && other.what === other.title
      ? []
      : [{ aspect: 'what' as const, old: one.what, now: other.what }]),
    {
      aspect: 'while',
      old: stateTitle(one.while, oldRoot),
      now: stateTitle(other.while, nowRoot),
      differs: one.while !== other.while,
      direction: 'unknown',
    },
    {
      aspect: 'every',
      old: everyWords(one.every, old, diffing),
      now: everyWords(other.every, now, diffing),
      direction: directionOf(everyMoves(one.every, other.every)),
      differs: !same(one.every, other.every),
    },
    chosen('first'),
    { aspect: 'period', old: one.period, now: other.period },
    {
      aspect: 'done_by',
      old: events(one.doneBy, old),
      now: events(other.doneBy, now),
      differs: !same(one.doneBy, other.doneBy),
      direction: 'unknown',
    },
    chosen('roll'),
    {
      aspect: 'consequence',
      old: consequenceWords(one.consequence, diffing),
      now: consequenceWords(other.consequence, diffing),
      direction: 'unknown',
      differs: !same(one.consequence, other.consequence),
    },
    { aspect: 'citations', old: one.citations, now: other.citations },
  ];
};
