/** A rule explained: the text it rests on, what it asks for, with which parameters, facts, deciders and readings. */
import type { Finding } from '../model/finding.ts';
import type { Citation, ProvisionItem } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { decisionLine, factLine, parameterLine } from './explain-names.ts';
import { articleLines, printedText } from './measure-text.ts';
import type { Mentions } from './mentions.ts';
import { expressionsOf, mentionsIn } from './mentions.ts';
import type { RuleLine } from './rule-words.ts';
import { ruleLines } from './rule-words.ts';
import { citationText, contextOf } from './run-context.ts';
import { findingLines } from './run-why.ts';
import { roleTitle } from './titles.ts';

/** The page of a rule. */
export const ruleBlocks = (rule: Rule, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const parent = rule.parent === undefined ? undefined : pack.rules[rule.parent];
  const notes = rule.note === undefined ? [] : [paragraph(rule.note, context)];
  const lines = linesOf(rule, context);
  return [
    ...titleLines(words.rule, rule.title, rule, context),
    ...(parent === undefined ? [] : [paragraph(words.partOf(parent.title), context), '']),
    ...block(words.text, citedText(rule.citations, context), context),
    ...block(words.meaning, [...meaningLines(lines, context), ...notes], context),
    ...mentionBlocks(mentionsOf(lines), context),
    ...block(words.decider, deciderLines(lines, context), context),
    ...caseBlock([rule.id], context),
  ];
};

/** A rule and its members in words; those that `opens` refuses by their title only. */
export const linesOf = (
  rule: Rule,
  { pack, occasion, style }: ExplainContext,
  opens?: (rule: Rule) => boolean,
): readonly RuleLine[] => ruleLines(pack, rule, occasion, style.language, opens);

/** One bullet a line, with its citation where that differs from the one above. */
export const meaningLines = (lines: readonly RuleLine[], context: ExplainContext): readonly string[] => {
  const { words } = context;
  const above: string[] = [];
  return lines.map((line) => {
    const cited = citationText(line.rule.citations, words);
    above[line.depth] = cited;
    const shown = line.depth === 0 || cited === above[line.depth - 1] ? '' : words.cited(cited);
    return bullet(line.text + shown, context, line.depth);
  });
};

/** What the lines speak of, closed members left out. */
export const mentionsOf = (lines: readonly RuleLine[]): Mentions =>
  mentionsIn(lines.filter((line) => line.opened).flatMap((line) => expressionsOf(line.rule)));

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
export const deciderLines = (lines: readonly RuleLine[], context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const groups = new Map<string, string[]>();
  for (const { rule } of lines.filter((line) => line.opened && line.rule.body.kind === 'when')) {
    const byRole = new Map<string, string[]>();
    for (const [stage, role] of Object.entries(rule.deciders)) {
      byRole.set(role, [...(byRole.get(role) ?? []), pack.stages[stage]?.title ?? stage]);
    }
    const text = [...byRole]
      .map(([role, stages]) => words.decidedAt(stages.join(words.comma), roleTitle(pack, role)))
      .join(words.semicolon);
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), rule.title]);
  }
  return [...groups].map(([text, titles]) => {
    const shown = titles.slice(0, 3).map(words.quote).join('');
    const whose =
      groups.size === 1
        ? ''
        : words.bracket(titles.length > 3 ? shown + words.andMore(titles.length) : shown);
    return bullet(text + whose, context);
  });
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
