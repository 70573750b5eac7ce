/** Steps for comparisons: of numbers, of truths, of days and texts, and of counts that reach from least to most. */
import type { Comparison } from '../model/expression.ts';
import { comparedRanges, MIRRORED } from './arithmetic.ts';
import type { Term } from './bound.ts';
import { canBeNaN } from './numbers.ts';
import { countedRows, numbersCompared, OUTCOMES, wholesCompared, withNumber } from './vector-kernels.ts';
import type { Truths } from './vector-machine.ts';
import type { Compile, NumberOperand, TruthOperand } from './vector-operands.ts';
import {
  freeNumber,
  freeRead,
  freeWhole,
  knownInBoth,
  knownOf,
  readable,
  writable,
} from './vector-operands.ts';

type Compared = Extract<Term, { readonly op: Comparison }>;

/** Makes the steps of a comparison. */
export const comparisonSteps = (c: Compile, term: Compared, within: number): TruthOperand => {
  const [left, right] = term.args;
  const made =
    term.spans[0] || term.spans[1]
      ? ranges(c, term, within)
      : left.kind === 'boolean'
        ? truths(c, term, within)
        : left.kind !== 'number'
          ? wholes(c, term, within)
          : canBeNaN(left, c.free) || canBeNaN(right, c.free)
            ? withNaN(c, term, within)
            : numbers(c, term, within);
  return { register: made, kept: false };
};

const numbers = (c: Compile, { op, args }: Compared, within: number): Truths => {
  const { machine } = c;
  const [a, b] = [c.number(args[0], within), c.number(args[1], within)];
  const [out, window] = [machine.truths(within), machine.window(within)];
  if (a.step !== b.step) {
    const [many, one, asked] = a.step === 1 ? [a, b, op] : [b, a, MIRRORED[op]];
    const kernel = withNumber[asked];
    const k = one.from.data[0] ?? Number.NaN;
    if (Number.isNaN(k)) machine.step(() => out.data.fill(1, 0, window.size));
    else machine.step(() => kernel(out.data, many.from.data, many.at.base, k, window.size));
  } else {
    const outcomes = OUTCOMES[op];
    machine.step(() => compareNumbers(out, outcomes, 1, a, b, window.size));
  }
  freeNumber(c, a, within);
  freeNumber(c, b, within);
  return out;
};

const compareNumbers = (
  out: Truths,
  outcomes: readonly number[],
  none: number,
  a: NumberOperand,
  b: NumberOperand,
  size: number,
): void =>
  numbersCompared(
    out.data,
    outcomes,
    none,
    a.from.data,
    a.at.base,
    a.step,
    b.from.data,
    b.at.base,
    b.step,
    size,
  );

/** Compares as if all were known, then opens what is not. */
const withNaN = (c: Compile, { op, args }: Compared, within: number): Truths => {
  const { machine } = c;
  const [a, b] = [c.number(args[0], within), c.number(args[1], within)];
  const known = knownInBoth(c, knownOf(c, a, within), knownOf(c, b, within), within);
  const [out, window] = [machine.truths(within), machine.window(within)];
  const outcomes = OUTCOMES[op];
  machine.step(() => {
    compareNumbers(out, outcomes, outcomes[3], a, b, window.size);
    for (let i = 0; i < window.size; i++) if (known.data[i] === 0) out.data[i] = 1;
  });
  machine.freeTruths(within, known);
  freeNumber(c, a, within);
  freeNumber(c, b, within);
  return out;
};

const truths = (c: Compile, { op, args }: Compared, within: number): Truths => {
  const out = writable(c, c.truth(args[0], within), within);
  const other = c.truth(args[1], within);
  const right = readable(c, other, within);
  const window = c.machine.window(within);
  const [less, equal, more] = OUTCOMES[op];
  c.machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const [a, b] = [out.data[i] ?? 1, right.data[i] ?? 1];
      out.data[i] = a === 1 || b === 1 ? 1 : a < b ? less : a === b ? equal : more;
    }
  });
  freeRead(c, other, right, within);
  return out;
};

const wholes = (c: Compile, { op, args }: Compared, within: number): Truths => {
  const { machine } = c;
  const [a, b] = [c.whole(args[0], within), c.whole(args[1], within)];
  const [out, window] = [machine.truths(within), machine.window(within)];
  const outcomes = OUTCOMES[op];
  machine.step(() =>
    wholesCompared(
      out.data,
      outcomes,
      a.from.data,
      a.at.base,
      a.step,
      b.from.data,
      b.at.base,
      b.step,
      window.size,
    ),
  );
  freeWhole(c, a, within);
  freeWhole(c, b, within);
  return out;
};

/** Between what the operand of a comparison lies; false where nothing is known of it. */
interface Range {
  readonly known: (at: number) => boolean;
  readonly low: (at: number) => number;
  readonly high: (at: number) => number;
  readonly free: () => void;
}

const ranges = (c: Compile, { op, args, spans }: Compared, within: number): Truths => {
  const { machine } = c;
  const [a, b] = [rangeOf(c, args[0], spans[0], within), rangeOf(c, args[1], spans[1], within)];
  const [out, window] = [machine.truths(within), machine.window(within)];
  machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const open = !a.known(i) || !b.known(i);
      const found = open ? 1 : comparedRanges(op, a.low(i), a.high(i), b.low(i), b.high(i));
      out.data[i] = found === 2 ? 3 : found;
    }
  });
  a.free();
  b.free();
  return out;
};

const rangeOf = (c: Compile, term: Term, spans: boolean, within: number): Range => {
  const { machine } = c;
  if (!spans || term.op !== 'count' || term.where === undefined) {
    const operand = c.number(term, within);
    const { from, at, step } = operand;
    const value = (i: number): number => from.data[at.base + i * step] ?? Number.NaN;
    const known = canBeNaN(term, c.free) ? knownOf(c, operand, within) : undefined;
    return {
      known: known === undefined ? (i) => !Number.isNaN(value(i)) : (i) => known.data[i] === 3,
      low: value,
      high: value,
      free: () => {
        if (known !== undefined) machine.freeTruths(within, known);
        freeNumber(c, operand, within);
      },
    };
  }
  const { sure, most, free } = countSteps(c, term, within);
  return {
    known: (i) => (sure.data[i] ?? -1) >= 0,
    low: (i) => sure.data[i] ?? 0,
    high: (i) => most.data[i] ?? 0,
    free,
  };
};

/** Steps that count the records of each row: those that surely count, and those that may. */
export const countSteps = (
  c: Compile,
  { list, where }: Extract<Term, { readonly op: 'count' }>,
  within: number,
) => {
  const { machine } = c;
  const at = c.places.list(list, within);
  const [sure, most] = [machine.wholes(within), machine.wholes(within)];
  const [source, window] = [machine.list(at), machine.window(within)];
  const found = where === undefined ? undefined : c.truth(where, at);
  const truths = found && readable(c, found, at);
  machine.step(() => {
    const { known, starts } = source.data;
    if (truths !== undefined)
      countedRows(sure.data, most.data, known, starts, window.base, truths.data, window.size);
    else {
      for (let i = 0; i < window.size; i++) {
        const row = window.base + i;
        const length = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
        sure.data[i] = known[row] === 1 ? length : -1;
      }
    }
  });
  if (found !== undefined && truths !== undefined) freeRead(c, found, truths, at);
  const free = (): void => {
    machine.freeWholes(within, sure);
    machine.freeWholes(within, most);
  };
  return { sure, most, free };
};
