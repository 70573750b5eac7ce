/**
 * What came of a round: who is ranked where, who is on the shortlist or in reserve, and why. Plain data, the same bytes
 * for the same cases in whatever order they were read. A row holds no findings, so that a table of thousands is small.
 */
import type { Missing } from './finding.ts';
import type { Receipt } from './outcome.ts';
import type { Citation } from './provision.ts';
import type { Verdict } from './rule.ts';
import type { Points } from './score.ts';

/** All that came of a round, as `banfa round --json` prints it. */
export interface RoundResult {
  readonly format: 'banfa/round@1';
  readonly receipt: RoundReceipt;
  readonly notice: { readonly id: string; readonly title: string; readonly illustrative: boolean };
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly scoring: RoundScoring;
  /** What decides between equal totals, in order; the rows' `ties` follow it. */
  readonly ties: readonly RoundTie[];
  readonly quota: RoundQuota;
  /** By best rank, then worst, then id, those without a rank last: an order to print, which decides nothing. */
  readonly rows: readonly RoundRow[];
  readonly counts: Readonly<Record<RoundStatus, number>>;
  /** Cases that are ranked: neither inadmissible nor vetoed nor below what passing asks for. */
  readonly candidates: number;
}

/** With these and the case files the round can be run again and gives the same. */
export interface RoundReceipt extends Receipt {
  readonly notice: string;
}

