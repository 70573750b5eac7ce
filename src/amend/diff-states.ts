/** The states of a procedure, pair by pair, and what each of them holds: transitions, duties, timers. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, changed, chosenText, removed } from './diff-context.ts';
import type { Roots } from './diff-duties.ts';
import { dutyChanges, subjectOf, timerChanges } from './diff-duties.ts';
import { isRefusal } from './diff-leaning.ts';
import { leftOver, matched, same } from './diff-same.ts';
import type { Wording } from './diff-wording.ts';

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
    {
      aspect: 'initial',
      old: innerTitle(before),
      now: innerTitle(after),
      differs: before.initial !== after.initial,
      direction: 'unknown',
    },
    {
      aspect: 'stage',
      old: titleIn(diffing.old.stages, before.stage),
      now: titleIn(diffing.now.stages, after.stage),
      differs: before.stage !== after.stage,
      direction: 'unknown',
    },
    {
      aspect: 'outcome',
      old: before.outcome,
      now: after.outcome,
      direction: after.outcome === 'negative' ? 'stricter' : 'looser',
    },
    {
      aspect: 'starts',
      old: titleIn(diffing.old.procedures, before.starts),
      now: titleIn(diffing.now.procedures, after.starts),
      differs: before.starts !== after.starts,
      direction: 'unknown',
    },
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

const innerTitle = ({ initial, states }: State): string | undefined => titleIn(states, initial);

const titleIn = (
  table: Readonly<Record<string, { readonly title: string }>>,
  id: string | undefined,
): string | undefined => (id === undefined ? undefined : (table[id]?.title ?? id));

/** Where a transition stands. */
interface Held {
  readonly root: State;
  readonly pack: Pack;
  readonly wording: Wording;
}

/** What sets a transition off that no event does: a timer, or nothing but the state itself. */
const setOff = (event: string, { title, timers }: State): string =>
  Object.values(timers).find(({ id }) => event === `timer.${id}`)?.title ?? title;

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
  const { old, now, wording } = diffing;
  const [lists, others] = [listsOf(before), listsOf(after)];
  const held = [
    { root: roots[0], pack: old, wording },
    { root: roots[1], pack: now, wording },
  ] as const;
  const subject = (state: State, event: string, one: Transition): Subject => ({
    id: `transition:${state.path} ${event}`,
    title:
      one.title ?? eventTitle(event, diffing.now) ?? eventTitle(event, diffing.old) ?? setOff(event, state),
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
          removed('transition-removed', subject(before, event, one), transitionText(one, before, held[0])),
        ),
      ...fresh
        .slice(common)
        .map((one) =>
          added('transition-added', subject(after, event, one), transitionText(one, after, held[1])),
        ),
      ...paired.flatMap(([one, other]) =>
        aspectChanges(
          'transition-changed',
          [subject(before, event, one), subject(after, event, other)],
          transitionPairs(event, one, other, roots, diffing),
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
                old: was.map((one) => transitionText(one, before, held[0])),
                now: is.map((one) => transitionText(one, after, held[1])),
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

/** The title of an event of a pack. */
export const eventTitle = (event: string, { procedures }: Pack): string | undefined =>
  Object.values(procedures)
    .map(({ events }) => events[event]?.title)
    .find((title) => title !== undefined);

const transitionPairs = (
  event: string,
  one: Transition,
  other: Transition,
  [oldRoot, nowRoot]: Roots,
  { old, now, wording }: Diffing,
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
    old: guardText(one.guard, old, wording),
    now: guardText(other.guard, now, wording),
    differs: !same(one.guard, other.guard),
    direction: guardDirection(one, other, nowRoot),
  },
  {
    aspect: 'in',
    old: stateTitle(one.in, oldRoot),
    now: stateTitle(other.in, nowRoot),
    differs: one.in !== other.in,
    direction: 'unknown',
  },
  // Words of an event that is declared nowhere else are the event's title.
  {
    aspect: 'title',
    old: one.title,
    now: other.title,
    differs:
      one.title !== other.title &&
      (one.title !== eventTitle(event, old) || other.title !== eventTitle(event, now)),
  },
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

const transitionText = (one: Transition, from: State, { root, pack, wording }: Held): string => {
  const guard = guardText(one.guard, pack, wording);
  const parts = [
    ...(guard === undefined ? [] : [wording.labelled(wording.aspect('guard'), guard)]),
    ...(one.in === undefined
      ? []
      : [wording.labelled(wording.aspect('in'), stateTitle(one.in, root) ?? one.in)]),
  ];
  const to = stateTitle(one.target, root) ?? from.title;
  return `${from.title} \u2192 ${to}${parts.length === 0 ? '' : wording.aside(wording.parts(parts))}`;
};

const guardText = (guard: Transition['guard'], pack: Pack, wording: Wording): string | undefined =>
  guard && chosenText(guard, pack, wording, (rule) => pack.rules[rule]?.title ?? rule);

export const stateTitle = (path: string | undefined, root: State): string | undefined => {
  if (path === undefined) return undefined;
  if (root.path === path) return root.title;
  const inner = Object.values(root.states).find(
    (one) => path === one.path || path.startsWith(`${one.path}.`),
  );
  return inner === undefined ? path : stateTitle(path, inner);
};
