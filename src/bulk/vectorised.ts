/**
 * Bound rules as loops over columns without generated code, for places that forbid it: each term fills a register for a
 * block of rows, terms over records one for all records of these rows. What is named once is worked out once per block.
 */
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';
import { dateFunctions } from './arithmetic.ts';
import type { BoundRule, Term } from './bound.ts';
import type { Layout } from './layout.ts';
import { CASE, placesIn } from './layout.ts';
import { seesRecord, sharedTerms } from './shared.ts';
import type { Table } from './table.ts';
import { spreadBytes, spreadDoubles, spreadWholes } from './vector-kernels.ts';
import type { Machine } from './vector-machine.ts';
import { machineFor } from './vector-machine.ts';
import { numberSteps } from './vector-numbers.ts';
import type { Compile, NumberOperand, RuleTruths, TruthOperand, WholeOperand } from './vector-operands.ts';
import { freeRead, readable, START } from './vector-operands.ts';
import { joined, truthSteps, turned } from './vector-truths.ts';
import { wholeSteps } from './vector-wholes.ts';

/** Judges rows of a table that was made ready; codes go into arrays in the order of the rules. */
export type JudgeRows = (from: number, to: number, codes: readonly Uint8Array[]) => void;

/** What either way of judging is given. */
export interface BackendOptions {
  readonly pack: Pick<Pack, 'calendar'>;
  readonly free?: Scalar | undefined;
}

/** The program of some rules; its registers are shared by all tables. */
export const vectorisedFor = (
  rules: readonly BoundRule[],
  layout: Layout,
  options: BackendOptions,
): ((table: Table) => JudgeRows) => {
  const machine = machineFor(layout);
  const ready = new Map<string, RuleTruths>();
  let codes: readonly Uint8Array[] = [];
  for (const [at, rule] of rules.entries()) {
    const c = compilerFor(machine, layout, options, ready, sharedTerms(rule));
    const applies = rule.applies && kept(c.truth(rule.applies, CASE));
    const holds = kept(c.truth(rule.holds, CASE));
    writeCodes(c, applies, holds, () => codes[at]);
    ready.set(rule.id, givenBy(c, applies, holds));
  }
  return (table) => (from, to, into) => {
    machine.table(table);
    codes = into;
    machine.run(from, to);
  };
};

const kept = (operand: TruthOperand): TruthOperand =>
  'same' in operand ? operand : { register: operand.register, kept: true };

/** What a rule is to those that ask for it. LAW: one that does not apply counts as met in `all`, not in `any`. */
const givenBy = (c: Compile, applies: TruthOperand | undefined, holds: TruthOperand): RuleTruths => {
  if (applies === undefined) return { inAll: holds, inAny: holds };
  return {
    inAll: kept(joined(c, 'or', [() => turned(c, applies, CASE), () => holds], CASE)),
    inAny: kept(joined(c, 'and', [() => applies, () => holds], CASE)),
  };
};

const writeCodes = (
  c: Compile,
  applies: TruthOperand | undefined,
  holds: TruthOperand,
  codes: () => Uint8Array | undefined,
): void => {
  const window = c.machine.window(CASE);
  const held = readable(c, holds, CASE);
  if (applies === undefined) {
    c.machine.step(() => {
      const out = codes();
      if (out === undefined) return;
      for (let i = 0; i < window.size; i++) {
        const truth = held.data[i] ?? 1;
        out[window.base + i] = truth - (truth >> 1);
      }
    });
  } else {
    const scope = readable(c, applies, CASE);
    c.machine.step(() => {
      const out = codes();
      if (out === undefined) return;
      for (let i = 0; i < window.size; i++) {
        const [stands, truth] = [scope.data[i] ?? 1, held.data[i] ?? 1];
        out[window.base + i] = stands === 0 ? 3 : stands === 1 ? 1 : truth - (truth >> 1);
      }
    });
    freeRead(c, applies, scope, CASE);
  }
  freeRead(c, holds, held, CASE);
};

/** What makes the steps of terms in a machine; rules that are asked for must have been judged before. */
export const compilerFor = (
  machine: Machine,
  layout: Layout,
  { pack, free }: BackendOptions,
  rules: ReadonlyMap<string, RuleTruths>,
  shared: ReadonlySet<Term>,
): Compile => {
  const truths = new Map<Term, TruthOperand>();
  const numbers = new Map<Term, NumberOperand>();
  const wholes = new Map<Term, WholeOperand>();

  /** What sees nothing of a record is worked out for the case, then spread over the records. */
  const lifted = <T>(
    term: Term,
    within: number,
    found: Map<Term, T>,
    make: (within: number) => T,
    keep: (made: T) => T,
    spread: (made: T, within: number) => T,
  ): T => {
    if (within !== CASE && !seesRecord(term)) {
      const outer = layout.lists[within]?.within ?? CASE;
      return spread(lifted(term, outer, found, make, keep, spread), within);
    }
    if (!shared.has(term)) return make(within);
    const known = found.get(term) ?? keep(make(within));
    found.set(term, known);
    return known;
  };

  const c: Compile = {
    machine,
    places: placesIn(layout),
    dates: dateFunctions(pack),
    free,
    rules,
    truth: (term, within) =>
      lifted(
        term,
        within,
        truths,
        (at) => truthSteps(c, term, at),
        kept,
        (made, at) => {
          if ('same' in made) return made;
          const outer = layout.lists[at]?.within ?? CASE;
          const [from, into] = [readable(c, made, outer), machine.truths(at)];
          const [list, window] = [machine.list(at), machine.window(outer)];
          machine.step(() => spreadBytes(into.data, from.data, list.data.starts, window.base, window.size));
          freeRead(c, made, from, outer);
          return { register: into, kept: false };
        },
      ),
    number: (term, within) =>
      lifted(
        term,
        within,
        numbers,
        (at) => numberSteps(c, term, at),
        unfreed,
        (made, at) => spreadNumber(c, layout, made, at),
      ),
    whole: (term, within) =>
      lifted(
        term,
        within,
        wholes,
        (at) => wholeSteps(c, term, at),
        unfreed,
        (made, at) => spreadWhole(c, layout, made, at),
      ),
  };
  return c;
};

const unfreed = <T extends { readonly free: boolean }>(operand: T): T => ({ ...operand, free: false });

const spreadNumber = (c: Compile, layout: Layout, made: NumberOperand, at: number): NumberOperand => {
  if (made.step === 0) return made;
  const { machine } = c;
  const outer = layout.lists[at]?.within ?? CASE;
  const [into, list, window] = [machine.numbers(at), machine.list(at), machine.window(outer)];
  const { from, at: base, known } = made;
  machine.step(() =>
    spreadDoubles(into.data, from.data, base.base, list.data.starts, window.base, window.size),
  );
  if (typeof known !== 'object') return { ...made, from: into, at: START, free: true };
  const knownInto = machine.truths(at);
  machine.step(() => spreadBytes(knownInto.data, known.data, list.data.starts, window.base, window.size));
  return { from: into, at: START, step: 1, free: true, known: knownInto };
};

const spreadWhole = (c: Compile, layout: Layout, made: WholeOperand, at: number): WholeOperand => {
  if (made.step === 0) return made;
  const { machine } = c;
  const outer = layout.lists[at]?.within ?? CASE;
  const [into, list, window] = [machine.wholes(at), machine.list(at), machine.window(outer)];
  const { from, at: base } = made;
  machine.step(() =>
    spreadWholes(into.data, from.data, base.base, list.data.starts, window.base, window.size),
  );
  return { from: into, at: START, step: 1, free: true };
};
