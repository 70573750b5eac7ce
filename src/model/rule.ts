/** Named conditions with their citations: what a measure asks for. */
import type { Place } from '../base/source.ts';
import type { Expression } from './expression.ts';
import type { Citation } from './provision.ts';

/** What a rule says of a case: met, not met, not yet known, or that it does not apply. */
export type Verdict = 'met' | 'unmet' | 'undetermined' | 'not_applicable';

/**
 * A rule is a leaf (`when`) or a group over other rules (`of`, in file order). An inline member of a group is a
 * rule of its own with the id `group.member`.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly body: RuleBody;
  /** Where false, the verdict is `not_applicable`. */
  readonly appliesWhen?: Expression;
  /** Values named first, in order, each may use those before it; inherited from the group it is written in. */
  readonly lets: Readonly<Record<string, Expression>>;
  /** Stage → role that decides this leaf there; inherited from the group it is written in. */
  readonly deciders: Readonly<Record<string, string>>;
  /** The group an inline member is written in. */
  readonly parent?: string;
  /** Documents an applicant shows for it. */
  readonly evidence: readonly string[];
  readonly note?: string;
  readonly place: Place;
}

export type RuleBody =
  | { readonly kind: 'when'; readonly when: Expression }
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly string[] }
  | { readonly kind: 'at_least'; readonly least: Expression; readonly of: readonly string[] };

/** A remark that an outcome carries when its condition is met; it never changes a verdict. */
export interface Advisory {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly when: Expression;
  readonly lets: Readonly<Record<string, Expression>>;
  readonly says: string;
  readonly place: Place;
}

/** Band tables that propose a value for an enum field of a list's records until an authority has found it. */
export interface GradeTable {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** The list fact and the field, e.g. `incidents` and `grade`. */
  readonly list: string;
  readonly field: string;
  /** Which records this table grades; sees the record's fields. */
  readonly appliesWhen?: Expression;
  /** From the gravest: the first band whose condition is met gives the grade. */
  readonly bands: readonly { readonly grade: string; readonly when: Expression }[];
  readonly place: Place;
}
