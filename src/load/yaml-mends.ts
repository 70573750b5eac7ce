/**
 * Slips of the pen that spoil YAML and whose cure is certain: a full-width colon, a colon without a space, an
 * operator without quotes, a full-width space, a dash without one. Curing them in memory lets the rest of the text be read, so that
 * one slip is one report and what stands after it is judged on its own.
 */
import type { Fault } from './yaml-compose.ts';

/** A replacement in the text as the user wrote it. */
export interface Mend {
  readonly code:
    | 'load/full-width-colon'
    | 'load/space-after-colon'
    | 'load/operator-needs-quotes'
    | 'load/full-width-space'
    | 'load/full-width-sign'
    | 'load/space-after-dash'
    | 'load/bad-indent'
    | 'load/missing-dash'
    | 'load/unclosed-bracket'
    | 'load/unexpected-text';
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** The key before the colon, the operator, the word after the space, or the line. */
  readonly word: string;
  /** What follows the colon on the line. */
  readonly rest: string;
  /** What to underline, where it is not what is replaced. */
  readonly shown?: readonly [start: number, end: number];
}

/** The slips on the lines where faults were noticed. */
export const mendsFor = (text: string, faults: readonly Fault[]): readonly Mend[] => {
  const mends = new Map<number, Mend>();
  const looked = new Map<number, readonly Mend[]>();
  const slipsAt = (start: number): readonly Mend[] => {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline === -1 ? undefined : newline);
    const slips = looked.get(start) ?? (line.length <= LONGEST ? slipsIn(line, start) : []);
    looked.set(start, slips);
    return slips;
  };
  for (const fault of faults) {
    const [own, before] = linesOf(text, fault);
    const slips = own.flatMap(slipsAt);
    for (const mend of slips.length > 0 ? slips : slipsAt(before)) mends.set(mend.start, mend);
  }
  return [...mends.values()];
};

/** The text with the slips cured, and the way back from its offsets to the user's. */
export const mended = (
  text: string,
  mends: readonly Mend[],
): { text: string; offsetOf: (at: number) => number } => {
  const sorted = [...mends].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let from = 0;
  for (const mend of sorted) {
    parts.push(text.slice(from, mend.start), mend.insert);
    from = mend.end;
  }
  parts.push(text.slice(from));
  const offsetOf = (at: number): number => {
    let shift = 0;
    for (const { start, end, insert } of sorted) {
      if (at < start + shift) break;
      if (at < start + shift + insert.length) return start;
      shift += insert.length - (end - start);
    }
    return at - shift;
  };
  return { text: parts.join(''), offsetOf };
};

/** A longer line is no line of a file somebody writes by hand. */
const LONGEST = 2_000;

/** Starts of lines: those the fault covers, at most two, and the one before. */
const linesOf = (text: string, fault: Fault): readonly [own: readonly number[], before: number] => {
  const own = text.lastIndexOf('\n', fault.start - 1) + 1;
  const before = own === 0 ? 0 : text.lastIndexOf('\n', own - 2) + 1;
  const after = text.indexOf('\n', fault.start) + 1;
  return [after > 0 && after < fault.end ? [own, after] : [own], before];
};

const slipsIn = (line: string, offset: number): readonly Mend[] => {
  const wide = wideIndentIn(line, offset);
  const operators = operatorsIn(line, offset);
  const dash = dashIn(line, offset);
  if (dash) return [dash];
  return wide ? [wide] : operators.length > 0 ? operators : colonIn(line, offset);
};

const wideIndentIn = (line: string, offset: number): Mend | undefined => {
  const [indent = '', wide = '', word = ''] = WIDE_INDENT.exec(line) ?? [];
  if (wide === '') return undefined;
  const start = offset + indent.indexOf(wide);
  const insert = '  '.repeat(wide.length);
  return { code: 'load/full-width-space', start, end: start + wide.length, insert, word, rest: '' };
};

const dashIn = (line: string, offset: number): Mend | undefined => {
  const [, indent = '', word = ''] = GLUED_DASH.exec(line) ?? [];
  if (word === '') return undefined;
  const start = offset + indent.length;
  const shown = [start, start + word.length] as const;
  return { code: 'load/space-after-dash', start, end: start + 1, insert: '- ', word, rest: '', shown };
};

const operatorsIn = (line: string, offset: number): readonly Mend[] =>
  [...line.matchAll(OPERATOR)].map((match) => {
    const [, before = '', word = ''] = match;
    const start = offset + match.index + before.length;
    const code = 'load/operator-needs-quotes';
    return { code, start, end: start + word.length, insert: `"${word}"`, word, rest: '' };
  });

const colonIn = (line: string, offset: number): readonly Mend[] => {
  const [, before = '', word = '', colon = '', rest = ''] = GLUED.exec(line) ?? [];
  if (colon === '') return [];
  const start = offset + before.length + word.length;
  const code = colon === ':' ? 'load/space-after-colon' : 'load/full-width-colon';
  return [{ code, start, end: start + 1, insert: ': ', word, rest: rest.trim() }];
};

/** Blanks at the start of a line that only look like indentation. */
const WIDE_INDENT = /^ *([\u00a0\u3000]+) *(\S*)/;

const GLUED_DASH = /^( *)(-[^\s-]\S*)/;

/** Operators that mean something else to YAML when they stand bare before a colon. */
const OPERATOR = /(^|[\s{[,])(!==?|!!?|%|\*|>=?)(?=:(?:\s|$))/g;

/** A key at the start of a line (after dashes or an opening brace) whose colon is wide or has no space after it. */
const GLUED =
  /^(\s*(?:- +)*(?:\{ *)?)([^\s:：#"'{}[\],&*!|>%@`-][^\s:：#"'{}[\],]*)(：|:(?=[^\s:/]))\s*(.*)$/;
