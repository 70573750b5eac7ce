/** What `banfa round` is asked, and a round that has been run: what its parts hand to each other. */
import type { Decisions } from '../model/choice.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { RoundResult } from '../model/round-result.ts';
import type { Shared } from './shared.ts';

export interface RoundOptions extends Shared {
  readonly notice?: string;
  readonly decide?: readonly string[];
  readonly detail?: boolean;
  readonly csv?: string;
  readonly html?: string;
  /** A folder for the documents, and what they are written as. */
  readonly documents?: string;
  readonly format?: string;
  readonly apply?: boolean;
  readonly yes?: boolean;
  /** The day of what is written: of events and documents. */
  readonly on?: string;
}

/** A round that has been run, with what is needed to write into its cases. */
export interface RanRound {
  readonly pack: Pack;
  readonly notice: Notice;
  readonly decisions: Decisions;
  readonly result: RoundResult;
  /** File → the key of the text that was judged. */
  readonly keys: ReadonlyMap<string, string>;
  /** The day of what is written. */
  readonly on: string;
}
