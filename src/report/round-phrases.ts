/** What is to be said of a round and of each row of it, in phrases shared by the terminal, the page, CSV and documents. */
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type {
  Rank,
  RoundAdjustment,
  RoundFlag,
  RoundReason,
  RoundResult,
  RoundRow,
} from '../model/round-result.ts';
import { ROUND_STATUSES } from '../model/round-result.ts';
import type { Points } from '../model/score.ts';
import { missingReasons } from './reasons.ts';
import type { RoundWords } from './round-words.ts';
import { roundWordsOf } from './round-words.ts';
import type { Language } from './style.ts';
import { pathTitle } from './titles.ts';
import { numberText } from './value-text.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** A result with its pack and the words to speak of it. */
export interface RoundView {
  readonly result: RoundResult;
  readonly pack: Pack;
  readonly language: Language;
  readonly words: Words;
  readonly round: RoundWords;
}

/** Gathers them. */
export const roundViewOf = (result: RoundResult, pack: Pack, language: Language): RoundView => ({
  result,
  pack,
  language,
  words: wordsOf(language),
  round: roundWordsOf(language),
});

/** What a row is called. */
export const rowTitle = ({ title, case: id }: RoundRow): string => title ?? id;

/** One number, or from the best to the worst; '' for none. */
export const rankNumber = (rank: Rank | undefined, words: Pick<RoundWords, 'range'>): string =>
  rank === undefined
    ? ''
    : rank.best === rank.worst
      ? String(rank.best)
      : words.range(String(rank.best), String(rank.worst));

/** A total with as many digits as the table gives, or the interval it lies in. */
export const totalText = (
  { total, least, most }: Pick<RoundRow, 'total' | 'least' | 'most'>,
  { scoring: { digits } }: RoundResult,
  words: Pick<RoundWords, 'range'>,
): string =>
  total !== undefined
    ? total.toFixed(digits)
    : least === most
      ? least.toFixed(digits)
      : words.range(least.toFixed(digits), most.toFixed(digits));

/** Points of a group or an adjustment: no more digits than a total has (or two), and none that say nothing. */
export const smallPoints = (
  { points, least, most }: Points,
  { scoring: { digits } }: RoundResult,
  words: Pick<RoundWords, 'range'>,
): string => {
  const text = (value: number): string => numberText(Number(value.toFixed(Math.max(2, digits))));
  return points !== undefined || least === most
    ? text(points ?? least)
    : words.range(text(least), text(most));
};

/** What is added to a total and what is taken from it, with their signs. */
export const ADJUSTED = [
  ['bonus', '+'],
  ['deduction', '\u2212'],
] as const;

/** What bonuses, or deductions, come to where the limit of their sum takes, or may take, something from it. */
export const limitedSum = (
  { adjustments }: RoundRow,
  kind: RoundAdjustment['kind'],
  { scoring }: RoundResult,
): { readonly most: number; readonly points: Points } | undefined => {
  const most = scoring[`${kind}Most`];
  const own = adjustments.filter((one) => one.kind === kind);
  const sum = (end: 'least' | 'most'): number => own.reduce((all, one) => all + one[end], 0);
  if (most === undefined || sum('most') <= most) return undefined;
  return { most, points: { least: Math.min(sum('least'), most), most } };
};

/** How long a reason is to be: without what is missing, with it, or as a document says it. */
export type ReasonLength = 'short' | 'full' | 'formal';

/** One reason of a row's status. */
export const reasonText = (reason: RoundReason, view: RoundView, length: ReasonLength): string => {
  const said = length === 'formal' ? view.round.formal : view.round.reasons;
  switch (reason.kind) {
    case 'state':
    case 'rule':
    case 'veto':
      return said[reason.kind](reason.title);
    case 'floor':
      return said.floor(reason.title, numberText(reason.floor));
    case 'pass':
      return said.pass(numberText(reason.pass));
    case 'within':
      return reason.total === undefined ? said.unlimited : said.within(reason.total);
    case 'kept':
      return said.kept(reason.group.title, reason.least);
    case 'reserve':
      return said.reserve(reason.reserve);
    case 'group_full':
      return said.groupFull(reason.group.title, reason.most);
    case 'places_taken':
      return said.placesTaken(reason.total);
    case 'tie':
      return said.tie(reason.others);
    case 'others_open':
      return said.othersOpen(reason.others);
    case 'quota_open':
      return said.quotaOpen[reason.number];
    case 'open': {
      const what = said.open[reason.what];
      const missing = length === 'short' ? '' : missingText(reason, view);
      return missing === '' ? what : said.lacks(what, missing);
    }
  }
};

