/** Steps for what columns keep as whole numbers: days, months with days, and texts by their numbers. */
import { invariant } from '../base/assert.ts';
import type { Scalar } from '../model/value.ts';
import type { Kind, Term } from './bound.ts';
import { MISSING } from './table.ts';
import type { Machine, Source } from './vector-machine.ts';
import type { Compile, WholeOperand } from './vector-operands.ts';
import { freeNumber, freeRead, freeWhole, readable, sameFor } from './vector-operands.ts';
import { wholeOf } from './whole-values.ts';

/** Makes the steps of a value that is kept as a whole number. */
export const wholeSteps = (c: Compile, term: Term, within: number): WholeOperand => {
  const { machine, places, dates } = c;
  const window = machine.window(within);
  switch (term.op) {
    case 'literal':
      return sameFor(wholesFor(machine, term.kind, [term.value]));
    case 'unknown':
      return sameFor({ data: Int32Array.of(MISSING) });
    case 'free':
      return c.free === undefined
        ? sameFor({ data: Int32Array.of(MISSING) })
        : sameFor(wholesFor(machine, term.kind, [c.free]));
    case 'fact':
      return { from: machine.wholeColumn(places.column(term, within)), at: window, step: 1, free: false };
    case 'if': {
      const test = c.truth(term.args[0], within);
      const [a, b] = [c.whole(term.args[1], within), c.whole(term.args[2], within)];
      const [truths, out] = [readable(c, test, within), machine.wholes(within)];
      machine.step(() => {
        for (let i = 0; i < window.size; i++) {
          const one = a.from.data[a.at.base + i * a.step] ?? MISSING;
          const other = b.from.data[b.at.base + i * b.step] ?? MISSING;
          const truth = truths.data[i];
          out.data[i] = truth === 3 ? one : truth === 0 ? other : one === other ? one : MISSING;
        }
      });
      freeRead(c, test, truths, within);
      freeWhole(c, a, within);
      freeWhole(c, b, within);
      return register(out);
    }
    case 'date_add': {
      const { unit } = term;
      const [a, n] = [c.whole(term.args[0], within), c.number(term.args[1], within)];
      const out = machine.wholes(within);
      machine.step(() => {
        for (let i = 0; i < window.size; i++) {
          const day = a.from.data[a.at.base + i * a.step] ?? MISSING;
          const amount = n.from.data[n.at.base + i * n.step] ?? Number.NaN;
          out.data[i] = dates.shiftedDay(day, amount, unit);
        }
      });
      freeWhole(c, a, within);
      freeNumber(c, n, within);
      return register(out);
    }
    case 'year_start':
    case 'year_end': {
      const edge = term.op;
      const a = c.whole(term.args[0], within);
      const out = machine.wholes(within);
      machine.step(() => {
        for (let i = 0; i < window.size; i++) {
          out.data[i] = dates.edgeDay(edge, a.from.data[a.at.base + i * a.step] ?? MISSING);
        }
      });
      freeWhole(c, a, within);
      return register(out);
    }
    default:
      invariant(false, `${term.op} is no day and no text`);
  }
};

const register = (from: Source<Int32Array>): WholeOperand => ({ from, at: { base: 0 }, step: 1, free: true });

/** Literals as columns hold them; texts have their numbers only once a table is there. */
export const wholesFor = (machine: Machine, kind: Kind, values: readonly Scalar[]): Source<Int32Array> =>
  kind === 'text'
    ? machine.texts(values.map(String))
    : { data: Int32Array.from(values, (value) => wholeOf(kind, value)) };
