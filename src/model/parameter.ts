/** Every number, period and date of the measure, by the day it takes effect. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Place } from '../base/source.ts';
import type { Chosen } from './choice.ts';
import type { Citation } from './provision.ts';
import type { Scalar, ValueType } from './value.ts';

export interface Parameter {
  readonly id: string;
  readonly title: string;
  readonly type: ValueType;
  /** As written: 亿元, %, workday, day, month, year, month-day … */
  readonly unit?: string;
  readonly citations: readonly Citation[];
  /** `notice`: the measure leaves it to each call for applications. */
  readonly setBy: 'measure' | 'notice';
  /** Sorted by `from`; the first may have none (always in force). Empty for a notice's parameter. */
  readonly values: readonly ParameterValue[];
  readonly note?: string;
  readonly place: Place;
}

export interface ParameterValue {
  readonly from?: CivilDate;
  /** `null`: declared, and not set yet. */
  readonly value: Chosen<Scalar | null>;
}

/** Units in which a period counts. */
export type PeriodUnit = 'day' | 'workday' | 'month' | 'year';
