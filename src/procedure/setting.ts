/** What stays the same while a case is replayed: the pack, the notice, the readings chosen, the panel. */
import type { CivilDate } from '../base/civil-date.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Decisions } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Panel } from '../model/panel.ts';
import type { Facts } from '../model/value.ts';
import type { Memory } from './memory.ts';
import { remember } from './memory.ts';

export interface Setting {
  readonly pack: Pack;
  readonly notice?: string | undefined;
  readonly decisions: Decisions;
  /** All of it: a world sees of its sheets those up to its day. */
  readonly panel?: Panel | undefined;
  readonly memory?: Memory | undefined;
}

/** What is known of a case at some point of the replay. */
export interface Knowledge {
  readonly facts: Facts;
  readonly stageDates: Readonly<Record<string, CivilDate>>;
  readonly stage?: string | undefined;
  /** Tells what was known apart from what was known at any other point, in every replay of the case. */
  readonly key: string;
}

/** The world as it is known, looked at on a day. */
export const worldOn = (setting: Setting, knowledge: Knowledge, asOf: CivilDate): World =>
  setting.memory === undefined
    ? newWorld(setting, knowledge, asOf)
    : remember(setting.memory, `${asOf} ${knowledge.key}`, () => newWorld(setting, knowledge, asOf));

/** Written out, since this is made for most events. */
const newWorld = (setting: Setting, knowledge: Knowledge, asOf: CivilDate): World =>
  createWorld({
    pack: setting.pack,
    notice: setting.notice,
    decisions: setting.decisions,
    panel: setting.panel,
    facts: knowledge.facts,
    stageDates: knowledge.stageDates,
    stage: knowledge.stage,
    asOf,
  });
