/** How many cases are met at each value of a parameter, exactly where the count changes. Plain data. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Citation } from '../model/provision.ts';
import type { Verdict } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import type { CountedRule } from './counted-rule.ts';
import type { PackName, UnreadableCase } from './impact-result.ts';

/** All that a sweep found, as `banfa sweep --json` prints it. */
export interface SweepResult {
  readonly format: 'banfa/sweep@1';
  readonly pack: PackName;
  readonly rule: CountedRule;
  readonly parameter: SweptParameter;
  readonly from: Scalar;
  readonly to: Scalar;
  readonly cases: number;
  /** How many were found in one pass, the others value by value. Absent where nothing came that one pass is for: rows of tables. */
  readonly inOnePass?: number;
  /** The value that the pack has on the day of each case, where all agree. */
  readonly current?: Scalar;
  /**
   * Every value at which some count changes, with those before and after it, in order; the first is `from`. `after` holds
   * until the next; of whole numbers and days it is what `at` is.
   */
  readonly points: readonly SweepPoint[];
  /** `exact`: no count changes anywhere else. `steps`: changes were looked for between so many steps only. */
  readonly precision: { readonly kind: 'exact' } | { readonly kind: 'steps'; readonly cases: number };
  /** Cases whose verdict changes within the range. */
  readonly turning: readonly TurningCase[];
  /** Of rows of large tables only the first thousand are listed; so many more turn. */
  readonly unlisted?: number;
  readonly unreadable: readonly UnreadableCase[];
  readonly grid?: SweepGrid;
}

/** The parameter that was moved. */
export interface SweptParameter {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly citations: readonly Citation[];
  /** Of whole numbers and days, between which there is nothing. */
  readonly discrete: boolean;
}

/** How many cases have each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** A value of the parameter at which a count changes. */
export interface SweepPoint {
  readonly value: Scalar;
  readonly at: Counts;
  readonly after: Counts;
}

/** A case whose verdict changes within the range, and where. */
export interface TurningCase {
  readonly file: string;
  readonly case: string;
  readonly title?: string;
  readonly asOf: CivilDate;
  /** From the first value on; `at` where the verdict differs at the very value, then after it. */
  readonly course: readonly { readonly value: Scalar; readonly at: Verdict; readonly after: Verdict }[];
}

/** Counts at values of two parameters at once; `counts[row][column]`, rows are the values of the second. */
export interface SweepGrid {
  readonly parameter: SweptParameter;
  readonly columns: readonly Scalar[];
  readonly rows: readonly Scalar[];
  readonly counts: readonly (readonly Counts[])[];
}
