/** Picks what the command line says by language and fills the holes. */
import { en } from './words-en.ts';
import type { CliWord } from './words-zh.ts';
import { placesZh, zh } from './words-zh.ts';

export type Say = (word: CliWord, holes?: Readonly<Record<string, string>>) => string;

export const sayIn = (language: 'zh' | 'en'): Say => {
  const words: Readonly<Record<CliWord, string>> = language === 'en' ? en : zh;
  return (word, holes = {}) =>
    words[word].replace(/\{(\w+)\}/g, (hole, name: string) => harmless(holes[name] ?? hole)).trim();
};

/** The name of a place in the help, or of each in a text: `<CASE>`, `[CASES...]`. */
export const placesIn =
  (language: 'zh' | 'en') =>
  (text: string): string =>
    language === 'en'
      ? text
      : text.replace(/(?<=^|[<[])[A-Za-z=]+(?=$|[\]>.])/g, (name) => placesZh[name] ?? name);

/** A file may be called anything: nothing in its name steers the terminal or turns the direction of writing. */
const harmless = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu, '\ufffd');

/** Why the operating system refuses a file, in words where there are any. */
export const reasonOf = (thrown: unknown, say: Say): string => {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
  if (code === 'ENOENT') return say('enoent');
  if (code === 'EACCES' || code === 'EPERM') return say('eacces');
  if (code === 'EISDIR') return say('eisdir');
  if (code === 'ENOTFILE') return say('enotfile');
  return String(thrown);
};
