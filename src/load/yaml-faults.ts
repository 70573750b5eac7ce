/** Faults of YAML syntax to diagnostics: one per line, each with its cure where it is known. */
import type { Report } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { Fault } from './yaml-compose.ts';
import { compose } from './yaml-compose.ts';
import type { Mend } from './yaml-mends.ts';
import { mended, mendsFor } from './yaml-mends.ts';
import type { SpanAt } from './yaml-positions.ts';

/** Reports what is wrong with a text that `compose` found faults in. */
export const reportFaults = (
  source: Source,
  faults: readonly Fault[],
  spanAt: SpanAt,
  report: Report,
): void => {
  const { mends, left } = mendAll(source.text, faults);
  const lines = new Set<number>();
  for (const mend of mends) {
    const span = spanAt(mend.start, mend.end);
    lines.add(span.start.line);
    if (mend.code === 'load/operator-needs-quotes') report(mend.code, span, { operator: mend.word });
    else if (mend.code === 'load/full-width-space') report(mend.code, span, { text: mend.word });
    else report(mend.code, span, { key: mend.word, rest: mend.rest });
  }
  let reported = 0;
  for (const fault of left.flatMap(unmistaken(source.text))) {
    const [start, end] = stretchOf(source.text, fault);
    const span = spanAt(start, end);
    if (lines.has(span.start.line)) continue;
    lines.add(span.start.line);
    if (++reported > MOST) {
      report('load/more-faults', span, {});
      return;
    }
    const text = source.text.slice(start, end);
    report(codeOf(fault, text, lineAt(source.text, start)), span, { text });
    if (ENDS_ALL.test(fault.message)) return;
  }
};

/** Enough to keep somebody busy until the next run. */
const MOST = 40;
const ROUNDS = 6;
const LARGEST_TO_MEND = 300_000;

/** After these the rest of a text is read in a wrong light. */
const ENDS_ALL = /in YAML stream|at node end|^Missing closing/;

/** Cures slips round by round; what is left are faults (placed in the text as written) of another kind. */
const mendAll = (
  text: string,
  faults: readonly Fault[],
): { readonly mends: readonly Mend[]; readonly left: readonly Fault[] } => {
  const mends = new Map<number, Mend>();
  let left = faults;
  for (let round = 0; round < ROUNDS && left.length > 0 && text.length <= LARGEST_TO_MEND; round++) {
    const fresh = mendsFor(text, left).filter((mend) => !mends.has(mend.start));
    if (fresh.length === 0) break;
    for (const mend of fresh) mends.set(mend.start, mend);
    const again = mended(text, [...mends.values()]);
    const composed = compose(again.text);
    if (composed.kind !== 'tree') break;
    left = composed.faults.map((fault) => ({
      ...fault,
      start: again.offsetOf(fault.start),
      end: again.offsetOf(fault.end),
    }));
  }
  return { mends: [...mends.values()], left };
};

type FaultCode =
  | 'load/space-after-dash'
  | 'load/tag'
  | 'load/anchor'
  | 'load/directive'
  | 'load/several-documents'
  | 'load/tab-indent'
  | 'load/unclosed-quote'
  | 'load/unclosed-bracket'
  | 'load/missing-comma'
  | 'load/missing-colon'
  | 'load/bad-indent'
  | 'load/two-colons'
  | 'load/bad-escape'
  | 'load/needs-quotes'
  | 'load/unexpected-text'
  | 'load/malformed';

const codeOf = ({ code, message }: Fault, text: string, line: string): FaultCode => {
  if (code === 'PROPERTY') return propertyCodes[text[0] ?? ''] ?? 'load/anchor';
  if (/^ *-[^\s-]/.test(line) && INDENTED_BADLY.has(code)) return 'load/space-after-dash';
  return messageCodes.find(([pattern]) => pattern.test(message))?.[1] ?? faultCodes[code] ?? 'load/malformed';
};

