/** The comments ledger: what was said of a draft, what became of it and why, and reasons for changes that nobody asked for. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Place } from '../base/source.ts';
import type { Citation } from './provision.ts';

export interface CommentLedger {
  /** The version that was commented on; absent: the pack's own. */
  readonly on?: string;
  /** Made up to show how it works; whatever is printed of it says so. */
  readonly illustrative: boolean;
  readonly comments: readonly Comment[];
  readonly revisions: readonly Revision[];
}

export const DISPOSITIONS = ['adopted', 'partly', 'declined', 'pending'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** One opinion on one place of the text. */
export interface Comment {
  readonly id: string;
  readonly title: string;
  /** Which time the draft was out for comment. */
  readonly round?: string;
  readonly receivedOn?: CivilDate;
  readonly channel?: string;
  readonly submitterType: string;
  readonly submitter?: string;
  readonly citations: readonly Citation[];
  /** Words of the text that it speaks of. */
  readonly quote?: string;
  readonly suggestion: string;
  readonly reason?: string;
  readonly disposition: Disposition;
  /** What is answered: why not, or how far. */
  readonly response?: string;
  /** The changes that carry it out: `parameter:ID`, `article:ID`, `rule:ID`. */
  readonly changes: readonly string[];
  readonly decidedBy?: string;
  readonly decidedOn?: CivilDate;
  readonly place: Place;
}

/** Why something is changed that no comment asked for. */
export interface Revision {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly by?: string;
  readonly changes: readonly string[];
  readonly place: Place;
}
