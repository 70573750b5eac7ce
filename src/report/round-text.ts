/** The result of a round as a table for the terminal: who is ranked where and why, then ties, open cases, what to look at. */

import type { Pack } from '../model/pack.ts';
import type { RoundResult, RoundRow, RoundStatus } from '../model/round-result.ts';
import { cellsOf, hang, padStart } from './cells.ts';
import type { Paint, Tone } from './paint.ts';
import { finished, paintFor } from './paint.ts';
import type { RoundView } from './round-phrases.ts';
import {
  countsText,
  flagText,
  ownCitations,
  quotaText,
  rankNumber,
  reasonsText,
  roundViewOf,
  rowTitle,
  shareTexts,
  tiesOf,
  totalText,
} from './round-phrases.ts';
import { citationText } from './run-context.ts';
import { receiptLines } from './run-open.ts';
import type { Detail, Style } from './style.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';

/** How a round is shown. In full: every row, reasons with their citations and what is missing. */
export interface RoundTextView extends Style {
  readonly detail: Detail;
  /** True where the as-of date is today's, read from the clock by the caller. */
  readonly today?: boolean;
}

/** The table with what is to be known of it above and below. */
export const renderRound = (result: RoundResult, pack: Pack, style: RoundTextView): string => {
  const view: Shown = { ...roundViewOf(result, pack, style.language), style, paint: paintFor(style) };
  const lines = [
    ...headLines(view),
    ...rowLines(view),
    '',
    ...block(view.round.tiesHead, tieLines(view), view),
    ...block(view.round.openHead, openLines(view), view),
    ...block(view.round.flagsHead, flagLines(view), view),
    ...receiptLines(result.receipt, { words: view.words, paint: view.paint, view: style }),
  ];
  return finished(`${lines.join('\n').trimEnd()}\n`, style);
};

interface Shown extends RoundView {
  readonly style: RoundTextView;
  readonly paint: Paint;
}

/** Rows that are shown where not everything is asked for. */
const MOST = 200;

const headLines = (view: Shown): readonly string[] => {
  const { result, words, round, paint, style, pack } = view;
  const { receipt, notice } = result;
  const asOf = round.asOf(receipt.asOf) + (style.today === true ? words.bracket(words.today) : '');
  const about = [
    ...(notice.illustrative ? [] : [notice.title]),
    asOf,
    words.measure(pack.title, receipt.version),
  ];
  const decided = Object.entries(receipt.decisions).map(([id, option]) => {
    const decision = pack.decisions[id];
    return words.decidedOtherwise(decision?.number ?? id, decision?.options[option] ?? option);
  });
  const shares = shareTexts(view);
  const line = (text: string, ...tones: readonly Tone[]): string =>
    `  ${paint.as(hang(text, style.width, 2), ...tones)}`;
  const cited = words.cited(citationText(result.citations, words));
  return [
    paint.as(hang(result.title + cited, style.width, 0), 'strong'),
    line(countsText(view)),
    line(quotaText(view)),
    ...(shares.length === 0
      ? []
      : [line(round.quotaShares(result.quota.by?.title ?? '') + words.colon + shares.join(words.comma))]),
    line(about.join(` ${paint.marks.dot} `), 'quiet'),
    ...[...(notice.illustrative ? [words.illustrative(notice.title)] : []), ...decided].map(
      (text) =>
        `${paint.as(paint.marks.warn, 'open', 'strong')} ${paint.as(hang(text, style.width, 2), 'open')}`,
    ),
    '',
  ];
};

const TONES: Readonly<Record<RoundStatus, Tone>> = {
  shortlisted: 'good',
  reserve: 'place',
  not_shortlisted: 'quiet',
  below_pass: 'bad',
  vetoed: 'bad',
  inadmissible: 'bad',
  undetermined: 'open',
};

const rowLines = (view: Shown): readonly string[] => {
  const { result, round, style, paint } = view;
  const rows = style.detail === 'full' ? result.rows : result.rows.slice(0, MOST);
  if (rows.length === 0) return [];
  const columns = columnsOf(rows, view);
  const table = [
    columns.map(({ heading, width }) => ({
      text: '',
      lead: { text: padStart(heading, width), tones: ['strong' as const] },
    })),
    ...rows.flatMap((row) => [
      columns.map((column) => column.cell(row)),
      ...(isNarrow(view) ? belowRow(row, columns[0]?.least ?? 0, view) : []),
    ]),
  ];
  const shape = {
    width: style.width,
    indent: 2,
    columns: columns.map(({ most, least }) => ({ most, least })),
  };
  const left = result.rows.length - rows.length;
  return [
    ...tableLines(table, shape, paint),
    ...(left === 0 ? [] : [`  ${paint.as(round.moreRows(left), 'quiet')}`]),
  ];
};

/** Where the columns leave no room for reasons, they stand in a line of their own. */
const isNarrow = ({ style }: Shown): boolean => style.width < 120;

