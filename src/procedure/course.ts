/** A case on its way through the procedures: takes one event or timer after the other and keeps what came of it. */
import type { CivilDate } from '../base/civil-date.ts';
import type { World } from '../evaluate/world.ts';
import { takeOver } from '../evaluate/world.ts';
import type { CaseEvent } from '../model/case.ts';
import type { Refusal, Replay, Step } from '../model/outcome.ts';
import type { Facts } from '../model/value.ts';
import type { Expiry } from './clocks.ts';
import { createClocks } from './clocks.ts';
import { createFactLog } from './fact-log.ts';
import { guardsIn } from './guards.ts';
import { createLedger } from './ledger.ts';
import { nextActions } from './next-actions.ts';
import type { Knowledge, Setting } from './setting.ts';
import { worldOn } from './setting.ts';
import type { Stand, Taken } from './stand.ts';
import { activeStates, refusalAt, standAt, startOf } from './stand.ts';

export interface Course {
  readonly begin: (date: CivilDate) => void;
  /** Applies an event of the case file, after every timer that ran out before its day. */
  readonly apply: (event: CaseEvent, index: number) => void;
  /** The course up to a day, timers included. */
  readonly end: (asOf: CivilDate, later: number) => Ended;
}

export interface Ended {
  readonly replay: Replay;
  /** The case as it stands then. */
  readonly world: World;
}

