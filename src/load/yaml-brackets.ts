/**
 * Brackets of one line that do not pair. The parser notices a missing one only lines later and takes what stands
 * between for part of the list; so the line is balanced by itself, and if that heals the text, it was the culprit.
 */
import type { Fault } from './yaml-compose.ts';
import type { Mend } from './yaml-mends.ts';

/** The line of a fault, or the one before it, with its brackets paired; none where they are already. */
export const bracketMends = (text: string, fault: Fault): readonly Mend[] => {
  const own = text.lastIndexOf('\n', fault.start - 1) + 1;
  const starts = own === 0 ? [0] : [own, text.lastIndexOf('\n', own - 2) + 1];
  return starts.flatMap((start) => {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline === -1 ? undefined : newline);
    return line.length > LONGEST ? [] : (balanced(line, start) ?? []);
  });
};

const LONGEST = 2_000;
const CLOSER: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

interface Bracket {
  readonly sign: string;
  readonly at: number;
}

/** What is wrong first, and the whole line put right. */
const balanced = (line: string, offset: number): Mend | undefined => {
  const end = wordsEnd(line);
  const open: Bracket[] = [];
  const parts: string[] = [];
  let from = 0;
  let lone: Bracket | undefined;
  let unclosed: Bracket | undefined;
  for (const { sign, at } of bracketsIn(line.slice(0, end))) {
    if (CLOSER[sign] !== undefined) {
      open.push({ sign, at });
      continue;
    }
    const partner = open.findLastIndex((one) => CLOSER[one.sign] === sign);
    parts.push(line.slice(from, at));
    from = at;
    if (partner === -1) {
      lone ??= { sign, at };
      from = at + 1;
      continue;
    }
    const inner = open.splice(partner + 1);
    unclosed ??= inner.at(-1);
    parts.push(...inner.reverse().map((one) => CLOSER[one.sign] ?? ''));
    open.pop();
  }
  unclosed ??= open.at(-1);
  const culprit = unclosed ?? lone;
  if (culprit === undefined) return undefined;
  parts.push(line.slice(from, end), ...open.reverse().map((one) => CLOSER[one.sign] ?? ''));
  return {
    code: culprit === unclosed ? 'load/unclosed-bracket' : 'load/unexpected-text',
    start: offset,
    end: offset + end,
    insert: parts.join(''),
    word: culprit === unclosed ? shortened(line.slice(culprit.at, end)) : culprit.sign,
    rest: '',
    shown: [offset + culprit.at, offset + (culprit === unclosed ? end : culprit.at + 1)],
  };
};

/** A long line is shown in its frame; a message names only how the stretch begins. */
const shortened = (words: string): string =>
  words.length > MOST_NAMED ? `${words.slice(0, MOST_NAMED)}…` : words;

const MOST_NAMED = 30;

/** Brackets outside quotes. */
const bracketsIn = (line: string): readonly Bracket[] =>
  [...line.matchAll(/(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|[[\]{}]/g)]
    .map((match) => ({ sign: match[0], at: match.index }))
    .filter(({ sign }) => sign.length === 1);

/** Where the words of a line end: before a comment and the blanks before it. */
const wordsEnd = (line: string): number => {
  const comment = line.search(/(?:^|\s)#/);
  return (comment === -1 ? line : line.slice(0, comment)).trimEnd().length;
};
