/** How many members a group asks for: the number, where the measure's parameters alone come to one. */
import { calculate } from '../evaluate/operators.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { isCalculation } from './comparing.ts';
import type { Occasion } from './parameter-values.ts';
import { optionOf, parameterValue } from './parameter-values.ts';

/** The number of members that make it; absent for other groups, and while it hangs on facts or an open parameter. */
export const leastOf = (pack: Pack, { body }: Rule, occasion: Occasion): number | undefined => {
  const least = body.kind === 'at_least' ? numberOf(body.least, pack, occasion) : undefined;
  return least !== undefined && Number.isFinite(least) ? Math.ceil(least) : undefined;
};

const numberOf = (e: Expression, pack: Pack, occasion: Occasion): number | undefined => {
  if (e.op === 'choose') {
    const branch = e.options[optionOf(pack, e.decision, occasion)];
    return branch && numberOf(branch, pack, occasion);
  }
  if (isCalculation(e)) {
    const args = e.args.flatMap((arg) => numberOf(arg, pack, occasion) ?? []);
    return args.length === e.args.length ? calculate(e.op, args) : undefined;
  }
  const value =
    e.op === 'literal' ? e.value : e.op === 'param' ? parameterValue(pack, e.parameter, occasion) : undefined;
  return typeof value === 'number' ? value : undefined;
};
