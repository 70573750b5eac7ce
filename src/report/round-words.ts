/** The words of rounds and of their documents, by language. */
import { roundWordsEn } from './round-words-en.ts';
import type { RoundWords } from './round-words-zh.ts';
import { roundWordsZh } from './round-words-zh.ts';
import type { Language } from './style.ts';

export type { RoundWords } from './round-words-zh.ts';

const WORDS: Readonly<Record<Language, RoundWords>> = { zh: roundWordsZh, en: roundWordsEn };

/** The words of a language. */
export const roundWordsOf = (language: Language): RoundWords => WORDS[language];
