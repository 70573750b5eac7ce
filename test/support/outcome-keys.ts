/**
 * Every key and every word of the types that leave banfa as JSON, in a form that tests compare with its schemas: one
 * that a type gains and this table lacks does not compile.
 */
import type { Severity } from '../../src/base/catalogue.ts';
import type { RelatedNote } from '../../src/base/diagnostic.ts';
import type { ObligationStatus } from '../../src/model/case.ts';
import type { Operator } from '../../src/model/expression.ts';
import type { Explanation, Finding, Missing, ProvisionalGrade } from '../../src/model/finding.ts';
import type * as outcome from '../../src/model/outcome.ts';
import type { Citation } from '../../src/model/provision.ts';
import type { RuleBody, Verdict } from '../../src/model/rule.ts';
import type * as score from '../../src/model/score.ts';
import type { DueDate, FactSource, Field, ValueType } from '../../src/model/value.ts';
import type { Question, QuestionRule } from '../../src/outcome/questions.ts';
import type { Allowed, StateName, Why } from '../../src/procedure/allowed.ts';
import type { ToldDiagnostic, ToldSpan } from '../../src/report/diagnostics-json.ts';

/** `!` for a key that is always there, `?` for one that may be absent. */
type Keys<T> = { readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? '?' : '!' };
type Member<T, K extends keyof T, V> = T extends unknown ? (V extends T[K] ? Keys<T> : never) : never;
/** Of a union: the keys of the member for each value of the key that tells them apart. */
type Members<T, K extends keyof T> = { readonly [V in T[K] & string]: Member<T, K, V> };
type Words<W extends string> = { readonly [word in W]: true };

export type KeyTable = Readonly<Record<string, '!' | '?'>>;

