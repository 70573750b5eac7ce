/** What a score table is read back with: the pack under a notice, the words, and how it writes numbers of points. */
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Scoring } from '../model/scoring.ts';
import { numberOf } from './at-least.ts';
import type { Occasion } from './parameter-values.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './reading.ts';
import type { ScoreWords } from './score-words.ts';
import { scoreWordsOf } from './score-words.ts';
import type { Speaker } from './sentence.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { numberText } from './value-text.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** What the words are made with. */
export interface ScoringReading {
  readonly reading: Reading;
  readonly language: Language;
  readonly words: Words;
  readonly score: ScoreWords;
  readonly speaker: Speaker;
}

/** The reading of a table: where nothing else is said, under the notice that declares it. */
export const scoringReading = (
  pack: Pack,
  scoring: Scoring | undefined,
  occasion: Occasion,
  language: Language,
): ScoringReading => {
  const notice = occasion.notice ?? scoring?.notice;
  return {
    reading: readingOf(pack, notice === undefined ? occasion : { ...occasion, notice }),
    language,
    words: wordsOf(language),
    score: scoreWordsOf(language),
    speaker: speakerOf(language),
  };
};

/** A number of points with its word; one that rests on facts, or is not set yet, as a noun. */
export const pointsText = (e: Expression, context: ScoringReading): string => {
  const number = numberIn(e, context);
  return number === undefined
    ? context.speaker.value(e, context.reading)
    : context.score.points(numberText(number));
};

/** A number by itself, without the word for points. */
export const bareNumber = (e: Expression, context: ScoringReading): string => {
  const number = numberIn(e, context);
  return number === undefined ? context.speaker.value(e, context.reading) : numberText(number);
};

/** The number that an expression comes to without any fact. */
export const numberIn = (e: Expression, { reading }: ScoringReading): number | undefined =>
  numberOf(e, reading.pack, reading);
