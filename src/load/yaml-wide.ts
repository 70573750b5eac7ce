/** Full-width signs that spoil the syntax of a line; put right in memory, they show whether they were to blame. */
import { narrow, wideSignsIn } from './wide-signs.ts';
import type { Fault } from './yaml-compose.ts';
import type { Mend } from './yaml-mends.ts';

/** Cures for the line of a fault, or those that an open bracket may reach to: all signs, and all but the quotes. */
export const wideMends = (text: string, fault: Fault): readonly (readonly Mend[])[] => {
  const mends: Mend[] = [];
  let from = text.lastIndexOf('\n', fault.start - 1) + 1;
  for (const line of text.slice(from, from + FAR).split('\n', fault.code === 'UNCLOSED' ? MOST : 1)) {
    for (const { sign, at } of wideSignsIn(line)) {
      const start = from + at;
      const insert = narrow(sign) + (/[：，、]/.test(sign) ? ' ' : '');
      mends.push({ code: 'load/full-width-sign', start, end: start + 1, insert, word: sign, rest: '' });
    }
    from += line.length + 1;
  }
  return [mends, mends.filter(({ word }) => !/[“”‘’]/.test(word))].filter(({ length }) => length > 0);
};

const FAR = 2_000;
const MOST = 12;
