/**
 * Steps that find, for every case at once, the value at which a condition turns. The values of the parameter are put in
 * line so that small ones satisfy (s = t, or s = −t where large ones do); then a condition is met up to a turning point and
 * not unmet up to another, `and` takes the smaller of two, `or` the larger, a count the k-th largest.
 */
import { invariant } from '../base/assert.ts';
import type { Comparison, Quantifier } from '../model/expression.ts';
import type { Term } from './bound.ts';
import { CASE } from './layout.ts';
import { MISSING } from './table.ts';
import type { Rules, Way } from './turning-ways.ts';
import { countCompared } from './turning-ways.ts';
import { countSteps } from './vector-comparisons.ts';
import type { Source } from './vector-machine.ts';
import type { Compile } from './vector-operands.ts';
import { freeNumber, freeRead, freeWhole, knownOf, readable } from './vector-operands.ts';

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
  /** Codes of a condition without the parameter, judged beforehand for the cases; undefined where it was not. */
  readonly settled: (term: Term) => Source<Uint8Array> | undefined;
}

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Makes the steps of a condition in which the parameter occurs, or not; `straight`: not turned round by a `not`. */
export const turnSteps = (t: Turning, term: Term, straight: boolean, within: number): Turns => {
  if (!t.isFree(term)) return lifted(t, term, straight, within);
  switch (term.op) {
    case 'and':
    case 'or':
      return joined(t, term.args, straight === (term.op === 'and'), straight, within);
    case 'not':
      return turnSteps(t, term.args[0], !straight, within);
    case 'some':
    case 'all':
    case 'none':
      return quantified(t, term, straight, within);
    case 'if':
      return chosen(t, term, straight, within);
    case 'at_least':
      return t.isFree(term.least) ? counted(t, term, within) : enough(t, term, straight, within);
    case 'rule': {
      const rule = t.rules.get(term.rule);
      invariant(rule !== undefined, `rule ${term.rule} is not bound`);
      if (rule.applies === undefined) return turnSteps(t, rule.holds, straight, within);
      const scope: Term = term.neutral ? { op: 'not', kind: 'boolean', args: [rule.applies] } : rule.applies;
      return joined(t, [scope, rule.holds], straight !== term.neutral, straight, within);
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(t, term, straight, within);
    default:
      invariant(false, `${term.op} does not turn once`);
  }
};

const fresh = ({ c: { machine } }: Turning, within: number): Turns => ({
  met: machine.numbers(within),
  may: machine.numbers(within),
});

const free = ({ c: { machine } }: Turning, { met, may }: Turns, within: number): void => {
  machine.freeNumbers(within, met);
  machine.freeNumbers(within, may);
};

const EVER = Number.POSITIVE_INFINITY;
const NEVER = Number.NEGATIVE_INFINITY;

/** By truths 0, 1, 3, and the other way round. */
const MET = Float64Array.of(NEVER, NEVER, NEVER, EVER);
const MAY = Float64Array.of(NEVER, EVER, EVER, EVER);
const MET_TURNED = Float64Array.of(EVER, NEVER, NEVER, NEVER);
const MAY_TURNED = Float64Array.of(EVER, EVER, EVER, NEVER);

/** A condition without the parameter holds for all its values, for none, or is open. */
const lifted = (t: Turning, term: Term, straight: boolean, within: number): Turns => {
  const { machine } = t.c;
  const [out, window] = [fresh(t, within), machine.window(within)];
  const [met, may] = straight ? [MET, MAY] : [MET_TURNED, MAY_TURNED];
  const codes = within === CASE ? t.settled(term) : undefined;
  if (codes !== undefined) {
    machine.step(() => {
      for (let i = 0; i < window.size; i++) {
        const code = codes.data[window.base + i] ?? 1;
        const truth = code === 2 ? 3 : code;
        out.met.data[i] = met[truth] ?? NEVER;
        out.may.data[i] = may[truth] ?? EVER;
      }
    });
    return out;
  }
  const found = t.c.truth(term, within);
  const truths = readable(t.c, found, within);
  machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const truth = truths.data[i] ?? 1;
      out.met.data[i] = met[truth] ?? NEVER;
      out.may.data[i] = may[truth] ?? EVER;
    }
  });
  freeRead(t.c, found, truths, within);
  return out;
};

const smaller = (out: Float64Array, other: Float64Array, size: number): void => {
  for (let i = 0; i < size; i++) {
    const one = other[i] ?? NEVER;
    if (one < (out[i] ?? NEVER)) out[i] = one;
  }
};

