/** What stays the same while a case is replayed: the pack, the notice, the readings chosen. */
import type { CivilDate } from '../base/civil-date.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Decisions } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts } from '../model/value.ts';

export interface Setting {
  readonly pack: Pack;
  readonly notice?: string;
  readonly decisions: Decisions;
  /** Decisions that anything was asked of, gathered over the whole replay. */
  readonly consulted: Set<string>;
}

/** What is known of a case at some point of the replay. */
export interface Knowledge {
  readonly facts: Facts;
  readonly stageDates: Readonly<Record<string, CivilDate>>;
  readonly stage?: string | undefined;
}

/** The world as it is known, looked at on a day. */
export const worldOn = (
  setting: Setting,
  { facts, stageDates, stage }: Knowledge,
  asOf: CivilDate,
): World => {
  const { pack, notice, decisions, consulted } = setting;
  return { ...createWorld({ pack, facts, asOf, notice, decisions, stageDates, stage }), consulted };
};
