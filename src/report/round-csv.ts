/**
 * The result of a round for a spreadsheet: UTF-8 with a byte order mark, and nothing in it that a spreadsheet would take
 * for a formula. The door to `csv-stringify`; load this file only where it is needed.
 */
import { stringify } from 'csv-stringify/sync';
import type { Pack } from '../model/pack.ts';
import type { RoundAdjustment, RoundResult, RoundRow } from '../model/round-result.ts';
import type { Points } from '../model/score.ts';
import { plain } from './cells.ts';
import type { RoundView } from './round-phrases.ts';
import { flagText, limitedSum, reasonCitations, reasonsText, roundViewOf } from './round-phrases.ts';
import { citationText } from './run-context.ts';
import type { Language } from './style.ts';
import { numberText } from './value-text.ts';

/** One line of headings, then one a case, ranks and points as plain numbers; what is open has its least and its most. */
export const renderRoundCsv = (result: RoundResult, pack: Pack, language: Language): string => {
  const view = roundViewOf(result, pack, language);
  const columns = columnsOf(view);
  const rows = [
    columns.map(([heading]) => safe(heading)),
    ...result.rows.map((row) => columns.map(([, cell]) => safe(cell(row)))),
  ];
  // All quoted, since a spreadsheet that takes a semicolon to be the separator would find cells of its own otherwise.
  return stringify(rows, { bom: true, escape_formulas: true, quoted: true, record_delimiter: 'windows' });
};

/** Space before a sign of a formula would hide it from the escaping, and not from every spreadsheet. */
const safe = (cell: string): string => plain(cell).trimStart();

type Column = readonly [heading: string, cell: (row: RoundRow) => string];

const columnsOf = (view: RoundView): readonly Column[] => {
  const { result, round, words } = view;
  const { scoring, quota } = result;
  const number = (value: number | undefined): string => (value === undefined ? '' : numberText(value));
  const total = (value: number | undefined): string =>
    value === undefined ? '' : value.toFixed(scoring.digits);
  const group: readonly Column[] =
    quota.by === undefined ? [] : [[quota.by.title, (row) => row.group?.title ?? '']];
  return [
    [round.rankColumn, (row) => number(row.rank?.best)],
    [round.worstRankColumn, (row) => number(row.rank?.worst)],
    [round.tiedColumn, (row) => (row.rank === undefined ? '' : row.tied > 0 ? words.yes : words.no)],
    [round.placeColumn, (row) => (row.place?.best === row.place?.worst ? number(row.place?.best) : '')],
    [round.idColumn, (row) => row.case],
    [round.caseColumn, (row) => row.title ?? ''],
    ...group,
    [round.totalColumn, (row) => total(row.total)],
    [round.leastColumn, (row) => total(row.least)],
    [round.mostColumn, (row) => total(row.most)],
    ...scoring.groups.map(
      (group, index): Column => [group.title, (row) => number(row.points[index]?.points)],
    ),
    [round.bonusColumn, (row) => adjustments(row, 'bonus', view)],
    [round.deductionColumn, (row) => adjustments(row, 'deduction', view)],
    [round.statusColumn, (row) => round.status[row.status]],
    [round.reasonColumn, (row) => reasonsText(row, view, 'full').join(words.semicolon)],
    [round.basisColumn, (row) => citationText(reasonCitations(row), words)],
    [round.flagsColumn, (row) => row.flags.map((one) => flagText(one, view)).join(words.semicolon)],
    [round.judgesColumn, (row) => number(row.judges)],
    [round.fileColumn, (row) => row.file],
  ];
};

/** 「全国先进 3；…」 */
const adjustments = (
  row: RoundRow,
  kind: RoundAdjustment['kind'],
  { result, words, round }: RoundView,
): string => {
  const text = ({ points, least, most }: Points): string =>
    points !== undefined || least === most
      ? numberText(points ?? least)
      : round.range(numberText(least), numberText(most));
  const limited = limitedSum(row, kind, result);
  return [
    ...row.adjustments.filter((one) => one.kind === kind).map((one) => `${one.title} ${text(one)}`),
    ...(limited === undefined ? [] : [`${round[`${kind}Sum`](limited.most)} ${text(limited.points)}`]),
  ].join(words.semicolon);
};
