/** The entry for any JavaScript runtime: nothing beneath it touches files, clocks or processes. */
export type { Diagnostic, Related } from './base/diagnostic.ts';
export { hasErrors } from './base/diagnostic.ts';
export type { Place, Position, Source, Span } from './base/source.ts';
export { ENGINE_VERSION } from './base/version.ts';
export type { World, WorldGiven } from './evaluate/world.ts';
export { type CaseFromData, caseFrom } from './link/case-from.ts';
export { loadCase, type ReadCase } from './link/load-case.ts';
export { type LoadedPack, loadPack } from './link/load-pack.ts';
export { pointerAt } from './load/json-pointer.ts';
export type { PackFiles } from './load/load.ts';
export type { Case, CaseEvent, Expect } from './model/case.ts';
export type { Decision, Decisions } from './model/choice.ts';
export type { Explanation, Finding, Missing } from './model/finding.ts';
export type { GuardFinding, NextAction, Outcome, Receipt, Refusal, Replay, Step } from './model/outcome.ts';
export type { Pack } from './model/pack.ts';
export type { Verdict } from './model/rule.ts';
export type { Facts, FactValue, Field, Item, Scalar, ValueType } from './model/value.ts';
export type { AssessOptions } from './outcome/assess.ts';
export { type Difference, differencesOf } from './outcome/expectation.ts';
export {
  allowed,
  assess,
  createWorld,
  evaluate,
  questions,
  replay,
  verifyReceipt,
} from './outcome/frozen.ts';
export type { Question, QuestionRule, QuestionsOptions } from './outcome/questions.ts';
export type { ReceiptDifference, Verification } from './outcome/receipt.ts';
export type { Allowed, StateName, Why } from './procedure/allowed.ts';
