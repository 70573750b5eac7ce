/** Explanations without numbers that no text or JSON can show: a quotient by zero has no value to print. */
import type { Expression } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import { explain } from './explain.ts';
import type { Frame } from './frame.ts';

/** An explanation as its value is used, and as it is shown. */
export interface Shown {
  readonly found: Explanation;
  readonly shown: Explanation;
}

/** Explains an expression, whatever numbers come up in it. */
export const explainShown = (expression: Expression, frame: Frame): Shown => {
  const { world } = frame;
  const before = world.infinite;
  world.infinite = false;
  const found = explain(expression, frame);
  const shown = world.infinite ? printable(found) : found;
  world.infinite = before;
  return { found, shown };
};

/** The tree with every NaN and infinity left out. */
const printable = ({ value, args, ...node }: Explanation): Explanation => {
  const kept = args.map(printable);
  return value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? { ...node, args: kept }
    : { ...node, value, args: kept };
};
