/**
 * What an amendment changes, told by meaning: one record for each thing that is other in the new pack, with both places.
 * Renaming alone is told as renaming.
 */
import type { Place } from '../base/source.ts';
import type { Citation } from './provision.ts';

/** Stable names of the kinds of change; never renamed, never reused. */
export const CHANGE_KINDS = [
  'article-added', 'article-removed', 'article-renumbered', 'article-moved', 'article-reworded',
  'article-changed', 'chapter-changed',
  'parameter-added', 'parameter-removed', 'parameter-changed', 'parameter-renamed',
  'fact-added', 'fact-removed', 'fact-changed', 'fact-renamed',
  'catalogue-changed',
  'decision-added', 'decision-removed', 'decision-changed', 'decision-renamed',
  'rule-added', 'rule-removed', 'rule-changed', 'rule-renamed',
  'condition-added', 'condition-dropped', 'threshold-moved', 'group-changed',
  'advisory-added', 'advisory-removed', 'advisory-changed',
  'scoring-added', 'scoring-removed', 'scoring-changed',
  'notice-added', 'notice-removed', 'notice-changed',
  'grades-added', 'grades-removed', 'grades-changed',
  'procedure-added', 'procedure-removed', 'procedure-changed',
  'state-added', 'state-removed', 'state-changed', 'state-renamed',
  'transition-added', 'transition-removed', 'transition-changed',
  'event-added', 'event-removed', 'event-changed',
  'duty-added', 'duty-removed', 'duty-changed',
  'timer-added', 'timer-removed', 'timer-changed',
  'obligation-added', 'obligation-removed', 'obligation-changed',
  'role-added', 'role-removed', 'role-changed',
  'stage-added', 'stage-removed', 'stage-changed',
  'calendar-changed', 'head-changed', 'note-changed',
] as const; // biome-ignore format: one subject a line
/** What was changed, and how. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** For who applies: harder, easier, both in different cases, neither; `unknown` where it cannot be told. */
export type ChangeDirection = 'stricter' | 'looser' | 'both' | 'neither' | 'unknown';

/** One thing that is other in the new pack. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it is about in the old pack and the new one; `rule:eligible`, `parameter:least_seats`, `article:art3`. */
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly direction: ChangeDirection;
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
