/** The words of many cases judged at once, by language. */
import { manyWordsEn } from './many-words-en.ts';
import type { ManyWords } from './many-words-zh.ts';
import { manyWordsZh } from './many-words-zh.ts';
import type { Language } from './style.ts';

const WORDS: Readonly<Record<Language, ManyWords>> = { zh: manyWordsZh, en: manyWordsEn };

/** The words of a language. */
export const manyWords = (language: Language): ManyWords => WORDS[language];
