/** The vocabulary of a case: what may be known about it, in which unit, from whom. */
import type { Place } from '../base/source.ts';
import type { Citation } from './provision.ts';
import type { Field } from './value.ts';

/** A declared fact. Its `id` is dotted (`staff.count`); no id is a prefix of another. */
export interface Fact extends Field {
  readonly citations: readonly Citation[];
  readonly note?: string;
  readonly place: Place;
}

/** A table of named values that the measure itself lists; `open` where its lists end in 「等」. */
export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly citations: readonly Citation[];
  readonly entries: Readonly<Record<string, CatalogueEntry>>;
  readonly place: Place;
}

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly entries: Readonly<Record<string, string>>;
}
