/**
 * Timers and duties of the active states. Due dates are data: they are worked out anew whenever the facts change,
 * so an extended window or a later notice moves them.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { addDays } from '../base/civil-date.ts';
import type { World } from '../evaluate/world.ts';
import type { Deadline, OpenDuty } from '../model/outcome.ts';
import type { Duty, State, Timer } from '../model/procedure.ts';
import type { DueDate } from '../model/value.ts';
import { dueDateOf, occurrencesFrom, rhythmOf } from './due.ts';
import type { Memory } from './memory.ts';
import { ask } from './memory.ts';

/** A timer or duty that began with a state. */
interface Clock {
  readonly state: State;
  readonly startedOn: CivilDate;
  readonly timer: Timer | undefined;
  readonly duty: Duty | undefined;
  /** A timer that went off: not again before this day, so that a loop of empty periods moves on. */
  readonly notBefore: CivilDate;
  due: DueDate | undefined;
  /** Whether `due` must be worked out again. */
  stale: boolean;
  status: Deadline['status'];
}

/** A timer that has run out, and the day of it. */
export interface Expiry {
  readonly timer: Timer;
  readonly state: State;
  readonly date: CivilDate;
}

export interface Clocks {
  /** Begins the timers and duties of a state that was entered. */
  readonly enter: (state: State, date: CivilDate) => void;
  /** Ends them; duties of the role that acted are done, others just end. */
  readonly exit: (path: string, date: CivilDate, role: string | undefined) => void;
  /** The running timer that runs out first, of those that do before a day. */
  readonly nextBefore: (limit: CivilDate) => Expiry | undefined;
  /** Marks a timer as gone off; one that recurs runs on to its next day. */
  readonly fire: (expiry: Expiry) => void;
  /** Facts or stages have changed: due dates may have moved. */
  readonly refresh: () => void;
  readonly duties: (asOf: CivilDate) => readonly OpenDuty[];
  readonly deadlines: (asOf: CivilDate) => readonly Deadline[];
}

/** Clocks over a world as it is known at the moment, looked at on a given day. */
export const createClocks = (worldOn: (date: CivilDate) => World, memory?: Memory): Clocks => {
  /** Those that may have a due date, ended ones included. */
  const all: Clock[] = [];
  let running: Clock[] = [];
  /** `path timer` → the first day on which it may go off again. */
  const rested = new Map<string, CivilDate>();

  const dueOf = (clock: Clock): DueDate | undefined => {
    if (clock.stale) {
      const due = clock.timer?.due ?? clock.duty?.due;
      const { startedOn } = clock;
      if (due !== undefined) {
        clock.due = ask(memory, worldOn(startedOn), (world) => workOut(due, startedOn, world));
      }
      clock.stale = false;
    }
    return clock.due;
  };
  const begin = (
    state: State,
    startedOn: CivilDate,
    timer: Timer | undefined,
    duty: Duty | undefined,
    notBefore: CivilDate,
  ): void => {
    const clock: Clock = {
      state,
      startedOn,
      timer,
      duty,
      notBefore,
      due: undefined,
      stale: true,
      status: 'pending',
    };
    if (timer !== undefined || duty?.due !== undefined) all.push(clock);
    running.push(clock);
  };
  const beginTimer = (state: State, timer: Timer, startedOn: CivilDate, notBefore: CivilDate): void => {
    const rest = rested.get(`${state.path} ${timer.id}`) ?? notBefore;
    begin(state, startedOn, timer, undefined, later(rest, notBefore));
  };
  const end = (clock: Clock, status: Deadline['status']): void => {
    dueOf(clock);
    clock.status = status;
    running = running.filter((one) => one !== clock);
  };

  return {
    enter: (state, date) => {
      for (const timer of Object.values(state.timers)) beginTimer(state, timer, date, date);
      for (const duty of state.duties) begin(state, date, undefined, duty, date);
    },
    exit: (path, date, role) => {
      for (const clock of running.filter((one) => one.state.path === path)) {
        const { duty } = clock;
        const acted = duty !== undefined && role !== undefined && duty.by.includes(role);
        const due = dueOf(clock);
        end(clock, !acted ? 'ended' : due !== undefined && date > due.date ? 'late' : 'done');
      }
    },
    nextBefore: (limit) => {
      let first: Expiry | undefined;
      for (const clock of running) {
        const { timer } = clock;
        const due = timer === undefined ? undefined : dueOf(clock);
        if (timer === undefined || due === undefined) continue;
        const date = later(due.date, clock.notBefore);
        if (date < limit && (first === undefined || date < first.date)) {
          first = { timer, state: clock.state, date };
        }
      }
      return first;
    },
    fire: ({ timer, state, date }) => {
      const fired = running.find((one) => one.timer === timer && one.state === state);
      if (fired === undefined) return;
      end(fired, 'fired');
      const tomorrow = addDays(date, 1);
      rested.set(`${state.path} ${timer.id}`, tomorrow);
      if ('every' in timer.due) beginTimer(state, timer, date, tomorrow);
    },
    refresh: () => {
      for (const clock of running) clock.stale = true;
    },
    duties: (asOf) =>
      running.flatMap((clock) =>
        clock.duty === undefined ? [] : [openDuty(clock, clock.duty, dueOf(clock), asOf)],
      ),
    deadlines: (asOf) => all.map((clock) => deadlineOf(clock, dueOf(clock), asOf)),
  };
};

const workOut = (due: Timer['due'], startedOn: CivilDate, world: World): DueDate | undefined => {
  if (!('every' in due)) return dueDateOf(due, startedOn, world);
  const rhythm = rhythmOf(due.every, world);
  if (rhythm === undefined) return undefined;
  return occurrencesFrom(rhythm, addDays(startedOn, 1), false, world).next().value?.due;
};

const openDuty = (clock: Clock, duty: Duty, due: DueDate | undefined, asOf: CivilDate): OpenDuty => ({
  by: duty.by,
  what: duty.what,
  state: clock.state.path,
  since: clock.startedOn,
  citations: duty.citations,
  ...(due === undefined ? {} : { due }),
  ...(due !== undefined && asOf > due.date ? { overdueSince: addDays(due.date, 1) } : {}),
  ...(duty.consequence === undefined ? {} : { consequence: duty.consequence }),
});

const deadlineOf = (clock: Clock, due: DueDate | undefined, asOf: CivilDate): Deadline => {
  const { timer, duty, state, startedOn, status } = clock;
  const overdue = duty !== undefined && status === 'pending' && due !== undefined && asOf > due.date;
  return {
    id: timer?.id ?? state.path,
    kind: timer === undefined ? 'duty' : 'timer',
    title: timer?.title ?? duty?.what ?? state.title,
    citations: timer?.citations ?? duty?.citations ?? [],
    startedOn,
    ...(due === undefined ? {} : { due }),
    status: overdue ? 'overdue' : status,
  };
};

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
