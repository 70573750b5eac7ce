/** What a rule, an article, a decision or any other name of the pack means, in plain words. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Style } from './style.ts';

export interface ExplainOptions {
  /** With a case: its actual values stand beside each condition. */
  readonly outcome?: Outcome;
}

/** The explanation of an article (第六条, 第六条（三）, art6), a rule, parameter, fact, decision, state or code; absent: no such name. */
export const renderExplain = (
  _pack: Pack,
  _word: string,
  _style: Style,
  _options: ExplainOptions = {},
): string | undefined => undefined;
