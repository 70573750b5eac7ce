/** Steps for conditions: each leaves its truths in a register of its place (the cases, or the records of a list). */
import { invariant } from '../base/assert.ts';
import type { Quantifier } from '../model/expression.ts';
import type { Term } from './bound.ts';
import { comparisonSteps } from './vector-comparisons.ts';
import { andWords, copy, orWords, quantifiedRows, turn, wholesListed } from './vector-kernels.ts';
import type { Compile, TruthOperand } from './vector-operands.ts';
import { freeNumber, freeRead, freeWhole, knownOf, readable, same, writable } from './vector-operands.ts';
import { wholesFor } from './vector-wholes.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Makes the steps of a condition. */
export const truthSteps = (c: Compile, term: Term, within: number): TruthOperand => {
  switch (term.op) {
    case 'literal':
      return same(term.value === true ? 3 : 0);
    case 'unknown':
      return same(1);
    case 'free':
      return same(c.free === undefined ? 1 : c.free === true ? 3 : 0);
    case 'fact':
      return factSteps(c, term, within);
    case 'rule': {
      const found = c.rules.get(term.rule);
      invariant(found !== undefined, `rule ${term.rule} is judged before what asks for it`);
      return term.neutral ? found.inAll : found.inAny;
    }
    case 'and':
    case 'or':
      return joined(
        c,
        term.op,
        term.args.map((arg) => () => c.truth(arg, within)),
        within,
      );
    case 'not':
      return turned(c, c.truth(term.args[0], within), within);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparisonSteps(c, term, within);
    case 'in':
      return listed(c, term, within);
    case 'some':
    case 'all':
    case 'none':
      return quantified(c, term, within);
    case 'if':
      return chosen(c, term, within);
    case 'at_least':
      return enough(c, term, within);
    default:
      invariant(false, `${term.op} is no condition`);
  }
};

const factSteps = ({ machine, places }: Compile, term: Of<'fact'>, within: number): TruthOperand => {
  const [column, window] = [machine.truthColumn(places.column(term, within)), machine.window(within)];
  const register = machine.truths(within);
  machine.step(() => copy(register.data, column.data, window.base, window.size));
  return { register, kept: false };
};

/** `and` or `or`; operands are made one after the other, so that registers are free again as early as can be. */
export const joined = (
  c: Compile,
  op: 'and' | 'or',
  operands: readonly (() => TruthOperand)[],
  within: number,
): TruthOperand => {
  const neutral = op === 'and' ? 3 : 0;
  const kernel = op === 'and' ? andWords : orWords;
  const window = c.machine.window(within);
  let found = same(neutral);
  for (const make of operands) {
    const other = make();
    if ('same' in other && other.same === neutral) continue;
    if ('same' in found && found.same === neutral) {
      found = other;
      continue;
    }
    const into = writable(c, found, within);
    const from = readable(c, other, within);
    c.machine.step(() => kernel(into.words, from.words, window.size));
    freeRead(c, other, from, within);
    found = { register: into, kept: false };
  }
  return found;
};

/** `not`. */
export const turned = (c: Compile, operand: TruthOperand, within: number): TruthOperand => {
  if ('same' in operand) return same(operand.same === 1 ? 1 : 3 - operand.same);
  const { register: from, kept } = operand;
  const [into, window] = [kept ? c.machine.truths(within) : from, c.machine.window(within)];
  c.machine.step(() => turn(into.data, from.data, 0, window.size));
  return { register: into, kept: false };
};

