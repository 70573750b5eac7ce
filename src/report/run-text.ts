/** The outcome of a dry run as text for a terminal: what came out, why, how it went, what is to be done. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { finished } from './paint.ts';
import type { RunView } from './run-context.ts';
import { contextOf } from './run-context.ts';
import { courseSections } from './run-course.ts';
import { dueSections } from './run-dues.ts';
import { headLines } from './run-head.ts';
import { openSections } from './run-open.ts';
import { scoreSections } from './run-scores.ts';
import { whySections } from './run-why.ts';

export type { RunView } from './run-context.ts';

/** Verdict first, then why, then the course of the case, what is due and what is missing. */
export const renderRun = (outcome: Outcome, pack: Pack, view: RunView): string => {
  const context = contextOf(outcome, pack, view);
  const lines = [
    ...headLines(context),
    ...whySections(context),
    ...scoreSections(context),
    ...courseSections(context),
    ...dueSections(context),
    ...openSections(context),
  ];
  return finished(`${lines.join('\n').trimEnd()}\n`, view);
};
