/**
 * Whether a rule turns at most once as a parameter grows: every comparison with it points the same way once it is read
 * through all the `not`s around it. Then each case has one value at which it turns, and one pass finds it.
 */
import type { Comparison } from '../model/expression.ts';
import { MIRRORED } from './arithmetic.ts';
import type { BoundRule, Term } from './bound.ts';
import { partsOf } from './terms.ts';

/** A comparison with the free parameter, as it bears on the rule: met for small values, or for large ones. */
export interface Way {
  readonly small: boolean;
  /** Whether the value compared with is itself left out. */
  readonly strict: boolean;
}

/** Rules by their ids, to look through those that are asked for. */
export type Rules = ReadonlyMap<string, BoundRule>;

/** Whether the free parameter occurs in a term, rules that it asks for included. */
export const freeIn = (rules: Rules): ((term: Term) => boolean) => {
  const terms = new Map<Term, boolean>();
  const known = new Map<string, boolean>();
  const inRule = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const rule = rules.get(id);
    const found =
      rule !== undefined && (inTerm(rule.holds) || (rule.applies !== undefined && inTerm(rule.applies)));
    known.set(id, found);
    return found;
  };
  const inTerm = (term: Term): boolean => {
    const before = terms.get(term);
    if (before !== undefined) return before;
    const found = term.op === 'free' || (term.op === 'rule' ? inRule(term.rule) : partsOf(term).some(inTerm));
    terms.set(term, found);
    return found;
  };
  return inTerm;
};

/**
 * The one way in which all comparisons of a condition point; undefined where they do not, or where the parameter stands in
 * something else than a comparison.
 */
export const wayOf = (rule: BoundRule, rules: Rules): Way | undefined => {
  const isFree = freeIn(rules);
  if (rule.applies !== undefined && isFree(rule.applies)) return undefined;
  const found = waysIn(rule.holds, true, rules, isFree);
  if (found?.length === 0) return { small: true, strict: false };
  const [first, ...others] = found ?? [];
  return first !== undefined &&
    others.every(({ small, strict }) => small === first.small && strict === first.strict)
    ? first
    : undefined;
};

/** `straight`: not turned round by a `not`. */
const waysIn = (
  term: Term,
  straight: boolean,
  rules: Rules,
  isFree: (term: Term) => boolean,
): readonly Way[] | undefined => {
  const all = (terms: readonly Term[], same = true): readonly Way[] | undefined => {
    const ways: Way[] = [];
    for (const one of terms) {
      const found = waysIn(one, same === straight, rules, isFree);
      if (found === undefined) return undefined;
      ways.push(...found);
    }
    return ways;
  };
  if (!isFree(term)) return NONE;
  switch (term.op) {
    case 'and':
    case 'or':
      return all(term.args);
    case 'not':
      return all(term.args, false);
    case 'some':
    case 'all':
      return all([term.where]);
    case 'none':
      return all([term.where], false);
    case 'if':
      return isFree(term.args[0]) ? undefined : all(term.args.slice(1));
    case 'at_least':
      if (!isFree(term.least)) return all(term.args);
      return term.least.op === 'free' && !term.args.some(isFree) ? [wayFor('>=', straight)] : undefined;
    case 'rule': {
      const rule = rules.get(term.rule);
      if (rule === undefined || (rule.applies !== undefined && isFree(rule.applies))) return undefined;
      return all([rule.holds]);
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = term.args;
      if (left.op === 'free') return isFree(right) ? undefined : [wayFor(MIRRORED[term.op], straight)];
      if (right.op === 'free') return isFree(left) ? undefined : [wayFor(term.op, straight)];
      const counted = countCompared(term);
      // Of two counts that are both open nothing but the comparison itself tells how they stand.
      const isOne = term.spans[0] !== term.spans[1];
      return counted === undefined || !isOne || isFree(counted.asked) || !term.spans[counted.side]
        ? undefined
        : all([counted.where], counted.atLeast);
    }
    default:
      return undefined;
  }
};

const NONE: readonly Way[] = [];

/** Of `x op t`; turned round, `>=` is `<`. */
const wayFor = (op: Comparison, straight: boolean): Way => {
  const small = op === '>=' || op === '>';
  const strict = op === '>' || op === '<';
  return straight ? { small, strict } : { small: !small, strict: !strict };
};

/** A count over records compared with a number: whether at least so many are asked for, or fewer. */
export interface CountCompared {
  readonly side: 0 | 1;
  readonly count: Extract<Term, { readonly op: 'count' }>;
  readonly where: Term;
  readonly asked: Term;
  /** False: that it is not at least so many. */
  readonly atLeast: boolean;
  /** Whether as many as asked are too few (`>`, `<=`). */
  readonly more: boolean;
}

/** Reads a comparison as one of a count with a number. */
export const countCompared = (
  term: Extract<Term, { readonly op: Comparison }>,
): CountCompared | undefined => {
  const [left, right] = term.args;
  const side = left.op === 'count' && left.where !== undefined ? 0 : 1;
  const [count, asked] = side === 0 ? [left, right] : [right, left];
  if (count.op !== 'count' || count.where === undefined) return undefined;
  const op = side === 0 ? term.op : MIRRORED[term.op];
  return {
    side,
    count,
    where: count.where,
    asked,
    atLeast: op === '>=' || op === '>',
    more: op === '>' || op === '<=',
  };
};