const listed = (c: Compile, { args: [sought], values }: Of<'in'>, within: number): TruthOperand => {
  const { machine } = c;
  const window = machine.window(within);
  if (sought.kind === 'boolean') {
    const [yes, no] = [values.includes(true) ? 3 : 0, values.includes(false) ? 3 : 0];
    const out = writable(c, c.truth(sought, within), within);
    machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        const one = out.data[i] ?? 1;
        out.data[i] = one === 1 ? 1 : one === 3 ? yes : no;
      }
    });
    return { register: out, kept: false };
  }
  const out = machine.truths(within);
  if (sought.kind === 'number') {
    const operand = c.number(sought, within);
    const known = knownOf(c, operand, within);
    const [{ from, at, step }, numbers] = [operand, values];
    machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        const found = numbers.indexOf(from.data[at.base + i * step] ?? Number.NaN) !== -1;
        out.data[i] = known.data[i] === 0 ? 1 : found ? 3 : 0;
      }
    });
    machine.freeTruths(within, known);
    freeNumber(c, operand, within);
  } else {
    const operand = c.whole(sought, within);
    const { from, at, step } = operand;
    const codes = wholesFor(machine, sought.kind, values);
    machine.step(() => wholesListed(out.data, from.data, at.base, step, codes.data, window.size));
    freeWhole(c, operand, within);
  }
  return { register: out, kept: false };
};

const STANDS: Readonly<Record<Quantifier, Uint8Array>> = {
  some: Uint8Array.of(0, 1, 1, 3),
  all: Uint8Array.of(0, 1, 1, 3),
  none: Uint8Array.of(3, 1, 1, 0),
};

const quantified = (c: Compile, { op, list, where }: Of<Quantifier>, within: number): TruthOperand => {
  const { machine } = c;
  const at = c.places.list(list, within);
  const found = c.truth(where, at);
  const truths = readable(c, found, at);
  const [out, window, source] = [machine.truths(within), machine.window(within), machine.list(at)];
  const stands = STANDS[op];
  machine.step(() => {
    const { known, starts } = source.data;
    quantifiedRows(out.data, known, starts, window.base, truths.data, op === 'all', stands, window.size);
  });
  freeRead(c, found, truths, at);
  return { register: out, kept: false };
};

const chosen = (c: Compile, { args }: Of<'if'>, within: number): TruthOperand => {
  const out = writable(c, c.truth(args[0], within), within);
  const [a, b] = [c.truth(args[1], within), c.truth(args[2], within)];
  const [then, otherwise] = [readable(c, a, within), readable(c, b, within)];
  const window = c.machine.window(within);
  c.machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const [test, one, other] = [out.data[i], then.data[i] ?? 1, otherwise.data[i] ?? 1];
      out.data[i] = test === 3 ? one : test === 0 ? other : one === other ? one : 1;
    }
  });
  freeRead(c, a, then, within);
  freeRead(c, b, otherwise, within);
  return { register: out, kept: false };
};

const enough = (c: Compile, { least, args }: Of<'at_least'>, within: number): TruthOperand => {
  const { machine } = c;
  const [sure, most, window] = [machine.wholes(within), machine.wholes(within), machine.window(within)];
  machine.step(() => {
    sure.data.fill(0, 0, window.size);
    most.data.fill(0, 0, window.size);
  });
  for (const arg of args) {
    const found = c.truth(arg, within);
    const one = readable(c, found, within);
    machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        const truth = one.data[i] ?? 1;
        sure.data[i] = (sure.data[i] ?? 0) + (truth >> 1);
        most.data[i] = (most.data[i] ?? 0) + (truth & 1);
      }
    });
    freeRead(c, found, one, within);
  }
  const asked = c.number(least, within);
  const known = knownOf(c, asked, within);
  const [{ from, at, step }, out] = [asked, machine.truths(within)];
  machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const wanted = known.data[i] === 3 ? (from.data[at.base + i * step] ?? Number.NaN) : Number.NaN;
      out.data[i] = (sure.data[i] ?? 0) >= wanted ? 3 : (most.data[i] ?? 0) < wanted ? 0 : 1;
    }
  });
  machine.freeTruths(within, known);
  freeNumber(c, asked, within);
  machine.freeWholes(within, sure);
  machine.freeWholes(within, most);
  return { register: out, kept: false };
};
