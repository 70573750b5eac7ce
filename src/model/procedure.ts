/** Declared state machines: states, events by role, guards, duties, timers, recurring obligations. */
import type { Place } from '../base/source.ts';
import type { Chosen } from './choice.ts';
import type { Expression } from './expression.ts';
import type { PeriodUnit } from './parameter.ts';
import type { Citation } from './provision.ts';

export interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** Its path is the procedure's id. */
  readonly root: State;
  readonly events: Readonly<Record<string, EventDeclaration>>;
  readonly obligations: Readonly<Record<string, Obligation>>;
  readonly place: Place;
}

/** `role.action`: only that role may fire it. Timers fire `timer.NAME` by themselves and are not listed. */
export interface EventDeclaration {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  readonly citations: readonly Citation[];
}

export interface State {
  /** Its name among its siblings. */
  readonly id: string;
  /** From the procedure down: `certification.public_notice.period.running`. */
  readonly path: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly initial?: string;
  readonly states: Readonly<Record<string, State>>;
  /** Event id (`role.action` or `timer.NAME`) → candidates, in order. */
  readonly on: Readonly<Record<string, readonly Transition[]>>;
  readonly always: readonly Transition[];
  readonly onDone: readonly Transition[];
  readonly duties: readonly Duty[];
  readonly timers: Readonly<Record<string, Timer>>;
  /** The stage of the measure that entering this state begins. */
  readonly stage?: string;
  /** On a final state: a refusal. */
  readonly outcome?: 'negative';
  /** On a final state: the procedure that takes the case over. */
  readonly starts?: string;
  readonly place: Place;
}

export interface Transition {
  /** Absolute path of a state; absent: the event is taken and the state stays. */
  readonly target?: string;
  /** A rule that must be met; one that is undetermined refuses. */
  readonly guard?: Chosen<string>;
  /** Absolute path of a state that must be active. */
  readonly in?: string;
  readonly title?: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** A length of time: a number (usually a parameter) and its unit. */
export interface Period {
  readonly amount: Expression;
  readonly unit: PeriodUnit;
  /** Whether the day of the act counts; absent: the pack's rule. */
  readonly startDayCounts?: Chosen<boolean>;
}

/** When something falls due: a period after its start, or a day. */
export type Due = { readonly after: Period } | { readonly at: Expression };

export interface Duty {
  readonly by: readonly string[];
  readonly what: string;
  readonly citations: readonly Citation[];
  readonly due?: Due;
  /** What the measure says follows; absent: it says nothing. */
  readonly consequence?: Consequence;
}

export interface Consequence {
  readonly what: string;
  readonly citations: readonly Citation[];
}

export interface Timer {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly due: Due | { readonly every: Recurrence };
}

/** Each year on a month and day, or every period counted from a day. */
export type Recurrence =
  | { readonly yearly: Expression }
  | { readonly cycle: Period; readonly from: Expression };

/** A duty that recurs while a state is active, kept as a ledger by period; without `every`: a standing duty. */
export interface Obligation {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly by: readonly string[];
  readonly what: string;
  /** Absolute path of a state. */
  readonly while: string;
  readonly every?: Recurrence;
  /** Of a yearly one: the first due date is in the year of entry, or in the next. */
  readonly first: Chosen<'same_year' | 'next_year'>;
  /** What a period's report is about; only words. */
  readonly period?: 'previous_year' | 'same_year';
  readonly doneBy: readonly string[];
  /** Whether a due date on a day off moves to the next working day. */
  readonly roll: Chosen<boolean>;
  readonly consequence?: Consequence;
  readonly place: Place;
}