const objects = {
  Outcome: {
    format: '!',
    receipt: '!',
    case: '!',
    notice: '?',
    inForce: '!',
    verdict: '!',
    answer: '!',
    findings: '!',
    scores: '?',
    missing: '!',
    advisories: '!',
    replay: '!',
    dependsOn: '!',
  } satisfies Keys<outcome.Outcome>,
  Receipt: {
    pack: '!',
    version: '!',
    hash: '!',
    engine: '!',
    asOf: '!',
    decisions: '!',
  } satisfies Keys<outcome.Receipt>,
  Finding: {
    rule: '!',
    title: '!',
    citations: '!',
    kind: '!',
    verdict: '!',
    explanation: '?',
    applies: '?',
    children: '!',
    missing: '!',
    lets: '!',
    provisional: '!',
  } satisfies Keys<Finding>,
  Explanation: {
    op: '!',
    value: '?',
    name: '?',
    args: '!',
    values: '?',
    distance: '?',
    bounds: '?',
  } satisfies Keys<Explanation>,
  Missing: { kind: '!', path: '!', title: '!', source: '?', by: '?', evidence: '?' } satisfies Keys<Missing>,
  Score: {
    scoring: '!',
    title: '!',
    citations: '!',
    verdict: '!',
    total: '?',
    least: '!',
    most: '!',
    full: '!',
    pass: '?',
    groups: '!',
    bonuses: '!',
    deductions: '!',
    vetoes: '!',
    panel: '?',
    missing: '!',
  } satisfies Keys<score.Score>,
  GroupScore: {
    id: '!',
    title: '!',
    citations: '!',
    points: '?',
    least: '!',
    most: '!',
    weight: '!',
    max: '!',
    floor: '?',
    verdict: '?',
    indicators: '!',
  } satisfies Keys<score.GroupScore>,
  IndicatorScore: {
    id: '!',
    title: '!',
    citations: '!',
    points: '?',
    least: '!',
    most: '!',
    max: '!',
    by: '!',
    explanation: '?',
    band: '?',
    best: '?',
  } satisfies Keys<score.IndicatorScore>,
  AdjustmentScore: {
    id: '!',
    title: '!',
    citations: '!',
    points: '?',
    least: '!',
    most: '!',
    explanation: '?',
  } satisfies Keys<score.AdjustmentScore>,
  VetoFinding: {
    id: '!',
    title: '!',
    citations: '!',
    verdict: '!',
    explanation: '!',
  } satisfies Keys<score.VetoFinding>,
  PanelScore: {
    judges: '!',
    counted: '!',
    quorum: '!',
    open: '?',
    spread: '?',
    review: '!',
  } satisfies Keys<score.PanelScore>,
  JudgeScore: {
    judge: '!',
    name: '!',
    status: '!',
    why: '?',
    date: '?',
    total: '?',
    marks: '!',
    comment: '?',
  } satisfies Keys<score.JudgeScore>,
  ScoreStanding: { verdict: '!', total: '?', least: '!', most: '!' } satisfies Keys<outcome.ScoreStanding>,
  ProvisionalGrade: {
    path: '!',
    table: '!',
    grade: '!',
    gradeTitle: '!',
    atLeast: '!',
    citations: '!',
  } satisfies Keys<ProvisionalGrade>,
  AdvisoryNote: { id: '!', title: '!', says: '!', citations: '!' } satisfies Keys<outcome.AdvisoryNote>,
  Replay: {
    steps: '!',
    active: '!',
    done: '!',
    outcome: '?',
    duties: '!',
    deadlines: '!',
    obligations: '!',
    next: '!',
    facts: '!',
    provenance: '!',
    disagreements: '!',
    stageDates: '!',
    stage: '?',
    later: '!',
  } satisfies Keys<outcome.Replay>,
  Step: {
    date: '!',
    kind: '!',
    event: '!',
    title: '!',
    role: '?',
    citations: '!',
    entered: '!',
    exited: '!',
    refused: '?',
    discharged: '?',
    index: '?',
    note: '?',
  } satisfies Keys<outcome.Step>,
  ActiveState: {
    path: '!',
    title: '!',
    citations: '!',
    since: '!',
    leaf: '!',
  } satisfies Keys<outcome.ActiveState>,
  OpenDuty: {
    by: '!',
    what: '!',
    state: '!',
    since: '!',
    citations: '!',
    due: '?',
    overdueSince: '?',
    consequence: '?',
  } satisfies Keys<outcome.OpenDuty>,
  Deadline: {
    id: '!',
    kind: '!',
    title: '!',
    citations: '!',
    startedOn: '!',
    due: '?',
    status: '!',
  } satisfies Keys<outcome.Deadline>,
  DueDate: { date: '!', provisional: '?' } satisfies Keys<DueDate>,
  ObligationLedger: {
    id: '!',
    title: '!',
    by: '!',
    what: '!',
    citations: '!',
    periods: '!',
    standing: '!',
    active: '!',
    consequence: '?',
  } satisfies Keys<outcome.ObligationLedger>,
  ObligationPeriod: {
    period: '!',
    due: '!',
    status: '!',
    doneOn: '?',
  } satisfies Keys<outcome.ObligationPeriod>,
  NextAction: {
    event: '!',
    title: '!',
    role: '!',
    from: '!',
    citations: '!',
    ready: '!',
    guards: '!',
  } satisfies Keys<outcome.NextAction>,
  GuardFinding: {
    rule: '!',
    title: '!',
    citations: '!',
    verdict: '!',
    missing: '!',
  } satisfies Keys<outcome.GuardFinding>,
  Allowed: { event: '!', title: '!', citations: '!', allowed: '!', why: '!' } satisfies Keys<Allowed>,
  StateName: { path: '!', title: '!' } satisfies Keys<StateName>,
  Question: {
    path: '!',
    fact: '?',
    title: '!',
    records: '!',
    kind: '!',
    type: '!',
    by: '?',
    byTitle: '?',
    evidence: '?',
    rules: '!',
    settles: '!',
    waiting: '!',
  } satisfies Keys<Question>,
  QuestionRule: { rule: '!', title: '!', citations: '!' } satisfies Keys<QuestionRule>,
  Waiting: {
    kind: '!',
    id: '!',
    title: '!',
    role: '?',
    date: '?',
  } satisfies Keys<Question['waiting'][number]>,
  Field: {
    id: '!',
    title: '!',
    type: '!',
    min: '?',
    max: '?',
    source: '!',
    by: '?',
    evidence: '?',
  } satisfies Keys<Field>,
  Diagnostic: {
    code: '!',
    severity: '!',
    message: '!',
    hint: '?',
    params: '!',
    span: '?',
    related: '!',
  } satisfies Keys<ToldDiagnostic>,
  Span: { file: '!', start: '!', end: '!' } satisfies Keys<ToldSpan>,
  Provenance: { role: '!', date: '!', event: '!' } satisfies Keys<outcome.Provenance>,
  Disagreement: { fact: '!', title: '!', earlier: '!', later: '!' } satisfies Keys<outcome.Disagreement>,
  Dependence: {
    decision: '!',
    number: '!',
    question: '!',
    chosen: '!',
    turns: '!',
  } satisfies Keys<outcome.Dependence>,
};

