/** The value a parameter has on a day, for printing: the notice's, else the one in force; decisions as chosen. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Chosen, Decisions } from '../model/choice.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';

/** What printed values depend on beside the pack. */
export interface Occasion {
  /** Absent: the latest value. */
  readonly asOf?: CivilDate;
  /** The id of the case's notice. */
  readonly notice?: string;
  /** Options that differ from the pack's own choice. */
  readonly decisions?: Decisions;
}

/** The notice of the occasion, where it names one. */
const noticeOf = (pack: Pack, occasion: Occasion): Notice | undefined =>
  occasion.notice === undefined ? undefined : pack.notices[occasion.notice];

/** Absent where neither the measure nor the notice gives the parameter a value. */
export const parameterValue = (pack: Pack, id: string, occasion: Occasion): Scalar | undefined => {
  const given = noticeOf(pack, occasion)?.parameters[id];
  if (given !== undefined) return given;
  const values = pack.parameters[id]?.values ?? [];
  const { asOf } = occasion;
  const inForce =
    asOf === undefined ? values.at(-1) : values.findLast((one) => one.from === undefined || one.from <= asOf);
  return inForce === undefined ? undefined : (chosenValue(pack, inForce.value, occasion) ?? undefined);
};

/** The branch of the option in force. */
const chosenValue = <T>(pack: Pack, chosen: Chosen<T>, occasion: Occasion): T | undefined =>
  'choose' in chosen ? chosen.options[optionOf(pack, chosen.choose, occasion)] : chosen.value;

/** The option of a decision in force: the occasion's, else the pack's. */
export const optionOf = (pack: Pack, decision: string, occasion: Occasion): string =>
  occasion.decisions?.[decision] ?? pack.decisions[decision]?.chosen ?? '';
