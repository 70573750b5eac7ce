/** What the steps that find turning points hand to one another. */
import type { Term } from './bound.ts';
import type { Rules, Way } from './turning-ways.ts';
import type { Source } from './vector-machine.ts';
import type { Compile } from './vector-operands.ts';

/** Up to where a condition is met, and up to where it is not unmet, for every row of its place. */
export interface Turns {
  readonly met: Source<Float64Array>;
  readonly may: Source<Float64Array>;
}

/** What the steps need besides those of truths and numbers. */
export interface Turning {
  readonly c: Compile;
  readonly way: Way;
  readonly rules: Rules;
  readonly isFree: (term: Term) => boolean;
  /** Makes the steps of a condition; `straight`: not turned round by a `not`. */
  readonly turn: (term: Term, straight: boolean, within: number) => Turns;
  /** Codes of a condition without the parameter, judged beforehand for the cases. */
  readonly settled: (term: Term) => Source<Uint8Array>;
}

/** Registers of their own. */
export const fresh = ({ c: { machine } }: Turning, within: number): Turns => ({
  met: machine.numbers(within),
  may: machine.numbers(within),
});

/** Gives registers back. */
export const free = ({ c: { machine } }: Turning, { met, may }: Turns, within: number): void => {
  machine.freeNumbers(within, met);
  machine.freeNumbers(within, may);
};

/** Met, or not unmet, for every value; for none. */
export const EVER = Number.POSITIVE_INFINITY;
export const NEVER = Number.NEGATIVE_INFINITY;
