/** A rule with its members read back as indented lines of plain words. */
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { leastOf } from './at-least.ts';
import type { Occasion } from './parameter-values.ts';
import { constantOf, readingOf } from './reading.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

/** One rule of a tree of rules, in words. */
export interface RuleLine {
  readonly depth: number;
  readonly text: string;
  readonly rule: Rule;
  readonly opened: boolean;
}

/** The rule's own line and one for each member below it; a member that is not to be opened shows its title only. */
export const ruleLines = (
  pack: Pack,
  rule: Rule,
  occasion: Occasion,
  language: Language,
  opens: (rule: Rule) => boolean = () => true,
  depth = 0,
): readonly RuleLine[] => {
  const opened = depth === 0 || opens(rule);
  const text = opened ? ruleSentence(pack, rule, occasion, language) : rule.title;
  const own: RuleLine = { depth, text, rule, opened };
  const members = rule.body.kind === 'when' || !opened || depth > MOST ? [] : rule.body.of;
  return [
    own,
    ...members.flatMap((id) => {
      const member = pack.rules[id];
      return member === undefined ? [] : ruleLines(pack, member, occasion, language, opens, depth + 1);
    }),
  ];
};

const MOST = 12;

/** 「title：what it asks for」; a title that already says it stands alone. */
const ruleSentence = (pack: Pack, rule: Rule, occasion: Occasion, language: Language): string => {
  const words = wordsOf(language);
  const asked = ruleRequirement(pack, rule, occasion, language);
  // 「校风优良：由评委会评判：校风优良」 says its title twice.
  const end = words.colon + rule.title;
  const short = endsInFact(rule) && asked.endsWith(end) ? asked.slice(0, -end.length) : asked;
  return short === rule.title ? short : rule.title + words.colon + short;
};

/** What a rule asks for, without its title. */
const ruleRequirement = (pack: Pack, rule: Rule, occasion: Occasion, language: Language): string => {
  const words = wordsOf(language);
  const speaker = speakerOf(language);
  const reading = readingOf(pack, occasion, rule);
  const { body } = rule;
  const asked =
    body.kind === 'when'
      ? speaker.condition(body.when, reading)
      : body.kind === 'at_least'
        ? words.groupLead.at_least(
            String(leastOf(pack, rule, occasion) ?? speaker.value(body.least, reading)),
          )
        : words.groupLead[body.kind](String(body.of.length));
  if (rule.appliesWhen === undefined) return asked;
  const constant = constantOf(rule.appliesWhen, reading);
  if (constant === true) return asked;
  const when =
    constant === false ? words.neverApplies : words.appliesWhen(speaker.condition(rule.appliesWhen, reading));
  return asked + words.bracket(when);
};

const endsInFact = ({ body }: Rule): boolean => {
  if (body.kind !== 'when') return false;
  const last = body.when.op === 'and' ? body.when.args.at(-1) : body.when;
  return last?.op === 'var' && last.scope === 'case';
};
