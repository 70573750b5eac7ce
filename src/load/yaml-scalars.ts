/** How the single values of a YAML text are printed: in the quotes they need, on the lines their author chose. */
import type { Scalar } from 'yaml';

/** The lines of a value that is no block; those after the first are indented. */
export const linesOfScalar = (text: string, scalar: Scalar, indent: number): readonly string[] => {
  const [start = 0, end = start] = scalar.range ?? [];
  const raw = text.slice(start, end).trimEnd();
  const [first = '', ...rest] = raw.split('\n');
  if (rest.length === 0) return [requoted(raw, scalar)];
  const quoted = scalar.type === 'QUOTE_DOUBLE';
  return [
    ended(first, quoted),
    ...rest.map((line) => {
      const words = ended(line.trimStart(), quoted);
      return words === '' ? '' : `${' '.repeat(indent)}${words}`;
    }),
  ];
};

/** On one line; undefined for a value that takes several. */
export const scalarOnOneLine = (text: string, scalar: Scalar): string | undefined => {
  const [only, second] = linesOfScalar(text, scalar, 0);
  return second === undefined ? only : undefined;
};

/** A backslash before the blank at the end of a line keeps that blank. */
const ended = (line: string, quoted: boolean): string =>
  quoted && /\\[ \t]+$/.test(line) ? line : line.trimEnd();

const requoted = (raw: string, { type, value }: Scalar): string => {
  if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || typeof value !== 'string') return raw;
  if (WORDS.test(value) && !RESERVED.test(value) && !value.endsWith(' ')) return value;
  return type === 'QUOTE_SINGLE' && !NEEDS_ESCAPES.test(value) ? `"${value}"` : raw;
};

/** What reads as text everywhere: words that begin with a letter. Dates, numbers and signs stay in their quotes. */
const WORDS =
  /^\p{L}[\p{L}\p{N}_.\-/ \u3001\u3002\uff0c\uff1b\uff01\uff1f\uff08\uff09\u300a-\u300f\u201c\u201d\u2026]*$/u;
/** Words that one reader of YAML or another takes for something else. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const NEEDS_ESCAPES = /["\\]|\p{Cc}/u;

/** The head of a block (`|` or `>`) and its lines. */
export interface BlockScalar {
  readonly head: string;
  readonly headEnd: number;
  readonly lines: readonly string[];
}

/** A block with its lines indented anew; blanks that belong to the text stay, blank lines after it go. */
export const linesOfBlock = (text: string, scalar: Scalar, indent: number): BlockScalar => {
  const [start = 0, end = start] = scalar.range ?? [];
  const raw = text.slice(start, end);
  const [head = ''] = /^[|>][-+\d]*/.exec(raw) ?? [];
  const newline = raw.indexOf('\n');
  const body = newline === -1 ? [] : raw.slice(newline + 1).split('\n');
  if (body.at(-1) === '') body.pop();
  const keeps = head.includes('+');
  while (!keeps && body.at(-1)?.trim() === '') body.pop();
  const first = body.find((line) => line.trim() !== '') ?? '';
  const own =
    /^[ \t]*/.exec(
      String(scalar.value)
        .split('\n')
        .find((line) => line.trim() !== '') ?? '',
    )?.[0] ?? '';
  const written = (/^[ \t]*/.exec(first)?.[0] ?? '').length - own.length;
  const chomp = head.replace(/[^-+]/g, '');
  return {
    head: `${head.charAt(0)}${own === '' ? '' : '2'}${chomp}`,
    headEnd: start + head.length,
    lines: body.map((line) => {
      const words = line.slice(Math.max(0, written));
      return words === '' ? '' : `${' '.repeat(indent)}${words}`;
    }),
  };
};
