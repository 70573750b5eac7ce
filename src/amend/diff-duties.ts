/** What the states hold besides their moves: duties and timers. */
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Duty, State, Timer } from '../model/procedure.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, removed } from './diff-context.ts';
import type { Sign } from './diff-leaning.ts';
import { directionOf, timesAll } from './diff-leaning.ts';
import { timerSign } from './diff-parameters.ts';
import { consequenceWords, dueMoves, dueWords, everyMoves, everyWords } from './diff-periods.ts';
import { leftOver, same } from './diff-same.ts';
import { tableChanges } from './diff-tables.ts';

/** The procedures' roots, in which targets are looked up. */
export type Roots = readonly [old: State, now: State];

/** What a state's changes are about, or those of something it holds. */
export const subjectOf = (state: State, kind = 'state', name = ''): Subject => ({
  id: `${kind}:${state.path}${name === '' ? '' : ` ${name}`}`,
  title: state.title,
  citations: state.citations,
  place: state.place,
});

/** The titles of some roles. */
export const titles = (roles: readonly string[], pack: Pack): readonly string[] =>
  roles.map((id) => pack.roles[id]?.title ?? id);

export const dutyChanges = (before: State, after: State, diffing: Diffing): readonly Change[] => {
  const { removed: gone, added: fresh } = leftOver(before.duties, after.duties, same);
  const left = [...fresh];
  const subject = (state: State, one: Duty): Subject => ({
    ...subjectOf(state, 'duty', one.what),
    title: one.what,
    citations: one.citations.length > 0 ? one.citations : state.citations,
  });
  const changes: Change[] = [];
  for (const one of gone) {
    const akin = left.findIndex((other) => other.what === one.what);
    const at = akin !== -1 ? akin : left.length > 0 && gone.length === fresh.length ? 0 : -1;
    const [other] = at === -1 ? [] : left.splice(at, 1);
    if (other === undefined) {
      changes.push(removed('duty-removed', subject(before, one), dutyText(one, diffing.old, diffing)));
      continue;
    }
    const pairs: readonly AspectPair[] = [
      { aspect: 'what', old: one.what, now: other.what },
      {
        aspect: 'by',
        old: titles(one.by, diffing.old),
        now: titles(other.by, diffing.now),
        differs: !same(one.by, other.by),
      },
      { aspect: 'citations', old: one.citations, now: other.citations },
      {
        aspect: 'due',
        old: dueWords(one.due, diffing.old, diffing),
        now: dueWords(other.due, diffing.now, diffing),
        direction: directionOf(dueMoves(one.due, other.due)),
        differs: !same(one.due, other.due),
      },
      {
        aspect: 'consequence',
        old: consequenceWords(one.consequence, diffing),
        now: consequenceWords(other.consequence, diffing),
        direction: 'unknown',
        differs: !same(one.consequence, other.consequence),
      },
    ];
    changes.push(
      ...aspectChanges('duty-changed', [subject(before, one), subject(after, other)], pairs, diffing),
    );
  }
  for (const one of left)
    changes.push(added('duty-added', subject(after, one), dutyText(one, diffing.now, diffing)));
  if (changes.length === 0 && !same(before.duties, after.duties)) {
    const [old, now] = [before.duties, after.duties].map((all) => all.map(({ what }) => what));
    const pair: AspectPair = { aspect: 'order', old, now, differs: true };
    return aspectChanges(
      'duty-changed',
      [subjectOf(before, 'duty'), subjectOf(after, 'duty')],
      [pair],
      diffing,
    );
  }
  return changes;
};

const dutyText = (one: Duty, pack: Pack, diffing: Diffing): string => {
  const due = dueWords(one.due, pack, diffing);
  const { labelled, list, aside } = diffing.wording;
  return labelled(list(titles(one.by, pack)), one.what) + (due === undefined ? '' : aside(due));
};

export const timerChanges = (
  before: State,
  after: State,
  roots: Roots,
  diffing: Diffing,
): readonly Change[] => {
  const words = ({ due }: Timer, pack: Pack): string =>
    ('every' in due ? everyWords(due.every, pack, diffing) : dueWords(due, pack, diffing)) ?? '';
  return tableChanges<Timer>(
    before.timers,
    after.timers,
    {
      word: 'timer',
      subject: (one, pack) => {
        const state = pack === diffing.old ? before : after;
        return {
          id: `timer:${state.path} ${one.id}`,
          title: one.title,
          citations: one.citations.length > 0 ? one.citations : state.citations,
          place: state.place,
        };
      },
      text: words,
      aspects: (one, other) => [
        {
          aspect: 'due',
          old: words(one, diffing.old),
          now: words(other, diffing.now),
          direction: directionOf(timesAll(timerMoves(one, other), [timerSign(other.id, after, roots[1])])),
          differs: !same(one.due, other.due),
        },
        { aspect: 'citations', old: one.citations, now: other.citations },
      ],
    },
    diffing,
  );
};

const timerMoves = ({ due: old }: Timer, { due: now }: Timer): readonly Sign[] =>
  'every' in old || 'every' in now
    ? everyMoves('every' in old ? old.every : undefined, 'every' in now ? now.every : undefined)
    : dueMoves(old, now);
