/** What a pack tells the drafting lints: which are off, and words that only its authors can know. */
import type { Place } from '../base/source.ts';

export interface DraftingSettings {
  /** Numbers and codes of lints that are not to be told. */
  readonly off: readonly string[];
  /** Terms that the text ought to define. */
  readonly terms: readonly string[];
  /** Names that are meant to stand for the same. */
  readonly same: readonly (readonly string[])[];
  /** Misprint → the right word, besides those that everybody makes. */
  readonly typos: Readonly<Record<string, string>>;
  readonly place: Place;
}
