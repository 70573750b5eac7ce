/** A rule with its members read back as indented lines of plain words. */
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Occasion } from './parameter-values.ts';
import { readingOf } from './reading.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

export interface RuleLine {
  readonly depth: number;
  readonly text: string;
  /** The rule's citation labels belong to the line. */
  readonly rule: Rule;
}

/** The rule's own line and one for each member below it; `seen` keeps a ring from turning. */
export const ruleLines = (
  pack: Pack,
  rule: Rule,
  occasion: Occasion,
  language: Language,
  depth = 0,
): readonly RuleLine[] => {
  const own: RuleLine = { depth, text: ruleSentence(pack, rule, occasion, language), rule };
  const members = rule.body.kind === 'when' || depth > MOST ? [] : rule.body.of;
  return [
    own,
    ...members.flatMap((id) => {
      const member = pack.rules[id];
      return member === undefined ? [] : ruleLines(pack, member, occasion, language, depth + 1);
    }),
  ];
};

const MOST = 12;

/** 「title：what it asks for」; a title that already says it stands alone. */
export const ruleSentence = (pack: Pack, rule: Rule, occasion: Occasion, language: Language): string => {
  const words = wordsOf(language);
  const asked = ruleRequirement(pack, rule, occasion, language);
  const end = words.colon + rule.title;
  const short = asked.endsWith(end) ? asked.slice(0, -end.length) : asked;
  return short === rule.title ? short : rule.title + words.colon + short;
};

/** What a rule asks for, without its title. */
export const ruleRequirement = (pack: Pack, rule: Rule, occasion: Occasion, language: Language): string => {
  const words = wordsOf(language);
  const speaker = speakerOf(language);
  const reading = readingOf(pack, occasion, rule);
  const { body } = rule;
  const asked =
    body.kind === 'when'
      ? speaker.condition(body.when, reading)
      : body.kind === 'at_least'
        ? words.groupLead.at_least(speaker.value(body.least, reading))
        : words.groupLead[body.kind](String(body.of.length));
  return rule.appliesWhen === undefined
    ? asked
    : asked + words.bracket(words.appliesWhen(speaker.condition(rule.appliesWhen, reading)));
};
