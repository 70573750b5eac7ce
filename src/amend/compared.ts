/** What a swept parameter is compared with in a case, and whether comparisons are all that it is used for. */
import type { Case } from '../model/case.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue, Scalar } from '../model/value.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/**
 * Whether the parameter only ever stands in comparisons of rules, against a fact or a plain value: then its verdicts turn
 * at those values and nowhere else.
 */
export const isOnlyCompared = (pack: Pack, parameter: string): boolean => {
  const stands = (part: unknown, within: string): boolean => {
    if (typeof part !== 'object' || part === null) return true;
    if (Array.isArray(part)) return part.every((one) => stands(one, within));
    if ('op' in part && part.op === 'param' && 'parameter' in part && part.parameter === parameter) {
      return within === 'plain';
    }
    const inner =
      'op' in part && typeof part.op === 'string' && COMPARISONS.has(part.op) && 'args' in part
        ? againstPlain(part.args)
          ? 'plain'
          : 'other'
        : 'op' in part && part.op === 'set'
          ? 'plain'
          : 'other';
    return Object.entries(part).every(
      ([key, one]) => key === 'citations' || key === 'place' || stands(one, key === 'args' ? inner : 'other'),
    );
  };
  const { rules, grades, scorings, procedures, parameters } = pack;
  return stands([rules, grades, scorings, procedures, parameters], 'other');
};

const againstPlain = (args: unknown): boolean =>
  Array.isArray(args) &&
  args.some(
    (one) =>
      typeof one === 'object' && one !== null && 'op' in one && (one.op === 'var' || one.op === 'literal'),
  );

/** The values that the parameter is compared with where the outcome shows it, and all that its facts ever have. */
export const comparedWith = (
  outcome: Pick<Outcome, 'findings' | 'replay'>,
  theCase: Case,
  parameter: string,
): ReadonlySet<FactValue> => {
  const found = new Set<FactValue>();
  const visitNode = ({ op, args }: Explanation): void => {
    if (COMPARISONS.has(op) && args.some((one) => isParameter(one, parameter))) {
      for (const other of args) {
        if (isParameter(other, parameter)) continue;
        if (other.value !== undefined) found.add(other.value);
        if (other.op === 'var' && other.name !== undefined) {
          for (const value of valuesEver(theCase, other.name)) found.add(value);
        }
      }
    }
    args.forEach(visitNode);
  };
  const visit = ({ explanation, applies, children }: Finding): void => {
    if (applies !== undefined) visitNode(applies);
    if (explanation !== undefined) visitNode(explanation);
    children.forEach(visit);
  };
  outcome.findings.forEach(visit);
  for (const { refused } of outcome.replay.steps) {
    if (refused?.reason === 'guard-unmet' || refused?.reason === 'guard-undetermined') {
      refused.findings.forEach(visit);
    }
  }
  return found;
};

const isParameter = ({ op, name, args }: Explanation, parameter: string): boolean =>
  op === 'param' ? name === parameter : op === 'choose' && args.some((one) => isParameter(one, parameter));

/** Every value that a fact has in the head of the case or by an event; of `list[0].field` that of every record. */
const valuesEver = (theCase: Case, path: string): readonly Scalar[] => {
  const [fact = path, field] = path.split(/\[\d+\]\./);
  const given: readonly unknown[] = [
    theCase.facts[fact],
    ...theCase.events.map((event) => event.facts[fact]),
  ];
  return given.flatMap((value) => scalarsIn(value, field));
};

const scalarsIn = (value: unknown, field: string | undefined): readonly Scalar[] => {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => scalarsIn(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key === field || key === 'append')
    .flatMap(([, one]) => scalarsIn(one, field));
};
