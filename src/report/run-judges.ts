/** The judges of a panel as text, one a line: whether their sheet counts, its total, and what they remarked. */
import type { JudgeScore } from '../model/score.ts';
import type { Tone } from './paint.ts';
import type { RunContext } from './run-context.ts';
import type { ScoreView } from './score-phrases.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { numberText } from './value-text.ts';

/** In detail: every judge with total, status and remark. */
export const judgeLines = (view: ScoreView, context: RunContext): readonly string[] => {
  const judges = view.score.panel?.judges ?? [];
  if (context.view.detail !== 'full' || judges.length === 0) return [];
  const { width } = context.view;
  return tableLines(
    judges.map((one) => judgeCells(one, view)),
    {
      width,
      indent: 6,
      columns: [
        { most: 20, least: 10 },
        { most: 8, least: 8 },
        { most: 10, least: 6 },
        { most: width, least: 20 },
      ],
    },
    context.paint,
  );
};

const JUDGE_TONES: Readonly<Record<JudgeScore['status'], Tone>> = {
  counted: 'good',
  set_aside: 'quiet',
  owed: 'open',
  recused: 'quiet',
  absent: 'quiet',
};

const judgeCells = (one: JudgeScore, { reading }: ScoreView): readonly Cell[] => [
  { text: one.name },
  { text: reading.score.judge[one.status], tones: [JUDGE_TONES[one.status]] },
  { text: one.total === undefined ? '' : numberText(one.total) },
  { text: judgeRemark(one), tones: ['quiet'] },
];

/** The day of the sheet, why a judge stood aside, and what was remarked. */
export const judgeRemark = ({ date, why, comment }: JudgeScore): string =>
  [date, why, comment].filter((part) => part !== undefined).join(' ');
