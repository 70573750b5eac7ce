/** The words of a site, by language. */
import type { Language } from '../report/style.ts';
import { siteWordsEn } from './site-words-en.ts';
import type { SiteWords } from './site-words-zh.ts';
import { siteWordsZh } from './site-words-zh.ts';

export type { SiteWords } from './site-words-zh.ts';

const WORDS: Readonly<Record<Language, SiteWords>> = { zh: siteWordsZh, en: siteWordsEn };

/** The words of a language. */
export const siteWordsOf = (language: Language): SiteWords => WORDS[language];
