/** The findings below one that made it come out as it did. */
import type { Finding } from '../model/finding.ts';

/** The leaves (or groups that do not open) that decide a verdict, each once, in file order. */
export const decisiveFindings = (finding: Finding): readonly Finding[] => {
  const found = new Map<string, Finding>();
  const visit = (one: Finding): void => {
    const members = decidingMembers(one);
    if (members.length === 0) found.set(one.rule, one);
    else members.forEach(visit);
  };
  visit(finding);
  return [...found.values()];
};

const decidingMembers = ({ kind, verdict, children }: Finding): readonly Finding[] => {
  if (verdict === 'not_applicable') return [];
  if (kind === 'none') {
    const wanted = verdict === 'unmet' ? 'met' : verdict === 'undetermined' ? 'undetermined' : 'unmet';
    return children.filter((child) => child.verdict === wanted);
  }
  return children.filter((child) => child.verdict === verdict);
};
