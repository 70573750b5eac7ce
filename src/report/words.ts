/** The words of the reports, by language. */
import type { Language } from './style.ts';
import { wordsEn } from './words-en.ts';
import type { Words } from './words-zh.ts';
import { wordsZh } from './words-zh.ts';

export type { Words } from './words-zh.ts';

const WORDS: Readonly<Record<Language, Words>> = { zh: wordsZh, en: wordsEn };

/** The words of a language. */
export const wordsOf = (language: Language): Words => WORDS[language];
