/** What two outcomes of one case are compared by: the verdict, the states, the deadlines, the events refused. */
import type { Outcome, Step } from '../model/outcome.ts';
import type { Verdict } from '../model/rule.ts';
import type { Stand } from './case-stand.ts';
import type { DeadlineMove, EventTurn, ImpactKind } from './impact-result.ts';

/** What of an outcome is compared. */
export type Answered = Pick<Outcome, 'verdict' | 'replay'>;

/** How a case stands by its outcome. */
export const standOf = ({ verdict, replay }: Answered): Stand => ({
  verdict,
  states: replay.active.filter(({ leaf }) => leaf).map(({ path, title }) => ({ path, title })),
  done: replay.done,
  negative: replay.outcome === 'negative',
});

/** What changed most between two outcomes; undefined where nothing that is compared did. */
export const kindOf = (before: Answered, after: Answered): ImpactKind | undefined => {
  if (before.verdict !== after.verdict) return verdictKind(before.verdict, after.verdict);
  if (statesText(before) !== statesText(after)) return 'state';
  return deadlinesText(before) === deadlinesText(after) ? undefined : 'deadlines';
};

/** What a change of verdict is called. */
export const verdictKind = (from: Verdict, to: Verdict): ImpactKind => {
  if (to === 'met') return 'newly-in';
  if (to === 'undetermined') return 'newly-undetermined';
  return to === 'unmet' || from === 'met' ? 'newly-out' : 'verdict';
};

/** Whether an outcome agrees with another in what a change of this kind is about. */
export const agrees = (kind: ImpactKind, one: Answered, other: Answered): boolean => {
  if (kind === 'state') return statesText(one) === statesText(other);
  if (kind === 'deadlines') return deadlinesText(one) === deadlinesText(other);
  return one.verdict === other.verdict;
};

const statesText = ({ replay }: Answered): string =>
  [
    ...replay.active
      .filter(({ leaf }) => leaf)
      .map(({ path }) => path)
      .sort(),
    replay.outcome ?? '',
  ].join(' ');

const deadlinesText = (outcome: Answered): string =>
  [...datesOf(outcome)].map(([id, { dates }]) => `${id} ${dates.join(' ')}`).join('\n');

/** A state may be entered twice: a deadline has every date that it had. */
const datesOf = ({
  replay,
}: Answered): ReadonlyMap<string, { readonly title: string; readonly dates: readonly string[] }> => {
  const found = new Map<string, { title: string; dates: string[] }>();
  for (const { id, title, due } of replay.deadlines) {
    const known = found.get(id) ?? { title, dates: [] };
    found.set(id, known);
    if (due !== undefined) known.dates.push(due.date);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Deadlines whose dates differ, those that only one has included. */
export const deadlineMoves = (before: Answered, after: Answered): readonly DeadlineMove[] => {
  const [old, now] = [datesOf(before), datesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const title = is?.title ?? was?.title ?? id;
    const times = Math.max(was?.dates.length ?? 0, is?.dates.length ?? 0);
    return Array.from({ length: times }, (_, index) => [was?.dates[index], is?.dates[index]] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({
        id,
        title,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }));
  });
};

/** Acts of the case that one pack refuses and the other takes. */
export const eventTurns = (before: Answered, after: Answered): readonly EventTurn[] => {
  const [old, now] = [actsOf(before), actsOf(after)];
  return [...old].flatMap(([index, was]) => {
    const is = now.get(index);
    if (is === undefined || (was.refused === undefined) === (is.refused === undefined)) return [];
    const refused = was.refused === undefined ? is : was;
    return [
      {
        event: is.event,
        title: is.title,
        date: is.date,
        refusedUnder: was.refused === undefined ? ('after' as const) : ('before' as const),
        reason: refused.refused?.reason ?? '',
      },
    ];
  });
};

const actsOf = ({ replay }: Answered): ReadonlyMap<number, Step> =>
  new Map(replay.steps.flatMap((step) => (step.index === undefined ? [] : [[step.index, step] as const])));
