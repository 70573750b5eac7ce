/** What is kept of a score table once it was looked at in a world: the score, and the figures that conditions name. */
import type { Missing } from '../model/finding.ts';
import type { Score } from '../model/score.ts';

export interface Scored {
  /** Absent where a number of the table itself (full marks, a weight, a cap) is not known yet. */
  readonly score?: Score;
  /** `scoring` (its total) and `scoring.group` (its points). */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Points that `{ score: … }` stands for. */
export interface Figure {
  /** Absent while open. */
  readonly value?: number;
  /** While open, where anything is known of it. */
  readonly bounds?: readonly [least: number, most: number];
  /** What could still change it; empty where it is settled. */
  readonly missing: readonly Missing[];
}