/** The score table of the round; its numbers are the same for every case. */
export interface RoundScoring {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** Digits after the point that a total has. */
  readonly digits: number;
  /** Full marks without bonuses. */
  readonly full: number;
  /** What bonuses, and deductions, come to at most together; absent: no limit. */
  readonly bonusMost?: number;
  readonly deductionMost?: number;
  /** The total that passes; absent: every total does. */
  readonly pass?: number;
  /** In order; the rows' `points` follow it. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly citations: readonly Citation[];
    readonly max: number;
    readonly weight: number;
  }[];
}

export interface RoundTie {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly order: 'higher' | 'lower';
}

/** The quota in numbers, on the day and under the readings of the receipt. */
export interface RoundQuota {
  /** Places on the shortlist; absent: no limit, or (`open`) not set yet. */
  readonly total?: number;
  /** How many are kept in reserve; absent where `open` says so. */
  readonly reserve?: number;
  /** Numbers that have no value yet: what hangs on them is undetermined. */
  readonly open: readonly ('total' | 'reserve')[];
  readonly by?: {
    readonly fact: string;
    readonly title: string;
    readonly groups: readonly QuotaGroup[];
  };
}

/** One value of the fact by which places are shared out. */
export interface QuotaGroup extends RoundGroup {
  /** Absent: no limit. */
  readonly most?: number;
  readonly least: number;
  /** Rows of the group that are ranked, and that are on the shortlist. */
  readonly candidates: number;
  readonly shortlisted: number;
}

export interface RoundGroup {
  readonly id: string;
  readonly title: string;
}

/**
 * `below_pass`: below the pass mark, or a group below its least; `inadmissible`: not in the state, or without the rule
 * met, that taking part asks for; `undetermined`: what is open may still turn it.
 */
export const ROUND_STATUSES = [
  'shortlisted', 'reserve', 'not_shortlisted', 'below_pass', 'vetoed', 'inadmissible', 'undetermined',
] as const; // biome-ignore format: one line a thought
/** What became of a case in a round. */
export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** One case of a round: its status, rank, points, and why. */
export interface RoundRow {
  readonly case: string;
  readonly title?: string;
  readonly file: string;
  readonly status: RoundStatus;
  /** Among the candidates; absent where the case is surely none. */
  readonly rank?: Rank;
  /** How many others surely have the same rank (并列). */
  readonly tied: number;
  /** On the shortlist, or in the reserve, as the status says; absent for all others. */
  readonly place?: Rank;
  /** Absent while open. */
  readonly total?: number;
  readonly least: number;
  readonly most: number;
  /** Of the score: vetoes, floors and pass mark. */
  readonly verdict: Verdict;
  /** Of state and rule that taking part asks for; `met` where nothing is asked. */
  readonly admissible: Verdict;
  /** Value of the fact by which places are shared out; absent while unknown, and where they are not. */
  readonly group?: RoundGroup;
  readonly ties: readonly TieValue[];
  /** Why it has its status; for one that is undetermined, all that is in the way. */
  readonly reasons: readonly RoundReason[];
  readonly flags: readonly RoundFlag[];
  /** Judges whose sheets count; absent where none mark. */
  readonly judges?: number;
  /** Unweighted, group by group. */
  readonly points: readonly Points[];
  /** Bonuses and deductions that come, or may come, to more than nothing. */
  readonly adjustments: readonly RoundAdjustment[];
}

/** The best and the worst it can come to, counted from 1; equal once settled. Equal ones share the better. */
export interface Rank {
  readonly best: number;
  readonly worst: number;
}

/** A number or a day; while open the least and the most it can be, as far as known. */
export interface TieValue {
  readonly value?: number | string;
  readonly least?: number;
  readonly most?: number;
}

export interface RoundAdjustment extends Points {
  readonly kind: 'bonus' | 'deduction';
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
}

export type RoundReason =
  /** Not in the state that taking part asks for. */
  | {
      readonly kind: 'state';
      readonly state: string;
      readonly title: string;
      readonly citations: readonly Citation[];
    }
  /** A condition of taking part that is not met. */
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly title: string;
      readonly citations: readonly Citation[];
    }
  | {
      readonly kind: 'veto';
      readonly veto: string;
      readonly title: string;
      readonly citations: readonly Citation[];
    }
  /** A group that surely has less than its least. */
  | {
      readonly kind: 'floor';
      readonly group: string;
      readonly title: string;
      readonly most: number;
      readonly floor: number;
      readonly citations: readonly Citation[];
    }
  /** The total is surely below the pass mark. */
  | {
      readonly kind: 'pass';
      readonly most: number;
      readonly pass: number;
      readonly citations: readonly Citation[];
    }
  /** On the shortlist by rank. `total`: its places; absent: no limit. */
  | { readonly kind: 'within'; readonly total?: number; readonly citations: readonly Citation[] }
  /** On the shortlist by a place kept for its group. */
  | {
      readonly kind: 'kept';
      readonly group: RoundGroup;
      readonly least: number;
      readonly citations: readonly Citation[];
    }
  /** In reserve, of so many. */
  | { readonly kind: 'reserve'; readonly reserve: number; readonly citations: readonly Citation[] }
  /** So many of its group are ahead that none of the places for it is left. */
  | {
      readonly kind: 'group_full';
      readonly group: RoundGroup;
      readonly most: number;
      readonly citations: readonly Citation[];
    }
  /** All places are taken by those ahead and by kept places. */
  | { readonly kind: 'places_taken'; readonly total: number; readonly citations: readonly Citation[] }
  /** Equal, after everything that decides between equals, to so many others, and there are not places for all of them. */
  | { readonly kind: 'tie'; readonly others: number; readonly citations: readonly Citation[] }
  /** Something of the case itself is open. */
  | {
      readonly kind: 'open';
      readonly what: 'admissible' | 'veto' | 'floor' | 'pass' | 'total' | 'tie_break' | 'group';
      /** Which veto, group of the score, tie-break or fact. */
      readonly title?: string;
      /** What would tell, as far as known; told once, with the first reason that waits for it. */
      readonly missing: readonly RoundMissing[];
      readonly citations: readonly Citation[];
    }
  /** So many others that may be ahead, or not, are open. */
  | { readonly kind: 'others_open'; readonly others: number; readonly citations: readonly Citation[] }
  /** A number of the quota is not set yet. */
  | {
      readonly kind: 'quota_open';
      readonly number: 'total' | 'reserve';
      readonly citations: readonly Citation[];
    };

export type RoundMissing = Pick<Missing, 'kind' | 'path' | 'title' | 'by'>;

/** What somebody should look at before deciding; it changes nothing. */
export type RoundFlag =
  /** The sheets differ by more than the limit. */
  | { readonly kind: 'spread'; readonly spread: number }
  /** Judges who stood aside, or did not come. */
  | { readonly kind: 'recused' | 'absent'; readonly judges: readonly string[] }
  /** Grades of records that were proposed by a table and not yet found by who finds them. */
  | { readonly kind: 'provisional'; readonly paths: readonly string[] };
