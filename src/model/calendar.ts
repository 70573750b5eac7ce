/** Working days as data: the announced arrangements of each year. */
import type { CivilDate } from '../base/civil-date.ts';

export interface Calendar {
  /** Announced years: days off (weekends inside a block included) and make-up working days. */
  readonly years: Readonly<Record<string, CalendarYear>>;
  /** Years without announcement: the statutory days off, which are certain. */
  readonly statutory: Readonly<Record<string, readonly CivilDate[]>>;
  /** How far from a statutory day an arrangement has ever moved a day off; bounds a provisional date. */
  readonly reach: number;
  /** Local days off or working days, by decision of a local authority. */
  readonly local: readonly { readonly date: CivilDate; readonly work: boolean; readonly why: string }[];
}

export interface CalendarYear {
  readonly off: readonly CivilDate[];
  readonly work: readonly CivilDate[];
  readonly source: string;
}
