/** What numbers a term can come to: NaN stands for unknown in columns, so terms that can be NaN for real are told apart. */
import type { Scalar } from '../model/value.ts';
import type { Term } from './bound.ts';

/** Facts are finite; an infinity comes of a sum too large or a division, NaN of two infinities or of zeros. */
interface Reach {
  readonly infinite: boolean;
  readonly nan: boolean;
}

/** Whether a known value of the term can be NaN. */
export const canBeNaN = (term: Term, free: Scalar | undefined): boolean => reachOf(term, free).nan;

const FINITE: Reach = { infinite: false, nan: false };
const LARGE: Reach = { infinite: true, nan: false };
const ANY: Reach = { infinite: true, nan: true };

const reachOf = (term: Term, free: Scalar | undefined): Reach => {
  switch (term.op) {
    case 'literal':
      return reachOfScalar(term.value);
    case 'free':
      return reachOfScalar(free);
    case 'if':
      return either(reachOf(term.args[1], free), reachOf(term.args[2], free));
    case 'min':
    case 'max':
      return term.args.map((arg) => reachOf(arg, free)).reduce(either, FINITE);
    case 'sum':
      return isTame(reachOf(term.of, free)) ? LARGE : ANY;
    case '+':
    case '-':
      return term.args.every((arg) => isTame(reachOf(arg, free))) ? LARGE : ANY;
    case '*':
      return term.args.length === 2 && term.args.every((arg) => isTame(reachOf(arg, free))) ? LARGE : ANY;
    case '/':
    case '%': {
      const [dividend, divisor] = term.args;
      const usual = dividend !== undefined && isTame(reachOf(dividend, free));
      return usual && divisor?.op === 'literal' && Number.isFinite(divisor.value) && divisor.value !== 0
        ? LARGE
        : ANY;
    }
    default:
      return FINITE;
  }
};

const reachOfScalar = (value: Scalar | undefined): Reach =>
  typeof value !== 'number' || Number.isFinite(value) ? FINITE : Number.isNaN(value) ? ANY : LARGE;

const either = (a: Reach, b: Reach): Reach => ({
  infinite: a.infinite || b.infinite,
  nan: a.nan || b.nan,
});

const isTame = ({ infinite, nan }: Reach): boolean => !infinite && !nan;
