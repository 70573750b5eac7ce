/** Which rule decided a verdict, read off the verdicts alone, so that it is the same however they were found. */
import { own } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';

/**
 * The first rule in file order that made a rule come out unmet, undetermined or not applicable: a leaf, or a group whose
 * members do not tell; '' where it is met. LAW: the first of `decisiveFindings`; members must have been judged too.
 */
export const decidingRule = (
  pack: Pick<Pack, 'rules'>,
  id: string,
  verdictOf: (rule: string) => Verdict | undefined,
): string => {
  const first = (rule: string): string => {
    const verdict = verdictOf(rule) ?? 'undetermined';
    const body = own(pack.rules, rule)?.body;
    if (body === undefined || body.kind === 'when' || verdict === 'not_applicable') return rule;
    const wanted = body.kind === 'none' ? OPPOSITE[verdict] : verdict;
    const member = body.of.find((one) => verdictOf(one) === wanted);
    return member === undefined ? rule : first(member);
  };
  const verdict = verdictOf(id);
  return verdict === 'met' || verdict === undefined ? '' : first(id);
};

const OPPOSITE = { met: 'unmet', unmet: 'met', undetermined: 'undetermined' } as const;

/** Some rules and, of groups, all that are below them, each once. */
export const withMembers = (pack: Pick<Pack, 'rules'>, ids: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const body = own(pack.rules, id)?.body;
    if (body !== undefined && body.kind !== 'when') body.of.forEach(visit);
  };
  ids.forEach(visit);
  return [...found];
};
