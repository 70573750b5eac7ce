/**
 * Steps that find, for every case at once, the value at which a condition turns. The values of the parameter are put in
 * line so that small ones satisfy (s = t, or s = −t where large ones do); then a condition is met up to a turning point and
 * not unmet up to another, `and` takes the smaller of two, `or` the larger, a count the k-th largest.
 */
import { invariant } from '../base/assert.ts';
import type { Quantifier } from '../model/expression.ts';
import type { Term } from './bound.ts';
import { CASE } from './layout.ts';
import { freeRead, readable } from './vector-operands.ts';
import { comparison, counted, enough } from './vector-turning-counts.ts';
import type { Turning, Turns } from './vector-turns.ts';
import { EVER, free, fresh, NEVER } from './vector-turns.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Makes the steps of a condition in which the parameter occurs, or not; `straight`: not turned round by a `not`. */
export const turnSteps = (t: Turning, term: Term, straight: boolean, within: number): Turns => {
  if (!t.isFree(term)) return lifted(t, term, straight, within);
  switch (term.op) {
    case 'and':
    case 'or':
      return joined(t, term.args, straight === (term.op === 'and'), straight, within);
    case 'not':
      return t.turn(term.args[0], !straight, within);
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
      if (rule.applies === undefined) return t.turn(rule.holds, straight, within);
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
  const out = t.turn(first, straight, within);
  for (const arg of others) {
    const other = t.turn(arg, straight, within);
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
  const out = t.turn(args[1], straight, within);
  const other = t.turn(args[2], straight, within);
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
  const inside = t.turn(term.where, straight === (term.op !== 'none'), at);
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
