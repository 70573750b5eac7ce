/** What a swept parameter is compared with, in a pack and in a case, and whether comparisons are all that it is used for. */
import type { Case } from '../model/case.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue, Scalar } from '../model/value.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** Where a pack compares a parameter with facts and plain values. */
export interface Comparisons {
  /**
   * Whether the parameter stands nowhere else: then verdicts turn at the values that those facts have in a case, and at the
   * plain ones, and nowhere else.
   */
  readonly only: boolean;
  readonly facts: ReadonlySet<string>;
  /** Of the records of any list. */
  readonly fields: ReadonlySet<string>;
  readonly values: readonly Scalar[];
}

/** All comparisons of a parameter, those in values named first, in guards and in tables of grades and scores included. */
export const comparisonsOf = (pack: Pack, parameter: string): Comparisons => {
  const facts = new Set<string>();
  const fields = new Set<string>();
  const values: Scalar[] = [];
  let only = true;
  const take = (other: object): void => {
    if ('op' in other && other.op === 'var' && 'fact' in other && typeof other.fact === 'string') {
      const isField = 'scope' in other && other.scope === 'item';
      (isField ? fields : facts).add(other.fact);
    } else if ('op' in other && other.op === 'literal' && 'value' in other && isScalar(other.value)) {
      values.push(other.value);
    } else only = false;
  };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isOf(part, parameter)) {
      only = false;
      return;
    }
    const others = othersIn(part, parameter);
    others?.forEach(take);
    for (const inner of others ?? Object.values(part)) visit(inner);
  };
  const { rules, grades, scorings, procedures, parameters } = pack;
  visit([rules, grades, scorings, procedures, parameters]);
  return { only, facts, fields, values };
};

/** What a comparison holds the parameter against; undefined for anything else. */
const othersIn = (part: object, parameter: string): readonly object[] | undefined => {
  if (!('op' in part) || typeof part.op !== 'string' || !COMPARISONS.has(part.op)) return undefined;
  if (!('args' in part) || !Array.isArray(part.args)) return undefined;
  const args: readonly object[] = part.args;
  const at = args.findIndex((one) => isOf(one, parameter));
  return at === -1 ? undefined : args.filter((_, index) => index !== at);
};

const isOf = (part: object, parameter: string): boolean =>
  'op' in part && part.op === 'param' && 'parameter' in part && part.parameter === parameter;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

/** Everything in a case that the comparisons of a pack may come upon, and the plain values in them. */
export const comparedIn = ({ facts, fields, values }: Comparisons, theCase: Case): ReadonlySet<Scalar> => {
  const found = new Set(values);
  const visit = (value: unknown, isTaken: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, isTaken);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, fields.has(key));
    } else if (isTaken && isScalar(value)) found.add(value);
  };
  for (const told of [theCase.facts, ...theCase.events.map((event) => event.facts)]) {
    for (const [fact, value] of Object.entries(told)) visit(value, facts.has(fact));
  }
  return found;
};

/** The values that the parameter is compared with where the outcome shows it. */
export const comparedWith = (
  outcome: Pick<Outcome, 'findings' | 'replay'>,
  parameter: string,
): ReadonlySet<FactValue> => {
  const found = new Set<FactValue>();
  const visitNode = ({ op, args }: Explanation): void => {
    if (COMPARISONS.has(op) && args.some((one) => isParameter(one, parameter))) {
      for (const other of args) {
        if (!isParameter(other, parameter) && other.value !== undefined) found.add(other.value);
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
