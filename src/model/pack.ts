/** A linked pack: a regulation's files at one version, checked; plain frozen data that survives JSON. */
import type { Place } from '../base/source.ts';
import type { Calendar } from './calendar.ts';
import type { Chosen, Decision, Reach } from './choice.ts';
import type { CommentLedger } from './comment.ts';
import type { DraftingSettings } from './drafting.ts';
import type { Expression } from './expression.ts';
import type { Catalogue, Fact } from './fact.ts';
import type { Notice } from './notice.ts';
import type { Parameter } from './parameter.ts';
import type { Procedure } from './procedure.ts';
import type { Chapter, Citation, DraftingNote, Erratum, LedgerEntry } from './provision.ts';
import type { Advisory, GradeTable, Rule } from './rule.ts';
import type { Scoring } from './scoring.ts';

/** Ids are keys; every record keeps the order of the files (chapters in order, then the order written). */
export interface Pack {
  readonly id: string;
  readonly version: string;
  /** Hash of the pack's files, given by whoever read them. */
  readonly hash: string;
  readonly title: string;
  /** Lines printed under the title. */
  readonly preamble: readonly string[];
  readonly issuer: string;
  readonly language: 'zh' | 'en';
  /** IANA name; "today" is a day in this zone. */
  readonly timeZone: string;
  /** The day the measure takes effect; a value that is unset or later than the as-of date: not in force. */
  readonly effective: { readonly on: Expression; readonly citations: readonly Citation[] };
  /** Which version applies to cases filed before this one takes effect; absent: the measure says nothing. */
  readonly transition?: Transition;
  /** The rule whose verdict is the answer. */
  readonly answer: string;
  readonly roles: Readonly<Record<string, Role>>;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly sources: Readonly<Record<string, LegalSource>>;
  readonly periods: PeriodRules;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly notices: Readonly<Record<string, Notice>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Decision → what it can reach. */
  readonly reaches: Readonly<Record<string, Reach>>;
  /** Fact → rules that rest on it; and the rules that rest on the day asked or on stages passed. */
  readonly rests: {
    readonly onFacts: Readonly<Record<string, readonly string[]>>;
    readonly onDay: readonly string[];
  };
  readonly chapters: readonly Chapter[];
  readonly rules: Readonly<Record<string, Rule>>;
  readonly advisories: Readonly<Record<string, Advisory>>;
  readonly grades: Readonly<Record<string, GradeTable>>;
  /** The measure's own, then those of each notice; of one id at most one applies to a case. */
  readonly scorings: readonly Scoring[];
  readonly errata: readonly Erratum[];
  readonly notes: readonly DraftingNote[];
  /** Of the text out for comment; absent where none were gathered. */
  readonly comments?: CommentLedger;
  /** Absent where the pack sets nothing for the drafting lints. */
  readonly drafting?: DraftingSettings;
  readonly ledger: readonly LedgerEntry[];
  /** The first one is where a case starts. */
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly calendar: Calendar;
  /** Where what has no place of its own stands: `version`, `sources.ID`, `calendar.years.2026`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** What becomes of running cases when a version takes effect. */
export interface Transition {
  /** The version that applies to a case filed before that day. */
  readonly filedBefore: 'old' | 'new';
  /** What counts as filing: the day a stage is first entered, or the first act of a kind that is not refused. */
  readonly filed: { readonly stage: string } | { readonly event: string };
  readonly citations: readonly Citation[];
  readonly note?: string;
  readonly place: Place;
}

export interface Role {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly note?: string;
  readonly place: Place;
}

/** A step at which the same rules are decided, by whom: 初审, 复审, 评审, 复核. */
export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly by?: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** Another law or document that the pack cites. */
export interface LegalSource {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
}

/** How periods are counted where nothing else is said. */
export interface PeriodRules {
  readonly startDayCounts: Chosen<boolean>;
  /** Whether a period in days, months or years that would end on a day off runs to the next working day. */
  readonly roll: Chosen<boolean>;
  readonly citations: readonly Citation[];
}
