/** The judges of a case: who they are, what they marked, who stood aside. Written in a case, or beside it. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Place } from '../base/source.ts';

/** The judges of a case, their sheets, and who stood aside or did not come. */
export interface Panel {
  readonly judges: readonly Judge[];
  /** In the order of the judges, at most one of each for a scoring. */
  readonly sheets: readonly Sheet[];
  /** Judges who must not mark this case: recused (`why`), or with an interest in it (`interest`). */
  readonly recusals: readonly Recusal[];
  /** Judges who did not come; their sheets are not waited for. */
  readonly absences: readonly Absence[];
}

/** Somebody who marks. */
export interface Judge {
  readonly id: string;
  readonly name: string;
  /** Persons and bodies the judge is bound to; compared with the facts that the pack names. */
  readonly interests: readonly string[];
  readonly place: Place;
}

/** The marks of one judge for one score table. */
export interface Sheet {
  readonly judge: string;
  readonly scoring: string;
  readonly date: CivilDate;
  /** Indicator id → marks; one that is absent is still owed. */
  readonly marks: Readonly<Record<string, number>>;
  readonly comment?: string;
  readonly place: Place;
}

export interface Recusal {
  readonly judge: string;
  readonly why: string;
  readonly place: Place;
}

export interface Absence {
  readonly judge: string;
  readonly why: string;
  readonly place: Place;
}
