/** The READMEs as a test sees them: fenced snippets with what their info string says, and the commands to be typed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './shipped.ts';

export interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** The words after the language: which file it is about, where in it, which diagnostic it must give. */
  readonly info: readonly string[];
  readonly text: string;
}

export interface Typed {
  readonly line: number;
  readonly words: readonly string[];
  /** What the page says it exits with. */
  readonly status: number;
  /** The file its output goes to. */
  readonly into?: string;
}

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** Every fenced snippet of a page, without the indentation of its list. */
export const snippetsOf = (page: string): readonly Snippet[] => {
  const text = textOf(page);
  return [...text.matchAll(/^( *)```([^\n`]*)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [language = '', ...info] = (match[2] ?? '').trim().split(/\s+/);
    const line = text.slice(0, match.index).split('\n').length;
    const body = (match[3] ?? '').replace(new RegExp(`^${match[1]}`, 'gm'), '');
    return { page, line, language, info, text: body };
  });
};

/**
 * Every `npx banfa …` of a page, as often as it stands there. A comment behind it says what it exits with where that
 * is not 0; `--watch`, which never ends, is left out.
 */
export const everyCommandOf = (page: string): readonly Typed[] =>
  textOf(page)
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/npx banfa ([^`\n]*)/g)].map((match) => commandIn(match[1] ?? '', index + 1)),
    )
    .filter(({ words }) => /^[a-z-]+$/.test(words[0] ?? ''));

/** The same, each command once. */
export const commandsOf = (page: string): readonly Typed[] => [
  ...new Map(everyCommandOf(page).map((one) => [[...one.words, one.into ?? ''].join(' '), one])).values(),
];

const commandIn = (text: string, line: number): Typed => {
  const [command = '', comment = ''] = text.split(/\s#/);
  const [, call = '', into] = /^(.*?)(?:\s*>\s*(\S+))?\s*$/.exec(command) ?? [];
  const status = Number(/(?:退出码|exit status) (\d+)/.exec(comment)?.[1] ?? 0);
  const words = call
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '--watch');
  return { line, words, status, ...(into === undefined ? {} : { into }) };
};
