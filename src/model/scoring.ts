/**
 * Score tables: indicators in groups, each worth points by bands, by a formula, by judges, or by the best of several;
 * bonuses, deductions, one-vote vetoes, a pass mark; and how a panel of judges is made up and its marks merged.
 * Points are exact decimals; a total is rounded once, as the table says.
 */
import type { Place } from '../base/source.ts';
import type { Expression } from './expression.ts';
import type { Citation } from './provision.ts';
import type { Scalar } from './value.ts';

export interface Scoring {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** The notice that declares it and to whose cases alone it applies; absent: the measure's own. */
  readonly notice?: string;
  /** Where false, the case has no such score; its figures can still be asked for. */
  readonly appliesWhen?: Expression;
  readonly rounding: Rounding;
  /** The least total that passes; absent: every total does. */
  readonly pass?: Expression;
  /** In file order. */
  readonly groups: readonly ScoreGroup[];
  readonly bonuses: readonly Adjustment[];
  readonly deductions: readonly Adjustment[];
  /** The most that all bonuses, or all deductions, may come to together. */
  readonly bonusMost?: Expression;
  readonly deductionMost?: Expression;
  readonly vetoes: readonly Veto[];
  /** Present where some indicator is marked by judges. */
  readonly panel?: PanelRules;
  readonly place: Place;
}

/** Decimal places of a total, and which way a half goes. */
export interface Rounding {
  readonly digits: number;
  readonly mode: RoundingMode;
}

/** `half_up` is 四舍五入, `half_even` 四舍六入五成双, `down` drops what is left (去尾), `up` adds one (进一). */
export const ROUNDING_MODES = ['half_up', 'half_even', 'down', 'up'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

export interface ScoreGroup {
  /** `scoring.group` */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** What its points are multiplied with in the total; 1 where nothing is written. */
  readonly weight: Expression;
  /** The least points, unweighted, without which the whole does not pass. */
  readonly least?: Expression;
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  /** `scoring.group.indicator` */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** Full marks; points beyond it do not count. */
  readonly max: Expression;
  readonly evidence: readonly string[];
  readonly scale: Scale;
  readonly place: Place;
}

export type Scale =
  /** The one band that the value of `of` lies in gives the points. The linker has found neither gap nor overlap. */
  | { readonly kind: 'bands'; readonly of: Expression; readonly bands: readonly Band[] }
  /** Points as a number; below 0 counts 0, above `max` counts `max`. */
  | { readonly kind: 'formula'; readonly points: Expression }
  /** Marks from 0 to `max` on the sheets of the panel. */
  | { readonly kind: 'judges' }
  /** 就高: the scale that gives most. None of them is `judges` or `best`. */
  | { readonly kind: 'best'; readonly of: readonly Scale[] };

/** Values from `from` to `to`, an end that is absent being open; or exactly some values of an enum or boolean. */
export type Band =
  | { readonly from?: BandEnd; readonly to?: BandEnd; readonly points: Expression; readonly place: Place }
  | { readonly values: readonly Scalar[]; readonly points: Expression; readonly place: Place };

export interface BandEnd {
  readonly at: Expression;
  /** Whether the number itself belongs to the band: `gte`, `lte` against `gt`, `lt`. */
  readonly included: boolean;
}

/** Points added or taken: `points` where `when` holds; without `when`, whatever `points` comes to, but no less than 0. */
export interface Adjustment {
  /** `scoring.name` */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly when?: Expression;
  readonly points: Expression;
  readonly most?: Expression;
  readonly place: Place;
}

/** One vote against: where it holds the case is out, whatever its total. */
export interface Veto {
  /** `scoring.name` */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly when: Expression;
  readonly place: Place;
}

export interface PanelRules {
  /** The role that the judges act in. */
  readonly by: string;
  readonly citations: readonly Citation[];
  /** The least number of sheets that count; absent: one. */
  readonly quorum?: Expression;
  /** Whether the number of sheets that count must be odd. */
  readonly odd: boolean;
  readonly merge: Merge;
  /** The most by which the highest and the lowest total of the sheets may differ before the case is to be looked at again. */
  readonly spreadMost?: Expression;
  /** Facts (`name`, `list.field`) that name persons and bodies of the case: a judge with an interest in one is recused. */
  readonly conflictsWith: readonly string[];
}

/**
 * Which sheets are averaged, chosen by their totals: all of them; all but one highest and one lowest; the middle one
 * or two. So the points of every indicator add up to the merged total.
 */
export const MERGES = ['mean', 'trimmed_mean', 'median'] as const;
export type Merge = (typeof MERGES)[number];
