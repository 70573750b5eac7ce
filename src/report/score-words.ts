/** The words of scores and score tables, by language. */
import { scoreWordsEn } from './score-words-en.ts';
import type { ScoreWords } from './score-words-zh.ts';
import { scoreWordsZh } from './score-words-zh.ts';
import type { Language } from './style.ts';

export type { ScoreWords } from './score-words-zh.ts';

const WORDS: Readonly<Record<Language, ScoreWords>> = { zh: scoreWordsZh, en: scoreWordsEn };

/** The words of a language. */
export const scoreWordsOf = (language: Language): ScoreWords => WORDS[language];
