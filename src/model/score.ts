/**
 * What a score table says of a case: points with all they come from. A number is as exact as JSON has it: totals and
 * `least`, `most` of the whole are rounded as the table says, all others to six places. What is open has no `points`,
 * only the least and the most it can come to.
 */
import type { Explanation, Missing } from './finding.ts';
import type { Citation } from './provision.ts';
import type { Verdict } from './rule.ts';
import type { Scale } from './scoring.ts';

/** Points, or the interval in which they must lie. */
export interface Points {
  /** Absent while open. */
  readonly points?: number;
  readonly least: number;
  readonly most: number;
}

/** What a score table says of a case: total, pass or not, and all the parts of both. */
export interface Score {
  readonly scoring: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /**
   * `unmet`: vetoed, below the pass mark, or a group below its least; `met`: none of these; `undetermined` while the
   * interval of possible totals lies on both sides, or a veto is open.
   */
  readonly verdict: Verdict;
  /** Absent while open. */
  readonly total?: number;
  readonly least: number;
  readonly most: number;
  /** Full marks without bonuses. */
  readonly full: number;
  readonly pass?: number;
  readonly groups: readonly GroupScore[];
  readonly bonuses: readonly AdjustmentScore[];
  readonly deductions: readonly AdjustmentScore[];
  readonly vetoes: readonly VetoFinding[];
  readonly panel?: PanelScore;
  /** What could still change total or verdict; empty where both are settled. */
  readonly missing: readonly Missing[];
}

/** What a group of indicators comes to, before its weight. */
export interface GroupScore extends Points {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly weight: number;
  /** Full marks, unweighted. */
  readonly max: number;
  /** The least points without which the whole does not pass, and whether they are reached. */
  readonly floor?: number;
  readonly verdict?: Verdict;
  readonly indicators: readonly IndicatorScore[];
}

/** What one indicator comes to, and by which band, formula or judges. */
export interface IndicatorScore extends Points {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly max: number;
  readonly by: Scale['kind'];
  /** Of bands and formulas: the value looked at, with its reasons; of `best` those of the scale that counts. */
  readonly explanation?: Explanation;
  /** Of bands, where settled: the position of the band in the table, from 0. */
  readonly band?: number;
  /** Of `best`: the position of the scale that counts. */
  readonly best?: number;
}

export interface AdjustmentScore extends Points {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly explanation?: Explanation;
}

export interface VetoFinding {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** `met`: the veto holds, the case is out. */
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

export interface PanelScore {
  /** Of every judge of the panel, in its order. */
  readonly judges: readonly JudgeScore[];
  /** How many sheets count, and how many must. */
  readonly counted: number;
  readonly quorum: number;
  /** `even`: the number must be odd; `quorum`: too few; `owed`: sheets or marks are still to come. Absent: settled. */
  readonly open?: 'quorum' | 'even' | 'owed';
  /** Highest minus lowest total of the sheets that count; absent while fewer than two are complete. */
  readonly spread?: number;
  /** Whether the spread is above the limit, so that somebody should look at the case again. */
  readonly review: boolean;
}

export interface JudgeScore {
  readonly judge: string;
  readonly name: string;
  /** `counted`: in the mean; `set_aside`: highest, lowest or not in the middle; `owed`: no sheet, or one with gaps. */
  readonly status: 'counted' | 'set_aside' | 'owed' | 'recused' | 'absent';
  readonly why?: string;
  readonly date?: string;
  /** Weighted total of the sheet; absent while it has gaps. */
  readonly total?: number;
  /** Indicator id → marks. */
  readonly marks: Readonly<Record<string, number>>;
  readonly comment?: string;
}
