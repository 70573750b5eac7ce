/** Which score table a name means in a case or under a notice, and what its parts are called. */
import type { Pack } from '../model/pack.ts';
import type { Indicator, ScoreGroup, Scoring } from '../model/scoring.ts';

/** The table of an id that applies under a notice; without a notice the first one of that id. */
export const scoringIn = (pack: Pack, id: string, notice: string | undefined): Scoring | undefined => {
  const named = pack.scorings.filter((one) => one.id === id);
  return (
    named.find((one) => one.notice === undefined || one.notice === notice) ??
    (notice === undefined ? named[0] : undefined)
  );
};

/** What a score's id stands for: a whole table, or one of its groups. */
export interface NamedScore {
  readonly title: string;
  /** True of the whole table. */
  readonly total: boolean;
}

/** The title behind `{ score: ID }`. */
export const scoreNamed = (pack: Pack, id: string, notice: string | undefined): NamedScore => {
  const whole = scoringIn(pack, id, notice);
  if (whole !== undefined) return { title: whole.title, total: true };
  const group = groupIn(pack, id, notice);
  return { title: group?.title ?? id, total: group === undefined };
};

const groupIn = (pack: Pack, id: string, notice: string | undefined): ScoreGroup | undefined =>
  scoringIn(pack, id.slice(0, Math.max(0, id.lastIndexOf('.'))), notice)?.groups.find((one) => one.id === id);

/** An indicator of a table by its id. */
export const indicatorIn = (scoring: Scoring | undefined, id: string): Indicator | undefined =>
  scoring?.groups.flatMap((group) => group.indicators).find((one) => one.id === id);
