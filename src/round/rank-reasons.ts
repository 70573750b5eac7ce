/** Why a candidate has its place, or what keeps it open. */
import type { Citation } from '../model/provision.ts';
import type { RoundReason, RoundStatus } from '../model/round-result.ts';
import type { Entry } from './entry.ts';
import type { RankSettings } from './settings.ts';
import type { Standing } from './standing.ts';
import type { Bounds } from './view.ts';

/** The reasons that lie in the ranking; what lies in the case itself is told by its entry. */
export const placeReasons = (
  status: RoundStatus,
  standing: Standing,
  entry: Entry,
  settings: RankSettings,
): readonly RoundReason[] => {
  const { citations } = settings.rules;
  switch (status) {
    case 'shortlisted':
      return [whyIn(standing, entry, settings)];
    case 'reserve':
      return [
        { kind: 'reserve', reserve: settings.reserve.least, citations },
        ...whyNotIn(standing, entry, settings),
      ];
    case 'not_shortlisted':
      return whyNotIn(standing, entry, settings);
    default:
      return standing.place === 'open' ? whyOpen(standing, entry, settings) : [];
  }
};

const whyIn = ({ byKept }: Standing, entry: Entry, settings: RankSettings): RoundReason => {
  const { citations } = settings.rules;
  const group = groupOf(entry, settings);
  if (byKept && group !== undefined) {
    const { id, title, least } = group;
    return { kind: 'kept', group: { id, title }, least, citations };
  }
  const total = settledIn(settings.total);
  return { kind: 'within', ...(total !== undefined && { total }), citations };
};

const whyNotIn = (
  { groupFull, placesTaken }: Standing,
  entry: Entry,
  settings: RankSettings,
): readonly RoundReason[] => {
  const { citations } = settings.rules;
  const group = groupOf(entry, settings);
  const total = settledIn(settings.total);
  // So many of its group are ahead, but where all places are taken these may have got none either.
  const found: readonly RoundReason[] = [
    ...(groupFull && !placesTaken && group !== undefined
      ? [
          {
            kind: 'group_full',
            group: { id: group.id, title: group.title },
            most: group.most,
            citations,
          } as const,
        ]
      : []),
    ...(placesTaken && total !== undefined ? [{ kind: 'places_taken', total, citations } as const] : []),
  ];
  // Of whichever group it is, one or the other holds.
  return found.length > 0 ? found : groupOpen(entry, settings);
};

const whyOpen = ({ open, tied }: Standing, entry: Entry, settings: RankSettings): readonly RoundReason[] => {
  const { citations } = settings.rules;
  const { total, reserve } = settings;
  return [
    ...(open.key ? keyOpen(entry, settings) : []),
    ...groupOpen(entry, settings),
    ...(open.tie ? [{ kind: 'tie', others: tied, citations } as const] : []),
    ...(open.others > 0 ? [{ kind: 'others_open', others: open.others, citations } as const] : []),
    ...(total.least < total.most ? [{ kind: 'quota_open', number: 'total', citations } as const] : []),
    ...(reserve.least < reserve.most ? [{ kind: 'quota_open', number: 'reserve', citations } as const] : []),
  ];
};

/** The total while it is open; else what else is compared. */
const keyOpen = (entry: Entry, { rules, scoring }: RankSettings): readonly RoundReason[] =>
  entry.total === undefined
    ? [openOf('total', scoring.citations, entry.missing)]
    : rules.ties.flatMap(({ title, citations }, index) =>
        entry.ties[index]?.value === undefined ? [openOf('tie_break', citations, [], title)] : [],
      );

const groupOpen = (entry: Entry, { by, pack, rules }: RankSettings): readonly RoundReason[] => {
  if (by?.limited !== true || entry.group !== undefined) return [];
  const who = pack.facts[by.fact]?.by;
  const missing = {
    kind: 'fact',
    path: by.fact,
    title: by.title,
    ...(who !== undefined && { by: who }),
  } as const;
  return [openOf('group', rules.citations, [missing], by.title)];
};

type Open = Extract<RoundReason, { readonly kind: 'open' }>;

const openOf = (
  what: Open['what'],
  citations: readonly Citation[],
  missing: Open['missing'],
  title?: string,
): Open => ({ kind: 'open', what, ...(title !== undefined && { title }), missing, citations });

const groupOf = (entry: Entry, { by }: RankSettings) => by?.groups.find(({ id }) => id === entry.group);

const settledIn = ({ least, most }: Bounds): number | undefined =>
  least === most && Number.isFinite(most) ? most : undefined;
