/** What every page of a site needs at hand, gathered once: the pack, its words, what stands where, who uses what. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Occasion } from '../report/parameter-values.ts';
import type { Language } from '../report/style.ts';
import { statesOf } from '../report/titles.ts';
import type { Words } from '../report/words.ts';
import { wordsOf } from '../report/words.ts';
import { caseFileNames } from './addresses.ts';
import type { CaseMarks } from './case-marks.ts';
import { caseMarksOf } from './case-marks.ts';
import type { EntryBook } from './entries.ts';
import { entryBookOf } from './entries.ts';
import type { Places } from './places.ts';
import { placesOf } from './places.ts';
import type { FiledCase, SiteCase } from './site-case.ts';
import type { SiteWords } from './site-words.ts';
import { siteWordsOf } from './site-words.ts';
import type { Uses } from './uses.ts';
import { usesOf } from './uses.ts';

/** How a site is made. */
export interface SiteOptions {
  readonly language: Language;
  /** The day whose values are printed. */
  readonly asOf: CivilDate;
  readonly cases?: readonly SiteCase[];
}

/** Everything gathered. */
export interface SiteContext {
  readonly pack: Pack;
  readonly language: Language;
  readonly words: Words;
  readonly site: SiteWords;
  readonly occasion: Occasion & { readonly asOf: CivilDate };
  readonly places: Places;
  readonly entries: EntryBook;
  readonly uses: Uses;
  readonly states: readonly State[];
  readonly stateAt: ReadonlyMap<string, State>;
  /** Titles of events and of timers (`timer.NAME`). */
  readonly eventTitles: ReadonlyMap<string, string>;
  readonly eventCitations: ReadonlyMap<string, readonly Citation[]>;
  readonly decisionByNumber: ReadonlyMap<string, string>;
  readonly cases: readonly FiledCase[];
  readonly caseMarks: CaseMarks;
}

/** Gathers it, in a time that grows with the pack and no faster. */
export const siteContextOf = (pack: Pack, options: SiteOptions): SiteContext => {
  const { language, cases = [] } = options;
  const places = placesOf(pack);
  const entries = entryBookOf(pack, places);
  const states = statesOf(pack);
  const files = caseFileNames(cases.map(({ file }) => file));
  const filed = cases.map((one, index) => ({
    ...one,
    page: files[index] ?? '',
    name: one.case.title ?? one.case.id,
  }));
  return {
    pack,
    language,
    words: wordsOf(language),
    site: siteWordsOf(language),
    occasion: { asOf: options.asOf },
    places,
    entries,
    uses: usesOf(pack, places),
    states,
    stateAt: new Map(states.map((state) => [state.path, state])),
    eventTitles: new Map([
      ...Object.values(pack.procedures).flatMap(({ events }) =>
        Object.values(events).map(({ id, title }) => [id, title] as const),
      ),
      ...states.flatMap(({ timers }) =>
        Object.values(timers).map(({ id, title }) => [`timer.${id}`, title] as const),
      ),
    ]),
    eventCitations: new Map(
      Object.values(pack.procedures).flatMap(({ events }) =>
        Object.values(events).map(({ id, citations }) => [id, citations] as const),
      ),
    ),
    decisionByNumber: new Map(Object.values(pack.decisions).map(({ id, number }) => [number, id])),
    cases: filed,
    caseMarks: caseMarksOf(pack, filed, places, entries),
  };
};
