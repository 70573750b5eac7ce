/** Calculations and comparisons of values in words; what would run on into the words around it stands in brackets. */
import type { Expression } from '../model/expression.ts';
import type { ValueType } from '../model/value.ts';
import type { Calculation } from './comparing.ts';
import { isCalculation, percentageOf } from './comparing.ts';
import type { Grammar } from './grammar.ts';
import type { Reading } from './reading.ts';
import { meantBy } from './reading.ts';

/** Reads a value as a noun. */
type Noun = (e: Expression, r: Reading, type?: ValueType) => string;

/** A side of a comparison: cases end where the sentence goes on, and without brackets nobody sees where. */
export const sideText = (
  e: Expression,
  r: Reading,
  type: ValueType | undefined,
  noun: Noun,
  grammar: Grammar,
): string => (meantBy(e, r).op === 'if' ? grammar.nested(noun(e, r, type)) : noun(e, r, type));

/** A calculation, of which another one inside keeps apart. */
export const calculatedText = (e: Calculation, r: Reading, noun: Noun, grammar: Grammar): string => {
  const ratio = percentageOf(e);
  if (ratio !== undefined) {
    return grammar.percentage(grammar.calculated['/'](ratio.map((side) => noun(side, r))));
  }
  return grammar.calculated[e.op](
    e.args.map((arg) => {
      const meant = meantBy(arg, r);
      const isAnother = isCalculation(meant) && (meant !== arg || meant.op !== e.op);
      return isAnother ? grammar.nested(noun(arg, r)) : sideText(arg, r, undefined, noun, grammar);
    }),
  );
};
