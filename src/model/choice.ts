/** Values that depend on an editor decision, and the decisions themselves. */
import type { Place } from '../base/source.ts';
import type { Citation } from './provision.ts';

/** Either a value, or one value per option of a decision. Told apart by the key `choose`. */
export type Chosen<T> = { readonly value: T } | Choose<T>;

export interface Choose<T> {
  /** The decision's id in the pack (not its ED number). */
  readonly choose: string;
  /** One branch for every option of the decision. */
  readonly options: Readonly<Record<string, T>>;
}

/** A reading chosen where the text can be read in more than one way. */
export interface Decision {
  /** The name rules use, e.g. `first_day`. */
  readonly id: string;
  /** The number people use, e.g. `ED-42`. */
  readonly number: string;
  readonly question: string;
  readonly citations: readonly Citation[];
  /** Option id → what it means. */
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: string;
  /** Whether anything in the pack computes differently under another option; set by the linker. */
  readonly switchable: boolean;
  readonly note?: string;
  readonly place: Place;
}

/** Decision id → option id; a decision that is not named keeps the pack's choice. */
export type Decisions = Readonly<Record<string, string>>;

/** What may come out differently under another option of a decision. */
export interface Reach {
  /** Rules that ask for the decision themselves. */
  readonly direct: readonly string[];
  /** These, and all that rest on them. */
  readonly rules: readonly string[];
  readonly advisories: readonly string[];
}
