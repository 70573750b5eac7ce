/**
 * What an amendment changes, told by meaning: one record for each thing that is other in the new pack, with both places.
 * Renaming alone is told as renaming.
 */
import type { Place } from '../base/source.ts';
import type { Citation } from './provision.ts';

/** Stable names of the kinds of change; never renamed, never reused. */
export const CHANGE_KINDS = [
  'head-changed',
  'source-added', 'source-removed', 'source-changed', 'source-renamed',
  'chapter-changed',
  'article-added', 'article-removed', 'article-renumbered', 'article-moved', 'article-reworded',
  'article-changed', 'article-renamed',
  'parameter-added', 'parameter-removed', 'parameter-changed', 'parameter-renamed',
  'fact-added', 'fact-removed', 'fact-changed', 'fact-renamed',
  'catalogue-added', 'catalogue-removed', 'catalogue-changed', 'catalogue-renamed',
  'decision-added', 'decision-removed', 'decision-changed', 'decision-renamed',
  'rule-added', 'rule-removed', 'rule-changed', 'rule-renamed',
  'condition-added', 'condition-dropped', 'threshold-moved', 'group-changed',
  'advisory-added', 'advisory-removed', 'advisory-changed', 'advisory-renamed',
  'grades-added', 'grades-removed', 'grades-changed', 'grades-renamed',
  'scoring-added', 'scoring-removed', 'scoring-changed', 'scoring-renamed',
  'notice-added', 'notice-removed', 'notice-changed', 'notice-renamed',
  'procedure-added', 'procedure-removed', 'procedure-changed', 'procedure-renamed',
  'state-added', 'state-removed', 'state-changed', 'state-renamed',
  'transition-added', 'transition-removed', 'transition-changed',
  'event-added', 'event-removed', 'event-changed', 'event-renamed',
  'duty-added', 'duty-removed', 'duty-changed',
  'timer-added', 'timer-removed', 'timer-changed', 'timer-renamed',
  'obligation-added', 'obligation-removed', 'obligation-changed', 'obligation-renamed',
  'role-added', 'role-removed', 'role-changed', 'role-renamed',
  'stage-added', 'stage-removed', 'stage-changed', 'stage-renamed',
  'calendar-changed',
  'erratum-added', 'erratum-removed', 'erratum-changed',
  'note-added', 'note-removed', 'note-changed', 'note-renamed',
  'comment-added', 'comment-removed', 'comment-changed', 'comment-renamed',
  'revision-added', 'revision-removed', 'revision-changed', 'revision-renamed',
  'ledger-changed',
  'drafting-changed',
] as const; // biome-ignore format: one subject a line
/** What was changed, and how. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** For who applies: harder, easier, both in different cases, neither; `unknown` where it cannot be told. */
export type ChangeDirection = 'stricter' | 'looser' | 'both' | 'neither' | 'unknown';

/**
 * Which case files that load under the old version no longer load under the new one: those that state the thing at all,
 * those with a value that is no longer allowed, those that call it by the name that is gone.
 */
export type Stopped = 'stated' | 'value' | 'name';

/** One thing that is other in the new pack. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it is about in the old pack and the new one; `rule:eligible`, `parameter:least_seats`, `article:art3`. */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly direction: ChangeDirection;
  /** Absent where every case file loads as before. */
  readonly stops?: Stopped;
  /** Absent on what was added; absent on what was removed. */
  readonly before?: ChangeSide;
  readonly after?: ChangeSide;
}

/** The thing as it stands in one of the two packs. */
export interface ChangeSide {
  readonly place: Place;
  /** What stands there in a few words: a value with its unit, a condition read back, a text. */
  readonly text: string;
}
