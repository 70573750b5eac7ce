/** `banfa explain L36`: a drafting lint by its number: what it asks, how much it matters, and what each of its codes says. */
import type { LintId } from '../link/drafting/lints.ts';
import { LINTS } from '../link/drafting/lints.ts';
import { renderCode } from './code-text.ts';
import { draftingWordsOf } from './drafting-tally.ts';
import { paintFor } from './paint.ts';
import type { Style } from './style.ts';

/** The lint's title, then its codes one after the other. */
export const renderLint = (id: LintId, style: Style): string => {
  const words = draftingWordsOf(style.language);
  const { priority, codes } = LINTS[id];
  const title = `${id} ${words.titles[id]}`;
  const head = `${paintFor(style).as(title, 'place', 'strong')}  ${words.priorities[priority]}\n`;
  return [head, ...codes.map((code) => renderCode(code, style))].join('\n');
};
