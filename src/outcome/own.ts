/** What applications hand in, made safe to share (D15): packs and cases that nobody else can change, days and readings that exist. */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import { deepFreeze } from '../base/json.ts';
import type { Decisions } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';

/**
 * A pack that was loaded is frozen; one that comes from JSON is copied when it is first seen, so that answers can
 * share its parts and the caller's own stays as it is.
 */
export const ownPack = (pack: Pack): Pack => {
  if (Object.isFrozen(pack)) return pack;
  const known = packs.get(pack);
  if (known !== undefined) return known;
  const copy = deepFreeze(structuredClone(pack));
  packs.set(pack, copy);
  return copy;
};

const packs = new WeakMap<Pack, Pack>();

/** What the caller may still change is copied, what is frozen taken as it is. */
export const ownCopy = <T extends object>(given: T): T =>
  Object.isFrozen(given) ? given : deepFreeze(structuredClone(given));

/** A day that exists; a RangeError for any other. */
export const day = (asOf: CivilDate): CivilDate => {
  if (typeof asOf !== 'string' || !isCivilDate(asOf)) {
    throw new RangeError(`the day asked is no calendar date such as 2026-10-12: ${String(asOf)}`);
  }
  return asOf;
};

/** Readings that the pack has; a RangeError for any other. */
export const readings = (pack: Pack, decisions: Decisions = {}): Decisions => {
  for (const [id, option] of Object.entries(decisions)) {
    const decision = Object.hasOwn(pack.decisions, id) ? pack.decisions[id] : undefined;
    if (decision === undefined) throw new RangeError(`the pack has no decision ${id}`);
    if (!Object.hasOwn(decision.options, option)) {
      throw new RangeError(`the decision ${id} has no option ${option}`);
    }
  }
  return decisions;
};
