/** Explanations without numbers that no text or JSON can show: a quotient by zero has no value to print. */
import type { Explanation } from '../model/finding.ts';

/** The tree with every NaN and infinity left out. */
export const printable = ({ value, args, ...node }: Explanation): Explanation => {
  const kept = args.map(printable);
  return value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? { ...node, args: kept }
    : { ...node, value, args: kept };
};
