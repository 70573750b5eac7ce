/** The entry for packs that come linked, as `banfa export pack` writes them, and cases that come as data: no YAML. */
export type { Diagnostic, Related } from './base/diagnostic.ts';
export { hasErrors } from './base/diagnostic.ts';
export type { Place, Position, Source, Span } from './base/source.ts';
export { ENGINE_VERSION } from './base/version.ts';
export { type CaseFromData, caseFrom } from './link/case-from.ts';
export type { Case, CaseEvent } from './model/case.ts';
export type { Decision, Decisions } from './model/choice.ts';
export type { Explanation, Finding, Missing } from './model/finding.ts';
export type { GuardFinding, NextAction, Outcome, Receipt, Refusal, Replay, Step } from './model/outcome.ts';
export type { Pack } from './model/pack.ts';
export type { Verdict } from './model/rule.ts';
export type { Facts, FactValue, Field, Item, Scalar, ValueType } from './model/value.ts';
export type { AssessOptions } from './outcome/assess.ts';
export { allowed, assess, questions, replay, verifyReceipt } from './outcome/frozen.ts';
export type { Question, QuestionRule, QuestionsOptions } from './outcome/questions.ts';
export type { ReceiptDifference, Verification } from './outcome/receipt.ts';
export type { Allowed, StateName, Why } from './procedure/allowed.ts';
