/** What evaluation says of a rule: the verdict and its reasons as a tree of plain data. */
import type { Operator } from './expression.ts';
import type { Citation } from './provision.ts';
import type { RuleBody, Verdict } from './rule.ts';
import type { FactSource, Scalar } from './value.ts';

/** The verdict of a rule on a day with all its reasons, members included. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly kind: RuleBody['kind'];
  readonly verdict: Verdict;
  /** Of a leaf. */
  readonly explanation?: Explanation;
  /** Of `applies_when`, where the rule has one. */
  readonly applies?: Explanation;
  /** Of a group: its members, in file order. */
  readonly children: readonly Finding[];
  /** Empty unless undetermined: what can still change the verdict. */
  readonly missing: readonly Missing[];
  /** Values of the rule's own `let`; an unknown one is absent. */
  readonly lets: Readonly<Record<string, Scalar>>;
  /** Grades that a band table proposes for records without one, where the rule looked at them. */
  readonly provisional: readonly ProvisionalGrade[];
}

/** One node of an expression with its actual value. */
export interface Explanation {
  readonly op: Operator;
  /** Absent: unknown. */
  readonly value?: Scalar;
  /** A fact path (`incidents[0].grade`), or the name of a parameter, let, rule, decision or date. */
  readonly name?: string;
  /**
   * Operands; for a quantifier, `count` or `sum` one per record looked at; for `choose` the branch taken; for `if` the
   * condition and the branch taken, or both while the condition is unknown.
   */
  readonly args: readonly Explanation[];
  /** Of `in`. */
  readonly values?: readonly Scalar[];
  /** Of a comparison of numbers: left minus right. */
  readonly distance?: number;
  /** Of a score that is open: the least and the most that it can come to. */
  readonly bounds?: readonly [least: number, most: number];
}

/** Something not known that can still change a verdict. */
export interface Missing {
  readonly kind: 'fact' | 'judgement' | 'notice';
  /**
   * `staff.count`, `incidents[0].grade`, a notice parameter's id, `panel` (no judges yet), `panel.JUDGE` (a sheet that is
   * owed), `scoring.ID` (the notice declares none).
   */
  readonly path: string;
  readonly title: string;
  readonly source?: FactSource;
  /** The role that supplies or decides it. */
  readonly by?: string;
  readonly evidence?: string;
}

export interface ProvisionalGrade {
  /** `incidents[0].grade` */
  readonly path: string;
  readonly table: string;
  readonly grade: string;
  readonly gradeTitle: string;
  /** True where graver bands are still open for want of facts. */
  readonly atLeast: boolean;
  readonly citations: readonly Citation[];
}
