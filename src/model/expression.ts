/**
 * The expression tree that JSON-Logic is linked into: typed, named, positioned, and small enough to be analysed.
 * A condition is an expression whose value is a boolean. Primitives only: `gte`, `ne` … have become `>=`, `!=`.
 */
import type { PeriodUnit } from './parameter.ts';
import type { Scalar } from './value.ts';

/** Line and column of a node in the file of the rule that holds it. */
export type At = readonly [line: number, column: number];

interface Node {
  readonly at?: At;
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/' | '%' | 'min' | 'max';
export type Quantifier = 'some' | 'all' | 'none';

export type Expression =
  | (Node & { readonly op: 'literal'; readonly value: Scalar })
  /** A fact of the case, or (`scope: 'item'`) a field of the record that the nearest quantifier looks at. */
  | (Node & { readonly op: 'var'; readonly fact: string; readonly scope: 'case' | 'item' })
  | (Node & { readonly op: 'param'; readonly parameter: string })
  /** Whether the measure or the case's notice gives the parameter a value; unknown without a notice. */
  | (Node & { readonly op: 'set'; readonly parameter: string })
  | (Node & { readonly op: 'let'; readonly name: string })
  /**
   * Points of a scoring (`evaluation`, its total) or of one of its groups (`evaluation.innovation`); unknown while they
   * are open, and where the case's notice declares no such scoring.
   */
  | (Node & { readonly op: 'score'; readonly score: string })
  | (Node & { readonly op: 'rule'; readonly rule: string })
  | (Node & {
      readonly op: 'choose';
      readonly decision: string;
      readonly options: Readonly<Record<string, Expression>>;
    })
  | (Node & { readonly op: 'and' | 'or'; readonly args: readonly Expression[] })
  | (Node & { readonly op: 'not'; readonly args: readonly [Expression] })
  | (Node & { readonly op: Comparison; readonly args: readonly [Expression, Expression] })
  | (Node & { readonly op: 'in'; readonly args: readonly [Expression]; readonly values: readonly Scalar[] })
  /** Over the records of a list fact; `where` sees a record's fields as `scope: 'item'`. */
  | (Node & { readonly op: Quantifier; readonly list: ListReference; readonly where: Expression })
  | (Node & { readonly op: 'count'; readonly list: ListReference; readonly where?: Expression })
  | (Node & {
      readonly op: 'sum';
      readonly list: ListReference;
      readonly of: Expression;
      readonly where?: Expression;
    })
  | (Node & { readonly op: Arithmetic; readonly args: readonly Expression[] })
  /** condition, then, else; chains are nested. */
  | (Node & { readonly op: 'if'; readonly args: readonly [Expression, Expression, Expression] })
  /** Dates: only in `let`, timers, duties and obligations. `of` is `as_of` or a stage: the day it was first entered. */
  | (Node & { readonly op: 'date'; readonly of: string })
  /** Whether the case has entered a stage; always known. Only where dates are. */
  | (Node & { readonly op: 'entered'; readonly stage: string })
  | (Node & {
      readonly op: 'date_add';
      readonly args: readonly [Expression, Expression];
      readonly unit: PeriodUnit;
    })
  | (Node & { readonly op: 'year_start' | 'year_end'; readonly args: readonly [Expression] });

export interface ListReference {
  readonly fact: string;
  readonly scope: 'case' | 'item';
}

export type Operator = Expression['op'];
