/** What every section of a run's report needs at hand. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import { type Paint, paintFor } from './paint.ts';
import type { ReasonView } from './reasons.ts';
import type { Detail, Style } from './style.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** How a run is shown. */
export interface RunView extends Style {
  readonly detail: Detail;
  /** True where the as-of date is today's, read from the clock by the caller. */
  readonly today?: boolean;
}

/** Outcome, pack, words and colours together. */
export interface RunContext {
  readonly outcome: Outcome;
  readonly pack: Pack;
  readonly view: RunView;
  readonly words: Words;
  readonly paint: Paint;
  readonly reasons: ReasonView;
}

/** Gathers what the sections need, once. */
export const contextOf = (outcome: Outcome, pack: Pack, view: RunView): RunContext => ({
  outcome,
  pack,
  view,
  words: wordsOf(view.language),
  paint: paintFor(view),
  reasons: {
    pack,
    replay: outcome.replay,
    language: view.language,
    ...(outcome.notice === undefined ? {} : { notice: outcome.notice.id }),
  },
});

/** Citations as people write them: 第六条（三）; a clause of the call as the call; what is read in is marked 推定. */
export const citationText = (citations: readonly Citation[], words: Words): string => {
  const labels = citations.map((one) =>
    one.kind === 'inferred'
      ? `${words.inferred} ${one.label}`
      : one.kind === 'notice'
        ? words.notice
        : one.label,
  );
  return [...new Set(labels)].join(words.comma);
};

/** The lines of a section under its title; none where it has no lines. */
export const section = (title: string, lines: readonly string[], context: RunContext): readonly string[] =>
  lines.length === 0 ? [] : [context.paint.as(title, 'strong'), ...lines, ''];
