/**
 * The scores of a case as text: total, pass mark and verdict, then groups with their points and full marks; in detail
 * every indicator with the value it rests on, and every judge's sheet.
 */
import type { AdjustmentScore, GroupScore, PanelScore, Points, Score } from '../model/score.ts';
import { cellsOf, hang } from './cells.ts';
import type { Tone } from './paint.ts';
import { TONE_OF_VERDICT } from './paint.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import { judgeLines } from './run-judges.ts';
import type { ScoreView } from './score-phrases.ts';
import {
  groupNumber,
  hasVerdict,
  indicatorReason,
  panelReasons,
  pointsNumber,
  scoreReasons,
  scoreViewOf,
  scoreWants,
  tellingOf,
  togetherOf,
  totalNumber,
} from './score-phrases.ts';
import { scoreWordsOf } from './score-words.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { numberText } from './value-text.ts';

/** The section of scores; nothing for a case that none applies to. */
export const scoreSections = (context: RunContext): readonly string[] => {
  const { outcome, view } = context;
  const title = scoreWordsOf(view.language).scores;
  return section(
    title,
    (outcome.scores ?? []).flatMap((one) => scoreLines(one, context)),
    context,
  );
};

/** One score with all its rows. */
export const scoreLines = (score: Score, context: RunContext): readonly string[] => {
  const view = viewOf(score, context);
  const wants = scoreWants(view);
  const { paint, words } = context;
  const said = view.reading.score;
  const owed = [said.owes, wants.join(words.semicolon)].join(words.colon);
  return [
    ...headLines(view, context),
    ...tableLines(
      numbered([...groupRows(view, context), ...otherRows(view, context)]),
      shapeOf(context),
      paint,
    ),
    ...judgeLines(view, context),
    ...(wants.length === 0 ? [] : [`    ${paint.as(hang(owed, context.view.width, 4), 'open')}`]),
  ];
};

/** A score with its table, as the sections of a run speak of it. */
export const viewOf = (score: Score, { outcome, pack, view }: RunContext): ScoreView => {
  const { asOf, decisions } = outcome.receipt;
  const notice = outcome.notice?.id;
  const occasion = { asOf, decisions, ...(notice === undefined ? {} : { notice }) };
  return scoreViewOf(score, pack, occasion, outcome.replay, view.language);
};

/** 「评审评分 76.5 分，达到要求（合格分 60，满分 100）」, and beneath it why not. */
const headLines = (view: ScoreView, context: RunContext): readonly string[] => {
  const { words, paint } = context;
  const { score, reading } = view;
  const tone = TONE_OF_VERDICT[score.verdict];
  const about = scoreMarks(view).join(words.clause);
  const cited = words.cited(citationText(score.citations, words));
  const verdict = hasVerdict(score) ? words.clause + reading.score.verdict[score.verdict] : '';
  const text = scoreTotal(view) + verdict + words.bracket(about) + cited;
  return [
    `  ${paint.as(hang(text, context.view.width, 2), ...(hasVerdict(score) ? [tone, 'strong' as const] : ['strong' as const]))}`,
    ...scoreReasons(score, reading.score, words.comma).map(
      (reason) => `    ${paint.as(hang(reason, context.view.width, 4), tone)}`,
    ),
  ];
};

/** 「评审评分 76.5 分」 */
export const scoreTotal = ({ score, reading }: ScoreView): string =>
  reading.score.totalIs(score.title, reading.score.points(totalNumber(score, reading.score)));

/** Pass mark and full marks. */
export const scoreMarks = ({ score, reading }: ScoreView): readonly string[] => [
  ...(score.pass === undefined ? [] : [reading.score.passMark(numberText(score.pass))]),
  reading.score.full(numberText(score.full)),
];

/** A row before its numbers are set under each other. */
interface Row {
  readonly depth: number;
  readonly title: string;
  readonly mark: string;
  /** Points, and what they are of. */
  readonly points: string;
  readonly of: string;
  readonly text: string;
  readonly tone: Tone;
}

const groupRows = (view: ScoreView, context: RunContext): readonly Row[] =>
  view.score.groups.flatMap((group) => [
    groupRow(group, view, context),
    ...(context.view.detail === 'full' ? indicatorRows(group, view, context) : []),
  ]);

const groupRow = (group: GroupScore, view: ScoreView, { words, paint }: RunContext): Row => {
  const verdict = group.floor === undefined ? undefined : group.verdict;
  return {
    depth: 0,
    title: group.title,
    mark: verdict === undefined ? '' : paint.marks.verdict[verdict],
    points: groupNumber(group, view),
    of: `/${numberText(group.max)}`,
    text: groupRemarks(group, view).join(words.clause),
    tone: verdict === undefined || verdict === 'met' ? 'quiet' : TONE_OF_VERDICT[verdict],
  };
};

/** Weight and floor of a group, where there are any. */
export const groupRemarks = ({ weight, floor }: GroupScore, { reading }: ScoreView): readonly string[] => [
  ...(weight === 1 ? [] : [reading.score.weight(numberText(weight))]),
  ...(floor === undefined ? [] : [reading.score.floor(numberText(floor))]),
];

