/** The states of a procedure, pair by pair, and what each of them holds: transitions, duties, timers. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Chosen } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, changed, chosenText, removed } from './diff-context.ts';
import type { Roots } from './diff-duties.ts';
import { dutyChanges, subjectOf, timerChanges } from './diff-duties.ts';
import { isRefusal } from './diff-leaning.ts';
import { leftOver, matched, same } from './diff-same.ts';

export const stateChanges = (before: Procedure, after: Procedure, diffing: Diffing): readonly Change[] =>
  pairChanges(before.root, after.root, [before.root, after.root], diffing);

const pairChanges = (before: State, after: State, roots: Roots, diffing: Diffing): readonly Change[] => {
  const subjects = [subjectOf(before), subjectOf(after)] as const;
  const oldPath = diffing.formerly.get(`state:${after.path}`) ?? after.path;
  const isRoot = after === roots[1];
  const oldId = oldPath.slice(oldPath.lastIndexOf('.') + 1);
  const isRenamed = !isRoot && (before.title !== after.title || oldId !== after.id);
  const texts =
    oldId === after.id
      ? [before.title, after.title]
      : [`${before.title} (${oldId})`, `${after.title} (${after.id})`];
  const pairs: readonly AspectPair[] = [
    { aspect: 'kind', old: before.kind, now: after.kind, direction: 'unknown' },
    { aspect: 'history', old: before.history, now: after.history, direction: 'unknown' },
    { aspect: 'initial', old: before.initial, now: after.initial, direction: 'unknown' },
    { aspect: 'stage', old: before.stage, now: after.stage, direction: 'unknown' },
    {
      aspect: 'outcome',
      old: before.outcome,
      now: after.outcome,
      direction: after.outcome === 'negative' ? 'stricter' : 'looser',
    },
    { aspect: 'starts', old: before.starts, now: after.starts, direction: 'unknown' },
    ...(isRoot ? [] : [{ aspect: 'citations' as const, old: before.citations, now: after.citations }]),
  ];
  const { kept, removed: gone, added: fresh } = matched<State>(before.states, after.states);
  return [
    ...(isRenamed ? [changed('state-renamed', subjects, [texts[0] ?? '', texts[1] ?? ''], 'neither')] : []),
    ...aspectChanges('state-changed', subjects, pairs, diffing),
    ...transitionChanges(before, after, roots, diffing),
    ...dutyChanges(before, after, diffing),
    ...timerChanges(before, after, roots, diffing),
    ...gone.map(([, one]) => removed('state-removed', subjectOf(one), one.title)),
    ...fresh.map(([, one]) => added('state-added', subjectOf(one), one.title)),
    ...kept.flatMap(([, one, other]) => pairChanges(one, other, roots, diffing)),
  ];
};

/** Every list of candidates of a state, by what sets it off. */
const listsOf = (state: State): Readonly<Record<string, readonly Transition[]>> => ({
  ...state.on,
  ...(state.always.length > 0 ? { always: state.always } : {}),
  ...(state.onDone.length > 0 ? { onDone: state.onDone } : {}),
});

