/** The answer to "what does this pack say of this case on this day": verdicts, course, deadlines, receipt. */
import type { CivilDate } from '../base/civil-date.ts';
import type { ObligationStatus } from './case.ts';
import type { Explanation, Finding, Missing } from './finding.ts';
import type { Citation } from './provision.ts';
import type { Verdict } from './rule.ts';
import type { Score } from './score.ts';
import type { DueDate, Facts } from './value.ts';

/** Everything a pack says of a case on a day: verdict, reasons, course, deadlines, what is missing, receipt. */
export interface Outcome {
  readonly format: 'banfa/outcome@1';
  readonly receipt: Receipt;
  readonly case: { readonly id: string; readonly title?: string };
  readonly notice?: { readonly id: string; readonly title: string; readonly illustrative: boolean };
  readonly inForce: InForce;
  /** The verdict of the pack's `answer` rule. */
  readonly verdict: Verdict;
  readonly answer: string;
  /** Every rule that is nobody's member or the answer itself, in the pack's order, with all below them. */
  readonly findings: readonly Finding[];
  /** Of every scoring that applies to the case; absent where none does. */
  readonly scores?: readonly Score[];
  /** Of the answer, most useful first. */
  readonly missing: readonly Missing[];
  readonly advisories: readonly AdvisoryNote[];
  readonly replay: Replay;
  readonly dependsOn: readonly Dependence[];
}

/** With these the same case gives the same outcome again. */
export interface Receipt {
  readonly pack: string;
  readonly version: string;
  readonly hash: string;
  readonly engine: string;
  readonly asOf: CivilDate;
  /** Only the options that differ from the pack's own choice. */
  readonly decisions: Readonly<Record<string, string>>;
}

export type InForce =
  | { readonly status: 'in_force'; readonly since: CivilDate }
  | { readonly status: 'not_in_force'; readonly from?: CivilDate };

export interface AdvisoryNote {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly citations: readonly Citation[];
}

/** A decision under another option of which something would come out differently. */
export interface Dependence {
  readonly decision: string;
  readonly number: string;
  readonly question: string;
  readonly chosen: string;
  readonly turns: readonly {
    readonly option: string;
    readonly means: string;
    readonly changes: readonly Turn[];
  }[];
}

export type Turn =
  | {
      readonly kind: 'rule';
      readonly id: string;
      /** Whether the rule is a leaf: a condition of its own, not a group. */
      readonly leaf: boolean;
      readonly title: string;
      readonly from: Verdict;
      readonly to: Verdict;
    }
  | { readonly kind: 'state'; readonly from: readonly string[]; readonly to: readonly string[] }
  | {
      readonly kind: 'deadline';
      readonly id: string;
      readonly title: string;
      readonly from?: CivilDate;
      readonly to?: CivilDate;
    }
  | { readonly kind: 'advisory'; readonly id: string; readonly title: string; readonly appears: boolean }
  | {
      readonly kind: 'score';
      /** The scoring. */
      readonly id: string;
      readonly title: string;
      /** Absent while a number of the table itself is not known. */
      readonly from?: ScoreStanding;
      readonly to?: ScoreStanding;
    };

/** How a score stands, without its parts. */
export type ScoreStanding = Pick<Score, 'verdict' | 'total' | 'least' | 'most'>;

/** The course of the case: what happened, where it stands, who must act by when. */
export interface Replay {
  readonly steps: readonly Step[];
  /** Active states, outermost first, in file order. */
  readonly active: readonly ActiveState[];
  readonly done: boolean;
  /** Set when a final state says so. */
  readonly outcome?: 'negative';
  readonly duties: readonly OpenDuty[];
  /** Every timer, dated duty and obligation that had a due date, in the order they began. */
  readonly deadlines: readonly Deadline[];
  readonly obligations: readonly ObligationLedger[];
  readonly next: readonly NextAction[];
  readonly facts: Facts;
  /** Fact id → who gave its present value; facts of the case file's head are not listed. */
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Judgements on which two roles differ: the later one holds, the difference is shown. */
  readonly disagreements: readonly Disagreement[];
  /** Stage → the day it was first entered. */
  readonly stageDates: Readonly<Record<string, CivilDate>>;
  /** The stage the case is in, if any. */
  readonly stage?: string;
  /** Events dated after the as-of date, which were not applied. */
  readonly later: number;
}

