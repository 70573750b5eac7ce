/** A case as it is stored and given out: the case file's own format as JSON, with ids for names. */
import type { Case, CaseEvent, Pack } from 'banfa';

export interface CaseFile {
  readonly case: string;
  readonly title?: string;
  /** The pack and version that the case is decided under, `id@version`. */
  readonly pack: string;
  readonly notice?: string;
  readonly facts: Case['facts'];
  readonly events: readonly EventEntry[];
}

export interface EventEntry {
  readonly date: string;
  readonly event: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly period?: string;
  readonly note?: string;
}

/** The file of a case that was read; what it expects as a test is left out, and so is its own as-of date. */
export const caseFileOf = (pack: Pack, { id, title, notice, facts, events }: Case): CaseFile => ({
  case: id,
  ...(title === undefined ? {} : { title }),
  pack: `${pack.id}@${pack.version}`,
  ...(notice === undefined ? {} : { notice }),
  facts,
  events: events.map(entryOf),
});

/** One event as its entry under `events:`. */
export const entryOf = ({ date, event, facts, period, note }: CaseEvent): EventEntry => ({
  date,
  event,
  ...(Object.keys(facts).length === 0 ? {} : { facts: changesOf(facts) }),
  ...(period === undefined ? {} : { period }),
  ...(note === undefined ? {} : { note }),
});

const changesOf = (facts: CaseEvent['facts']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([id, change]) => [
      id,
      typeof change === 'object' && change !== null && 'append' in change
        ? { $append: change.append }
        : change,
    ]),
  );
