/**
 * Recurring obligations, kept by period while their state is active: as states, a second missed year would be lost.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { addDays, civilDate, isCivilDate, yearOf } from '../base/civil-date.ts';
import type { World } from '../evaluate/world.ts';
import { resolveChosen } from '../evaluate/world.ts';
import type { ObligationStatus } from '../model/case.ts';
import type { Deadline, ObligationLedger, ObligationPeriod } from '../model/outcome.ts';
import type { Obligation, Procedure } from '../model/procedure.ts';
import type { Occurrence, Rhythm } from './due.ts';
import { occurrencesFrom, rhythmOf } from './due.ts';
import type { Memory } from './memory.ts';
import { ask } from './memory.ts';

/** An obligation over one stay in its state. */
interface Entry {
  readonly obligation: Obligation;
  readonly since: CivilDate;
  until?: CivilDate;
  /** Period → the day it was done, in the order of the acts: none is done twice or taken back. */
  readonly doneOn: Map<string, Done>;
}

interface Done {
  readonly day: CivilDate;
  /** How many periods were done before. */
  readonly after: number;
}

export interface Discharge {
  readonly obligation: string;
  readonly period: string;
  readonly status: 'done' | 'late';
}

export interface Ledger {
  /** Begins the obligations that run while a state is active. */
  readonly enter: (procedure: Procedure, path: string, date: CivilDate) => void;
  readonly exit: (path: string, date: CivilDate) => void;
  /** What an act discharges: the period it names, else the one its day tells. */
  readonly act: (event: string, date: CivilDate, period: string | undefined) => readonly Discharge[];
  readonly books: (asOf: CivilDate) => readonly ObligationLedger[];
  readonly deadlines: (asOf: CivilDate) => readonly Deadline[];
}

/** A ledger over a world as it is known at the moment, looked at on a given day. */
export const createLedger = (worldOn: (date: CivilDate) => World, memory?: Memory): Ledger => {
  const entries: Entry[] = [];
  const list = (entry: Entry, asOf: CivilDate): readonly Listed[] =>
    ask(memory, worldOn(entry.since), (world) => listedIn(entry, asOf, world));
  const open = (path: string): readonly Entry[] =>
    entries.filter((entry) => entry.until === undefined && entry.obligation.while === path);
  return {
    enter: (procedure, path, date) => {
      for (const obligation of Object.values(procedure.obligations)) {
        if (obligation.while === path) entries.push({ obligation, since: date, doneOn: new Map() });
      }
    },
    exit: (path, date) => {
      for (const entry of open(path)) entry.until = date;
    },
    act: (event, date, period) =>
      entries.flatMap((entry) => {
        if (entry.until !== undefined || !entry.obligation.doneBy.includes(event)) return [];
        const after = entry.doneOn.size;
        const found = ask(memory, worldOn(entry.since), (world) =>
          periodFor(entry, after, date, period, world),
        );
        if (found === undefined) return [];
        entry.doneOn.set(found.key, { day: date, after });
        const status = date > found.due.date ? 'late' : 'done';
        return [{ obligation: entry.obligation.id, period: found.key, status }];
      }),
    books: (asOf) => booksOf(entries, (entry) => list(entry, asOf)),
    deadlines: (asOf) =>
      entries.flatMap((entry) =>
        list(entry, asOf).map(({ began, period }) => deadlineOf(entry.obligation, began, period)),
      ),
  };
};

/**
 * D6: a year's report discharges the period of the year it comes in; a cycle's, the earliest undone one begun. What
 * was done after so many periods is not looked at: the question may be asked again later, in another world.
 */
const periodFor = (
  entry: Entry,
  after: number,
  date: CivilDate,
  period: string | undefined,
  world: World,
): Occurrence | undefined => {
  const rhythm = rhythmFor(entry, world);
  const wanted = period ?? (rhythm?.kind === 'yearly' ? String(yearOf(date)) : undefined);
  let began = entry.since;
  for (const occurrence of occurrencesOf(entry, rhythm, world, wanted)) {
    const undone = (entry.doneOn.get(occurrence.key)?.after ?? after) >= after;
    if (wanted === undefined ? undone : occurrence.key === wanted) {
      return undone && (wanted !== undefined || began <= date) ? occurrence : undefined;
    }
    if (wanted === undefined ? began > date : occurrence.key.slice(0, 4) > wanted.slice(0, 4))
      return undefined;
    began = addDays(occurrence.due.date, 1);
  }
  return undefined;
};

