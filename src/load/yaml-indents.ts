/**
 * Lines whose indentation spoils YAML. The parser complains at the first line that no longer fits, which often
 * stands after the one that was moved; so cures are tried on both, and the one that heals most names the culprit.
 */
import type { Fault } from './yaml-compose.ts';
import type { Mend } from './yaml-mends.ts';

/** Cures for an indentation that a fault complains of, the likelier line first; none for other faults. */
export const indentMends = (text: string, fault: Fault): readonly Mend[] => {
  if (!OF_INDENTS.has(fault.code) && !fault.message.startsWith('Sequence item without')) return [];
  const at = lineFrom(text, startOfLine(text, fault.start), 1);
  const before = at && lineFrom(text, at.start - 1, -1);
  if (at === undefined || before === undefined) return [];
  const [earlier, later] = [lineFrom(text, before.start - 1, -1), lineFrom(text, at.end + 1, 1)];
  const around = [earlier, later].map((line) => line?.indent);
  const count = (indent: number): number => around.filter((one) => one === indent).length;
  const opened = earlier !== undefined && opens(earlier);
  const forBefore = count(at.indent) + (opened && before.indent <= earlier.indent ? 1 : 0);
  const fits = opened ? before.indent === earlier.indent + 2 : earlier === undefined && before.indent === 0;
  const forAt = count(before.indent) + (fits ? 1 : 0) + (opens(before) && at.indent <= before.indent ? 1 : 0);

  const ofBefore = moved(text, before, isElement(before) && !isElement(at) ? [at.indent - 2] : [at.indent]);
  const ofAt = moved(text, at, [before.indent, before.indent + 2]);
  return [
    ...[at, before].flatMap((line) => (followsElement(text, line) ? dashed(text, line, [line.indent]) : [])),
    ...(forAt > forBefore ? [...ofAt, ...ofBefore] : [...ofBefore, ...ofAt]),
    ...evenFirst(
      headsBefore(text, at).flatMap((head) => [
        ...moved(text, head, [at.indent]),
        ...moved(text, at, [head.indent]),
      ]),
    ),
    ...dashed(text, before, [at.indent, at.indent - 2]),
    ...dashed(text, at, [before.indent, before.indent - 2]),
  ];
};

/** A key whose value stands on the lines below. */
const opens = ({ words }: Line): boolean => words.endsWith(':');

/** An element of a list; its first key stands two columns further. */
const isElement = ({ words }: Line): boolean => words.startsWith('- ');

/** Levels are two blanks wide nearly everywhere, so a line is rarely meant to stand in an odd place. */
const evenFirst = (mends: readonly Mend[]): readonly Mend[] =>
  [0, 1].flatMap((odd) => mends.filter(({ insert }) => insert.length % 2 === odd));

/** Whether the last line before that is not indented more is an element of a list in the same column. */
const followsElement = (text: string, { start, indent }: Line): boolean => {
  let line = lineFrom(text, start - 1, -1);
  while (line !== undefined && line.indent > indent) line = lineFrom(text, line.start - 1, -1);
  return line?.indent === indent && isElement(line);
};

/**
 * The heads that a line may have been meant to stand beside, their bodies lying between: the outermost line back to
 * the one that is less indented, and that one.
 */
const headsBefore = (text: string, at: Line): readonly Line[] => {
  let outermost: Line | undefined;
  let line = lineFrom(text, at.start - 1, -1);
  for (; line !== undefined && line.indent >= at.indent; line = lineFrom(text, line.start - 1, -1)) {
    if (outermost === undefined || line.indent <= outermost.indent) outermost = line;
  }
  return [outermost ?? [], line ?? []].flat();
};

const OF_INDENTS = new Set(['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY']);

/** A line that is neither empty nor only a comment. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Without blanks around it. */
  readonly words: string;
}

/** A key whose value stands below must stay less indented than that value. */
const moved = (text: string, line: Line, indents: readonly number[]): readonly Mend[] =>
  indents
    .filter((indent) => !opens(line) || (lineFrom(text, line.end + 1, 1)?.indent ?? 0) > indent)
    .filter((indent) => indent >= 0 && indent !== line.indent && ENTRY.test(line.words))
    .map((indent) => mendOf('load/bad-indent', line, ' '.repeat(indent)));

/** Only where the text has elements of a list at that place in other lines. */
const dashed = (text: string, line: Line, indents: readonly number[]): readonly Mend[] =>
  indents
    .filter((indent) => indent >= 0 && !isElement(line) && ENTRY.test(line.words))
    .filter((indent) => text.includes(`\n${' '.repeat(indent)}- `))
    .map((indent) => mendOf('load/missing-dash', line, `${' '.repeat(indent)}- `));

const mendOf = (code: Mend['code'], line: Line, insert: string): Mend => ({
  code,
  start: line.start,
  end: line.start + line.indent,
  insert,
  word: line.words.length > LONGEST ? `${line.words.slice(0, LONGEST)}…` : line.words,
  rest: '',
  shown: [line.start + line.indent, line.start + line.indent + line.words.length],
});

const LONGEST = 30;

/** What may be moved: a key with its colon, or an element of a list; text would only run into its neighbour. */
const ENTRY = /^(?:- |["']?[^\s"'#[\]{},&*!|>%@`-][^#]*?:(?:\s|$))/;

/** The first line of words at or after a start of a line (`step` 1), or before the end of one (`step` -1). */
const lineFrom = (text: string, offset: number, step: 1 | -1): Line | undefined => {
  for (let at = offset; at >= 0 && at < text.length; ) {
    const start = startOfLine(text, at);
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const words = line.trim();
    if (words !== '' && !words.startsWith('#')) {
      return { start, end, indent: line.length - line.trimStart().length, words };
    }
    at = step === 1 ? end + 1 : start - 1;
  }
  return undefined;
};

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
