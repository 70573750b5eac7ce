/** What the steps of a vectorised program hand to one another: where a term's values lie once its step has run. */
import type { Scalar } from '../model/value.ts';
import type { DateFunctions } from './arithmetic.ts';
import type { Term } from './bound.ts';
import type { Places } from './layout.ts';
import { andWords, copy } from './vector-kernels.ts';
import type { Machine, Source, Truths } from './vector-machine.ts';

/** A truth that is the same for all (0, 1, 3), or a register; one that is `kept` is not written into and not freed. */
export type TruthOperand = { readonly same: number } | { readonly register: Truths; readonly kept: boolean };

/** Values in an array from a base on; with a step of 0 one value for all. */
export interface Operand<A> {
  readonly from: Source<A>;
  readonly at: { readonly base: number };
  readonly step: 0 | 1;
  /** Whether it lies in a register that is free once it is used. */
  readonly free: boolean;
}

/** Of numbers that can be NaN for real, `known` tells which are known: 3, or 0. */
export interface NumberOperand extends Operand<Float64Array> {
  readonly known?: Truths | 'all';
}

/** Days, months with days, texts. */
export type WholeOperand = Operand<Int32Array>;

/** What a rule gives to those that ask for it. */
export interface RuleTruths {
  readonly inAll: TruthOperand;
  readonly inAny: TruthOperand;
}

/** The three ways to make steps for a term, at the facts of the case or at the records of a list. */
export interface Compile {
  readonly machine: Machine;
  readonly places: Places;
  readonly dates: DateFunctions;
  readonly free: Scalar | undefined;
  readonly truth: (term: Term, within: number) => TruthOperand;
  readonly number: (term: Term, within: number) => NumberOperand;
  readonly whole: (term: Term, within: number) => WholeOperand;
  readonly rules: ReadonlyMap<string, RuleTruths>;
}

/** Registers begin at their first value. */
export const START = { base: 0 };

/** The same truth for all. */
export const same = (truth: number): TruthOperand => ({ same: truth });

/** One value for all. */
export const sameFor = <A>(from: Source<A>): Operand<A> => ({ from, at: START, step: 0, free: false });

/** A register that may be written into: the operand's own, or a copy of what is used elsewhere. */
export const writable = ({ machine }: Compile, operand: TruthOperand, within: number): Truths => {
  if ('register' in operand && !operand.kept) return operand.register;
  const [into, window] = [machine.truths(within), machine.window(within)];
  if ('same' in operand) machine.step(() => into.data.fill(operand.same, 0, window.size));
  else machine.step(() => copy(into.data, operand.register.data, 0, window.size));
  return into;
};

/** A register that holds the operand, to be given back by `freeRead`. */
export const readable = (c: Compile, operand: TruthOperand, within: number): Truths =>
  'register' in operand ? operand.register : writable(c, operand, within);

/** Gives back what `readable` gave. */
export const freeRead = ({ machine }: Compile, operand: TruthOperand, read: Truths, within: number): void => {
  if (!('register' in operand) || !operand.kept) machine.freeTruths(within, read);
};

/** Gives back the registers of numbers that were used. */
export const freeNumber = (
  { machine }: Compile,
  { from, free, known }: NumberOperand,
  within: number,
): void => {
  if (!free) return;
  machine.freeNumbers(within, from);
  if (typeof known === 'object') machine.freeTruths(within, known);
};

/** Gives back the register of days or texts that were used. */
export const freeWhole = ({ machine }: Compile, { from, free }: WholeOperand, within: number): void => {
  if (free) machine.freeWholes(within, from);
};

/** Where numbers are known, 3, else 0; a register of its own. */
export const knownOf = ({ machine }: Compile, operand: NumberOperand, within: number): Truths => {
  const [into, window] = [machine.truths(within), machine.window(within)];
  const { known, from, at, step } = operand;
  if (known === 'all') machine.step(() => into.data.fill(3, 0, window.size));
  else if (known !== undefined) machine.step(() => copy(into.data, known.data, 0, window.size));
  else {
    machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        into.data[i] = Number.isNaN(from.data[at.base + i * step] ?? 0) ? 0 : 3;
      }
    });
  }
  return into;
};

/** Known in both; the second register is free afterwards. */
export const knownInBoth = ({ machine }: Compile, a: Truths, b: Truths, within: number): Truths => {
  const window = machine.window(within);
  machine.step(() => andWords(a.words, b.words, window.size));
  machine.freeTruths(within, b);
  return a;
};
