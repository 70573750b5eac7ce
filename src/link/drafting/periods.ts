/** Lints of time: windows, cycles and periods without a first day, days off, what the last article leaves out. */
import type { Code } from '../../base/catalogue.ts';
import type { Draft, Lint } from './draft.ts';
import { matchesIn, sentencesOf } from './draft.ts';
import { ANCHOR, CLOSING, CYCLE, LOOKBACK, PERIOD, ROLLED, YEARLY_DEADLINE } from './words-zh.ts';

/** L32: a window that looks back says from when. */
export const lintLookback: Lint = (draft, report) => {
  for (const { unit, words } of unanchored(draft, LOOKBACK)) {
    report('draft/window-without-anchor', draft.at(unit, words), { label: unit.label, words });
  }
};

/** L33: what recurs says counted from when. */
export const lintCycles: Lint = (draft, report) => {
  for (const { unit, words } of unanchored(draft, CYCLE)) {
    report('draft/cycle-without-anchor', draft.at(unit, words), { label: unit.label, words });
  }
};

/** L34: a period says on which day it begins. */
export const lintPeriods: Lint = (draft, report) => {
  for (const { unit, words } of unanchored(draft, PERIOD)) {
    report('draft/period-start', draft.at(unit, words), { label: unit.label, words });
  }
};

const unanchored = ({ units }: Draft, pattern: RegExp) =>
  units.flatMap((unit) =>
    sentencesOf(unit.words)
      .filter((sentence) => !ANCHOR.test(sentence))
      .flatMap((sentence) => matchesIn(sentence, pattern).map((words) => ({ unit, words }))),
  );

/** L35: a day of every year may be a day off. */
export const lintDaysOff: Lint = ({ units, words: all, at }, report) => {
  if (ROLLED.test(all)) return;
  for (const unit of units) {
    for (const words of matchesIn(unit.words, YEARLY_DEADLINE)) {
      report('draft/deadline-on-day-off', at(unit, words), { label: unit.label, words });
    }
  }
};

/** L39: the text says from when it holds, until when, and what becomes of what went before. */
export const lintClosing: Lint = ({ units, words: all, at }, report) => {
  const closing = units.filter(({ kind }) => kind === 'closing').at(-1) ?? units.at(-1);
  for (const [words, pattern] of Object.entries(CLOSING)) {
    if (closing === undefined || pattern.test(all)) continue;
    const code: Code = 'draft/closing-clause';
    report(code, at(closing, closing.words), { label: closing.label, words });
  }
};
