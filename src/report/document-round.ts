/** The documents of a round made of its result: the shortlist, its publicity, an opinion for each case. */
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { RoundResult, RoundRow } from '../model/round-result.ts';
import type { Points, Score } from '../model/score.ts';
import type { DocumentBlock, DocumentColumn, DocumentTable, PlainDocument } from './document.ts';
import type { DocumentGiven } from './document-making.ts';
import { documentOf, heading, listed, makingOf, paragraph } from './document-making.ts';
import { longDate, publicityOf, publicitySlots, roundSlots, rowSlots } from './document-slots.ts';
import type { RoundView } from './round-phrases.ts';
import { ADJUSTED, limitedSum, reasonText, rowTitle, smallPoints, totalText } from './round-phrases.ts';
import { citationText } from './run-context.ts';
import { numberText } from './value-text.ts';

/** The shortlist with its reserve; absent where the call has no words for it. */
export const shortlistDocument = (
  result: RoundResult,
  pack: Pack,
  given: DocumentGiven,
): PlainDocument | undefined => {
  const making = makingOf('shortlist', result, pack, given);
  if (making === undefined) return undefined;
  const { view } = making;
  const { round } = view;
  const shortlisted = placed('shortlisted', result);
  const reserve = placed('reserve', result);
  return documentOf(
    making,
    roundSlots(view, given.today),
    [
      ...(reserve.length === 0 ? [] : [heading(0, round.shortlistTitle, view)]),
      namesTable(shortlisted, view, true),
      ...(reserve.length === 0
        ? []
        : [heading(1, round.reserveTitle, view), namesTable(reserve, view, true)]),
    ],
    notesOf(view, shortlisted),
  );
};

/** The publicity of the shortlist with its first and last day; absent where the call has no words for it. */
export const publicityDocument = (
  result: RoundResult,
  pack: Pack,
  given: DocumentGiven,
): PlainDocument | undefined => {
  const making = makingOf('publicity', result, pack, given);
  if (making === undefined) return undefined;
  const {
    view,
    words: { period },
  } = making;
  const { round } = view;
  const { notice, decisions } = result.receipt;
  const publicity =
    period === undefined ? {} : publicityOf(period, given.posted ?? given.today, { pack, notice, decisions });
  const slots = { ...roundSlots(view, given.today), ...publicitySlots(publicity, round) };
  const { to } = publicity;
  const provisional =
    to?.provisional === undefined
      ? []
      : [
          round.provisionalNote(
            longDate(to.date, round),
            longDate(to.provisional.earliest, round),
            longDate(to.provisional.latest, round),
          ),
        ];
  const shortlisted = placed('shortlisted', result);
  return documentOf(
    making,
    slots,
    [namesTable(shortlisted, view, false)],
    notesOf(view, shortlisted, provisional),
  );
};

/** What an opinion knows beside the row. */
export interface OpinionGiven extends DocumentGiven {
  /** The score of the case: it holds what the judges remarked. */
  readonly score?: Score;
}

/** The opinion on one case: its points, the reasons with their articles, the judges' remarks without their names. */
export const opinionDocument = (
  row: RoundRow,
  result: RoundResult,
  pack: Pack,
  given: OpinionGiven,
): PlainDocument | undefined => {
  const making = makingOf('opinion', result, pack, given);
  if (making === undefined) return undefined;
  const { view } = making;
  const { round } = view;
  const slots = { ...roundSlots(view, given.today), ...rowSlots(row, view) };
  const remarks = remarksIn(given.score);
  const parts: readonly (readonly [string, readonly DocumentBlock[]])[] = [
    [round.points, result.scoring.groups.length === 0 ? [] : [pointsTable(row, view, given.score)]],
    [round.reasonsHead, reasonBlocks(row, view)],
    [round.comments, remarks.map((text, index) => paragraph(listed(text, index, remarks.length, view)))],
  ];
  const shown = parts.filter(([, blocks]) => blocks.length > 0);
  return documentOf(
    making,
    slots,
    shown.flatMap(([title, blocks], index) => [heading(index, title, view), ...blocks]),
  );
};

/** Rows of a status by their places; equal ones as the result prints them. */
const placed = (status: 'shortlisted' | 'reserve', { rows }: RoundResult): readonly RoundRow[] =>
  rows
    .filter((row) => row.status === status)
    .toSorted(
      (a, b) => (a.place?.best ?? 0) - (b.place?.best ?? 0) || (a.place?.worst ?? 0) - (b.place?.worst ?? 0),
    );

/** Running number, name, the fact by which places are shared out, and the total where it is told. */
const namesTable = (rows: readonly RoundRow[], view: RoundView, totals: boolean): DocumentTable => {
  const { result, round, words } = view;
  const { by } = result.quota;
  const center = (text: string, share: number): DocumentColumn => ({ heading: text, share, align: 'center' });
  return {
    kind: 'table',
    columns: [
      center(round.numberColumn, 12),
      { heading: round.caseColumn, share: totals ? 50 : 60, align: 'left' },
      ...(by === undefined ? [] : [center(by.title, 24)]),
      ...(totals ? [center(round.totalColumn, 16)] : []),
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      rowTitle(row),
      ...(by === undefined ? [] : [row.group?.title ?? words.unknown]),
      ...(totals ? [totalText(row, result, { range: round.range })] : []),
    ]),
  };
};

