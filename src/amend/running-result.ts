/** Which version applies to each open case when a new one takes effect, and where the case would stand. Plain data. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Transition } from '../model/pack.ts';
import type { Stand } from './case-stand.ts';

/** What becomes of the open cases when the new version takes effect. */
export interface RunningResult {
  /**
   * The day the new version takes effect, where it is the same for all; `assumed` where the pack leaves it open and the
   * as-of date of each case stands in.
   */
  readonly effective: { readonly on?: CivilDate; readonly assumed: boolean };
  /** Absent: the new pack says nothing. */
  readonly transition?: Transition;
  readonly closed: number;
  readonly rows: readonly RunningRow[];
}

export const RUNNING_FATES = ['stays', 'moves', 'person'] as const;
/** Stays under the old version, moves to the new one, or a person has to say. */
export type RunningFate = (typeof RUNNING_FATES)[number];

/** One open case, where it goes and why. */
export interface RunningRow {
  readonly file: string;
  readonly case: string;
  readonly title?: string;
  readonly fate: RunningFate;
  readonly reasons: readonly RunningReason[];
  readonly filed?: CivilDate;
  readonly before: Stand;
  /** Absent where it cannot be read under the new pack. */
  readonly after?: Stand;
}

/** Why a case stays or moves, and why a person has to look at it. */
export type RunningReason =
  | 'filed-before'
  | 'filed-since'
  | 'not-filed'
  | 'not-in-force'
  | 'no-transition'
  | 'unreadable'
  | 'act-refused'
  | 'state-gone'
  | 'elsewhere'
  | 'newly-undetermined';
