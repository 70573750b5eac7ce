/** What a recheck of many cases found. Plain data. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Verdict } from '../model/rule.ts';
import type { Disagreement } from './recheck.ts';

export interface RecheckResult {
  readonly format: 'banfa/recheck@1';
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly cases: number;
  /** Settled verdicts held against json-logic-js, guards on the days of the events included. */
  readonly checked: number;
  /** Verdicts that are open: nothing to check. */
  readonly open: number;
  /** Settled verdicts that rest on points which plain JSON-Logic cannot write. */
  readonly left: number;
  readonly disagreements: readonly CaseDisagreement[];
  /** The columns against the interpreter, on some of the cases without their events. */
  readonly columns: {
    readonly cases: number;
    readonly compared: number;
    readonly faults: readonly ColumnDisagreement[];
  };
  readonly unreadable: readonly UnreadCase[];
}

export interface CaseDisagreement extends Disagreement {
  readonly file: string;
  readonly case: string;
}

/** A rule whose verdict columns and interpreter do not share. */
export interface ColumnDisagreement {
  readonly file: string;
  readonly case: string;
  readonly rule: string;
  readonly on: CivilDate;
  readonly columns: Verdict;
  readonly interpreter: Verdict;
}

export interface UnreadCase {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}
