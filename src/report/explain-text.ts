/**
 * `banfa explain`: what an article, a rule or any other name of the pack means, in plain words; with a case, beside
 * its actual values.
 */
import { parseProvision, standardCitation } from '../base/numbering-zh.ts';
import type { Pack } from '../model/pack.ts';
import type { Scoring } from '../model/scoring.ts';
import { articleBlocks } from './explain-article.ts';
import type { ExplainContext, ExplainOptions } from './explain-context.ts';
import { explainContext } from './explain-context.ts';
import { decisionBlocks, factBlocks, parameterBlocks } from './explain-names.ts';
import { clauseBlocks, fieldBlocks, fieldNamed, procedureBlocks, roleBlocks } from './explain-others.ts';
import { eventBlocks, obligationBlocks, stateBlocks } from './explain-procedure.ts';
import { ruleBlocks } from './explain-rule.ts';
import { noticeBlocks, scoringBlocks } from './explain-scoring.ts';
import { finished } from './paint.ts';
import type { Style } from './style.ts';
import { statesOf } from './titles.ts';

export type { ExplainOptions } from './explain-context.ts';

/** The explanation of an article or its item, or of a name of the pack, whatever it is; absent: no such name. */
export const renderExplain = (
  pack: Pack,
  word: string,
  style: Style,
  options: ExplainOptions = {},
): string | undefined => {
  const context = explainContext(pack, style, options);
  const lines = blocksOf(word.trim(), context);
  if (lines === undefined) return undefined;
  return finished(`${lines.join('\n').trimEnd()}\n`, style);
};

/** Looks the word up in the order in which people mean it. */
const blocksOf = (word: string, context: ExplainContext): readonly string[] | undefined => {
  const { pack } = context;
  const place = parseProvision(word) ?? parseProvision(standardCitation(word));
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  if (place !== undefined && 'article' in place) {
    const article = articles.find((one) => one.number === place.article);
    return article === undefined ? undefined : articleBlocks(article, place, context);
  }
  if (place !== undefined) {
    const chapter = pack.chapters.find((one) => one.number === place.chapter);
    return chapter?.articles.flatMap((one) => articleBlocks(one, { article: one.number }, context));
  }
  const named = articles.find((one) => one.id === word || one.heading === word);
  if (named !== undefined) return articleBlocks(named, { article: named.number }, context);
  const rule = byName(pack.rules, word);
  if (rule !== undefined) return ruleBlocks(rule, context);
  const scorings = scoringsNamed(word, context);
  if (scorings.length > 0) return scorings.flatMap((one) => scoringBlocks(one, context));
  const decision =
    Object.values(pack.decisions).find((one) => one.number.toLowerCase() === word.toLowerCase()) ??
    (Object.hasOwn(pack.decisions, word) ? pack.decisions[word] : undefined);
  if (decision !== undefined) return decisionBlocks(decision, context);
  const parameter = byName(pack.parameters, word);
  if (parameter !== undefined) return parameterBlocks(parameter, context);
  const fact = byName(pack.facts, word);
  if (fact !== undefined) return factBlocks(fact, context);
  if (word.startsWith('notice:')) return clauseBlocks(word.slice('notice:'.length).trim(), context);
  const role = byName(pack.roles, word);
  if (role !== undefined) return roleBlocks(role, context);
  const procedure = byName(pack.procedures, word);
  if (procedure !== undefined) return procedureBlocks(procedure, context);
  const field = fieldNamed(Object.values(pack.facts), word);
  if (field !== undefined) return fieldBlocks(field, context);
  const state = statesOf(pack).find(
    (one) => one.path === word || one.title === word || one.path.endsWith(`.${word}`),
  );
  if (state !== undefined) return stateBlocks(state, context);
  const procedures = Object.values(pack.procedures);
  const obligation = procedures.flatMap((one) => byName(one.obligations, word) ?? [])[0];
  if (obligation !== undefined) return obligationBlocks(obligation, context);
  const event = procedures.flatMap((one) => byName(one.events, word) ?? [])[0];
  if (event !== undefined) return eventBlocks(event.id, context);
  const notice =
    byName(pack.notices, word) ?? Object.values(pack.notices).find((one) => one.round?.title === word);
  if (notice !== undefined) return noticeBlocks(notice, context);
  const holding = pack.scorings.filter((one) => isPartOf(one, word));
  return holding.length === 0 ? undefined : holding.flatMap((one) => scoringBlocks(one, context));
};

/** Tables of an id or title: that of the case's call, or those of all calls. */
const scoringsNamed = (word: string, { pack, occasion }: ExplainContext): readonly Scoring[] => {
  const named = pack.scorings.filter((one) => one.id === word || one.title === word);
  const own = named.filter((one) => one.notice === undefined || one.notice === occasion.notice);
  return own.length > 0 ? own : named;
};

/** Whether a group, an indicator, a bonus, a deduction or a veto of a table is so called. */
const isPartOf = (scoring: Scoring, word: string): boolean =>
  [
    ...scoring.groups.flatMap((group) => [group, ...group.indicators]),
    ...scoring.bonuses,
    ...scoring.deductions,
    ...scoring.vetoes,
  ].some((one) => one.id === word || one.title === word);

const byName = <T extends { readonly id: string; readonly title: string }>(
  table: Readonly<Record<string, T>>,
  word: string,
): T | undefined =>
  (Object.hasOwn(table, word) ? table[word] : undefined) ??
  Object.values(table).find((one) => one.title === word);
