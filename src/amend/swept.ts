/** A parameter that is given one value after the other: the pack with each, and how far the values may differ. */
import { dateOfDayNumber, dayNumber, isCivilDate } from '../base/civil-date.ts';
import type { Pack } from '../model/pack.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Scalar } from '../model/value.ts';
import type { SweptParameter } from './sweep-result.ts';

/** What a value is on the line of numbers, and back; days are counted. */
export interface Scale {
  readonly discrete: boolean;
  /** Undefined for what is no value of the parameter. */
  readonly numberOf: (value: Scalar | undefined) => number | undefined;
  readonly valueAt: (at: number) => Scalar;
}

/** Undefined for a parameter that has no order: yes or no, a choice, a text. */
export const scaleOf = ({ type, unit }: Parameter): Scale | undefined => {
  if (type.kind === 'date') {
    return {
      discrete: true,
      numberOf: (value) => (typeof value === 'string' && isCivilDate(value) ? dayNumber(value) : undefined),
      valueAt: dateOfDayNumber,
    };
  }
  if (type.kind !== 'number') return undefined;
  const discrete = type.integer === true || (unit !== undefined && WHOLE.has(unit));
  return {
    discrete,
    numberOf: (value) =>
      typeof value === 'number' && Number.isFinite(value) && (!discrete || Number.isInteger(value))
        ? value
        : undefined,
    valueAt: (at) => at,
  };
};

/** Units that are counted, never measured. */
const WHOLE: ReadonlySet<string> = new Set(['day', 'workday', 'month', 'year']);

/** What a report has to know of the parameter. */
export const sweptOf = ({ id, title, unit, citations }: Parameter, { discrete }: Scale): SweptParameter => ({
  id,
  title,
  ...(unit === undefined ? {} : { unit }),
  citations,
  discrete,
});

/** The pack with one value for a parameter, on every day and in every notice. */
export const packAt = (pack: Pack, parameter: string, value: Scalar): Pack => {
  const declared = pack.parameters[parameter];
  if (declared === undefined) return pack;
  const notices = Object.entries(pack.notices).map(([id, notice]) => [
    id,
    declared.setBy === 'notice'
      ? { ...notice, parameters: { ...notice.parameters, [parameter]: value } }
      : notice,
  ]);
  return {
    ...pack,
    parameters: { ...pack.parameters, [parameter]: { ...declared, values: [{ value: { value } }] } },
    notices: Object.fromEntries(notices),
  };
};

/** Packs with the values of one parameter, the last few of them kept. */
export const packsAt = (pack: Pack, parameter: string): ((value: Scalar) => Pack) => {
  const made = new Map<Scalar, Pack>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const oldest = made.size < MOST_KEPT ? undefined : made.keys().next().value;
    if (oldest !== undefined) made.delete(oldest);
    const fresh = packAt(pack, parameter, value);
    made.set(value, fresh);
    return fresh;
  };
};

const MOST_KEPT = 512;
