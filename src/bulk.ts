/**
 * The entry for whoever judges many cases in one process: rules bound to a day and a call, cases as columns or one by one,
 * turning points of a parameter. Answers are typed arrays, which nothing freezes; do not write into tables.
 */
export { type BindGiven, bindRules } from './bulk/bind.ts';
export type { BoundList, BoundRule, BoundRules, Kind, Term } from './bulk/bound.ts';
export { type ClosureOptions, closuresOf, type JudgeFacts } from './bulk/closures.ts';
export { codeOfVerdict, verdictOfCode } from './bulk/codes.ts';
export { type Columns, columnsFor } from './bulk/columns.ts';
export { decidingRule } from './bulk/deciding.ts';
export { factsAt } from './bulk/facts-at.ts';
export { type Program, type ProgramOptions, programOf, type Verdicts } from './bulk/judge-many.ts';
export { type ColumnPlan, type Layout, type ListPlan, layoutOf } from './bulk/layout.ts';
export { type LookingCloser, lookingCloser } from './bulk/looking-closer.ts';
export { type Disagreement, type Recheck, recheck } from './bulk/recheck.ts';
export type { Column, ListColumn, Table, Texts } from './bulk/table.ts';
export { codeAt, countsAt, type FindTurns, type TurningPoints, turningOf } from './bulk/turning.ts';
export type { Way } from './bulk/turning-ways.ts';
