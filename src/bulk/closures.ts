/**
 * Bound rules as functions over the facts of one case, without generated code: for cases that come one by one. Truths are
 * 0, 1 (open) and 2, so that `and` is the least, `or` the most, and `not` is 2 − x; a value that is not known is undefined.
 */
import { invariant } from '../base/assert.ts';
import type { Comparison } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts, Scalar } from '../model/value.ts';
import { arithmetic, comparedRanges, dateFunctions } from './arithmetic.ts';
import type { BoundRules, Term } from './bound.ts';
import { factWithLiteral } from './fact-looks.ts';
import type { Look } from './looks.ts';
import {
  alike,
  calculated,
  chosenTruth,
  chosenValue,
  compared,
  constant,
  counted,
  enough,
  least,
  most,
  quantified,
  summed,
  withLiteral,
} from './looks.ts';
import { listReader, readerOf, recordIn } from './reading.ts';
import { sharedTerms } from './shared.ts';

/** Judges one case: a verdict code for each of the bound rules, in their order. */
export type JudgeFacts = (facts: Facts, codes?: Uint8Array) => Uint8Array;

/** What the terms of a pack hang on besides facts. */
export interface ClosureOptions {
  /** For working days. */
  readonly pack: Pick<Pack, 'calendar'>;
  /** The value of the parameter that was left free; without it, it is unknown. */
  readonly free?: Scalar | undefined;
}

/** Every rule is looked at once for each case, those that others ask for first. */
export const closuresOf = ({ rules }: BoundRules, options: ClosureOptions): JudgeFacts => {
  const size = rules.length;
  const [applies, holds] = [new Uint8Array(size), new Uint8Array(size)];
  const state: State = { facts: {}, turn: 0, low: 0, high: 0, applies, holds };
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const looks = rules.map((rule) => {
    const writer = closureWriter(state, places, options, sharedTerms(rule));
    return { applies: rule.applies && writer.truth(rule.applies), holds: writer.truth(rule.holds) };
  });
  return (facts, codes = new Uint8Array(size)) => {
    state.facts = facts;
    state.turn++;
    for (let at = 0; at < size; at++) {
      const look = looks[at];
      if (look === undefined) continue;
      const stands = look.applies === undefined ? 2 : look.applies(facts);
      const held = stands === 0 ? 1 : look.holds(facts);
      applies[at] = stands;
      holds[at] = held;
      codes[at] = stands === 0 ? 3 : stands === 1 ? 1 : held;
    }
    return codes;
  };
};

/** What is known of a case, rule by rule. */
interface State {
  facts: Facts;
  /** One more for every case, so that what was found in another is not taken for this one's. */
  turn: number;
  /** Between what the value lies that was last looked at for a comparison of counts. */
  low: number;
  high: number;
  readonly applies: Uint8Array;
  readonly holds: Uint8Array;
}

