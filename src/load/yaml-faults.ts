/** Faults of YAML syntax to diagnostics: one per line, each with its cure where it is known. */
import type { Report } from '../base/diagnostic.ts';
import type { Source, Span } from '../base/source.ts';
import { narrow } from './wide-signs.ts';
import type { Fault } from './yaml-compose.ts';
import { cure } from './yaml-cure.ts';
import type { Mend } from './yaml-mends.ts';
import type { SpanAt } from './yaml-positions.ts';

/** Reports what is wrong with a text that `compose` found faults in. */
export const reportFaults = (
  source: Source,
  faults: readonly Fault[],
  spanAt: SpanAt,
  report: Report,
): void => {
  const { mends, left } = cure(source.text, faults);
  const lines = new Set<number>();
  for (const mend of mends) {
    const span = spanAt(...(mend.shown ?? [mend.start, mend.end]));
    // Who types one full-width sign types several; the first of a line stands for them.
    if (mend.code === 'load/full-width-sign' && lines.has(span.start.line)) continue;
    lines.add(span.start.line);
    reportMend(mend, span, report);
  }
  const paired = mends.some(
    ({ code }) => code === 'load/unclosed-bracket' || code === 'load/unexpected-text',
  );
  let reported = 0;
  for (const fault of left) {
    const [start, end] = stretchOf(source.text, fault);
    const span = spanAt(start, end);
    if (paired && AFTER_THE_END.test(fault.message)) return;
    if (lines.has(span.start.line)) continue;
    lines.add(span.start.line);
    if (++reported > MOST) {
      report('load/more-faults', span, {});
      return;
    }
    const text = source.text.slice(start, end);
    report(codeOf(fault, text), span, { text });
    if (ENDS_ALL.test(fault.message)) return;
  }
};

const reportMend = ({ code, word, rest }: Mend, span: Span, report: Report): void => {
  switch (code) {
    case 'load/operator-needs-quotes':
      report(code, span, { operator: word });
      break;
    case 'load/full-width-colon':
    case 'load/space-after-colon':
      report(code, span, { key: word, rest });
      break;
    case 'load/full-width-sign':
      report(code, span, { sign: word, plain: narrow(word) });
      break;
    default:
      report(code, span, { text: word });
  }
};

/** Enough to keep somebody busy until the next run. */
const MOST = 40;
/** What a bracket too many leaves outside everything; after these the rest of a text is read in a wrong light. */
const AFTER_THE_END = /in YAML stream/;
const ENDS_ALL = /in YAML stream|at node end|^Missing closing/;

type FaultCode =
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

const codeOf = ({ code, message }: Fault, text: string): FaultCode => {
  if (code === 'PROPERTY') return propertyCodes[text[0] ?? ''] ?? 'load/anchor';
  return messageCodes.find(([pattern]) => pattern.test(message))?.[1] ?? faultCodes[code] ?? 'load/malformed';
};

const propertyCodes: Readonly<Record<string, FaultCode>> = { '!': 'load/tag', '%': 'load/directive' };

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

/** What to underline: on one line, never nothing. */
const stretchOf = (text: string, fault: Fault): readonly [number, number] => {
  let from = skipBlanks(text, fault.start, fault.code === 'TAB_AS_INDENT' ? ' ' : ' \n\r');
  while (fault.code === 'BAD_INDENT' && text[from] === '#' && text.includes('\n', from)) {
    from = skipBlanks(text, text.indexOf('\n', from), ' \n\r');
  }
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
