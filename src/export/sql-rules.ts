/** Which rules are written as SQL, and why others are not: those that hang on one that cannot be written are left out with it. */
import type { BoundRule, BoundRules, Term } from '../bulk/bound.ts';
import { partsOf } from '../bulk/terms.ts';
import type { Writing } from './sql-dialect.ts';
import type { Hindrance } from './sql-survey.ts';
import { hindranceIn } from './sql-survey.ts';

export type LeftOutReason = Hindrance | 'score' | 'asks';

/** A rule that is not written, and why. */
export interface LeftOut {
  readonly rule: string;
  readonly reason: LeftOutReason;
  /** The score table or the rule that it rests on. */
  readonly on: string;
}

/** What is written and what is not of a pack's rules, or of one of them and all that it asks for. */
export const writableRules = (
  bound: BoundRules,
  writing: Writing,
  wanted: string | undefined,
): { readonly rules: readonly BoundRule[]; readonly leftOut: readonly LeftOut[] } => {
  const needed = wanted === undefined ? undefined : askedFrom(bound.rules, wanted);
  const isNeeded = (rule: string): boolean => needed?.has(rule) ?? true;
  const leftOut = new Map<string, LeftOut>();
  for (const [rule, on] of Object.entries(bound.beyond)) {
    if (wanted === undefined || rule === wanted) leftOut.set(rule, { rule, reason: 'score', on });
  }
  const rules: BoundRule[] = [];
  for (const rule of bound.rules) {
    if (!isNeeded(rule.id)) continue;
    const terms = termsOf(rule);
    const asked = terms.flatMap((term) => [...askedIn(term)]).find((one) => leftOut.has(one));
    const hindrance = terms.map((term) => hindranceIn(term, writing)).find((one) => one !== undefined);
    if (hindrance !== undefined) leftOut.set(rule.id, { rule: rule.id, reason: hindrance, on: '' });
    else if (asked !== undefined) leftOut.set(rule.id, { rule: rule.id, reason: 'asks', on: asked });
    else rules.push(rule);
  }
  return { rules, leftOut: [...leftOut.values()] };
};

/** The conditions of a rule. */
export const termsOf = ({ applies, holds }: BoundRule): readonly Term[] =>
  applies === undefined ? [holds] : [applies, holds];

/** A rule and all that it asks for, directly or not. */
const askedFrom = (rules: readonly BoundRule[], wanted: string): ReadonlySet<string> => {
  const needed = new Set([wanted]);
  for (const rule of [...rules].reverse()) {
    if (needed.has(rule.id))
      for (const term of termsOf(rule)) for (const one of askedIn(term)) needed.add(one);
  }
  return needed;
};

const askedIn = (term: Term, seen = new Set<Term>()): ReadonlySet<string> => {
  const asked = new Set<string>();
  if (seen.has(term)) return asked;
  seen.add(term);
  if (term.op === 'rule') asked.add(term.rule);
  for (const part of partsOf(term)) for (const one of askedIn(part, seen)) asked.add(one);
  return asked;
};
