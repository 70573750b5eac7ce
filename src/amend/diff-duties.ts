/** What the states hold besides their moves: duties and timers. */
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Duty, State, Timer } from '../model/procedure.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, removed } from './diff-context.ts';
import { directionOf, timesAll } from './diff-leaning.ts';
import { timerSign } from './diff-parameters.ts';
import { consequenceWords, dueMoves, dueWords, everyMoves, everyWords } from './diff-periods.ts';
import { leftOver, matched, same } from './diff-same.ts';

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
        old: consequenceWords(one.consequence),
        now: consequenceWords(other.consequence),
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
  return `${titles(one.by, pack).join(', ')}: ${one.what}${due === undefined ? '' : ` (${due})`}`;
};

export const timerChanges = (
  before: State,
  after: State,
  roots: Roots,
  diffing: Diffing,
): readonly Change[] => {
  const { kept, removed: gone, added: fresh } = matched<Timer>(before.timers, after.timers);
  const subject = (state: State, one: Timer): Subject => ({
    id: `timer:${state.path} ${one.id}`,
    title: one.title,
    citations: one.citations.length > 0 ? one.citations : state.citations,
    place: state.place,
  });
  const words = ({ due }: Timer, pack: Pack): string =>
    ('every' in due ? everyWords(due.every, pack, diffing) : dueWords(due, pack, diffing)) ?? '';
  return [
    ...gone.map(([, one]) => removed('timer-removed', subject(before, one), words(one, diffing.old))),
    ...fresh.map(([, one]) => added('timer-added', subject(after, one), words(one, diffing.now))),
    ...kept.flatMap(([id, one, other]) => {
      const moves =
        'every' in one.due || 'every' in other.due
          ? everyMoves(
              'every' in one.due ? one.due.every : undefined,
              'every' in other.due ? other.due.every : undefined,
            )
          : dueMoves(one.due, other.due);
      const pairs: readonly AspectPair[] = [
        { aspect: 'id', old: diffing.formerly.get(`timer:${id}`) ?? id, now: id },
        { aspect: 'title', old: one.title, now: other.title },
        { aspect: 'citations', old: one.citations, now: other.citations },
        {
          aspect: 'due',
          old: words(one, diffing.old),
          now: words(other, diffing.now),
          direction: directionOf(timesAll(moves, [timerSign(id, after, roots[1])])),
          differs: !same(one.due, other.due),
        },
      ];
      return aspectChanges('timer-changed', [subject(before, one), subject(after, other)], pairs, diffing);
    }),
  ];
};
