/** How the leaves below a finding came out, by verdict. */
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/rule.ts';

/** Numbers of leaves by verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts each leaf rule once; a group that does not apply counts as one. */
export const tallyOf = (findings: readonly Finding[]): Tally => {
  const verdicts = new Map<string, Verdict>();
  const visit = (finding: Finding): void => {
    if (finding.children.length === 0 || finding.verdict === 'not_applicable') {
      verdicts.set(finding.rule, finding.verdict);
    } else finding.children.forEach(visit);
  };
  findings.forEach(visit);
  const of = (verdict: Verdict): number => [...verdicts.values()].filter((one) => one === verdict).length;
  return {
    met: of('met'),
    unmet: of('unmet'),
    undetermined: of('undetermined'),
    not_applicable: of('not_applicable'),
  };
};