/** One thing that happened or was refused in the course of a case. */
export interface Step {
  readonly date: CivilDate;
  readonly kind: 'event' | 'timer' | 'start';
  /** `role.action`, `timer.NAME`, or the procedure's id for `start`. */
  readonly event: string;
  readonly title: string;
  readonly role?: string;
  readonly citations: readonly Citation[];
  readonly entered: readonly string[];
  readonly exited: readonly string[];
  /** Set when nothing happened, and why. */
  readonly refused?: Refusal;
  /** Set when the act discharged an obligation. */
  readonly discharged?: readonly {
    readonly obligation: string;
    readonly period: string;
    readonly status: 'done' | 'late';
  }[];
  /** Index in the case file's events. */
  readonly index?: number;
  readonly note?: string;
}

/** Why an event did not take place. */
export type Refusal =
  | { readonly reason: 'not-accepted'; readonly accepted: readonly string[] }
  | { readonly reason: 'finished' }
  | { readonly reason: 'guard-unmet' | 'guard-undetermined'; readonly findings: readonly Finding[] }
  | { readonly reason: 'not-in-state'; readonly states: readonly string[] }
  | { readonly reason: 'out-of-order'; readonly after: CivilDate };

export interface ActiveState {
  readonly path: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly since: CivilDate;
  readonly leaf: boolean;
}

export interface OpenDuty {
  readonly by: readonly string[];
  readonly what: string;
  readonly state: string;
  readonly since: CivilDate;
  readonly citations: readonly Citation[];
  readonly due?: DueDate;
  /** The first day after the due date, where that has come. */
  readonly overdueSince?: CivilDate;
  readonly consequence?: { readonly what: string; readonly citations: readonly Citation[] };
}

export interface Deadline {
  /** Timer id, state path of a duty, or `obligation.period`. */
  readonly id: string;
  readonly kind: 'timer' | 'duty' | 'obligation';
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly startedOn: CivilDate;
  /** Absent: its date rests on something unknown. */
  readonly due?: DueDate;
  readonly status: 'pending' | 'fired' | 'ended' | 'overdue' | 'done' | 'late';
}

export interface ObligationLedger {
  readonly id: string;
  readonly title: string;
  readonly by: readonly string[];
  readonly what: string;
  readonly citations: readonly Citation[];
  readonly periods: readonly ObligationPeriod[];
  /** True for a duty without date: it stands as long as the state does. */
  readonly standing: boolean;
  readonly active: boolean;
  readonly consequence?: { readonly what: string; readonly citations: readonly Citation[] };
}

export interface ObligationPeriod {
  /** The year of the due date (`2027`). */
  readonly period: string;
  readonly due: DueDate;
  readonly status: ObligationStatus;
  readonly doneOn?: CivilDate;
}

/** What may happen next: an event, who may fire it, and whether its guards stand open today. */
export interface NextAction {
  readonly event: string;
  readonly title: string;
  readonly role: string;
  readonly from: string;
  readonly citations: readonly Citation[];
  readonly ready: 'yes' | 'no' | 'undetermined';
  readonly guards: readonly GuardFinding[];
}

/** How a rule that guards an event stands: of its finding what somebody needs who wants to act. */
export interface GuardFinding {
  readonly rule: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly verdict: Verdict;
  /** Empty unless undetermined. */
  readonly missing: readonly Missing[];
}

export interface Provenance {
  readonly role: string;
  readonly date: CivilDate;
  readonly event: string;
}

export interface Disagreement {
  readonly fact: string;
  readonly title: string;
  readonly earlier: { readonly role: string; readonly value: string };
  readonly later: { readonly role: string; readonly value: string };
}

export type { Explanation };
