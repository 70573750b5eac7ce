/** Steps for numbers: facts, counts, sums, arithmetic, and the branch that is taken. */
import { invariant } from '../base/assert.ts';
import type { Arithmetic } from '../model/expression.ts';
import { arithmetic } from './arithmetic.ts';
import type { Term } from './bound.ts';
import { canBeNaN } from './numbers.ts';
import { countSteps } from './vector-comparisons.ts';
import type { Source, Truths } from './vector-machine.ts';
import type { Compile, NumberOperand } from './vector-operands.ts';
import { freeNumber, freeRead, knownInBoth, knownOf, readable, sameFor } from './vector-operands.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Makes the steps of a number. Where it can be NaN for real, the operand says besides which are known. */
export const numberSteps = (c: Compile, term: Term, within: number): NumberOperand => {
  const { machine, places } = c;
  switch (term.op) {
    case 'literal':
      return constant(typeof term.value === 'number' ? term.value : undefined);
    case 'unknown':
      return constant(undefined);
    case 'free':
      return constant(typeof c.free === 'number' ? c.free : undefined);
    case 'fact':
      return {
        from: machine.numberColumn(places.column(term, within)),
        at: machine.window(within),
        step: 1,
        free: false,
      };
    case 'count':
      return counted(c, term, within);
    case 'sum':
      return summed(c, term, within);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max':
      return calculated(c, term, within);
    case 'if':
      return chosen(c, term, within);
    default:
      invariant(false, `${term.op} is no number`);
  }
};

const constant = (value: number | undefined): NumberOperand => ({
  ...sameFor({ data: Float64Array.of(value ?? Number.NaN) }),
  ...(value !== undefined && Number.isNaN(value) && { known: 'all' }),
});

const register = (from: Source<Float64Array>, known?: Truths): NumberOperand => ({
  from,
  at: { base: 0 },
  step: 1,
  free: true,
  ...(known && { known }),
});

const counted = (c: Compile, term: Of<'count'>, within: number): NumberOperand => {
  const { machine } = c;
  const { sure, most, free } = countSteps(c, term, within);
  const [out, window, certain] = [machine.numbers(within), machine.window(within), term.where === undefined];
  machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const low = sure.data[i] ?? -1;
      out.data[i] = low >= 0 && (certain || low === most.data[i]) ? low : Number.NaN;
    }
  });
  free();
  return register(out);
};

/** In the order of the records, as the interpreter adds. */
const summed = (c: Compile, { list, of, where }: Of<'sum'>, within: number): NumberOperand => {
  const { machine } = c;
  const at = c.places.list(list, within);
  const test = where && c.truth(where, at);
  const counts = test && readable(c, test, at);
  const values = c.number(of, at);
  const known = canBeNaN(of, c.free) ? knownOf(c, values, at) : undefined;
  const [out, window, source] = [machine.numbers(within), machine.window(within), machine.list(at)];
  const outKnown = machine.truths(within);
  machine.step(() => {
    const { starts, known: listed } = source.data;
    const first = starts[window.base] ?? 0;
    const { data } = values.from;
    const [base, step] = [values.at.base, values.step];
    for (let i = 0, record = 0; i < window.size; i++) {
      const to = (starts[window.base + i + 1] ?? first) - first;
      let total = 0;
      let open = listed[window.base + i] !== 1;
      for (; record < to; record++) {
        const truth = counts?.data[record] ?? 3;
        if (truth === 0) continue;
        const value = data[base + record * step] ?? Number.NaN;
        if (truth === 1 || (known === undefined ? Number.isNaN(value) : known.data[record] === 0))
          open = true;
        total += value;
      }
      out.data[i] = open ? Number.NaN : total;
      outKnown.data[i] = open ? 0 : 3;
    }
  });
  if (test !== undefined && counts !== undefined) freeRead(c, test, counts, at);
  if (known !== undefined) machine.freeTruths(at, known);
  freeNumber(c, values, at);
  return register(out, outKnown);
};

type Binary = (
  out: Float64Array,
  a: Float64Array,
  aBase: number,
  aStep: number,
  b: Float64Array,
  bBase: number,
  bStep: number,
  size: number,
) => void;

/** A loop of its own for each operator. */
const loopOf = (operator: (a: number, b: number) => number): Binary => {
  return (out, a, aBase, aStep, b, bBase, bStep, size) => {
    for (let i = 0; i < size; i++) {
      out[i] = operator(a[aBase + i * aStep] ?? Number.NaN, b[bBase + i * bStep] ?? Number.NaN);
    }
  };
};

const loops: Readonly<Record<Arithmetic, Binary>> = {
  '+': loopOf(arithmetic['+']),
  '-': loopOf(arithmetic['-']),
  '*': loopOf(arithmetic['*']),
  '/': loopOf(arithmetic['/']),
  '%': loopOf(arithmetic['%']),
  min: loopOf(arithmetic.min),
  max: loopOf(arithmetic.max),
};

const calculated = (c: Compile, term: Of<Arithmetic>, within: number): NumberOperand => {
  const { machine } = c;
  const needsKnown = canBeNaN(term, c.free);
  const window = machine.window(within);
  const loop = loops[term.op];
  const [first, ...others] = term.args;
  invariant(first !== undefined && others.length > 0, `${term.op} takes two numbers or more`);
  let left = c.number(first, within);
  let known = needsKnown ? knownOf(c, left, within) : undefined;
  for (const [index, arg] of others.entries()) {
    const [a, b] = [left, c.number(arg, within)];
    if (known !== undefined) known = knownInBoth(c, known, knownOf(c, b, within), within);
    const out = index > 0 ? a.from : machine.numbers(within);
    machine.step(() =>
      loop(out.data, a.from.data, a.at.base, a.step, b.from.data, b.at.base, b.step, window.size),
    );
    if (index === 0) freeNumber(c, a, within);
    freeNumber(c, b, within);
    left = register(out);
  }
  return known === undefined ? left : register(left.from, known);
};

const chosen = (c: Compile, term: Of<'if'>, within: number): NumberOperand => {
  const { machine } = c;
  const test = c.truth(term.args[0], within);
  const truths = readable(c, test, within);
  const [a, b] = [c.number(term.args[1], within), c.number(term.args[2], within)];
  const needsKnown = canBeNaN(term, c.free);
  const [knownA, knownB] = needsKnown ? [knownOf(c, a, within), knownOf(c, b, within)] : [];
  const [out, window] = [machine.numbers(within), machine.window(within)];
  machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const one = a.from.data[a.at.base + i * a.step] ?? Number.NaN;
      const other = b.from.data[b.at.base + i * b.step] ?? Number.NaN;
      const truth = truths.data[i];
      const agree = Object.is(one, other);
      out.data[i] = truth === 3 ? one : truth === 0 ? other : agree ? one : Number.NaN;
      if (knownA !== undefined && knownB !== undefined) {
        const [ka, kb] = [knownA.data[i] ?? 0, knownB.data[i] ?? 0];
        knownA.data[i] = truth === 3 ? ka : truth === 0 ? kb : agree ? ka & kb : 0;
      }
    }
  });
  if (knownB !== undefined) machine.freeTruths(within, knownB);
  freeRead(c, test, truths, within);
  freeNumber(c, a, within);
  freeNumber(c, b, within);
  return register(out, knownA);
};
