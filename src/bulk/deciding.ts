/** Which rule a verdict comes from: read off the verdicts alone, so that it is the same however they were found. */
import { own } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';

/**
 * The first rule in file order that made a rule come out unmet or undetermined: a leaf, or a group whose members do not
 * tell; '' where it is met.
 */
export const decidingRule = (
  pack: Pick<Pack, 'rules'>,
  id: string,
  verdictOf: (rule: string) => Verdict | undefined,
): string => {
  const verdict = verdictOf(id);
  if (verdict === 'met' || verdict === undefined) return '';
  const body = own(pack.rules, id)?.body;
  if (body === undefined || body.kind === 'when' || verdict === 'not_applicable') return id;
  const wanted = body.kind === 'none' && verdict === 'unmet' ? 'met' : verdict;
  const member = body.of.find((one) => verdictOf(one) === wanted);
  if (member === undefined) return id;
  return wanted === 'met' ? member : decidingRule(pack, member, verdictOf);
};

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
