/** The words of what an amendment does to cases, and of sweeps, by language. */
import { impactWordsEn } from './impact-words-en.ts';
import type { ImpactWords } from './impact-words-zh.ts';
import { impactWordsZh } from './impact-words-zh.ts';
import type { Language } from './style.ts';

export type { ImpactWords } from './impact-words-zh.ts';

const WORDS: Readonly<Record<Language, ImpactWords>> = { zh: impactWordsZh, en: impactWordsEn };

/** The words of a language. */
export const impactWordsOf = (language: Language): ImpactWords => WORDS[language];