const missingText = (
  { missing }: Extract<RoundReason, { readonly kind: 'open' }>,
  { pack, language, words }: RoundView,
): string =>
  missingReasons(missing, { pack, replay: { facts: {}, provenance: {} }, language }).join(words.semicolon);

/** All reasons of a row, each once. */
export const reasonsText = (row: RoundRow, view: RoundView, length: ReasonLength): readonly string[] => [
  ...new Set(row.reasons.map((one) => reasonText(one, view, length))),
];

/** Citations of all reasons of a row, each once. */
export const reasonCitations = ({ reasons }: RoundRow): readonly Citation[] => {
  const cited = new Map(
    reasons.flatMap((one) => one.citations.map((citation) => [citation.label, citation])),
  );
  return [...cited.values()];
};

/** Those of them that the round as a whole does not rest on already. */
export const ownCitations = (row: RoundRow, { citations }: RoundResult): readonly Citation[] => {
  const known = new Set(citations.map((one) => one.label));
  return reasonCitations(row).filter((one) => !known.has(one.label));
};

/** Something to look at. */
export const flagText = (flag: RoundFlag, { pack, language, words, round }: RoundView): string => {
  const said = round.reasons;
  switch (flag.kind) {
    case 'spread':
      return said.spread(numberText(flag.spread));
    case 'recused':
    case 'absent':
      return said[flag.kind](flag.judges.join(words.comma));
    case 'provisional':
      return said.provisional(flag.paths.map((path) => pathTitle(pack, path, language)).join(words.comma));
  }
};

/** 「共 24 件，参加排名 20 件；入围 10 件、候补 3 件…」 */
export const countsText = ({ result, words, round }: RoundView): string => {
  const counts = ROUND_STATUSES.filter((one) => result.counts[one] > 0).map((one) =>
    round.statusCount(round.status[one], result.counts[one]),
  );
  return [
    [round.cases(result.rows.length), round.candidates(result.candidates)].join(words.clause),
    ...(counts.length === 0 ? [] : [counts.join(words.comma)]),
  ].join(words.semicolon);
};

/** How many places there are, and how many in reserve. */
export const quotaText = ({ result: { quota }, words, round }: RoundView): string => {
  const number = (value: number | undefined, what: 'total' | 'reserve', none: string): string =>
    value !== undefined ? round.quotaNumber(value) : quota.open.includes(what) ? round.notSet : none;
  return round.quotaOf(
    number(quota.total, 'total', round.noTotal),
    number(quota.reserve, 'reserve', words.none),
  );
};

/** How places are shared out, value by value of those that have candidates. */
export const shareTexts = ({ result: { quota }, words, round }: RoundView): readonly string[] =>
  (quota.by?.groups ?? [])
    .filter((one) => one.candidates > 0)
    .map((one) => {
      const remarks = [
        ...(one.most === undefined ? [] : [round.limitMost(one.most)]),
        ...(one.least > 0 ? [round.limitLeast(one.least)] : []),
        round.candidates(one.candidates),
      ];
      return round.quotaGroup(one.title, one.shortlisted, remarks.join(words.clause));
    });

/** Ranks that several rows surely share, with those rows. */
export const tiesOf = ({
  rows,
}: RoundResult): readonly { readonly rank: Rank; readonly rows: readonly RoundRow[] }[] => {
  const byRank = new Map<number, RoundRow[]>();
  for (const row of rows) {
    if (row.tied === 0 || row.rank === undefined || row.rank.best !== row.rank.worst) continue;
    const there = byRank.get(row.rank.best) ?? [];
    there.push(row);
    byRank.set(row.rank.best, there);
  }
  return [...byRank].flatMap(([best, tied]) =>
    tied.length > 1 ? [{ rank: { best, worst: best }, rows: tied }] : [],
  );
};
