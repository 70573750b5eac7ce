/** Full-width signs that spoil the syntax of a line; put right in memory, they show whether they were to blame. */
import { narrow } from './wide-signs.ts';
import type { Fault } from './yaml-compose.ts';
import type { Mend } from './yaml-mends.ts';

/** Cures for the lines of a fault, the likeliest first: all signs that could be of the syntax, or only some. */
export const wideMends = (text: string, fault: Fault): readonly (readonly Mend[])[] => {
  const mends = linesOf(text, fault).flatMap(({ line, start }) =>
    signsIn(line).map(({ at, insert }): Mend => {
      const [from, word] = [start + at, line.charAt(at)];
      return { code: 'load/full-width-sign', start: from, end: from + 1, insert, word, rest: '' };
    }),
  );
  const brackets = mends.filter(({ word }) => /[｛｝［］【】]/.test(word));
  const quotes = mends.filter(({ word }) => /[“”‘’]/.test(word));
  const others = mends.filter((one) => !brackets.includes(one) && !quotes.includes(one));
  const attempts = [mends, [...brackets, ...others], brackets, others, quotes];
  return attempts.filter(
    (one, index) => one.length > 0 && attempts.findIndex(({ length }) => length === one.length) === index,
  );
};

interface Line {
  readonly line: string;
  readonly start: number;
}

/** The line of a fault and those beside it; of a bracket that is not closed, those that it may reach to. */
const linesOf = (text: string, { start, code }: Fault): readonly Line[] => {
  const own = text.lastIndexOf('\n', start - 1) + 1;
  const lines: Line[] = [];
  let at = own;
  for (let count = code === 'UNCLOSED' ? FAR : 1; count > 0 && at < text.length; count--) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline === -1 ? undefined : newline);
    if (line.length <= LONGEST) lines.push({ line, start: at });
    at += line.length + 1;
  }
  return lines;
};

const FAR = 12;
const LONGEST = 2_000;

/** Signs outside half-width quotes and comments that stand where YAML would have one of its own. */
const signsIn = (line: string): readonly { readonly at: number; readonly insert: string }[] =>
  [...line.matchAll(SIGN)].flatMap(({ 0: sign, index }) => {
    if (sign.length > 1) return [];
    const glued = /[：，、]/.test(sign) && /^\S/.test(line.slice(index + 1));
    return [{ at: index, insert: narrow(sign) + (glued ? ' ' : '') }];
  });

const KEY = '[^\\s,:，：、{}[\\]｛｝［］]{1,30}';

/** What is skipped, then the signs with what tells that they are some: the sign before them, or what follows. */
const SIGN = new RegExp(
  [
    `"(?:[^"\\\\]|\\\\.)*"|'[^']*'|\\s#.*`,
    '(?<=(?:^|[-\\s:,：，、[{｛［【])\\s*)[｛［【“‘]',
    '[｝］】”’](?=\\s*(?:$|[,:，：、}\\]｝］】]))',
    `(?<=[}\\]"'｝］】”’]\\s*)[，、]`,
    `[，、](?=\\s*(?:${KEY}\\s*[:：]|[{[｛［]))`,
    `(?<=[{｛,，、]\\s*${KEY}\\s*)：`,
    '(?<=^\\s*)＃',
  ].join('|'),
  'g',
);
