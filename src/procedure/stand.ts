/** Where a case stands in one procedure, and the steps from one stand to the next. */
import type { CivilDate } from '../base/civil-date.ts';
import type { ActiveState, Refusal } from '../model/outcome.ts';
import type { Procedure, Transition } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Chart } from './chart.ts';
import { chartOf } from './chart.ts';
import type { Guards } from './guards.ts';
import type { Answer, Move, Progress, Snapshot } from './machine.ts';
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
  readonly moves: readonly Move[];
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
  const { snapshot, done, moves } = progress;
  // At an end XState leaves every state; those left after the last entry stay on record as where the case is.
  const lasting = done ? moves.findLastIndex((move) => move.kind === 'enter') + 1 : moves.length;
  const active = new Map(before);
  const entered: string[] = [];
  const exited: string[] = [];
  let first: Transition | undefined;
  moves.forEach((move, index) => {
    if (move.kind === 'take') first ??= move.transition;
    else if (move.kind === 'enter') {
      entered.push(move.path);
      active.set(move.path, date);
    } else if (index < lasting) {
      exited.push(move.path);
      active.delete(move.path);
    }
  });
  return [
    { procedure, chart: chartOf(procedure), snapshot, active, done },
    { moves, entered, exited, words: wordsOf(first) },
  ];
};

const NO_WORDS: Taken['words'] = {};

const wordsOf = (transition: Transition | undefined): Taken['words'] => {
  if (transition === undefined) return NO_WORDS;
  const { title, citations } = transition;
  const words = title === undefined ? NO_WORDS : { title };
  return citations.length === 0 ? words : { ...words, citations };
};
