/** The words of comparisons, by language. */
import { diffWordsEn } from './diff-words-en.ts';
import type { DiffWords } from './diff-words-zh.ts';
import { diffWordsZh } from './diff-words-zh.ts';
import type { Language } from './style.ts';

export type { DiffWords } from './diff-words-zh.ts';

const WORDS: Readonly<Record<Language, DiffWords>> = { zh: diffWordsZh, en: diffWordsEn };

export const diffWordsOf = (language: Language): DiffWords => WORDS[language];
