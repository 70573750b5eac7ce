/** The outcome of a dry run as text for a terminal. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Detail, Style } from './style.ts';
import { wordsOf } from './words.ts';

export interface RunView extends Style {
  readonly detail: Detail;
  /** True where the as-of date is today's, read from the clock by the caller. */
  readonly today?: boolean;
}

/** Verdict first, then why, then the course of the case, what is due and what is missing. */
export const renderRun = (outcome: Outcome, pack: Pack, view: RunView): string =>
  `${wordsOf(view.language).verdict[outcome.verdict]} ${pack.title}\n`;