interface Listed {
  readonly began: CivilDate;
  readonly period: ObligationPeriod;
}

/** Periods up to a day and the next open one, with the day each began; those due after the state was left are dropped. */
const listedIn = (entry: Entry, asOf: CivilDate, world: World): readonly Listed[] => {
  const listed: Listed[] = [];
  const ahead = new Set(entry.doneOn.keys());
  let began = entry.since;
  let isOpen = false;
  for (const { key, due } of occurrencesOf(entry, rhythmFor(entry, world), world)) {
    const doneOn = entry.doneOn.get(key)?.day;
    ahead.delete(key);
    const dropped = entry.until !== undefined && due.date > entry.until;
    const isPast = due.date < asOf;
    if (doneOn !== undefined || (!dropped && (isPast || !isOpen))) {
      const status = statusOf(due.date, doneOn, asOf);
      listed.push({
        began,
        period: { period: key, due, status, ...(doneOn === undefined ? {} : { doneOn }) },
      });
      isOpen ||= status === 'open';
    }
    began = addDays(due.date, 1);
    if ((dropped || isOpen) && ahead.size === 0) break;
  }
  return listed;
};

const statusOf = (due: CivilDate, doneOn: CivilDate | undefined, asOf: CivilDate): ObligationStatus =>
  doneOn !== undefined ? (doneOn > due ? 'late' : 'done') : asOf > due ? 'overdue' : 'open';

const rhythmFor = ({ obligation }: Entry, world: World): Rhythm | undefined =>
  obligation.every === undefined ? undefined : rhythmOf(obligation.every, world);

/**
 * The periods of one stay, no more than the life of any case holds: a date ages ahead must not fill memory. Those
 * before the year of a period that is looked for are left out.
 */
function* occurrencesOf(
  { obligation, since }: Entry,
  rhythm: Rhythm | undefined,
  world: World,
  wanted = '',
): Generator<Occurrence, undefined> {
  if (rhythm === undefined) return undefined;
  const nextYear = rhythm.kind === 'yearly' && resolveChosen(world, obligation.first) === 'next_year';
  const earliest = nextYear ? civilDate(yearOf(since) + 1, 1, 1) : since;
  const year = `${wanted.slice(0, 4)}-01-01`;
  const first = isCivilDate(year) && year > earliest ? year : earliest;
  let count = 0;
  for (const occurrence of occurrencesFrom(rhythm, first, resolveChosen(world, obligation.roll), world)) {
    if (++count > MOST_PERIODS) break;
    yield occurrence;
  }
  return undefined;
}

const MOST_PERIODS = 1000;

/** One book for each obligation, over all stays in its state. */
const booksOf = (
  entries: readonly Entry[],
  list: (entry: Entry) => readonly Listed[],
): readonly ObligationLedger[] => {
  const obligations = [...new Set(entries.map((entry) => entry.obligation))];
  return obligations.map((obligation) => {
    const own = entries.filter((entry) => entry.obligation === obligation);
    return {
      id: obligation.id,
      title: obligation.title,
      by: obligation.by,
      what: obligation.what,
      citations: obligation.citations,
      periods: own.flatMap((entry) => list(entry).map((one) => one.period)),
      standing: obligation.every === undefined,
      active: own.some((entry) => entry.until === undefined),
      ...(obligation.consequence === undefined ? {} : { consequence: obligation.consequence }),
    };
  });
};

const DEADLINE_STATUS = { done: 'done', late: 'late', overdue: 'overdue', open: 'pending' } as const;

const deadlineOf = (obligation: Obligation, began: CivilDate, period: ObligationPeriod): Deadline => ({
  id: `${obligation.id}.${period.period}`,
  kind: 'obligation',
  title: obligation.title,
  citations: obligation.citations,
  startedOn: began,
  due: period.due,
  status: DEADLINE_STATUS[period.status],
});
