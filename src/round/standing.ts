/**
 * Where each contender stands, whatever comes of what is open: its rank, and whether it is on the shortlist, in reserve
 * or neither. Sweeps over the sorted contenders count who is ahead of each; nobody is ahead by the order given.
 *
 * LAW: with A ahead of x, and places kept for groups taken from the start, x is in iff fewer of A than the least of its
 * group are in its group; or fewer than its most are, and the kept places with those of A that compete for the others
 * are fewer than all. More ahead, or more candidates, never brings x nearer. So two ends tell: at best only those are
 * ahead that surely are, at worst all that may be.
 */
import { invariant } from '../base/assert.ts';
import type { Rank } from '../model/round-result.ts';
import type { Contender } from './tally.ts';
import { compareKeys, createTally, isOpen, isPoint } from './tally.ts';
import type { End, Field, Place, Places, View } from './view.ts';
import { fieldOf, viewOf } from './view.ts';

export interface Standing {
  readonly place: Place | 'open';
  readonly rank: Rank;
  /** Others that surely have the same key. */
  readonly tied: number;
  /** Of one that is in or in reserve: which of them it is. */
  readonly number?: Rank;
  /** Of one that is in: only by a place kept for its group. */
  readonly byKept: boolean;
  /** Of one that is not in: its group has its most; all places are taken. */
  readonly groupFull: boolean;
  readonly placesTaken: boolean;
  /** What keeps an open one open. */
  readonly open: {
    /** Whether its place turns on who of its equals goes first. */
    readonly tie: boolean;
    /** Whether its own key decides who is ahead of it. */
    readonly key: boolean;
    /** Others of which something is open that matters to it. */
    readonly others: number;
  };
}

/** A standing for each contender, in their order, found in n log n steps. */
export const standingsOf = (contenders: readonly Contender[], places: Places): readonly Standing[] => {
  const field = fieldOf(contenders, places);
  const byLow = sorted(contenders, 'low');
  const byHigh = sorted(contenders, 'high');
  const sure = byLow.filter(({ one }) => one.sure);
  const best = sweep(byHigh, sure, 'best', false, field);
  const worst = sweep(byLow, byHigh, 'worst', true, field);
  const bestAfterEquals = sweep(byHigh, sure, 'best', true, field);
  const worstBeforeEquals = sweep(byLow, byHigh, 'worst', false, field);
  const equals = countEquals(contenders);
  const open = contenders.filter(isOpen).length;
  return contenders.map((one, index) => {
    const [low, high] = [at(best, index), at(worst, index)];
    const before = at(worstBeforeEquals, index);
    const tied = equals(one);
    const place = low.place === high.place || low.place === 'out' ? low.place : 'open';
    const tie = tied > 0 && (high.place !== before.place || low.place !== at(bestAfterEquals, index).place);
    const key = !isPoint(one) && high.ahead > low.ahead;
    const others = high.open - low.openKnown;
    return {
      place,
      rank: { best: low.ahead + 1, worst: before.ahead + 1 },
      tied,
      ...(place === 'in' && { number: { best: low.before + 1, worst: before.before + 1 } }),
      ...(place === 'reserve' && { number: { best: low.waiting + 1, worst: before.waiting + 1 } }),
      byKept: high.byKept,
      groupFull: low.groupFull,
      placesTaken: low.placesTaken,
      open: { tie, key, others: others > 0 || tie || key ? others : open - (isOpen(one) ? 1 : 0) },
    };
  });
};

interface Numbered {
  readonly one: Contender;
  readonly index: number;
}

const sorted = (contenders: readonly Contender[], by: 'low' | 'high'): readonly Numbered[] =>
  contenders.map((one, index) => ({ one, index })).sort((a, b) => compareKeys(b.one[by], a.one[by]));

/**
 * Looks at each with those ahead of it: at best the sure ones whose least is above its most, at worst all whose most is
 * above its least; `equals`: and those for which the two are equal. Both lists fall, so who is ahead only grows.
 */
const sweep = (
  looking: readonly Numbered[],
  coming: readonly Numbered[],
  end: End,
  equals: boolean,
  field: Field,
): readonly View[] => {
  const [theirs, its] = end === 'best' ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const isAhead = (other: Contender, one: Contender): boolean =>
    compareKeys(other[theirs], one[its]) > (equals ? -1 : 0);
  const tally = createTally(field.places.limits);
  const views: View[] = [];
  let next = 0;
  for (const { one, index } of looking) {
    for (let other = coming[next]; other !== undefined && isAhead(other.one, one); other = coming[++next]) {
      tally.add(other.one);
    }
    const counted = (end === 'worst' || one.sure) && isAhead(one, one);
    views[index] = viewOf(one, tally, counted, field, end);
  }
  return views;
};

/** How many others that surely are candidates have the very key of one. */
const countEquals = (contenders: readonly Contender[]): ((one: Contender) => number) => {
  const counts = new Map<string, number>();
  for (const one of contenders) {
    if (one.sure && isPoint(one)) counts.set(textOf(one), (counts.get(textOf(one)) ?? 0) + 1);
  }
  return (one) => (isPoint(one) ? (counts.get(textOf(one)) ?? 0) - (one.sure ? 1 : 0) : 0);
};

const textOf = ({ low }: Contender): string => low.join(' ');

const at = (views: readonly View[], index: number): View => {
  const view = views[index];
  invariant(view !== undefined, `no view of contender ${index}`);
  return view;
};
