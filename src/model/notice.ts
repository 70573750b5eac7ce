/** Calls for applications: what a measure leaves to each of them. */
import type { Place } from '../base/source.ts';
import type { RoundRules } from './round.ts';
import type { Scalar } from './value.ts';

/** A yearly call for applications: the values it gives to the parameters the measure leaves open. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  /** True for a call made up for illustration; every outcome that uses it says so. */
  readonly illustrative: boolean;
  /** Clauses that `notice:KEY` may cite: key → words. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, Scalar>>;
  readonly materials: readonly string[];
  /** How its cases are judged together. */
  readonly round?: RoundRules;
  readonly place: Place;
}
