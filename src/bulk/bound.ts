/**
 * A pack's rules with everything bound that is no fact of a case: the day, the call, parameters, readings, stages, named
 * values. What is left is a small tree over facts, the one form that every way of judging many cases starts from.
 */
import type { Arithmetic, Comparison, Quantifier } from '../model/expression.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { RuleBody } from '../model/rule.ts';
import type { Field, Scalar } from '../model/value.ts';

/** What values are, as far as it matters to compute with them; an enum is text. */
export type Kind = 'number' | 'boolean' | 'text' | 'date' | 'month-day';

interface Valued {
  readonly kind: Kind;
}

/**
 * A condition or a value over facts. Values are as in a case file: dates are ISO text. Equal terms may be one object: what
 * is named once and used twice need be worked out only once.
 */
export type Term =
  | (Valued & { readonly op: 'literal'; readonly value: Scalar })
  /** Nothing in the facts tells: a stage not entered, a parameter that no call sets. */
  | (Valued & { readonly op: 'unknown' })
  /** The parameter that is left free on purpose, so that its values can be tried. */
  | (Valued & { readonly op: 'free' })
  /** A fact of the case, or (`item`) a field of the record that the nearest quantifier looks at. */
  | (Valued & {
      readonly op: 'fact';
      readonly fact: string;
      readonly scope: 'case' | 'item';
      readonly field: Field;
    })
  /** Whether another rule is met; with `neutral`, one that does not apply counts as met, otherwise as not met. */
  | (Valued & { readonly op: 'rule'; readonly rule: string; readonly neutral: boolean })
  | (Valued & { readonly op: 'and' | 'or'; readonly args: readonly Term[] })
  | (Valued & { readonly op: 'not'; readonly args: readonly [Term] })
  /**
   * `spans`: of an operand that is a count over records of which some are open, its least and its most decide, where the
   * sign is set; otherwise an operand without a value leaves the comparison open.
   */
  | (Valued & {
      readonly op: Comparison;
      readonly args: readonly [Term, Term];
      readonly spans: readonly [boolean, boolean];
    })
  | (Valued & { readonly op: 'in'; readonly args: readonly [Term]; readonly values: readonly Scalar[] })
  | (Valued & { readonly op: Quantifier; readonly list: BoundList; readonly where: Term })
  | (Valued & { readonly op: 'count'; readonly list: BoundList; readonly where?: Term })
  | (Valued & { readonly op: 'sum'; readonly list: BoundList; readonly of: Term; readonly where?: Term })
  | (Valued & { readonly op: Arithmetic; readonly args: readonly Term[] })
  /** Condition, then, else. LAW: with the condition open, a value on which both branches agree. */
  | (Valued & { readonly op: 'if'; readonly args: readonly [Term, Term, Term] })
  /** Whether as many of the members hold as are asked for; `least` is a number. */
  | (Valued & { readonly op: 'at_least'; readonly least: Term; readonly args: readonly Term[] })
  | (Valued & { readonly op: 'date_add'; readonly args: readonly [Term, Term]; readonly unit: PeriodUnit })
  | (Valued & { readonly op: 'year_start' | 'year_end'; readonly args: readonly [Term] });

/** A list fact, or a list field of the record looked at, with the fields of its records. */
export interface BoundList {
  readonly fact: string;
  readonly scope: 'case' | 'item';
  readonly item: Readonly<Record<string, Field>>;
}

/**
 * One rule. Its verdict: not applicable where `applies` is false; undetermined where `applies` or `holds` is open; else met
 * as `holds` is true. Where it does not apply, `holds` says nothing.
 */
export interface BoundRule {
  readonly id: string;
  readonly kind: RuleBody['kind'];
  /** Absent: it always applies. */
  readonly applies?: Term;
  readonly holds: Term;
  /** The members of a group, in file order. */
  readonly members: readonly string[];
}

/** The rules of a pack on a day, under a call. */
export interface BoundRules {
  /** Each after all that it asks for. */
  readonly rules: readonly BoundRule[];
  /** Rules that no tree over facts can stand for, each with the score table that it rests on. */
  readonly beyond: Readonly<Record<string, string>>;
  /** The rule that answers for the case. */
  readonly answer: string;
}
