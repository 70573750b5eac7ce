/** How many notes each drafting lint gave, a line each, after the notes themselves. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { LINT_IDS, LINTS, lintOf } from '../link/drafting/lints.ts';
import { cellsOf, padEnd } from './cells.ts';
import { draftingWordsEn } from './drafting-words-en.ts';
import type { DraftingWords } from './drafting-words-zh.ts';
import { draftingWordsZh } from './drafting-words-zh.ts';
import { paintFor } from './paint.ts';
import type { Language, Style } from './style.ts';

const WORDS: Readonly<Record<Language, DraftingWords>> = { zh: draftingWordsZh, en: draftingWordsEn };

/** The lints that found something with how often, in their order, and a line that sums them up. */
export const renderDraftingTally = (diagnostics: readonly Diagnostic[], style: Style): string => {
  const words = WORDS[style.language];
  const paint = paintFor(style);
  const found = diagnostics.map(lintOf);
  const told = LINT_IDS.map((id) => ({ id, count: found.filter((one) => one === id).length })).filter(
    ({ count }) => count > 0,
  );
  const widest = Math.max(0, ...told.map(({ id }) => cellsOf(words.titles[id])));
  const lines = told.map(({ id, count }) => {
    const title = padEnd(words.titles[id], widest);
    const priority = paint.as(words.priorities[LINTS[id].priority], 'quiet');
    return `  ${paint.as(id, 'place')} ${title}  ${String(count).padStart(3)}  ${priority}`;
  });
  const total = told.reduce((sum, { count }) => sum + count, 0);
  return `${[paint.as(words.head, 'place', 'strong'), ...lines, `  ${words.summary(total, told.length)}`].join('\n')}\n`;
};
