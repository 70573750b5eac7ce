/** What came of many cases judged at once: counts, and what was wrong with rows that could not be judged. Plain data. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Verdict } from '../model/rule.ts';

export interface ManyResult {
  readonly format: 'banfa/assess@1';
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  /** The day for all cases, where one was asked for. */
  readonly asOf?: CivilDate;
  /** How many were judged on the day that was today, for want of another. */
  readonly today?: { readonly date: CivilDate; readonly cases: number };
  /** How many were judged without a call, though the pack has some. */
  readonly withoutNotice?: number;
  /** How many were judged. */
  readonly cases: number;
  /** Of these, how many by the interpreter, one by one. */
  readonly oneByOne: number;
  readonly rules: readonly RuleCounts[];
  /** How many answers a fact could still change, the most frequent first; absent where nobody asked. */
  readonly missing?: readonly { readonly path: string; readonly title: string; readonly cases: number }[];
  readonly rejected: number;
  /** The same by diagnostic code, the most frequent first. */
  readonly reasons: readonly { readonly code: string; readonly rows: number }[];
  /** Cases with the id of an earlier one; they are judged all the same. */
  readonly repeated: { readonly cases: number; readonly first: readonly string[]; readonly isWhole: boolean };
  /** Whether somebody ended it before all was read. */
  readonly interrupted: boolean;
}

export interface RuleCounts {
  readonly rule: string;
  readonly title: string;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}
