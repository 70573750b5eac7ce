/** Entries of a round → its rows: who is ranked where, who gets a place, and why. Independent of the entries' order. */
import { dayNumber, isCivilDate } from '../base/civil-date.ts';
import type { RoundRow, RoundStatus, TieValue } from '../model/round-result.ts';
import type { Entry } from './entry.ts';
import { placeReasons } from './rank-reasons.ts';
import type { RankSettings, Sharing } from './settings.ts';
import type { Standing } from './standing.ts';
import { standingsOf } from './standing.ts';
import type { Contender } from './tally.ts';
import type { Places } from './view.ts';

/** The rows in the order in which they are printed: by best rank, then worst, then id; those without a rank last. */
export const rankRound = (entries: readonly Entry[], settings: RankSettings): readonly RoundRow[] => {
  const candidates = entries.filter(isCandidate);
  const standings = standingsOf(
    candidates.map((entry) => contenderOf(entry, settings)),
    placesOf(settings),
  );
  const ranked = candidates.map((entry, index) => rowOf(entry, standings[index], settings));
  const others = entries
    .filter((entry) => !isCandidate(entry))
    .map((entry) => rowOf(entry, undefined, settings));
  return [...ranked, ...others].sort(byRank);
};

/** Neither inadmissible nor vetoed nor below what passing asks for; it may still turn out to be. */
const isCandidate = ({ admissible, verdict }: Pick<Entry, 'admissible' | 'verdict'>): boolean =>
  admissible !== 'unmet' && verdict !== 'unmet';

/** The places in numbers alone. Where no group has a limit all are of one, so that an unknown group is none too many. */
const placesOf = ({ total, reserve, by }: Pick<RankSettings, 'total' | 'reserve' | 'by'>): Places => ({
  total,
  reserve,
  limits: by?.limited === true ? by.groups : [{ least: 0, most: Number.POSITIVE_INFINITY }],
});

const contenderOf = (entry: Entry, { rules, by }: RankSettings): Contender => {
  const total: Range = [entry.total ?? entry.least, entry.total ?? entry.most];
  const ties = rules.ties.map(({ order }, index) => rangeOf(entry.ties[index] ?? {}, order));
  const group = by?.limited === true ? positionOf(entry.group, by) : 0;
  return {
    low: [total, ...ties].map(([low]) => low),
    high: [total, ...ties].map(([, high]) => high),
    sure: isSure(entry),
    ...(group !== -1 && { group }),
  };
};

type Range = readonly [low: number, high: number];

/** From the least to the most that a value can count; anything while nothing is known of it. */
const rangeOf = ({ value, least, most }: TieValue, order: 'higher' | 'lower'): Range => {
  const known = typeof value === 'string' ? countOf(value) : value;
  const low = known ?? least ?? Number.NEGATIVE_INFINITY;
  const high = known ?? most ?? Number.POSITIVE_INFINITY;
  return order === 'higher' ? [low, high] : [-high, -low];
};

/** Days count by number. */
const countOf = (text: string): number | undefined => (isCivilDate(text) ? dayNumber(text) : undefined);

const positionOf = (group: string | undefined, { groups }: Sharing): number =>
  groups.findIndex(({ id }) => id === group);

const isSure = ({ admissible, verdict }: Entry): boolean => admissible === 'met' && verdict === 'met';

const rowOf = (entry: Entry, standing: Standing | undefined, settings: RankSettings): RoundRow => {
  const { title, total, judges, reasons } = entry;
  const status = standing === undefined ? statusOutside(entry) : statusOf(entry, standing);
  const group = settings.by?.groups.find(({ id }) => id === entry.group);
  const places = standing === undefined ? [] : placeReasons(status, standing, entry, settings);
  return {
    case: entry.case,
    ...(title !== undefined && { title }),
    file: entry.file,
    status,
    ...(standing !== undefined && { rank: standing.rank }),
    tied: standing?.tied ?? 0,
    ...(standing?.number !== undefined && isPlaced(status) && { place: standing.number }),
    ...(total !== undefined && { total }),
    least: entry.least,
    most: entry.most,
    verdict: entry.verdict,
    admissible: entry.admissible,
    ...(group !== undefined && { group: { id: group.id, title: group.title } }),
    ties: entry.ties,
    reasons: [...(status === 'not_shortlisted' ? [] : reasons), ...places],
    flags: entry.flags,
    ...(judges !== undefined && { judges }),
    points: entry.points,
    adjustments: entry.adjustments,
  };
};

const statusOutside = ({ admissible, vetoed }: Entry): RoundStatus =>
  admissible === 'unmet' ? 'inadmissible' : vetoed ? 'vetoed' : 'below_pass';

/** One that may still be no candidate has no place; but where even as a candidate it has none, it is left out. */
const statusOf = (entry: Entry, { place }: Standing): RoundStatus =>
  place === 'out'
    ? 'not_shortlisted'
    : place === 'open' || !isSure(entry)
      ? 'undetermined'
      : place === 'in'
        ? 'shortlisted'
        : 'reserve';

const isPlaced = (status: RoundStatus): boolean => status === 'shortlisted' || status === 'reserve';

const byRank = (a: RoundRow, b: RoundRow): number =>
  (a.rank?.best ?? LAST) - (b.rank?.best ?? LAST) ||
  (a.rank?.worst ?? LAST) - (b.rank?.worst ?? LAST) ||
  (a.case < b.case ? -1 : a.case > b.case ? 1 : 0);

const LAST = Number.MAX_SAFE_INTEGER;
