/** What is found out about terms before they are written: which are used twice, where a zero's sign counts, which cannot be written. */
import type { Kind, Term } from '../bulk/bound.ts';
import { partsOf } from '../bulk/terms.ts';
import type { Scalar } from '../model/value.ts';
import type { Writing } from './sql-dialect.ts';
import { literalOf } from './sql-text.ts';

export interface Survey {
  /** Written more than once, so better worked out once. */
  readonly shared: (term: Term) => boolean;
  /** Whether it makes a difference which of the two zeros a number is. */
  readonly signed: (term: Term) => boolean;
}

export const surveyOf = (roots: readonly Term[]): Survey => {
  const uses = new Map<Term, number>();
  const signed = new Set<Term>();
  const count = (term: Term): void => {
    const before = uses.get(term) ?? 0;
    uses.set(term, before + 1);
    if (before === 0) for (const part of partsOf(term)) count(part);
  };
  /** What is divided by zero, and branches that must agree to the last bit, tell one zero from the other. */
  const sign = (term: Term, counts: boolean): void => {
    if (signed.has(term) && counts) return;
    if (counts) signed.add(term);
    for (const part of partsOf(term)) sign(part, part.kind === 'number' && signCounts(term, part, counts));
  };
  for (const root of roots) count(root);
  for (const root of uses.keys()) sign(root, false);
  return { shared: (term) => (uses.get(term) ?? 0) > 1, signed: (term) => signed.has(term) };
};

const signCounts = (term: Term, part: Term, counts: boolean): boolean => {
  switch (term.op) {
    case '/':
      return counts || part === term.args[1];
    case 'if':
      return true;
    case '+':
    case '-':
    case '*':
    case '%':
    case 'min':
    case 'max':
      return counts;
    default:
      return false;
  }
};

/** Why a condition is not written as SQL. */
export type Hindrance = 'workdays' | 'text' | 'date' | 'order' | 'kinds' | 'remainder';

/** What hinders that a term is written, if anything does. */
export const hindranceIn = (term: Term, writing: Writing, seen = new Set<Term>()): Hindrance | undefined => {
  if (seen.has(term)) return undefined;
  seen.add(term);
  const own = hindranceOf(term, writing);
  if (own !== undefined) return own;
  for (const part of partsOf(term)) {
    const inner = hindranceIn(part, writing, seen);
    if (inner !== undefined) return inner;
  }
  return undefined;
};

const hindranceOf = (term: Term, writing: Writing): Hindrance | undefined => {
  switch (term.op) {
    case 'literal':
      return hindranceOfValue(term.value, term.kind, writing);
    case 'in':
      return term.values.some((value) => hindranceOfValue(value, 'text', writing)) ? 'text' : undefined;
    case 'date_add':
      return term.unit === 'workday' ? 'workdays' : undefined;
    case '%':
      return writing.remainders ? undefined : 'remainder';
    case '<':
    case '<=':
    case '>':
    case '>=':
      return (
        hindranceOfPair(term.args) ?? (term.args.some(({ kind }) => kind === 'text') ? 'order' : undefined)
      );
    case '==':
    case '!=':
      return hindranceOfPair(term.args);
    default:
      return undefined;
  }
};

const hindranceOfValue = (value: Scalar, kind: Kind, writing: Writing): Hindrance | undefined =>
  literalOf(value, kind, writing) !== undefined ? undefined : kind === 'date' ? 'date' : 'text';

const hindranceOfPair = ([a, b]: readonly [Term, Term]): Hindrance | undefined =>
  a.kind === b.kind || a.op === 'unknown' || b.op === 'unknown' ? undefined : 'kinds';

/** Whether a number may be none (NaN), or infinite. */
export interface Nature {
  readonly nan: boolean;
  readonly infinite: boolean;
}

/** What may come of a term; a fact is a finite number. */
export const natureOf = (term: Term): Nature => {
  const known = natures.get(term);
  if (known !== undefined) return known;
  const nature = find(term);
  natures.set(term, nature);
  return nature;
};

const natures = new WeakMap<Term, Nature>();
const FINITE: Nature = { nan: false, infinite: false };
const ANYTHING: Nature = { nan: true, infinite: true };

const find = (term: Term): Nature => {
  switch (term.op) {
    case 'literal':
      return typeof term.value !== 'number' || Number.isFinite(term.value)
        ? FINITE
        : { nan: Number.isNaN(term.value), infinite: true };
    case '/':
    case '%':
      return ANYTHING;
    case 'sum':
      return { nan: isOdd(natureOf(term.of)), infinite: true };
    case '+':
    case '-':
    case '*': {
      // From the third operand on, one of the two that are multiplied may be infinite and the other zero.
      const long = term.op === '*' && term.args.length > 2;
      return { nan: long || term.args.some((arg) => isOdd(natureOf(arg))), infinite: true };
    }
    case 'min':
    case 'max':
      return joined(term.args);
    case 'if':
      return joined(term.args.slice(1));
    default:
      return FINITE;
  }
};

const isOdd = ({ nan, infinite }: Nature): boolean => nan || infinite;

const joined = (terms: readonly Term[]): Nature => ({
  nan: terms.some((term) => natureOf(term).nan),
  infinite: terms.some((term) => natureOf(term).infinite),
});
