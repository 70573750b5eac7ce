/** One contender seen from one end, with all ahead of it that can be, or only those that must be: does it get a place? */
import type { Contender, Limit, Tally } from './tally.ts';
import { createTally } from './tally.ts';

/** A number that may be open. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface Places {
  readonly total: Bounds;
  readonly reserve: Bounds;
  /** By position, at least one; a group that is unknown may be any of them. */
  readonly limits: readonly Limit[];
}

/** `best`: only those are ahead, and candidates, that surely are; `worst`: all that may be. */
export type End = 'best' | 'worst';
export type Place = 'in' | 'reserve' | 'out';

export interface View {
  readonly place: Place;
  /** How many are ahead. */
  readonly ahead: number;
  /** Of those, how many are in, and how many are not: at the end looked from, the fewest or the most. */
  readonly before: number;
  readonly waiting: number;
  readonly byKept: boolean;
  readonly groupFull: boolean;
  readonly placesTaken: boolean;
  /** Of how many ahead something is open; and of those how many have a known group. */
  readonly open: number;
  readonly openKnown: number;
}

/** All contenders together, which tells how many kept places are taken. */
export interface Field {
  readonly places: Places;
  readonly sure: Tally;
  readonly possible: Tally;
  /** Kept places of all groups, if each has candidates enough. */
  readonly placesToKeep: number;
}

export const fieldOf = (contenders: readonly Contender[], places: Places): Field => {
  const sure = createTally(places.limits);
  const possible = createTally(places.limits);
  for (const one of contenders) {
    possible.add(one);
    if (one.sure) sure.add(one);
  }
  const placesToKeep = places.limits.reduce((sum, { least }) => sum + least, 0);
  return { places, sure, possible, placesToKeep };
};

/** `counted`: whether the tally of those ahead counts the contender itself. */
export const viewOf = (one: Contender, tally: Tally, counted: boolean, field: Field, end: End): View => {
  if (one.group !== undefined) return viewIn(one.group, one, tally, counted, field, end);
  const views = field.places.limits.map((_, group) => viewIn(group, one, tally, counted, field, end));
  return views.reduce((a, b) => joined(a, b, end));
};

/** As a member of a group. */
const viewIn = (
  group: number,
  one: Contender,
  tally: Tally,
  counted: boolean,
  { places, sure, possible, placesToKeep }: Field,
  end: End,
): View => {
  const limit = places.limits[group] ?? NO_LIMIT;
  const { own, known, unknown, kept, free, open } = tally.taken(group, counted ? one : undefined);
  const fewestKept = keptWith(sure, group, one.sure ? one : undefined, limit);
  const mostKept = keptWith(possible, group, one, limit);
  // LAW: one whose group is unknown takes at most one more place: one that is ahead, or a kept one that is not taken yet.
  const strangers = possible.taken(group, one).unknown;
  const unfilled = placesToKeep - mostKept;
  const takers = unknown + Math.min(strangers - unknown, unfilled);
  const [keptPlaces, total, reserve, ownUnknown, allUnknown] =
    end === 'best'
      ? [fewestKept, places.total.most, places.reserve.most, 0, 0]
      : [mostKept, places.total.least, places.reserve.least, unknown, takers];
  const within = own + ownUnknown < limit.least;
  const groupFull = own + ownUnknown >= limit.most;
  const placesTaken = keptPlaces + free + allUnknown >= total;
  const inAhead = (all: number, taken: number): number => kept + Math.min(free, Math.max(0, all - taken));
  const waiting = known - inAhead(total, keptPlaces) + allUnknown;
  return {
    place: within || !(groupFull || placesTaken) ? 'in' : waiting < reserve ? 'reserve' : 'out',
    ahead: known + unknown,
    before:
      end === 'best'
        ? inAhead(places.total.least, mostKept + Math.min(strangers, unfilled))
        : inAhead(places.total.most, fewestKept) + unknown,
    waiting,
    byKept: within && (groupFull || placesTaken),
    groupFull,
    placesTaken,
    open,
    openKnown: open - unknown,
  };
};

/** Kept places that are taken when one is a candidate of a group; `counted`: it, where the tally counts it already. */
const keptWith = (tally: Tally, group: number, counted: Contender | undefined, limit: Limit): number => {
  const { own, kept } = tally.taken(group, counted);
  return own < limit.least ? kept + 1 : kept;
};

/** Of two groups that one may be of: the better of both, or the worse. */
const joined = (a: View, b: View, end: End): View => {
  const choose = end === 'best' ? Math.min : Math.max;
  const order = choose(PLACES.indexOf(a.place), PLACES.indexOf(b.place));
  return {
    ...a,
    place: PLACES[order] ?? a.place,
    before: choose(a.before, b.before),
    waiting: choose(a.waiting, b.waiting),
    byKept: a.byKept && b.byKept,
    groupFull: a.groupFull && b.groupFull,
    placesTaken: a.placesTaken && b.placesTaken,
  };
};

const PLACES: readonly Place[] = ['in', 'reserve', 'out'];
const NO_LIMIT: Limit = { least: 0, most: Number.POSITIVE_INFINITY };