const propertyCodes: Readonly<Record<string, FaultCode>> = { '!': 'load/tag', '%': 'load/directive' };

const INDENTED_BADLY = new Set(['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);

/** One code of the package covers several faults; its English sentence tells them apart. */
const messageCodes: readonly (readonly [RegExp, FaultCode])[] = [
  [/^Missing closing/, 'load/unclosed-quote'],
  [/must .*end with a/, 'load/unclosed-bracket'],
  [/^Missing , /, 'load/missing-comma'],
  [/^Comments must/, 'load/unexpected-text'],
  [/^Implicit map keys need/, 'load/missing-colon'],
  [/^Sequence item without/, 'load/bad-indent'],
  [/directives-end/, 'load/directive'],
];

const faultCodes: Readonly<Record<string, FaultCode>> = {
  UNCLOSED: 'load/unclosed-bracket',
  BLOCK_IN_FLOW: 'load/missing-comma',
  MULTIPLE_DOCS: 'load/several-documents',
  TAB_AS_INDENT: 'load/tab-indent',
  MULTILINE_IMPLICIT_KEY: 'load/missing-colon',
  BAD_INDENT: 'load/bad-indent',
  BLOCK_AS_IMPLICIT_KEY: 'load/two-colons',
  BAD_DQ_ESCAPE: 'load/bad-escape',
  BAD_SCALAR_START: 'load/needs-quotes',
  UNEXPECTED_TOKEN: 'load/unexpected-text',
};

/**
 * A line indented under one that already has a value: the package takes the value and the line for one long key,
 * and says so twice. The fault is the line's indentation.
 */
const unmistaken =
  (text: string) =>
  (fault: Fault, index: number, faults: readonly Fault[]): readonly Fault[] => {
    const other = (code: string) =>
      faults
        .slice(Math.max(0, index - 2), index + 3)
        .some((one) => one.code === code && one.start === fault.start);
    if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && other('MULTILINE_IMPLICIT_KEY')) return [];
    if (fault.code !== 'MULTILINE_IMPLICIT_KEY' || !other('BLOCK_AS_IMPLICIT_KEY')) return [fault];
    const newline = text.indexOf('\n', fault.start);
    return [{ ...fault, code: 'BAD_INDENT', start: newline === -1 ? fault.start : newline }];
  };

/** What to underline: on one line, never nothing. */
const stretchOf = (text: string, fault: Fault): readonly [number, number] => {
  const from = skipBlanks(text, fault.start, fault.code === 'TAB_AS_INDENT' ? ' ' : ' \n\r');
  if (from >= text.length) return lastWord(text);
  const newline = text.indexOf('\n', from);
  const lineEnd = newline === -1 ? text.length : newline;
  const written = Math.min(fault.end, lineEnd);
  const wide = fault.end > lineEnd || fault.end <= from || isOpening(fault);
  let to = wide ? lineEnd : written - from > 1 ? written : wordEnd(text, from);
  if (fault.code === 'PROPERTY') to = Math.max(written, wordEnd(text, from));
  while (to > from + 1 && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, Math.max(to, from + 1)];
};

const isOpening = ({ code, message }: Fault): boolean =>
  code === 'UNCLOSED' || /^Missing closing/.test(message);

/** The end of the word that starts at an offset, signs before it included. */
const wordEnd = (text: string, start: number): number => {
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 1);
};

const WORD = /[!&*]?[\p{L}\p{N}_.-]+/uy;

const lineAt = (text: string, offset: number): string => {
  const newline = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, newline === -1 ? undefined : newline);
};

const skipBlanks = (text: string, start: number, blanks: string): number => {
  let at = start;
  while (at < text.length && blanks.includes(text[at] ?? '.')) at++;
  return at;
};

/** The last line of a text that ends too early. */
const lastWord = (text: string): readonly [number, number] => {
  const end = Math.max(text.trimEnd().length, 1);
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return [skipBlanks(text, start, ' '), end];
};
