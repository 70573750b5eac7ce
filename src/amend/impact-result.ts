/** What an amendment does to cases: how each comes out under both packs, and what made it so. Plain data. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Citation } from '../model/provision.ts';
import type { Verdict } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import type { Stand } from './case-stand.ts';
import type { CountedRule } from './counted-rule.ts';
import type { RunningResult } from './running-result.ts';

/** All that an amendment does to some cases, as `banfa impact --json` prints it. */
export interface ImpactResult {
  readonly format: 'banfa/impact@1';
  readonly before: PackName;
  readonly after: PackName;
  readonly rule: CountedRule;
  readonly counts: ImpactCounts;
  /** The parts in which the packs differ so that something may come out otherwise. */
  readonly components: readonly Component[];
  /** Cases that come out otherwise, in the order they were given. */
  readonly rows: readonly ImpactRow[];
  /** Of rows of large tables only the first thousand are listed; so many more come out otherwise. */
  readonly unlisted?: number;
  readonly unreadable: readonly UnreadableCase[];
  /** Cases that say they were decided under a version that is neither of the two. */
  readonly otherVersions: readonly { readonly file: string; readonly case: string; readonly pack: string }[];
  /** Where open cases were asked for. */
  readonly running?: RunningResult;
}

/** Which pack at which version. */
export interface PackName {
  readonly pack: string;
  readonly version: string;
  readonly hash: string;
  readonly title: string;
}

/** From the gravest; of a case that changes in several ways the first is told as its kind. */
export const IMPACT_KINDS = [
  'newly-out',
  'newly-in',
  'newly-undetermined',
  'verdict',
  'state',
  'deadlines',
] as const;
/** How a case comes out otherwise, by what is gravest. */
export type ImpactKind = (typeof IMPACT_KINDS)[number];

/** How many cases come out otherwise, and how. */
export interface ImpactCounts {
  /** All that were given, those that could not be read included. */
  readonly cases: number;
  readonly same: number;
  readonly unreadable: number;
  readonly changed: Readonly<Record<ImpactKind, number>>;
  /** How many are met under each. */
  readonly met: { readonly before: number; readonly after: number };
}

/** One case that comes out otherwise: how it stands under either pack, through what, and because of which parts. */
export interface ImpactRow {
  readonly file: string;
  readonly case: string;
  readonly title?: string;
  readonly asOf: CivilDate;
  readonly kind: ImpactKind;
  readonly before: Stand;
  readonly after: Stand;
  /** Leaf rules that decided before or decide now, and stand otherwise. */
  readonly rules: readonly RuleTurn[];
  /** Events that one pack refuses and the other does not. */
  readonly events: readonly EventTurn[];
  readonly deadlines: readonly DeadlineMove[];
  /** Absent where no part of the amendment alone or with others leads there. */
  readonly because?: Because;
}

/** A leaf rule with another verdict under the new pack. */
export interface RuleTurn {
  readonly rule: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** Absent: the pack has no such rule. */
  readonly from?: Verdict;
  readonly to?: Verdict;
  /** What the rule looked at, with the value under each pack; a value not known is absent. */
  readonly seen: readonly Seen[];
}

/** A value that a rule looked at, under either pack. */
export interface Seen {
  readonly kind: 'fact' | 'parameter';
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  readonly from?: Scalar;
  readonly to?: Scalar;
}

/** An event that only one of the two packs refuses. */
export interface EventTurn {
  readonly event: string;
  readonly title: string;
  readonly date: CivilDate;
  /** Under which pack it is refused. */
  readonly refusedUnder: 'before' | 'after';
  readonly reason: string;
}

/** A deadline or due date that falls on another day; absent on the side that has none. */
export interface DeadlineMove {
  readonly id: string;
  readonly title: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** The smallest sets of parts that, taken over alone, make the case come out as under the new pack. */
export interface Because {
  readonly sets: readonly (readonly string[])[];
  /** `greedy`: no part of the set can be spared, but a smaller one of other parts was not ruled out. */
  readonly method: 'exhaustive' | 'greedy';
}

/** A case file that has errors under one of the packs, or both. */
export interface UnreadableCase {
  readonly file: string;
  readonly case?: string;
  readonly under: 'before' | 'after' | 'both';
  readonly diagnostics: readonly Diagnostic[];
}

/** One part of a pack that can be taken over from the other by itself. */
export interface Component {
  /** `parameter:ID`, `rule:ID`, `notice:ID:PARAMETER` */
  readonly id: string;
  readonly kind: ComponentKind;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
}

/** What a part of a pack is. */
export type ComponentKind =
  | 'head'
  | 'calendar'
  | 'parameter'
  | 'fact'
  | 'decision'
  | 'notice'
  | 'rule'
  | 'advisory'
  | 'grades'
  | 'scoring'
  | 'procedure';