const larger = (out: Float64Array, other: Float64Array, size: number): void => {
  for (let i = 0; i < size; i++) {
    const one = other[i] ?? NEVER;
    if (one > (out[i] ?? EVER)) out[i] = one;
  }
};

/** All of them, or any; conditions without the parameter first, as one. */
const joined = (
  t: Turning,
  args: readonly Term[],
  all: boolean,
  straight: boolean,
  within: number,
): Turns => {
  const { machine } = t.c;
  const window = machine.window(within);
  const kernel = all ? smaller : larger;
  const settled = args.filter((arg) => !t.isFree(arg));
  const op = all === straight ? 'and' : 'or';
  const parts: readonly Term[] = [
    ...(settled.length > 1 ? [{ op, kind: 'boolean', args: settled } as const] : settled),
    ...args.filter(t.isFree),
  ];
  const [first, ...others] = parts;
  invariant(first !== undefined, 'nothing is joined');
  const out = turnSteps(t, first, straight, within);
  for (const arg of others) {
    const other = turnSteps(t, arg, straight, within);
    machine.step(() => {
      kernel(out.met.data, other.met.data, window.size);
      kernel(out.may.data, other.may.data, window.size);
    });
    free(t, other, within);
  }
  return out;
};

const chosen = (t: Turning, { args }: Of<'if'>, straight: boolean, within: number): Turns => {
  const { c } = t;
  const test = c.truth(args[0], within);
  const truths = readable(c, test, within);
  const out = turnSteps(t, args[1], straight, within);
  const other = turnSteps(t, args[2], straight, within);
  const window = c.machine.window(within);
  c.machine.step(() => {
    const [met, may, otherMet, otherMay] = [out.met.data, out.may.data, other.met.data, other.may.data];
    for (let i = 0; i < window.size; i++) {
      const truth = truths.data[i] ?? 1;
      if (truth === 3) continue;
      const [one, two] = [otherMet[i] ?? NEVER, otherMay[i] ?? EVER];
      met[i] = truth === 0 ? one : Math.min(met[i] ?? NEVER, one);
      may[i] = truth === 0 ? two : Math.max(may[i] ?? EVER, two);
    }
  });
  freeRead(c, test, truths, within);
  free(t, other, within);
  return out;
};

/** The smallest or largest turning point of the records of each row. */
const quantified = (t: Turning, term: Of<Quantifier>, straight: boolean, within: number): Turns => {
  const { machine, places } = t.c;
  const at = places.list(term.list, within);
  const inside = turnSteps(t, term.where, straight === (term.op !== 'none'), at);
  const every = straight ? term.op !== 'some' : term.op === 'some';
  const empty = straight === (term.op === 'none') ? EVER : NEVER;
  const [out, window, source] = [fresh(t, within), machine.window(within), machine.list(at)];
  const sides = [
    [out.met, inside.met, NEVER],
    [out.may, inside.may, EVER],
  ] as const;
  machine.step(() => {
    const { known, starts } = source.data;
    const first = starts[window.base] ?? 0;
    for (const [into, from, open] of sides) {
      let record = 0;
      for (let i = 0; i < window.size; i++) {
        const row = window.base + i;
        const end = (starts[row + 1] ?? first) - first;
        let found = record === end ? empty : every ? EVER : NEVER;
        for (; record < end; record++) {
          const one = from.data[record] ?? open;
          if (every ? one < found : one > found) found = one;
        }
        into.data[i] = known[row] === 1 ? found : open;
      }
    }
  });
  free(t, inside, at);
  return out;
};

/** Of so many turning points the k-th largest: up to there at least k of them hold. */
const kthLargest = (sorted: Float64Array, size: number, k: number): number =>
  k <= 0 ? EVER : k > size ? NEVER : (sorted[size - k] ?? NEVER);

/** How many at the least are asked for, if so many hold, or (turned round) if so many do not. */
const asksFor = (least: number, size: number, straight: boolean): number => {
  const whole = Math.ceil(least);
  return straight ? whole : size - whole + 1;
};

/** As many of the members as are asked for. */
const enough = (t: Turning, { least, args }: Of<'at_least'>, straight: boolean, within: number): Turns => {
  const { c } = t;
  const members = args.map((arg) => turnSteps(t, arg, straight, within));
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
const counted = (t: Turning, { args }: Of<'at_least'>, within: number): Turns => {
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

const comparison = (t: Turning, term: Of<Comparison>, straight: boolean, within: number): Turns => {
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
  const inside = turnSteps(t, where, upright, at);
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
