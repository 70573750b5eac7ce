/** In which order the things that are missing are told: the one place that ranks them. */
import type { Finding, Missing } from '../model/finding.ts';

/** Something missing, and what is to be gained by it. */
export interface Weighed {
  readonly missing: Missing;
  /** Verdicts at which the answer could be settled by it alone. */
  readonly settles: number;
  /** Open conditions that wait for it. */
  readonly uses: number;
}

/**
 * What those who bring a case can supply comes before what a call must set, what an authority must find, and what a
 * body must judge; of these, what can settle most comes first, then what most conditions wait for.
 */
export const byUse = (a: Weighed, b: Weighed): number =>
  rank(a.missing) - rank(b.missing) || b.settles - a.settles || b.uses - a.uses;

const rank = ({ kind, source }: Missing): number =>
  kind === 'judgement' ? 3 : kind === 'notice' ? 1 : source === 'finding' ? 2 : 0;

/** What is missing, and the open conditions that wait for it: each rule once, a group only for what is in its own scope. */
export const openConditions = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const waiting = new Map<string, Map<string, Finding>>();
  const visit = (finding: Finding): void => {
    finding.children.forEach(visit);
    for (const { path } of finding.missing) {
      if (finding.children.some((child) => child.missing.some((one) => one.path === path))) continue;
      waiting.set(path, (waiting.get(path) ?? new Map<string, Finding>()).set(finding.rule, finding));
    }
  };
  findings.forEach(visit);
  return new Map([...waiting].map(([path, rules]) => [path, [...rules.values()]]));
};
