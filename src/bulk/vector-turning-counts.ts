/**
 * Turning points of comparisons, and of conditions that count: where the value compared with is the point itself, and the
 * k-th largest of several.
 */
import { invariant } from '../base/assert.ts';
import type { Comparison } from '../model/expression.ts';
import type { Term } from './bound.ts';
import { MISSING } from './table.ts';
import { countCompared } from './turning-ways.ts';
import { countSteps } from './vector-comparisons.ts';
import { freeNumber, freeRead, freeWhole, knownOf, readable } from './vector-operands.ts';
import type { Turning, Turns } from './vector-turns.ts';
import { EVER, free, fresh, NEVER } from './vector-turns.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Of so many turning points the k-th largest: up to there at least k of them hold. */
const kthLargest = (sorted: Float64Array, size: number, k: number): number =>
  k <= 0 ? EVER : k > size ? NEVER : (sorted[size - k] ?? NEVER);

/** How many at the least are asked for, if so many hold, or (turned round) if so many do not. */
const asksFor = (least: number, size: number, straight: boolean): number => {
  const whole = Math.ceil(least);
  return straight ? whole : size - whole + 1;
};

/** As many of the members as are asked for. */
export const enough = (
  t: Turning,
  { least, args }: Of<'at_least'>,
  straight: boolean,
  within: number,
): Turns => {
  const { c } = t;
  const members = args.map((arg) => t.turn(arg, straight, within));
  const asked = c.number(least, within);
  const known = knownOf(c, asked, within);
  const [out, window] = [fresh(t, within), c.machine.window(within)];
  const row = new Float64Array(args.length);
  c.machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const wanted = asked.from.data[asked.at.base + i * asked.step] ?? Number.NaN;
      const isOpen = known.data[i] !== 3 || Number.isNaN(wanted);
      const k = asksFor(wanted, args.length, straight);
      for (let at = 0; at < args.length; at++) row[at] = members[at]?.met.data[i] ?? NEVER;
      out.met.data[i] = isOpen ? NEVER : kthLargest(row.sort(), args.length, k);
      for (let at = 0; at < args.length; at++) row[at] = members[at]?.may.data[i] ?? EVER;
      out.may.data[i] = isOpen ? EVER : kthLargest(row.sort(), args.length, k);
    }
  });
  c.machine.freeTruths(within, known);
  freeNumber(c, asked, within);
  for (const member of members) free(t, member, within);
  return out;
};

/** The parameter says how many members are asked for. */
export const counted = (t: Turning, { args }: Of<'at_least'>, within: number): Turns => {
  const { c } = t;
  const [out, window] = [fresh(t, within), c.machine.window(within)];
  const [sure, most] = t.way.small ? [out.met, out.may] : [out.may, out.met];
  c.machine.step(() => {
    sure.data.fill(0, 0, window.size);
    most.data.fill(0, 0, window.size);
  });
  for (const arg of args) {
    const found = c.truth(arg, within);
    const truths = readable(c, found, within);
    c.machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        const truth = truths.data[i] ?? 1;
        sure.data[i] = (sure.data[i] ?? 0) + (truth >> 1);
        most.data[i] = (most.data[i] ?? 0) + (truth & 1);
      }
    });
    freeRead(c, found, truths, within);
  }
  if (!t.way.small) {
    c.machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        sure.data[i] = -(sure.data[i] ?? 0);
        most.data[i] = -(most.data[i] ?? 0);
      }
    });
  }
  return out;
};

export const comparison = (t: Turning, term: Of<Comparison>, straight: boolean, within: number): Turns => {
  const [left, right] = term.args;
  const [other, spans] = left.op === 'free' ? [right, term.spans[1]] : [left, term.spans[0]];
  if (left.op !== 'free' && right.op !== 'free') return countedRecords(t, term, straight, within);
  if (spans && other.op === 'count') return counts(t, other, within);
  return other.kind === 'number' ? numbers(t, other, straight, within) : wholes(t, other, within);
};