/** Who is on the shortlist or in reserve is so by rank, as the columns say already. */
const belowRow = (row: RoundRow, indent: number, view: Shown): readonly (readonly Cell[])[] => {
  const plain = row.reasons.every((one) => one.kind === 'within' || one.kind === 'reserve');
  return plain && view.style.detail !== 'full'
    ? []
    : [[{ ...reasonCell(row, view), lead: { text: ' '.repeat(indent + 2) } }]];
};

interface Column {
  readonly heading: string;
  /** Where entries are set to the right, the width they take. */
  readonly width: number;
  readonly most: number;
  readonly least: number;
  readonly cell: (row: RoundRow) => Cell;
}

/** Rank, place, name, the fact by which places are shared out, total, status and reason; empty ones are left out. */
const columnsOf = (rows: readonly RoundRow[], view: Shown): readonly Column[] => {
  const { result, round, style } = view;
  const { by } = result.quota;
  const numbers = (
    heading: string,
    of: (row: RoundRow) => string,
    after: (row: RoundRow) => string = () => '',
  ): Column => {
    const widest = (text: (row: RoundRow) => string): number =>
      rows.reduce((most, row) => Math.max(most, cellsOf(text(row))), 0);
    const [number, mark] = [Math.max(cellsOf(heading), widest(of)), widest(after)];
    return {
      heading,
      width: number,
      most: number + mark,
      least: number + mark,
      cell: (row) => ({ text: '', lead: { text: padStart(of(row), number) + after(row) } }),
    };
  };
  const words = (heading: string, most: number, least: number, cell: (row: RoundRow) => Cell): Column => ({
    heading,
    width: 0,
    most,
    least,
    cell,
  });
  return [
    numbers(
      round.rankColumn,
      (row) => rankNumber(row.rank, round),
      (row) => (row.tied > 0 && row.rank !== undefined ? round.tied('') : ''),
    ),
    ...(rows.some((row) => row.place !== undefined)
      ? [numbers(round.placeColumn, (row) => rankNumber(row.place, round))]
      : []),
    words(round.caseColumn, Math.floor(style.width * 0.34), isNarrow(view) ? 12 : 18, (row) =>
      nameCell(row, view),
    ),
    ...(by === undefined
      ? []
      : [words(by.title, 18, 8, (row) => ({ text: row.group?.title ?? view.words.unknown }))]),
    numbers(round.totalColumn, (row) => totalText(row, result, round)),
    words(round.statusColumn, 18, isNarrow(view) ? 10 : 14, (row) => ({
      text: round.status[row.status],
      tones: [TONES[row.status]],
    })),
    ...(isNarrow(view) ? [] : [words(round.reasonColumn, style.width, 20, (row) => reasonCell(row, view))]),
  ];
};

const nameCell = (row: RoundRow, { style }: Shown): Cell => ({
  text: style.detail === 'full' && row.title !== undefined ? `${row.title}\n${row.case}` : rowTitle(row),
});

const reasonCell = (row: RoundRow, view: Shown): Cell => {
  const { words, style } = view;
  const full = style.detail === 'full';
  const reasons = reasonsText(row, view, 'short').join(words.semicolon);
  const cited = full ? words.cited(citationText(ownCitations(row, view.result), words)) : '';
  return { text: reasons + cited, tones: ['quiet'] };
};

const tieLines = (view: Shown): readonly string[] =>
  tiesOf(view.result).map(({ rank, rows }) =>
    bullet(view.round.tiedAt(rankNumber(rank, view.round), rows.map(rowTitle).join(view.words.comma)), view),
  );

const openLines = (view: Shown): readonly string[] =>
  view.result.rows
    .filter((row) => row.status === 'undetermined')
    .map((row) =>
      bullet(
        rowTitle(row) + view.words.colon + reasonsText(row, view, 'full').join(view.words.semicolon),
        view,
      ),
    );

const flagLines = (view: Shown): readonly string[] =>
  view.result.rows
    .filter((row) => row.flags.length > 0)
    .map((row) =>
      bullet(
        rowTitle(row) +
          view.words.colon +
          row.flags.map((one) => flagText(one, view)).join(view.words.semicolon),
        view,
      ),
    );

const bullet = (text: string, { paint, style }: Shown): string =>
  `  ${paint.marks.bullet} ${hang(text, style.width, 4)}`;

/** Lines under a heading; of very many only the first, where not everything is asked for. */
const block = (
  heading: string,
  lines: readonly string[],
  { paint, style, round }: Shown,
): readonly string[] => {
  if (lines.length === 0) return [];
  const shown = style.detail === 'full' ? lines : lines.slice(0, MOST);
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : [`  ${paint.as(round.moreRows(left), 'quiet')}`];
  return [paint.as(heading, 'strong'), ...shown, ...more, ''];
};
