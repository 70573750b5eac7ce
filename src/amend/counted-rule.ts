/** The rule whose verdicts are counted where many cases are looked at: the answer of the pack, or another in its place. */
import type { Pack } from '../model/pack.ts';

/** A rule by its id and title. */
export interface CountedRule {
  readonly id: string;
  readonly title: string;
}

/** The rule that answers. */
export const countedRule = ({ answer, rules }: Pack): CountedRule => ({
  id: answer,
  title: Object.hasOwn(rules, answer) ? (rules[answer]?.title ?? answer) : answer,
});

/** The pack with another of its rules for the answer; everything else is as it was, its hash too. */
export const answering = (pack: Pack, rule: string): Pack => ({ ...pack, answer: rule });
