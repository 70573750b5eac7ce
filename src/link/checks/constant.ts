/** A condition that looks at nothing is met, or unmet, in every case: a slip, or a condition left to be written. */
import type { Operator } from '../../model/expression.ts';
import type { Check } from './check.ts';

export const checkConstant: Check = ({ rules, advisories, scorings }, { find }, report) => {
  const leaves = Object.values(rules).flatMap((rule) =>
    rule.body.kind === 'when' ? [{ ...rule, when: rule.body.when }] : [],
  );
  const scored = scorings.flatMap(({ bonuses, deductions, vetoes }) => [
    ...bonuses,
    ...deductions,
    ...vetoes,
  ]);
  for (const { title, place, when } of [...leaves, ...Object.values(advisories), ...scored]) {
    if (when !== undefined && !looks(when))
      report('link/constant-condition', find.at(place), { name: title });
  }
};

/** Operators that take their value from no operand; a `choose` turns with its decision. */
const LOOKING: ReadonlySet<unknown> = new Set<Operator>([
  'var',
  'param',
  'set',
  'let',
  'rule',
  'score',
  'choose',
  'some',
  'all',
  'none',
  'count',
  'sum',
  'date',
  'entered',
]);

const looks = (part: unknown): boolean => {
  if (typeof part !== 'object' || part === null) return false;
  return ('op' in part && LOOKING.has(part.op)) || Object.values(part).some(looks);
};