const indicatorRows = (group: GroupScore, view: ScoreView, { words }: RunContext): readonly Row[] =>
  group.indicators.map((one) => {
    const cited = citationText(one.citations, words);
    const above = citationText(group.citations, words);
    return {
      depth: 1,
      title: one.title,
      mark: '',
      points: pointsNumber(one, view.reading.score, view.scoring?.rounding.digits),
      of: `/${numberText(one.max)}`,
      text: (indicatorReason(one, view) + (cited === above ? '' : words.cited(cited))).trim(),
      tone: one.points === undefined ? 'open' : 'quiet',
    };
  });

/** Bonuses, deductions, vetoes and the panel; of the former those that come to something, or all of them in detail. */
const otherRows = (view: ScoreView, context: RunContext): readonly Row[] => {
  const { score, reading } = view;
  const said = reading.score;
  return [
    ...adjustmentRows('bonuses', view, context),
    ...adjustmentRows('deductions', view, context),
    ...(score.vetoes.length === 0 ? [] : vetoRows(view, context)),
    ...(score.panel === undefined ? [] : [panelRow(said.panel, score.panel, view, context)]),
  ];
};

const adjustmentRows = (
  kind: 'bonuses' | 'deductions',
  view: ScoreView,
  { words, view: { detail } }: RunContext,
): readonly Row[] => {
  const { score, reading } = view;
  const all = score[kind];
  const telling = tellingOf(all);
  if (all.length === 0 || (telling.length === 0 && detail !== 'full')) return [];
  const sign = kind === 'bonuses' ? '+' : '-';
  const row = (depth: number, title: string, points: Points, text: string): Row => ({
    depth,
    title,
    mark: '',
    points: (points.most === 0 ? '' : sign) + pointsNumber(points, reading.score),
    of: '',
    text,
    tone: points.points === undefined ? 'open' : 'quiet',
  });
  const titles = detail === 'full' ? '' : telling.map((one) => one.title).join(words.comma);
  const cited = (one: AdjustmentScore): string => words.cited(citationText(one.citations, words));
  return [
    row(0, reading.score[kind], togetherOf(kind, view), titles),
    ...(detail === 'full' ? all.map((one) => row(1, one.title, one, cited(one).trim())) : []),
  ];
};

const vetoRows = (view: ScoreView, { words, paint, view: { detail } }: RunContext): readonly Row[] => {
  const { score, reading } = view;
  const said = reading.score;
  const telling = score.vetoes.filter((one) => one.verdict === 'met' || one.verdict === 'undetermined');
  const row = (depth: number, title: string, mark: string, text: string, tone: Tone): Row => ({
    depth,
    title,
    mark,
    points: '',
    of: '',
    text,
    tone,
  });
  if (detail !== 'full' && telling.length === 0) {
    return [row(0, said.vetoes, '', said.noVeto(score.vetoes.length), 'quiet')];
  }
  const shown = detail === 'full' ? score.vetoes : telling;
  return [
    row(0, said.vetoes, '', '', 'quiet'),
    ...shown.map((one) => {
      const bad = one.verdict === 'met';
      const mark = bad
        ? paint.marks.verdict.unmet
        : paint.marks.verdict[one.verdict === 'unmet' ? 'met' : one.verdict];
      const tone = bad ? 'bad' : one.verdict === 'undetermined' ? 'open' : 'quiet';
      const cited = words.cited(citationText(one.citations, words));
      return row(1, one.title, mark, said.veto[one.verdict] + cited, tone);
    }),
  ];
};

const panelRow = (title: string, panel: PanelScore, view: ScoreView, { words }: RunContext): Row => ({
  depth: 0,
  title,
  mark: '',
  points: '',
  of: '',
  text: panelReasons(panel, view).join(words.semicolon),
  tone: panel.review || panel.open !== undefined ? 'open' : 'quiet',
});

/** Cells in which points stand under points, right-aligned, and full marks under full marks. */
const numbered = (rows: readonly Row[]): readonly (readonly Cell[])[] => {
  const [left, right] = [widest(rows.map((row) => row.points)), widest(rows.map((row) => row.of))];
  return rows.map((row) => {
    const lead = `${'  '.repeat(row.depth)}${row.mark === '' ? ' ' : row.mark} `;
    const of = row.of === '' ? ' '.repeat(right) : row.of + ' '.repeat(right - cellsOf(row.of));
    return [
      {
        text: row.title,
        tones: row.depth === 0 ? ['strong'] : [],
        lead: { text: lead, tones: [row.tone === 'quiet' ? 'good' : row.tone, 'strong'] },
      },
      {
        text: '',
        lead: { text: row.points === '' ? '' : ' '.repeat(left - cellsOf(row.points)) + row.points + of },
      },
      { text: row.text, tones: [row.tone] },
    ];
  });
};

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, one) => Math.max(most, cellsOf(one)), 0);

const shapeOf = ({ view: { width } }: RunContext) => ({
  width,
  indent: 2,
  columns: [
    { most: Math.floor(width * 0.4), least: 20 },
    { most: 24, least: 24 },
    { most: width, least: 20 },
  ],
});
