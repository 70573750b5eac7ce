/** Which rules decided a verdict of a table: the leaves below a group that made it come out as it did, read off the codes. */
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
