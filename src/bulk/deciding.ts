/** Which rules decided a verdict, read off the verdicts alone, so that it is the same however they were found. */
import { own } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { BoundRules } from './bound.ts';
import type { Verdicts } from './judge-many.ts';

/** Finds the rules that decide a rule's verdict for one case, each once, in file order; of a leaf, itself. */
export type Deciding = (verdicts: Verdicts, rule: string, row: number) => readonly string[];

/** LAW: the rules that `decisiveFindings` finds in the interpreter's finding; the members must have been judged too. */
export const decidingIn = ({ rules }: BoundRules): Deciding => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (verdicts, rule, row) => {
    const codeOf = (id: string): number => verdicts.get(id)?.[row] ?? OPEN;
    const found = new Set<string>();
    const visit = (id: string): void => {
      const { kind, members } = byId.get(id) ?? { kind: 'when', members: [] };
      const code = codeOf(id);
      const wanted = kind === 'none' && code !== OPEN ? 2 - code : code;
      const deciding = code === NOT_APPLICABLE ? [] : members.filter((member) => codeOf(member) === wanted);
      if (deciding.length === 0) found.add(id);
      else deciding.forEach(visit);
    };
    visit(rule);
    return [...found];
  };
};

const OPEN = 1;
const NOT_APPLICABLE = 3;

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