/** The course of a case that has not begun, with the facts of its head. */
export const createCourse = (setting: Setting, head: Facts): Course => {
  const { pack, memory } = setting;
  const log = createFactLog(pack, head);
  const steps: Step[] = [];
  const finished: Stand[] = [];
  let known: Knowledge = { facts: head, stageDates: {}, key: '' };
  let stand: Stand | undefined;
  let lastEvent: CivilDate | undefined;
  let expiries = 0;

  const worldAt = (date: CivilDate, knowledge = known): World => worldOn(setting, knowledge, date);
  /** The world for guards: what the last one found still holds where nothing it rests on has changed. */
  let guarded: World | undefined;
  const guardedAt = (date: CivilDate, knowledge = known): World => {
    const world = worldAt(date, knowledge);
    if (guarded !== undefined && guarded !== world && world.judged.size === 0) takeOver(world, guarded);
    guarded = world;
    return world;
  };
  const clocks = createClocks(worldAt, memory);
  const ledger = createLedger(worldAt, memory);

  /** Keeps what a step entered and left: stages, clocks, obligations. */
  const keep = (next: Stand, taken: Taken, date: CivilDate, role: string | undefined): void => {
    stand = next;
    for (const move of taken.moves) {
      if (move.kind === 'take') continue;
      const { kind, path } = move;
      const state = next.chart.states.get(path);
      if (state === undefined) continue;
      if (kind === 'exit') {
        clocks.exit(path, date, role);
        ledger.exit(path, date);
        continue;
      }
      if (state.stage !== undefined) {
        const before = known.stageDates;
        known = atStage(known, state.stage, date);
        if (known.stageDates !== before) clocks.refresh();
      }
      clocks.enter(state, date);
      ledger.enter(next.procedure, path, date);
    }
    if (next.done) ledger.exit(next.procedure.root.path, date);
  };

  const start = (id: string, date: CivilDate): void => {
    const procedure = pack.procedures[id];
    if (procedure === undefined) return;
    const guards = guardsIn(() => guardedAt(date), memory);
    const [next, taken] = startOf(procedure, date, guards.answer);
    ledger.enter(procedure, procedure.root.path, date);
    keep(next, taken, date, undefined);
    const { title, citations } = procedure;
    steps.push({ date, kind: 'start', event: id, title, citations, entered: taken.entered, exited: [] });
    handOver(date);
  };

  /** A final state may start the next procedure, on the same day. */
  const handOver = (date: CivilDate): void => {
    if (stand === undefined || !stand.done) return;
    const next = [...stand.active.keys()].flatMap((path) => stand?.chart.states.get(path)?.starts ?? [])[0];
    if (next === undefined) return;
    finished.push(stand);
    start(next, date);
  };

  const expire = (expiry: Expiry): void => {
    if (stand === undefined) return;
    const { timer, date } = expiry;
    const event = `timer.${timer.id}`;
    const step = { date, kind: 'timer' as const, event, title: timer.title, citations: timer.citations };
    const guards = guardsIn(() => guardedAt(date), memory);
    const refused = refusalAt(stand, event, guards);
    clocks.fire(expiry);
    if (refused !== undefined) {
      steps.push({ ...step, entered: [], exited: [], refused });
      return;
    }
    const [next, taken] = standAt(stand, event, date, guards.answer);
    keep(next, taken, date, undefined);
    steps.push({ ...step, ...taken.words, entered: taken.entered, exited: taken.exited });
    handOver(date);
  };

  const expireBefore = (limit: CivilDate): void => {
    for (let next = clocks.nextBefore(limit); next !== undefined; next = clocks.nextBefore(limit)) {
      if (++expiries > MOST_EXPIRIES) return;
      expire(next);
    }
  };

  /** Of an event in order: taken, or refused with the reason. */
  const take = (event: CaseEvent, index: number, step: Step): void => {
    const facts = log.after(event.facts);
    const isNew = facts !== known.facts;
    const then = isNew ? { ...known, facts, key: `${known.key}${index},` } : known;
    const guards = guardsIn(() => guardedAt(event.date, then), memory);
    const refused = stand === undefined || stand.done ? FINISHED : refusalAt(stand, event.event, guards);
    if (stand === undefined || refused !== undefined) {
      steps.push({ ...step, ...(refused === undefined ? {} : { refused }) });
      return;
    }
    const { date } = event;
    const role = step.role ?? '';
    if (isNew) {
      log.apply(event.facts, facts, { role, date, event: event.event });
      known = then;
      clocks.refresh();
    }
    const discharged = ledger.act(event.event, date, event.period);
    const [next, taken] = standAt(stand, event.event, date, guards.answer);
    keep(next, taken, date, role);
    steps.push({
      ...step,
      ...taken.words,
      entered: taken.entered,
      exited: taken.exited,
      ...(discharged.length === 0 ? {} : { discharged }),
    });
    handOver(date);
  };

  /** An event before anything came of it. */
  const untaken = (event: CaseEvent, index: number): Step => {
    const declared =
      stand?.procedure.events[event.event] ??
      Object.values(pack.procedures).flatMap((procedure) => procedure.events[event.event] ?? [])[0];
    return {
      date: event.date,
      kind: 'event',
      event: event.event,
      title: declared?.title ?? event.event,
      role: declared?.role ?? event.event.slice(0, Math.max(0, event.event.indexOf('.'))),
      citations: declared?.citations ?? [],
      entered: [],
      exited: [],
      index,
      ...(event.note === undefined ? {} : { note: event.note }),
    };
  };

  return {
    begin: (date) => {
      const [first] = Object.keys(pack.procedures);
      if (first !== undefined) start(first, date);
    },
    apply: (event, index) => {
      if (lastEvent !== undefined && event.date < lastEvent) {
        steps.push({ ...untaken(event, index), refused: { reason: 'out-of-order', after: lastEvent } });
        return;
      }
      lastEvent = event.date;
      expireBefore(event.date);
      take(event, index, untaken(event, index));
    },
    end: (asOf, later) => {
      expireBefore(asOf);
      const world = guardedAt(asOf);
      const guards = guardsIn(() => world);
      const isDone = stand === undefined || stand.done;
      const deadlines = [...clocks.deadlines(asOf), ...ledger.deadlines(asOf)];
      const replay: Replay = {
        steps,
        active: [...finished, ...(stand === undefined ? [] : [stand])].flatMap((one, index, all) =>
          activeStates(one, index < all.length - 1),
        ),
        done: isDone,
        ...(stand !== undefined && isDone && isNegative(stand) ? { outcome: 'negative' as const } : {}),
        duties: clocks.duties(asOf),
        deadlines: deadlines.sort((a, b) =>
          a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0,
        ),
        obligations: ledger.books(asOf),
        next: stand === undefined || isDone ? [] : nextActions(stand.chart, stand.active, guards),
        facts: log.facts(),
        provenance: log.provenance(),
        disagreements: log.disagreements(),
        stageDates: known.stageDates,
        ...(known.stage === undefined ? {} : { stage: known.stage }),
        later,
      };
      return { replay, world };
    },
  };
};

/** What is known once a stage is entered; the same where it was the present one already. */
const atStage = (known: Knowledge, stage: string, date: CivilDate): Knowledge => {
  if (known.stage === stage) return known;
  const isFirst = !Object.hasOwn(known.stageDates, stage);
  const stageDates = isFirst ? { ...known.stageDates, [stage]: date } : known.stageDates;
  return { facts: known.facts, stageDates, stage, key: `${known.key}${stage} ${date},` };
};

const FINISHED: Refusal = { reason: 'finished' };

/** Timers beyond this number stay pending: an as-of date ages ahead must not fill memory. */
const MOST_EXPIRIES = 10_000;

const isNegative = (stand: Stand): boolean =>
  [...stand.active.keys()].some((path) => stand.chart.states.get(path)?.outcome === 'negative');
