/** An article explained: its text, then everything in the pack that stands for it. */
import type { ProvisionPlace } from '../base/numbering-zh.ts';
import type { Article, Citation } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { decisionLine, parameterLine } from './explain-names.ts';
import { obligationLine, stateLines } from './explain-procedure.ts';
import {
  caseBlock,
  citedText,
  deciderLines,
  linesOf,
  meaningLines,
  mentionBlocks,
  mentionsOf,
} from './explain-rule.ts';
import { citingBlock } from './explain-scoring.ts';
import { articleLines, errataOf } from './measure-text.ts';
import { statesOf } from './titles.ts';

type ArticlePlace = Extract<ProvisionPlace, { readonly article: number }>;

/** The page of an article or of one of its items. */
export const articleBlocks = (
  article: Article,
  place: ArticlePlace,
  context: ExplainContext,
): readonly string[] => {
  const { pack, words, occasion } = context;
  const cites = (citations: readonly Citation[]): boolean => citations.some((one) => isWithin(one, place));
  const whole = place.item === undefined && place.paragraph === undefined;
  const label = citationLabel(article, place);
  const text = whole
    ? articleLines(pack, article, occasion).map((line) => paragraph(line.text, context))
    : citedText([{ kind: 'article', ...place, label }], context);
  const rules = topmost(
    Object.values(pack.rules).filter((rule) => cites(rule.citations)),
    context,
  );
  // Members that rest on other articles as well are explained there.
  const opens = (rule: Rule): boolean =>
    rule.citations.every((one) => one.kind !== 'article' || one.article === article.number);
  const lines = rules.flatMap((rule) => linesOf(rule, context, opens));
  const mentions = mentionsOf(lines);
  const parameters = Object.values(pack.parameters).filter(
    (one) => cites(one.citations) && !mentions.parameters.has(one.id),
  );
  const decisions = Object.values(pack.decisions).filter(
    (one) => cites(one.citations) && !mentions.decisions.has(one.id),
  );
  const advisories = Object.values(pack.advisories).filter((one) => cites(one.citations));
  const notes = pack.notes.filter((one) => cites(one.citations));
  const errata = errataOf(pack, article).filter((one) => isWithin(one.citation, place));
  return [
    ...titleLines(
      words.article[article.kind],
      whole && article.heading !== undefined ? `${label} ${article.heading}` : label,
      article,
      context,
    ),
    ...block(words.text, text, context),
    ...block(words.rules, meaningLines(lines, context), context),
    ...mentionBlocks(mentions, context),
    ...block(
      words.otherParameters,
      parameters.map((one) => parameterLine(one, context)),
      context,
    ),
    ...block(
      words.otherDecisions,
      decisions.map((one) => decisionLine(one, context)),
      context,
    ),
    ...block(words.decider, deciderLines(lines, context), context),
    ...citingBlock(cites, context),
    ...block(words.stateOrDuty, procedureLines(cites, context), context),
    ...block(
      words.advisories,
      advisories.map((one) => bullet(`${one.title}${words.colon}${one.says}`, context)),
      context,
    ),
    ...block(
      words.draftingNotes,
      notes.map((one) => bullet(`${one.title}${words.colon}${one.note}`, context)),
      context,
    ),
    ...block(
      words.errata,
      errata.map((one) => bullet(words.shouldRead(one.printed, one.correct), context)),
      context,
    ),
    ...caseBlock(
      rules.map((rule) => rule.id),
      context,
    ),
  ];
};

/** A citation of the place itself or of a part of it. */
const isWithin = (citation: Citation, place: ArticlePlace): boolean =>
  citation.kind === 'article' &&
  citation.article === place.article &&
  (place.item === undefined || citation.item === place.item) &&
  (place.paragraph === undefined || citation.paragraph === place.paragraph);

/** Rules that are not shown already as members of another in the list. */
const topmost = (rules: readonly Rule[], { pack }: ExplainContext): readonly Rule[] => {
  const inside = new Set<string>();
  const enter = (rule: Rule | undefined): void => {
    if (rule === undefined || rule.body.kind === 'when') return;
    for (const id of rule.body.of) {
      if (inside.has(id)) continue;
      inside.add(id);
      enter(pack.rules[id]);
    }
  };
  rules.forEach(enter);
  return rules.filter((rule) => !inside.has(rule.id));
};

const procedureLines = (
  cites: (citations: readonly Citation[]) => boolean,
  context: ExplainContext,
): readonly string[] => {
  const { pack } = context;
  const states = statesOf(pack)
    .filter((state) => cites(state.citations))
    .filter((state) => state.duties.length > 0 || Object.keys(state.timers).length > 0)
    .flatMap((state) => [bullet(state.title, context), ...stateLines(state, context, 1)]);
  const obligations = Object.values(pack.procedures)
    .flatMap((procedure) => Object.values(procedure.obligations))
    .filter((one) => cites(one.citations))
    .map((one) => obligationLine(one, context));
  return [...states, ...obligations];
};

const citationLabel = (article: Article, place: ArticlePlace): string => {
  if (place.item === undefined && place.paragraph === undefined) return article.label;
  const items = article.paragraphs.flatMap((one) => one.items);
  const item = items.find((one) => one.number === place.item);
  return article.label + (item?.label ?? '');
};
