/** Picks what the command line says by language and fills the holes. */
import { en } from './words-en.ts';
import type { CliWord } from './words-zh.ts';
import { zh } from './words-zh.ts';

export type Say = (word: CliWord, holes?: Readonly<Record<string, string>>) => string;

export const sayIn = (language: 'zh' | 'en'): Say => {
  const words: Readonly<Record<CliWord, string>> = language === 'en' ? en : zh;
  return (word, holes = {}) =>
    words[word].replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole).trim();
};
