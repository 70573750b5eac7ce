/** Numbers that the measure's parameters alone come to: how many members a group asks for, how many points there are. */
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
  return least === undefined ? undefined : Math.ceil(least);
};

/** The number an expression comes to without any fact; absent for one that rests on facts or an open parameter. */
export const numberOf = (e: Expression, pack: Pack, occasion: Occasion): number | undefined => {
  const number = calculated(e, pack, occasion);
  return number !== undefined && Number.isFinite(number) ? number : undefined;
};

const calculated = (e: Expression, pack: Pack, occasion: Occasion): number | undefined => {
  if (e.op === 'choose') {
    const branch = e.options[optionOf(pack, e.decision, occasion)];
    return branch && calculated(branch, pack, occasion);
  }
  if (isCalculation(e)) {
    const args = e.args.flatMap((arg) => calculated(arg, pack, occasion) ?? []);
    return args.length === e.args.length ? calculate(e.op, args) : undefined;
  }
  const value =
    e.op === 'literal' ? e.value : e.op === 'param' ? parameterValue(pack, e.parameter, occasion) : undefined;
  return typeof value === 'number' ? value : undefined;
};
