/** A rule explained: the text it rests on, what it asks for, with which parameters, facts, deciders and readings. */
import type { Finding } from '../model/finding.ts';
import type { Citation, ProvisionItem } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { decisionLine, factLine, parameterLine } from './explain-names.ts';
import { articleLines, printedText } from './measure-text.ts';
import { type Mentions, membersOf, mentionsOfRules } from './mentions.ts';
import { ruleLines } from './rule-words.ts';
import { citationText, contextOf } from './run-context.ts';
import { findingLines } from './run-why.ts';
import { roleTitle } from './titles.ts';

export const ruleBlocks = (rule: Rule, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const parent = rule.parent === undefined ? undefined : pack.rules[rule.parent];
  const notes = rule.note === undefined ? [] : [paragraph(rule.note, context)];
  return [
    ...titleLines(words.rule, rule.title, rule, context),
    ...(parent === undefined ? [] : [paragraph(words.partOf(parent.title), context), '']),
    ...block(words.text, citedText(rule.citations, context), context),
    ...block(words.meaning, [...meaningLines(rule, context), ...notes], context),
    ...mentionBlocks(mentionsOfRules(pack, [rule.id]), context),
    ...block(words.decider, deciderLines([rule], context), context),
    ...caseBlock([rule.id], context),
  ];
};

/** The rule and its members as sentences, the citation of each where it differs from the one above. */
export const meaningLines = (rule: Rule, context: ExplainContext): readonly string[] => {
  const { pack, words, occasion, style } = context;
  let above = citationText(rule.citations, words);
  return ruleLines(pack, rule, occasion, style.language).map((line) => {
    const cited = citationText(line.rule.citations, words);
    const shown = cited === above || line.depth === 0 ? '' : words.cited(cited);
    if (line.depth <= 1) above = line.depth === 0 ? cited : above;
    return bullet(line.text + shown, context, line.depth);
  });
};

/** Parameters, facts and decisions that some rules speak of. */
export const mentionBlocks = (mentions: Mentions, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const parameters = [...mentions.parameters].flatMap((id) => pack.parameters[id] ?? []);
  const decisions = [...mentions.decisions].flatMap((id) => pack.decisions[id] ?? []);
  const facts = [...mentions.facts].flatMap((id) => pack.facts[id] ?? []);
  return [
    ...block(
      words.parameters,
      parameters.map((one) => parameterLine(one, context)),
      context,
    ),
    ...block(
      words.facts,
      facts.map((one) => factLine(one, context)),
      context,
    ),
    ...block(
      words.decisionsCited,
      decisions.map((one) => decisionLine(one, context)),
      context,
    ),
  ];
};

/** Who decides the leaves at which stage; equal answers once, with the titles they hold for where not for all. */
export const deciderLines = (rules: readonly Rule[], context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const leaves = rules.flatMap((rule) => leavesOf(rule, context));
  const groups = new Map<string, string[]>();
  for (const leaf of leaves) {
    const text = Object.entries(leaf.deciders)
      .map(([stage, role]) => words.decidedAt(pack.stages[stage]?.title ?? stage, roleTitle(pack, role)))
      .join(words.semicolon);
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), leaf.title]);
  }
  return [...groups].map(([text, titles]) => {
    const shown = titles.slice(0, 3).map(words.quote).join(words.comma);
    const whose =
      groups.size === 1
        ? ''
        : words.bracket(titles.length > 3 ? shown + words.andMore(titles.length) : shown);
    return bullet(text + whose, context);
  });
};

const leavesOf = (rule: Rule, context: ExplainContext): readonly Rule[] => {
  const members = membersOf(rule).flatMap((id) => context.pack.rules[id] ?? []);
  return members.length === 0 ? [rule] : members.flatMap((one) => leavesOf(one, context));
};

/** The findings of the case, where one is given. */
export const caseBlock = (ids: readonly string[], context: ExplainContext): readonly string[] => {
  const { outcome, pack, style, words } = context;
  if (outcome === undefined) return [];
  const found = new Map<string, Finding>();
  const visit = (finding: Finding): void => {
    if (!found.has(finding.rule)) found.set(finding.rule, finding);
    finding.children.forEach(visit);
  };
  outcome.findings.forEach(visit);
  const findings = ids.flatMap((id) => found.get(id) ?? []);
  const run = contextOf(outcome, pack, { ...style, detail: 'full' });
  const name = outcome.case.title ?? outcome.case.id;
  return block(`${words.caseSays}${words.colon}${name}`, findingLines(findings, run), context);
};

/** The words of the places cited in the measure itself. */
export const citedText = (citations: readonly Citation[], context: ExplainContext): readonly string[] => {
  const { pack, occasion } = context;
  return citations.flatMap((citation) => {
    if (citation.kind !== 'article') return [];
    const article = pack.chapters
      .flatMap((chapter) => chapter.articles)
      .find((one) => one.number === citation.article);
    if (article === undefined) return [];
    const whole = citation.paragraph === undefined && citation.item === undefined;
    if (whole)
      return articleLines(pack, article, occasion)
        .slice(0, 1)
        .map((line) => paragraph(line.text, context));
    const paragraphs =
      citation.paragraph === undefined
        ? article.paragraphs
        : article.paragraphs.slice(citation.paragraph - 1, citation.paragraph);
    if (citation.item === undefined) {
      return paragraphs.map((one) => paragraph(printedText(pack, one.text, occasion), context));
    }
    return paragraphs
      .flatMap((one): readonly ProvisionItem[] => one.items)
      .filter((item) => item.number === citation.item)
      .map((item) => paragraph(item.label + printedText(pack, item.text, occasion), context));
  });
};
