/** The entry for whoever amends a regulation: versions compared, their impact on cases, thresholds tried, tests measured. */
export type { Boundary, BoundaryCase, Seed } from './amend/boundary.ts';
export type { Stand } from './amend/case-stand.ts';
export {
  type AmendmentTexts,
  boundariesAt,
  checkLedger,
  coverage,
  diffPacks,
  draftingNotes,
  impactOf,
  type MutateOptions,
  mutate,
  sweep,
} from './amend/frozen.ts';
export { caseToRead, type ImpactOptions } from './amend/impact.ts';
export type {
  Because,
  Component,
  ComponentKind,
  DeadlineMove,
  EventTurn,
  ImpactCounts,
  ImpactKind,
  ImpactResult,
  ImpactRow,
  PackName,
  RuleTurn,
  Seen,
  UnreadableCase,
} from './amend/impact-result.ts';
export type { Mutant, MutationKind } from './amend/mutant.ts';
export { type RedlinePart, readableRedline, redlineOf } from './amend/redline.ts';
export type { MutantResult, MutationReport } from './amend/replay-mutants.ts';
export { type CaseToRead, dataToRead } from './amend/rows.ts';
export type { RunningFate, RunningReason, RunningResult, RunningRow } from './amend/running-result.ts';
export type { SweepOptions } from './amend/sweep.ts';
export type { SweepRange } from './amend/sweep-line.ts';
export type {
  Counts,
  SweepGrid,
  SweepPoint,
  SweepResult,
  SweptParameter,
  TurningCase,
} from './amend/sweep-result.ts';
export {
  CHANGE_KINDS,
  type Change,
  type ChangeDirection,
  type ChangeKind,
  type ChangeSide,
} from './model/change.ts';
export type { ConditionCoverage, Coverage } from './outcome/coverage.ts';
