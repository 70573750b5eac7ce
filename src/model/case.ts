/** One applicant's run: facts, dated events, and what is expected of it when it serves as a test. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Place } from '../base/source.ts';
import type { Panel } from './panel.ts';
import type { Verdict } from './rule.ts';
import type { Facts, FactValue, Item } from './value.ts';

/** One application: what is known at first, what happened day by day, what is expected to come of it. */
export interface Case {
  readonly id: string;
  readonly title?: string;
  /** The pack version it was decided under, `id@version`. */
  readonly pack?: string;
  readonly notice?: string;
  readonly asOf?: CivilDate;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  /** Written in the case, or beside it. */
  readonly panel?: Panel;
  readonly expect?: Expect;
  readonly place: Place;
  /** Where its notice is named. */
  readonly noticePlace?: Place;
}

/** An act of a role on a day, and the facts that it brings. */
export interface CaseEvent {
  readonly date: CivilDate;
  /** Event id, `role.action`. */
  readonly event: string;
  readonly facts: Readonly<Record<string, FactChange>>;
  /** For an event that discharges an obligation: which period, where its date does not tell. */
  readonly period?: string;
  readonly note?: string;
  readonly place: Place;
}

/** JSON merge patch of one fact: a new value, `null` to take it back, or records added to a list. */
export type FactChange = FactValue | null | { readonly append: readonly Item[] };

/** What must come of a case, which makes it a test; only what is written is compared. */
export interface Expect {
  /** State paths; a prefix of an active path is enough. */
  readonly state: readonly string[];
  readonly rules: Readonly<Record<string, Verdict>>;
  /** Event ids that must be refused, in order; absent: none may be. */
  readonly refused?: readonly string[];
  readonly deadlines: Readonly<Record<string, CivilDate>>;
  readonly obligations: Readonly<Record<string, Readonly<Record<string, ObligationStatus>>>>;
  /** Decision ids (canonical), exactly those on which the outcome depends. */
  readonly dependsOn?: readonly string[];
  /** Fact paths that must be among the missing. */
  readonly missing: readonly string[];
  readonly advisories: readonly string[];
  /** Scoring id → its total, or its verdict. */
  readonly scores: Readonly<Record<string, number | Verdict>>;
  readonly diagnostics?: readonly string[];
  readonly place: Place;
}

export type ObligationStatus = 'done' | 'late' | 'overdue' | 'open';
