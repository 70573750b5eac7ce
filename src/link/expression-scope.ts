/**
 * What the names in an expression may stand for, and the types that are checked. Whoever links a rule, a timer or
 * a grade table builds a scope from its name tables; `expression.ts` reads it and never changes it.
 */
import type { Field, ValueType } from '../model/value.ts';
import type { DecisionScope } from './choose.ts';
import type { NameTable } from './names.ts';

export interface ExpressionScope {
  readonly facts: NameTable;
  /** The declaration of a fact by id. */
  readonly factOf: (id: string) => Field | undefined;
  readonly parameters: NameTable;
  /** The type (with its unit) of a parameter by id. */
  readonly parameterTypeOf: (id: string) => ValueType | undefined;
  readonly rules: NameTable;
  /** Scorings and their groups. */
  readonly scores: NameTable;
  readonly decisions: DecisionScope;
  readonly stages: NameTable;
  /** The values named by `let` that may be used here. */
  readonly lets: ReadonlyMap<string, ExpressionType>;
  /** The same names → their ids, which begin with the rule that gives the name. */
  readonly letIds?: ReadonlyMap<string, string>;
  /** Whether `date`, `date_add`, `year_start` and `year_end` may be used here (in `let`, timers, duties). */
  readonly dates: boolean;
  /** The fields of a record, where the expression looks at one from the start (grade tables). */
  readonly item?: { readonly list: string; readonly fields: Readonly<Record<string, Field>> };
}

/** `faulty`: the type of something already reported, which fits everywhere so that one fault is told once. */
export type ExpressionType = ValueType | { readonly kind: 'faulty' };

/** What the place of an expression asks of it; `value`: any single value. */
export type Expected = 'boolean' | 'number' | 'date' | 'month-day' | 'value';