/** That the order of equals means nothing, that days are provisional, that something is still undetermined. */
const notesOf = (
  view: RoundView,
  rows: readonly RoundRow[],
  more: readonly string[] = [],
): readonly string[] => {
  const { result, round, words } = view;
  const byPlace = new Map<number, number[]>();
  for (const [index, row] of rows.entries()) {
    if (row.tied > 0 && row.place !== undefined) {
      byPlace.set(row.place.best, [...(byPlace.get(row.place.best) ?? []), index + 1]);
    }
  }
  const ties = [...byPlace.values()].filter((numbers) => numbers.length > 1);
  const open = result.counts.undetermined;
  return [
    ...ties.map((numbers) => round.tiesNote(numbers.join(words.comma))),
    ...more,
    ...(open === 0 ? [] : [round.pendingNote(open)]),
  ];
};

/**
 * Groups, each with its indicators where the score is at hand, then what is added or taken, then the total. The last
 * column of numbers adds up: where groups have weights it is one of its own.
 */
const pointsTable = (row: RoundRow, view: RoundView, score: Score | undefined): DocumentTable => {
  const { result, round } = view;
  const { scoring } = result;
  const weighted = scoring.groups.some(({ weight }) => weight !== 1);
  const range = { range: round.range };
  const center = (heading: string, share: number): DocumentColumn => ({ heading, share, align: 'center' });
  const line = (title: string, max: string, points: string, basis: string): readonly string[] =>
    weighted ? [title, max, '', '', points, basis] : [title, max, points, basis];
  const indicators = (id: string, above: string): readonly (readonly string[])[] =>
    (score?.groups.find((one) => one.id === id)?.indicators ?? []).map((one) => {
      const basis = basisOf(one.citations, view);
      const cells = [round.indented(one.title), numberText(one.max)];
      const points = smallPoints(one, result, range);
      const shown = basis === above ? '' : basis;
      return weighted ? [...cells, '', points, '', shown] : [...cells, points, shown];
    });
  const groups = scoring.groups.flatMap((group, index) => {
    const points = row.points[index];
    const basis = basisOf(group.citations, view);
    const cells = [group.title, numberText(group.max)];
    const earned = points === undefined ? '' : smallPoints(points, result, range);
    const counted = points === undefined ? '' : smallPoints(timesWeight(points, group.weight), result, range);
    return [
      weighted ? [...cells, numberText(group.weight), earned, counted, basis] : [...cells, earned, basis],
      ...indicators(group.id, basis),
    ];
  });
  const adjusted = ADJUSTED.flatMap(([kind, sign]) => {
    const limited = limitedSum(row, kind, result);
    return [
      ...row.adjustments
        .filter((one) => one.kind === kind)
        .map((one) =>
          line(
            round[`${kind}Row`](one.title),
            '',
            sign + smallPoints(one, result, range),
            basisOf(one.citations, view),
          ),
        ),
      ...(limited === undefined
        ? []
        : [
            line(
              round[`${kind}Sum`](limited.most),
              '',
              sign + smallPoints(limited.points, result, range),
              '',
            ),
          ]),
    ];
  });
  const total = totalText(row, result, range);
  return {
    kind: 'table',
    columns: [
      { heading: round.itemColumn, share: 34, align: 'left' },
      center(round.maxColumn, 11),
      ...(weighted ? [center(round.weightColumn, 9)] : []),
      center(round.pointsColumn, 14),
      ...(weighted ? [center(round.weightedColumn, 14)] : []),
      { heading: round.basisColumn, share: weighted ? 24 : 30, align: 'left' },
    ],
    rows: [
      ...groups,
      ...adjusted,
      line(round.totalRow, numberText(scoring.full), total, basisOf(scoring.citations, view)),
    ],
  };
};

const timesWeight = ({ points, least, most }: Points, weight: number): Points => {
  const [low, high] = weight < 0 ? [most, least] : [least, most];
  return {
    ...(points !== undefined && { points: points * weight }),
    least: low * weight,
    most: high * weight,
  };
};

/** Provisions and clauses of the call; how the pack's editors read them is no matter of the applicant's. */
const basisOf = (citations: readonly Citation[], { words }: RoundView): string =>
  citationText(
    citations.filter((one) => one.kind !== 'decision' && one.kind !== 'inferred'),
    words,
  );

/** 「入围：在10个名额之内〔申报通知〕。」 */
const reasonBlocks = (row: RoundRow, view: RoundView): readonly DocumentBlock[] => {
  const { round, words } = view;
  const status = round.status[row.status];
  const said = row.reasons.map((one) => {
    const cited = words.cited(basisOf(one.citations, view));
    return reasonText(one, view, 'formal') + cited;
  });
  const texts = said.length === 0 ? [status] : said.map((one) => round.reasonStatus(status, one));
  return texts.map((text, index) => paragraph(listed(text + words.stop, index, texts.length, view)));
};

/** In the order of their words, so that it does not tell whose they are. */
const remarksIn = (score: Score | undefined): readonly string[] =>
  (score?.panel?.judges ?? [])
    .flatMap(({ comment }) => (comment === undefined || comment.trim() === '' ? [] : [comment.trim()]))
    .toSorted((a, b) => (a < b ? -1 : 1));
