/** Where a case stands in one procedure, and the steps from one stand to the next. */
import type { CivilDate } from '../base/civil-date.ts';
import type { ActiveState, Refusal } from '../model/outcome.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Chart } from './chart.ts';
import { chartOf } from './chart.ts';
import type { Guards } from './guards.ts';
import type { Answer, Progress, Snapshot } from './machine.ts';
import { machineOf } from './machine.ts';
import { refusalOf } from './refusal.ts';
import { select } from './select.ts';

export interface Stand {
  readonly procedure: Procedure;
  readonly chart: Chart;
  readonly snapshot: Snapshot;
  /** Path of each active state → since when. */
  readonly active: ReadonlyMap<string, CivilDate>;
  readonly done: boolean;
}

/** What a step did. */
export interface Taken {
  /** In XState's order; at an end, with the exits of the states that remain on record as active. */
  readonly moves: readonly { readonly kind: 'enter' | 'exit'; readonly path: string }[];
  readonly entered: readonly string[];
  readonly exited: readonly string[];
  /** Title and citations of the transition, where it has its own. */
  readonly words: { readonly title?: string; readonly citations?: readonly Citation[] };
}

/** The stand with which a procedure begins. */
export const startOf = (
  procedure: Procedure,
  date: CivilDate,
  answer: Answer,
): readonly [stand: Stand, taken: Taken] => {
  const progress = machineOf(procedure).start(answer);
  return advance(procedure, new Map(), progress, date);
};

/** The stand after an event; the same one if nothing takes it. */
export const standAt = (
  stand: Stand,
  event: string,
  date: CivilDate,
  answer: Answer,
): readonly [stand: Stand, taken: Taken] => {
  const progress = machineOf(stand.procedure).send(stand.snapshot, event, answer);
  return advance(stand.procedure, stand.active, progress, date);
};

/** Why an event would be refused; undefined if it would be taken. */
export const refusalAt = (stand: Stand, event: string, guards: Guards): Refusal | undefined =>
  refusalOf(select(stand.chart, stand.active, event, guards.answer), stand.chart, stand.active, guards);

/** The active states as they are told; of a finished procedure only its final ones. */
export const activeStates = ({ chart, active }: Stand, finished: boolean): readonly ActiveState[] =>
  [...active]
    .sort(([a], [b]) => (chart.order.get(a) ?? 0) - (chart.order.get(b) ?? 0))
    .flatMap(([path, since]) => {
      const state = chart.states.get(path);
      if (state === undefined || (finished && state.kind !== 'final')) return [];
      const leaf = state.kind === 'atomic' || state.kind === 'final';
      return [{ path, title: state.title, citations: state.citations, since, leaf }];
    });

const advance = (
  procedure: Procedure,
  before: ReadonlyMap<string, CivilDate>,
  progress: Progress,
  date: CivilDate,
): readonly [stand: Stand, taken: Taken] => {
  const moves = progress.moves.flatMap((move) => (move.kind === 'take' ? [] : [move]));
  // At an end XState leaves every state; those left after the last entry stay on record as where the case is.
  const lasting = progress.done ? moves.findLastIndex((move) => move.kind === 'enter') + 1 : moves.length;
  const shown = moves.slice(0, lasting);
  const active = new Map(before);
  for (const { kind, path } of shown) {
    if (kind === 'enter') active.set(path, date);
    else active.delete(path);
  }
  const [first] = progress.moves.flatMap((move) => (move.kind === 'take' ? [move.transition] : []));
  const pathsOf = (kind: 'enter' | 'exit') => shown.filter((one) => one.kind === kind).map((one) => one.path);
  const { snapshot, done } = progress;
  return [
    { procedure, chart: chartOf(procedure), snapshot, active, done },
    { moves, entered: pathsOf('enter'), exited: pathsOf('exit'), words: wordsOf(first) },
  ];
};

const wordsOf = (
  transition: { title?: string; citations: readonly Citation[] } | undefined,
): Taken['words'] => ({
  ...(transition?.title === undefined ? {} : { title: transition.title }),
  ...(transition === undefined || transition.citations.length === 0
    ? {}
    : { citations: transition.citations }),
});
