/** What a language must say for conditions and values to be read back in it; `sentence.ts` does the reading. */
import type { Arithmetic, Comparison, Quantifier } from '../model/expression.ts';
import type { PeriodUnit } from '../model/parameter.ts';

/** A clause, and how it holds together when it becomes part of another. */
export interface Clause {
  readonly text: string;
  readonly joins: 'one' | 'and' | 'or' | 'cases';
}

/** What is compared decides the words: 不低于 of a number, 不少于 of a count, 不早于 of a date. */
export type Scale = 'number' | 'count' | 'date' | 'other';

/** Who gives a parameter its value. */
export type Giver = 'measure' | 'notice';

/** The phrases of one language. */
export interface Grammar {
  /** A condition that is the constant yes or no. */
  readonly constant: (holds: boolean) => string;
  /** A fact of yes or no, from its title; who judges or finds it is said where it is no mere statement. */
  readonly statement: (title: string, holds: boolean) => string;
  readonly judged: (role: string, clause: string) => string;
  readonly found: (role: string, clause: string) => string;
  readonly isSet: (giver: Giver, title: string, holds: boolean) => string;
  readonly rule: (title: string, holds: boolean) => string;
  /** The case has, or has not, come to a stage. */
  readonly entered: (stage: string, holds: boolean) => string;
  readonly join: (parts: readonly string[], by: 'and' | 'or') => string;
  readonly nested: (text: string) => string;
  readonly cases: (condition: string, met: string, unmet: string) => string;
  readonly zero: (value: string, holds: boolean) => string;
  readonly compared: Readonly<Record<Scale, Readonly<Record<Comparison, string>>>>;
  readonly comparison: (left: string, words: string, right: string) => string;
  readonly member: (subject: string, values: readonly string[], holds: boolean) => string;
  readonly quantified: Readonly<Record<Quantifier, (list: string, inner: Clause) => string>>;
  readonly exists: (list: string, holds: boolean) => string;
  readonly quote: (text: string) => string;

  /** A number of points. */
  readonly points: (number: string) => string;
  /** The total of a score table, or what one of its groups comes to. */
  readonly score: (title: string, total: boolean) => string;
  readonly counted: (list: string, where: Clause | undefined) => string;
  readonly summed: (list: string, of: string, where: Clause | undefined) => string;
  readonly calculated: Readonly<Record<Arithmetic, (args: readonly string[]) => string>>;
  readonly percentage: (ratio: string) => string;
  /** Whether a fact is known at all. */
  readonly given: (title: string, holds: boolean) => string;
  readonly nextDay: (start: string) => string;
  readonly valueCases: (condition: string, met: string, unmet: string) => string;
  readonly whether: (clause: string) => string;
  readonly asOf: string;
  readonly stageDay: (stage: string) => string;
  readonly shifted: (start: string, back: boolean, length: string) => string;
  readonly edge: Readonly<Record<'year_start' | 'year_end', (date: string) => string>>;
  readonly unset: (giver: Giver, title: string) => string;
  /** Which reading of a decision was taken. */
  readonly taken: (number: string, option: string) => string;
  readonly remarked: (value: string, remark: string) => string;
  readonly length: (amount: string, unit: PeriodUnit) => string;
}
