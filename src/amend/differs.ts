/** Whether one condition in the place of another can make any difference in a pack, whatever the facts of a case. */
import type { Expression } from '../model/expression.ts';
import { knotOf } from '../outcome/condition-tree.ts';
import type { Sides, SidesAt } from '../outcome/sides.ts';
import { onlyOf, sidesOf, sidesOfKnot } from '../outcome/sides.ts';

/** To what a condition can come in the pack. */
export const valuesOf = (expression: Expression, at: SidesAt): Sides =>
  sidesOfKnot(knotOf(expression, undefined, at.pack), (leaf) => sidesOf(leaf, at));

/** Whether two conditions, one in the place of the other, may ever come to different values. */
export const differs = (before: Expression, after: Expression, at: SidesAt): boolean => {
  const [was, is] = [valuesOf(before, at), valuesOf(after, at)];
  const only = onlyOf(was);
  if (only !== undefined && only === onlyOf(is)) return false;
  const [waits, stillWaits] = [waitsFor(before), waitsFor(after)];
  if (waits === undefined || waits !== stillWaits) return true;
  // Both are unknown together; otherwise each only comes to one value, and it is the same.
  const known = onlyOf({ ...was, open: false });
  return known === undefined || known !== onlyOf({ ...is, open: false });
};

/** What a comparison is unknown without; undefined where that is not plain. */
const waitsFor = (expression: Expression): string | undefined => {
  switch (expression.op) {
    case 'in':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return namesOf(expression.args);
    default:
      return undefined;
  }
};

const namesOf = (args: readonly Expression[]): string | undefined => {
  const names = args.map((arg) =>
    arg.op === 'literal'
      ? ''
      : arg.op === 'param'
        ? `param ${arg.parameter}`
        : arg.op === 'var'
          ? `${arg.scope} ${arg.fact}`
          : undefined,
  );
  return names.includes(undefined) ? undefined : names.join(', ');
};
