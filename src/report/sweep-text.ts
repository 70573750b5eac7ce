/** A sweep for the terminal: a line of blocks, the values at which counts change, the cases that turn, the grid. */
import type { Counts, SweepResult } from '../amend/sweep-result.ts';
import type { Pack } from '../model/pack.ts';
import { hang, padStart } from './cells.ts';
import { placeOf } from './impact-phrases.ts';
import { briefMessage } from './messages.ts';
import type { Paint } from './paint.ts';
import { finished, paintFor } from './paint.ts';
import type { Detail, Style } from './style.ts';
import { countsAlong } from './sweep-chart.ts';
import type { SweepView } from './sweep-phrases.ts';
import {
  columnsOf,
  courseText,
  someOf,
  stretchesOf,
  sweepTexts,
  sweepViewOf,
  sweptText,
} from './sweep-phrases.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';

/** How a sweep is shown; in full: every case that turns. */
export interface SweepTextView extends Style {
  readonly detail: Detail;
}

/** The whole report as text. */
export const renderSweep = (result: SweepResult, pack: Pack, style: SweepTextView): string => {
  const view: Shown = { ...sweepViewOf(result, pack, style.language), style, paint: paintFor(style) };
  const [head, summary, precision] = sweepTexts(view);
  const lines = [
    view.paint.as(head, 'strong'),
    summary,
    '',
    ...blockLines(view),
    '',
    ...countLines(view),
    '',
    view.paint.as(hang(precision, style.width, 0), 'quiet'),
    '',
    ...turningLines(view),
    ...gridLines(view),
    ...unreadableLines(view),
  ];
  return finished(`${lines.join('\n').trimEnd()}\n`, style);
};

interface Shown extends SweepView {
  readonly style: SweepTextView;
  readonly paint: Paint;
}

const BLOCKS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
const PLAIN = ['_', '.', ':', '-', '=', '+', '*', '#'];

/** Below this a line of blocks is widened. */
const SHORT = 24;

/** How many are met along the range, a block for each part of it, the ends written below. */
const blockLines = (view: Shown): readonly string[] => {
  const { result, style, paint } = view;
  const width = Math.min(style.width - 4, 72);
  const parts = countsAlong(result, width).map(({ met }) => met);
  // A few whole values would make a line too short to be read: each takes as many blocks as there is room for.
  const wide = Math.max(1, Math.floor(SHORT / parts.length));
  const counts = parts.flatMap((met) => Array.from({ length: wide }, () => met));
  const most = Math.max(...counts, 1);
  const blocks = style.ascii ? PLAIN : BLOCKS;
  const line = counts.map((met) => (met === 0 ? ' ' : blocks[Math.ceil((met / most) * blocks.length) - 1]));
  const ends = [result.from, result.to].map((value) => sweptText(value, result.parameter, view));
  const [left = '', right = ''] = ends;
  return [
    `  ${paint.as(line.join(''), 'good')} ${most}`,
    `  ${paint.as(left + padStart(right, Math.max(1, counts.length - left.length)), 'quiet')}`,
  ];
};

const countLines = (view: Shown): readonly string[] => {
  const { result, say, style, paint } = view;
  const columns = columnsOf(result);
  const number = (text: string, width: number): Cell => ({ text: '', lead: { text: padStart(text, width) } });
  const widths = columns.map((one) => Math.max(6, say.countsColumn[one].length * 2));
  const head = [
    { text: say.valueColumn, tones: ['strong' as const] },
    ...columns.map((one, index) => number(say.countsColumn[one], widths[index] ?? 6)),
  ];
  const stretches = someOf(
    stretchesOf(result),
    style.detail === 'full' ? Number.POSITIVE_INFINITY : MOST_STRETCHES,
  );
  const rows = stretches.some.map(({ kind, value, counts }) => [
    { text: say[kind](sweptText(value, result.parameter, view)) },
    ...columns.map((one, index) => number(String(counts[one]), widths[index] ?? 6)),
  ]);
  const shape = {
    width: style.width,
    indent: 2,
    columns: [{ most: 40, least: 10 }, ...widths.map((width) => ({ most: width, least: width }))],
  };
  const left = stretches.all - stretches.some.length;
  return [
    ...tableLines([head, ...rows], shape, paint),
    ...(left === 0
      ? []
      : [`  ${paint.as(say.someStretches(stretches.all, stretches.some.length), 'quiet')}`]),
  ];
};

/** Stretches that are shown where not everything is asked for. */
const MOST_STRETCHES = 40;

/** Cases that are shown where not everything is asked for. */
const MOST = 40;

const turningLines = (view: Shown): readonly string[] => {
  const { result, say, style, paint } = view;
  if (result.turning.length === 0) return [];
  const shown = style.detail === 'full' ? result.turning : result.turning.slice(0, MOST);
  const left = result.turning.length - shown.length;
  const shape = {
    width: style.width,
    indent: 2,
    columns: [
      { most: Math.floor(style.width * 0.4), least: 14 },
      { most: style.width, least: 24 },
    ],
  };
  const rows = shown.map((one) => [
    { text: one.title === undefined ? one.case : `${one.case} ${one.title}` },
    { text: courseText(one, view) },
  ]);
  return [
    paint.as(say.turningHead, 'strong'),
    ...tableLines(rows, shape, paint),
    ...(left === 0 ? [] : [`  ${paint.as(say.moreRows(left), 'quiet')}`]),
    '',
  ];
};

const gridLines = (view: Shown): readonly string[] => {
  const { result, say, style, paint } = view;
  const { grid } = result;
  if (grid === undefined) return [];
  const cell = ({ met, undetermined }: Counts): string => `${met}(${undetermined})`;
  const columns = grid.columns.map((value) => sweptText(value, result.parameter, view));
  const texts = grid.counts.map((line) => line.map(cell));
  const width = Math.max(...[...columns, ...texts.flat()].map((one) => one.length)) + 2;
  const each = Math.max(1, Math.floor((style.width - 18) / (width + 2)));
  const parts = Array.from({ length: Math.ceil(columns.length / each) }, (_, index) => index * each);
  const blocks = parts.flatMap((start) => {
    const here = columns.slice(start, start + each);
    const number = (text: string): Cell => ({ text: '', lead: { text: padStart(text, width) } });
    const rows = grid.rows.map((value, row) => [
      { text: sweptText(value, grid.parameter, view) },
      ...(texts[row] ?? []).slice(start, start + each).map(number),
    ]);
    const shape = {
      width: style.width,
      indent: 2,
      columns: [{ most: 16, least: 8 }, ...here.map(() => ({ most: width, least: width }))],
    };
    return [...tableLines([[{ text: '' }, ...here.map(number)], ...rows], shape, paint), ''];
  });
  return [
    paint.as(hang(say.gridHead(result.parameter.title, grid.parameter.title), style.width, 0), 'strong'),
    ...blocks,
    paint.as(say.gridNote, 'quiet'),
    '',
  ];
};

const unreadableLines = ({ result, say, words, style, paint }: Shown): readonly string[] =>
  result.unreadable.length === 0
    ? []
    : [
        paint.as(say.unreadableHead, 'bad', 'strong'),
        ...result.unreadable.flatMap(({ file, diagnostics }) =>
          diagnostics.map(
            (one) =>
              `  ${hang(`${placeOf(file, one)}${words.colon}${briefMessage(one, style.language)}`, style.width, 2)}`,
          ),
        ),
      ];