/** Where the number itself is the turning point; one that is NaN compares with nothing. */
const numbers = (t: Turning, other: Term, straight: boolean, within: number): Turns => {
  const { c } = t;
  const operand = c.number(other, within);
  const known = knownOf(c, operand, within);
  const [out, window, sign] = [fresh(t, within), c.machine.window(within), t.way.small ? 1 : -1];
  const nan = straight ? NEVER : EVER;
  c.machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const value = operand.from.data[operand.at.base + i * operand.step] ?? Number.NaN;
      const isKnown = known.data[i] === 3;
      const turns = Number.isNaN(value) ? nan : sign * value;
      out.met.data[i] = isKnown ? turns : NEVER;
      out.may.data[i] = isKnown ? turns : EVER;
    }
  });
  c.machine.freeTruths(within, known);
  freeNumber(c, operand, within);
  return out;
};

const wholes = (t: Turning, other: Term, within: number): Turns => {
  const { c } = t;
  const operand = c.whole(other, within);
  const [out, window, sign] = [fresh(t, within), c.machine.window(within), t.way.small ? 1 : -1];
  c.machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const value = operand.from.data[operand.at.base + i * operand.step] ?? MISSING;
      out.met.data[i] = value === MISSING ? NEVER : sign * value;
      out.may.data[i] = value === MISSING ? EVER : sign * value;
    }
  });
  freeWhole(c, operand, within);
  return out;
};

/** A count compared with the parameter reaches from the records that surely count to those that may. */
const counts = (t: Turning, count: Of<'count'>, within: number): Turns => {
  const { c } = t;
  const { sure, most, free: freeCounts } = countSteps(c, count, within);
  const [out, window, { small }] = [fresh(t, within), c.machine.window(within), t.way];
  c.machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const [low, high] = [sure.data[i] ?? -1, most.data[i] ?? -1];
      out.met.data[i] = low < 0 ? NEVER : small ? low : -high;
      out.may.data[i] = low < 0 ? EVER : small ? high : -low;
    }
  });
  freeCounts();
  return out;
};

/** A count of records that turn themselves, compared with a number. */
const countedRecords = (t: Turning, term: Of<Comparison>, straight: boolean, within: number): Turns => {
  const { c } = t;
  const compared = countCompared(term);
  invariant(compared !== undefined, 'a comparison that turns once is one with the parameter or of a count');
  const { count, where, asked: number, atLeast, more } = compared;
  const at = c.places.list(count.list, within);
  const upright = straight === atLeast;
  const nan = straight ? NEVER : EVER;
  const inside = t.turn(where, upright, at);
  const asked = c.number(number, within);
  const known = knownOf(c, asked, within);
  const [out, window, source] = [fresh(t, within), c.machine.window(within), c.machine.list(at)];
  c.machine.step(() => {
    const { known: listKnown, starts } = source.data;
    const first = starts[window.base] ?? 0;
    for (let i = 0; i < window.size; i++) {
      const row = window.base + i;
      const [from, to] = [(starts[row] ?? first) - first, (starts[row + 1] ?? first) - first];
      const wanted = asked.from.data[asked.at.base + i * asked.step] ?? Number.NaN;
      const isOpen = listKnown[row] !== 1 || known.data[i] !== 3;
      const k = asksFor(more ? Math.floor(wanted) + 1 : wanted, to - from, upright);
      const [met, may] = [inside.met.data.subarray(from, to), inside.may.data.subarray(from, to)];
      // A comparison with NaN is false.
      const isNone = Number.isNaN(wanted);
      out.met.data[i] = isOpen ? NEVER : isNone ? nan : kthLargest(met.sort(), to - from, k);
      out.may.data[i] = isOpen ? EVER : isNone ? nan : kthLargest(may.sort(), to - from, k);
    }
  });
  c.machine.freeTruths(within, known);
  freeNumber(c, asked, within);
  free(t, inside, at);
  return out;
};