const closureWriter = (
  state: State,
  places: ReadonlyMap<string, number>,
  { pack, free }: ClosureOptions,
  shared: ReadonlySet<Term>,
) => {
  const truths = new Map<Term, Look<number>>();
  const values = new Map<Term, Look<Scalar | undefined>>();
  const dates = dateFunctions(pack);

  const truth = (term: Term): Look<number> => {
    if (!shared.has(term)) return truthAnew(term);
    const found = truths.get(term) ?? remembered(truthAnew(term), 1);
    truths.set(term, found);
    return found;
  };

  const value = (term: Term): Look<Scalar | undefined> => {
    if (!shared.has(term)) return valueAnew(term);
    const found = values.get(term) ?? remembered<Scalar | undefined>(valueAnew(term), undefined);
    values.set(term, found);
    return found;
  };

  /** What is worked out once for a case sees nothing of a record. */
  const remembered = <T>(look: Look<T>, none: T): Look<T> => {
    let turn = 0;
    let last = none;
    return () => {
      if (turn === state.turn) return last;
      last = look(state.facts);
      turn = state.turn;
      return last;
    };
  };

  const truthAnew = (term: Term): Look<number> => {
    switch (term.op) {
      case 'literal':
        return constant(term.value === true ? 2 : 0);
      case 'unknown':
        return constant(1);
      case 'rule':
        return ruleTruth(term.rule, term.neutral);
      case 'and':
        return least(term.args.map(truth));
      case 'or':
        return most(term.args.map(truth));
      case 'not': {
        const inner = truth(term.args[0]);
        return (record) => 2 - inner(record);
      }
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return comparison(term);
      case 'in': {
        const [inner, listed] = [value(term.args[0]), term.values];
        return (record) => {
          const sought = inner(record);
          return sought === undefined ? 1 : listed.indexOf(sought) === -1 ? 0 : 2;
        };
      }
      case 'some':
      case 'all':
      case 'none':
        return quantified(term.op, listReader(term.list.fact), truth(term.where));
      case 'if':
        return chosenTruth(truth(term.args[0]), truth(term.args[1]), truth(term.args[2]));
      case 'at_least':
        return enough(value(term.least), term.args.map(truth));
      default: {
        const inner = valueAnew(term);
        return (record) => {
          const given = inner(record);
          return given === true ? 2 : given === false ? 0 : 1;
        };
      }
    }
  };

  const ruleTruth = (rule: string, neutral: boolean): Look<number> => {
    const at = places.get(rule);
    invariant(at !== undefined, `rule ${rule} is judged before what asks for it`);
    const { applies, holds } = state;
    return neutral
      ? () => Math.max(2 - (applies[at] ?? 1), holds[at] ?? 1)
      : () => Math.min(applies[at] ?? 1, holds[at] ?? 1);
  };

  const comparison = (term: Extract<Term, { readonly op: Comparison }>): Look<number> => {
    const [left, right] = term.args;
    if (term.spans[0] || term.spans[1]) return spanning(term);
    if (left.kind === 'boolean') return alike(term.op, truth(left), truth(right));
    if (right.op === 'literal' && left.op === 'fact' && !shared.has(left)) {
      const direct = factWithLiteral(term.op, left, right.value);
      if (direct !== undefined) return direct;
    }
    if (right.op === 'literal') return withLiteral(term.op, value(left), right.value);
    return compared(term.op, value(left), value(right));
  };

  const spanning = ({ op, args, spans }: Extract<Term, { readonly op: Comparison }>): Look<number> => {
    const [a, b] = [rangeOf(args[0], spans[0]), rangeOf(args[1], spans[1])];
    return (record) => {
      if (!a(record)) return 1;
      const [low, high] = [state.low, state.high];
      return b(record) ? comparedRanges(op, low, high, state.low, state.high) : 1;
    };
  };

  /** Leaves in the state between what a value lies; false where nothing is known of it. */
  const rangeOf = (term: Term, spans: boolean): Look<boolean> => {
    if (!spans || term.op !== 'count' || term.where === undefined) {
      const inner = value(term);
      return (record) => {
        const given = inner(record);
        if (typeof given !== 'number') return false;
        state.low = given;
        state.high = given;
        return true;
      };
    }
    const [records, where] = [listReader(term.list.fact), truth(term.where)];
    return (record) => {
      const list = records(record);
      if (list === undefined) return false;
      let sure = 0;
      let open = 0;
      for (let at = 0; at < list.length; at++) {
        const one = where(recordIn(list, at));
        if (one === 2) sure++;
        else if (one === 1) open++;
      }
      state.low = sure;
      state.high = sure + open;
      return true;
    };
  };

  const valueAnew = (term: Term): Look<Scalar | undefined> => {
    switch (term.op) {
      case 'literal':
        return constant(term.value);
      case 'unknown':
        return constant(undefined);
      case 'free':
        return constant(free);
      case 'fact':
        return readerOf(term.field, term.fact);
      case 'count':
        return counted(listReader(term.list.fact), term.where && truth(term.where));
      case 'sum':
        return summed(listReader(term.list.fact), value(term.of), term.where && truth(term.where));
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case 'min':
      case 'max':
        return calculated(arithmetic[term.op], term.args.map(value));
      case 'if':
        return chosenValue(truth(term.args[0]), value(term.args[1]), value(term.args[2]));
      case 'date_add': {
        const [date, amount, unit] = [value(term.args[0]), value(term.args[1]), term.unit];
        return (record) => dates.shifted(date(record), amount(record), unit);
      }
      case 'year_start':
      case 'year_end': {
        const [date, edge] = [value(term.args[0]), term.op];
        return (record) => dates.edge(edge, date(record));
      }
      default: {
        const inner = truthAnew(term);
        return (record) => {
          const found = inner(record);
          return found === 1 ? undefined : found === 2;
        };
      }
    }
  };

  return { truth };
};