const transitionChanges = (
  before: State,
  after: State,
  roots: Roots,
  diffing: Diffing,
): readonly Change[] => {
  const [lists, others] = [listsOf(before), listsOf(after)];
  const subject = (state: State, event: string, one: Transition): Subject => ({
    id: `transition:${state.path} ${event}`,
    title: one.title ?? titleOfEvent(event, diffing) ?? event,
    citations: one.citations.length > 0 ? one.citations : state.citations,
    place: one.place,
  });
  return [...new Set([...Object.keys(lists), ...Object.keys(others)])].flatMap((event) => {
    const [was, is] = [lists[event] ?? [], others[event] ?? []];
    const { removed: gone, added: fresh } = leftOver(was, is, same);
    const common = Math.min(gone.length, fresh.length);
    const paired = gone.slice(0, common).flatMap((one, index) => {
      const other = fresh[index];
      return other === undefined ? [] : [[one, other] as const];
    });
    const reordered = gone.length + fresh.length === 0 && !same(was, is);
    const [first, second] = [was[0], is[0]];
    return [
      ...gone
        .slice(common)
        .map((one) =>
          removed(
            'transition-removed',
            subject(before, event, one),
            transitionText(one, diffing.old, roots[0]),
          ),
        ),
      ...fresh
        .slice(common)
        .map((one) =>
          added('transition-added', subject(after, event, one), transitionText(one, diffing.now, roots[1])),
        ),
      ...paired.flatMap(([one, other]) =>
        aspectChanges(
          'transition-changed',
          [subject(before, event, one), subject(after, event, other)],
          transitionPairs(one, other, roots, diffing),
          diffing,
        ),
      ),
      ...(reordered && first !== undefined && second !== undefined
        ? aspectChanges(
            'transition-changed',
            [subject(before, event, first), subject(after, event, second)],
            [
              {
                aspect: 'order',
                old: was.map((one) => transitionText(one, diffing.old, roots[0])),
                now: is.map((one) => transitionText(one, diffing.now, roots[1])),
                direction: 'unknown',
                differs: true,
              },
            ],
            diffing,
          )
        : []),
    ];
  });
};

const titleOfEvent = (event: string, { old, now }: Diffing): string | undefined =>
  [...Object.values(now.procedures), ...Object.values(old.procedures)]
    .map(({ events }) => events[event]?.title)
    .find((title) => title !== undefined);

const transitionPairs = (
  one: Transition,
  other: Transition,
  [oldRoot, nowRoot]: Roots,
  { old, now }: Diffing,
): readonly AspectPair[] => [
  {
    aspect: 'target',
    old: stateTitle(one.target, oldRoot),
    now: stateTitle(other.target, nowRoot),
    differs: one.target !== other.target,
    direction: targetDirection(one, other, oldRoot, nowRoot),
  },
  {
    aspect: 'guard',
    old: guardText(one.guard, old),
    now: guardText(other.guard, now),
    differs: !same(one.guard, other.guard),
    direction: guardDirection(one, other, nowRoot),
  },
  { aspect: 'in', old: one.in, now: other.in, direction: 'unknown' },
  { aspect: 'title', old: one.title, now: other.title },
  { aspect: 'citations', old: one.citations, now: other.citations },
];

const targetDirection = (
  one: Transition,
  other: Transition,
  oldRoot: State,
  nowRoot: State,
): ChangeDirection => {
  const [was, is] = [isRefusal(one.target, oldRoot), isRefusal(other.target, nowRoot)];
  return was === is ? 'unknown' : is ? 'stricter' : 'looser';
};

/** A guard that is put before a move that is no refusal makes it harder. */
const guardDirection = (one: Transition, other: Transition, root: State): ChangeDirection => {
  if ((one.guard === undefined) === (other.guard === undefined)) return 'unknown';
  return (one.guard === undefined) === isRefusal(other.target, root) ? 'looser' : 'stricter';
};

const transitionText = (one: Transition, pack: Pack, root: State): string => {
  const guard = guardText(one.guard, pack);
  const target = stateTitle(one.target, root) ?? '\u2013';
  return `\u2192 ${target}${guard === undefined ? '' : ` [${guard}]`}${one.in === undefined ? '' : ` (${stateTitle(one.in, root) ?? one.in})`}`;
};

const guardText = (guard: Chosen<string> | undefined, pack: Pack): string | undefined => {
  if (guard === undefined) return undefined;
  return chosenText(guard, pack, (rule) => pack.rules[rule]?.title ?? rule);
};

const stateTitle = (path: string | undefined, root: State): string | undefined => {
  if (path === undefined) return undefined;
  if (root.path === path) return root.title;
  const inner = Object.values(root.states).find(
    (one) => path === one.path || path.startsWith(`${one.path}.`),
  );
  return inner === undefined ? path : stateTitle(path, inner);
};
