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

/** What the lints are called in a language. */
export const draftingWordsOf = (language: Language): DraftingWords => WORDS[language];

/** The lints that found something with how often, in their order, and a line that sums them up. */
export const renderDraftingTally = (diagnostics: readonly Diagnostic[], style: Style): string => {
  const words = draftingWordsOf(style.language);
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
  const [first] = told;
  return `${[
    paint.as(words.head, 'place', 'strong'),
    ...lines,
    `  ${words.summary(total, told.length)}`,
    ...(first === undefined ? [] : [paint.as(`  ${words.more(first.id)}`, 'quiet')]),
  ].join('\n')}\n`;
};
