/**
 * Slips of the pen that spoil YAML and whose cure is certain: a full-width colon, a colon without a space, an
 * operator without quotes. Curing them in memory lets the rest of the text be read, so that one slip is one
 * report and what stands after it is judged on its own.
 */
import type { Fault } from './yaml-compose.ts';

/** A replacement in the text as the user wrote it. */
export interface Mend {
  readonly code: 'load/full-width-colon' | 'load/space-after-colon' | 'load/operator-needs-quotes';
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** The key before the colon, or the operator. */
  readonly word: string;
  /** What follows the colon on the line. */
  readonly rest: string;
}

/** The slips on the lines where faults were noticed. */
export const mendsFor = (text: string, faults: readonly Fault[]): readonly Mend[] => {
  const mends: Mend[] = [];
  let done = -1;
  for (const fault of faults) {
    for (const start of linesOf(text, fault)) {
      if (start <= done) continue;
      done = start;
      const newline = text.indexOf('\n', start);
      const line = text.slice(start, newline === -1 ? undefined : newline);
      if (line.length <= LONGEST) mends.push(...slipsIn(line, start));
    }
  }
  return mends;
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

/** Starts of the lines to look at: the fault's own, the line before, and the second line it covers. */
const linesOf = (text: string, fault: Fault): readonly number[] => {
  const own = text.lastIndexOf('\n', fault.start - 1) + 1;
  const before = own === 0 ? 0 : text.lastIndexOf('\n', own - 2) + 1;
  const after = text.indexOf('\n', fault.start) + 1;
  return after > 0 && after < fault.end ? [before, own, after] : [before, own];
};

const slipsIn = (line: string, offset: number): readonly Mend[] => {
  const operators: Mend[] = [];
  for (const match of line.matchAll(OPERATOR)) {
    const word = match[2] ?? '';
    const start = offset + match.index + (match[1] ?? '').length;
    const code = 'load/operator-needs-quotes';
    operators.push({ code, start, end: start + word.length, insert: `"${word}"`, word, rest: '' });
  }
  const glued = GLUED.exec(line);
  if (operators.length > 0 || glued === null) return operators;
  const [, before = '', word = '', colon = '', rest = ''] = glued;
  const start = offset + before.length + word.length;
  const code = colon === ':' ? 'load/space-after-colon' : 'load/full-width-colon';
  return [{ code, start, end: start + 1, insert: ': ', word, rest: rest.trim() }];
};

/** Operators that mean something else to YAML when they stand bare before a colon. */
const OPERATOR = /(^|[\s{[,])(!==?|!!?|%|\*|>=?)(?=:(?:\s|$))/g;

/** A key at the start of a line (after dashes or an opening brace) whose colon is wide or has no space after it. */
const GLUED =
  /^(\s*(?:- +)*(?:\{ *)?)([^\s:：#"'{}[\],&*!|>%@`-][^\s:：#"'{}[\],]*)(：|:(?=[^\s:/]))\s*(.*)$/;
