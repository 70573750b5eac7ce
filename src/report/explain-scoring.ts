/** A score table, a round, or a call explained: what earns how many points, who judges, who gets in. */
import type { Notice } from '../model/notice.ts';
import type { Citation } from '../model/provision.ts';
import type { Scoring } from '../model/scoring.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { mentionBlocks } from './explain-rule.ts';
import { mentionsIn } from './mentions.ts';
import { roundLines } from './round-rules-text.ts';
import { roundWordsOf } from './round-words.ts';
import { citationText, contextOf } from './run-context.ts';
import { scoreLines } from './run-scores.ts';
import { scoreWordsOf } from './score-words.ts';
import { expressionsOfScoring } from './scoring-expressions.ts';
import { scoringReading } from './scoring-reading.ts';
import type { ScoringLine } from './scoring-text.ts';
import { groupLines, indicatorLines, panelLines, scoringLines } from './scoring-text.ts';

/** The page of a table: the table itself, the panel, the rounds that rank by it, the numbers and facts it rests on. */
export const scoringBlocks = (
  scoring: Scoring,
  context: ExplainContext,
  rounds = true,
): readonly string[] => {
  const { pack, words } = context;
  const notice = scoring.notice === undefined ? undefined : pack.notices[scoring.notice];
  const said = scoreWordsOf(context.style.language);
  const lines = linesOf(scoring, context);
  return [
    ...titleLines(said.table, scoring.title, scoring, context),
    ...(notice === undefined ? [] : [paragraph(said.notDeclared(notice.title), context), '']),
    ...block(words.meaning, scoringBullets(lines.table, scoring.citations, context), context),
    ...block(said.panel, scoringBullets(lines.panel, scoring.citations, context), context),
    ...(rounds ? roundsOf(scoring, context) : []).flatMap((one) => roundBlock(one, context)),
    ...mentionBlocks(mentionsIn(expressionsOfScoring(scoring)), context),
    ...scoredBlock([scoring], context),
  ];
};

/** What a call declares that can be explained: its round and its tables. */
export const noticeBlocks = (notice: Notice, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  return [
    ...titleLines(words.notice, notice.title, notice, context),
    ...roundBlock(notice, context),
    ...pack.scorings
      .filter((one) => one.notice === notice.id)
      .flatMap((one) => scoringBlocks(one, context, false)),
  ];
};

/** Under an article: whole tables that cite it, else those of their groups and indicators that do. */
export const citingBlock = (
  cites: (citations: readonly Citation[]) => boolean,
  context: ExplainContext,
): readonly string[] => {
  const { pack, style } = context;
  const said = scoreWordsOf(style.language);
  const lines = pack.scorings.flatMap((scoring) => {
    const whole = cites(scoring.citations);
    const told = whole ? wholeLines(scoring, context) : citingLines(scoring, cites, context);
    const head = `${scoring.title}${noticeMark(scoring, context)}`;
    return told.length === 0 ? [] : [bullet(head, context), ...told];
  });
  return block(said.table, lines, context);
};

/** The round of a call as sentences; nothing for one without. */
export const roundBlock = (notice: Notice, context: ExplainContext): readonly string[] => {
  const { pack, occasion, style, words } = context;
  const { round } = notice;
  if (round === undefined) return [];
  const heading = `${roundWordsOf(style.language).round}${words.colon}${round.title}`;
  const lines = roundLines(notice, round, pack, occasion, style.language).map((one) =>
    bullet(one.text + words.cited(citationText(one.citations, words)), context, one.depth),
  );
  return block(heading, lines, context);
};

/** The scores of the case under some tables, where one is given. */
const scoredBlock = (scorings: readonly Scoring[], context: ExplainContext): readonly string[] => {
  const { outcome, pack, style, words } = context;
  const ids = new Set(scorings.map((one) => one.id));
  const scores = (outcome?.scores ?? []).filter((one) => ids.has(one.scoring));
  if (outcome === undefined || scores.length === 0) return [];
  const run = contextOf(outcome, pack, { ...style, detail: 'full' });
  const name = outcome.case.title ?? outcome.case.id;
  return block(
    `${words.caseSays}${words.colon}${name}`,
    scores.flatMap((one) => scoreLines(one, run)),
    context,
  );
};

const roundsOf = (scoring: Scoring, { pack }: ExplainContext): readonly Notice[] =>
  Object.values(pack.notices).filter(
    ({ id, round }) =>
      round?.scoring === scoring.id && (scoring.notice === undefined || scoring.notice === id),
  );

const noticeMark = (scoring: Scoring, { pack, words }: ExplainContext): string => {
  const notice = scoring.notice === undefined ? undefined : pack.notices[scoring.notice];
  return notice === undefined ? '' : words.bracket(notice.title);
};

const linesOf = (scoring: Scoring, { pack, occasion, style }: ExplainContext) => {
  const reading = scoringReading(pack, scoring, occasion, style.language);
  return { reading, table: scoringLines(scoring, reading), panel: panelLines(scoring, reading) };
};

const wholeLines = (scoring: Scoring, context: ExplainContext): readonly string[] => {
  const { table, panel } = linesOf(scoring, context);
  return scoringBullets([...table, ...panel], scoring.citations, context, 1);
};

const citingLines = (
  scoring: Scoring,
  cites: (citations: readonly Citation[]) => boolean,
  context: ExplainContext,
): readonly string[] => {
  const { reading, table } = linesOf(scoring, context);
  const lines = scoring.groups.flatMap((group) => {
    if (cites(group.citations)) return groupLines(group, scoring, reading);
    const cited = group.indicators.filter((one) => cites(one.citations));
    return cited.flatMap((one) => raised(indicatorLines(one, scoring, reading)));
  });
  const apart = new Set([...scoring.bonuses, ...scoring.deductions, ...scoring.vetoes].map((one) => one.id));
  const others = table.filter((one) => one.id !== undefined && apart.has(one.id) && cites(one.citations));
  return scoringBullets([...lines, ...raised(others)], scoring.citations, context, 1);
};

/** Without what they stand below. */
const raised = (lines: readonly ScoringLine[]): readonly ScoringLine[] =>
  lines.map((one) => ({ ...one, depth: one.depth - 1 }));

/** One bullet a line, with its citation where that differs from the one above. */
const scoringBullets = (
  lines: readonly ScoringLine[],
  citations: readonly Citation[],
  context: ExplainContext,
  depth = 0,
): readonly string[] => {
  const { words } = context;
  const above = [citationText(citations, words)];
  return lines.map((one) => {
    const cited = citationText(one.citations, words);
    const before = above[one.depth] ?? '';
    above[one.depth + 1] = cited === '' ? before : cited;
    const evidence =
      one.evidence.length === 0
        ? ''
        : words.semicolon + words.evidence + words.colon + one.evidence.join(words.comma);
    const shown = cited === '' || cited === before ? '' : words.cited(cited);
    return bullet(headed(one, context) + evidence + shown, context, one.depth + depth);
  });
};

/** 「title：text」; a text that brings its own sign follows at once. */
const headed = ({ title, text }: ScoringLine, { words }: ExplainContext): string => {
  if (title === undefined || text === '') return title ?? text;
  const joined = text.startsWith(words.colon) || text.startsWith(words.bracket('').slice(0, -1));
  return title + (joined ? '' : words.colon) + text;
};