const unions = {
  Citation: {
    chapter: { kind: '!', chapter: '!', label: '!' },
    article: { kind: '!', article: '!', paragraph: '?', item: '?', label: '!' },
    notice: { kind: '!', key: '!', label: '!' },
    decision: { kind: '!', decision: '!', label: '!' },
    source: { kind: '!', source: '!', label: '!' },
    inferred: { kind: '!', decision: '!', label: '!' },
  } satisfies Members<Citation, 'kind'>,
  Why: {
    guards: { reason: '!', guards: '!' },
    'not-in-state': { reason: '!', states: '!' },
    'not-accepted': { reason: '!', states: '!' },
    finished: { reason: '!' },
  } satisfies Members<Why, 'reason'>,
  ValueType: {
    number: { kind: '!', unit: '?', integer: '?' },
    boolean: { kind: '!' },
    string: { kind: '!' },
    date: { kind: '!' },
    'month-day': { kind: '!' },
    enum: { kind: '!', values: '!' },
    list: { kind: '!', item: '!' },
  } satisfies Members<ValueType, 'kind'>,
  Refusal: {
    'not-accepted': { reason: '!', accepted: '!' },
    finished: { reason: '!' },
    'guard-unmet': { reason: '!', findings: '!' },
    'guard-undetermined': { reason: '!', findings: '!' },
    'not-in-state': { reason: '!', states: '!' },
    'out-of-order': { reason: '!', after: '!' },
  } satisfies Members<outcome.Refusal, 'reason'>,
  Turn: {
    rule: { kind: '!', id: '!', leaf: '!', title: '!', from: '!', to: '!' },
    state: { kind: '!', from: '!', to: '!' },
    deadline: { kind: '!', id: '!', title: '!', from: '?', to: '?' },
    advisory: { kind: '!', id: '!', title: '!', appears: '!' },
    score: { kind: '!', id: '!', title: '!', from: '?', to: '?' },
  } satisfies Members<outcome.Turn, 'kind'>,
  InForce: {
    in_force: { status: '!', since: '!' },
    not_in_force: { status: '!', from: '?' },
  } satisfies Members<outcome.InForce, 'status'>,
};

const words = {
  'Explanation.op': {
    literal: true,
    var: true,
    param: true,
    set: true,
    let: true,
    score: true,
    rule: true,
    choose: true,
    and: true,
    or: true,
    not: true,
    '==': true,
    '!=': true,
    '<': true,
    '<=': true,
    '>': true,
    '>=': true,
    in: true,
    some: true,
    all: true,
    none: true,
    count: true,
    sum: true,
    '+': true,
    '-': true,
    '*': true,
    '/': true,
    '%': true,
    min: true,
    max: true,
    if: true,
    date: true,
    entered: true,
    date_add: true,
    year_start: true,
    year_end: true,
  } satisfies Words<Operator>,
  'Finding.kind': { when: true, all: true, any: true, none: true, at_least: true } satisfies Words<
    RuleBody['kind']
  >,
  'IndicatorScore.by': { bands: true, formula: true, judges: true, best: true } satisfies Words<
    score.IndicatorScore['by']
  >,
  'PanelScore.open': { quorum: true, even: true, owed: true } satisfies Words<
    NonNullable<score.PanelScore['open']>
  >,
  'JudgeScore.status': {
    counted: true,
    set_aside: true,
    owed: true,
    recused: true,
    absent: true,
  } satisfies Words<score.JudgeScore['status']>,
  'Missing.kind': { fact: true, judgement: true, notice: true } satisfies Words<Missing['kind']>,
  'Step.kind': { event: true, timer: true, start: true } satisfies Words<outcome.Step['kind']>,
  'Deadline.kind': { timer: true, duty: true, obligation: true } satisfies Words<outcome.Deadline['kind']>,
  'Deadline.status': {
    pending: true,
    fired: true,
    ended: true,
    overdue: true,
    done: true,
    late: true,
  } satisfies Words<outcome.Deadline['status']>,
  'ObligationPeriod.status': {
    done: true,
    late: true,
    overdue: true,
    open: true,
  } satisfies Words<ObligationStatus>,
  'NextAction.ready': { yes: true, no: true, undetermined: true } satisfies Words<
    outcome.NextAction['ready']
  >,
  'Allowed.allowed': { yes: true, no: true, undetermined: true } satisfies Words<Allowed['allowed']>,
  'Question.kind': { fact: true, judgement: true, notice: true } satisfies Words<Question['kind']>,
  'Waiting.kind': {
    event: true,
    refused: true,
    passage: true,
  } satisfies Words<Question['waiting'][number]['kind']>,
  'Diagnostic.severity': { error: true, warning: true, note: true } satisfies Words<Severity>,
  Verdict: { met: true, unmet: true, undetermined: true, not_applicable: true } satisfies Words<Verdict>,
  FactSource: { declared: true, document: true, judgement: true, finding: true } satisfies Words<FactSource>,
  RelatedNote: {
    'declared-here': true,
    'first-here': true,
    'used-here': true,
    'text-here': true,
    'neighbour-here': true,
    'other-band-here': true,
  } satisfies Words<RelatedNote>,
};

/** Type → its keys. */
export const KEYS: Readonly<Record<string, KeyTable>> = objects;

/** Union → the word that tells a member → that member's keys. */
export const MEMBERS: Readonly<Record<string, Readonly<Record<string, KeyTable>>>> = unions;

/** Type, or type and key → the words allowed there. */
export const WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(words).map(([name, table]) => [name, Object.keys(table)]),
);
