/** Faults put into the small pack or its case: one row a code, with the words that must be underlined. */
import type { Code } from '../../src/base/catalogue.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { ReadCase } from '../../src/link/load-case.ts';
import { loadCase } from '../../src/link/load-case.ts';
import type { Overrides } from './small-pack.ts';
import { edit, packWith, smallFiles, smallPack } from './small-pack.ts';
import { smallCase } from './small-pack-files.ts';

export interface Fault {
  readonly code: Code;
  /** `[file, words, their replacement]`, applied in order. */
  readonly edits: readonly (readonly [file: string, from: string, to: string])[];
  /** What is underlined. */
  readonly at: string;
  /** Errors that cannot but come with it. */
  readonly also?: readonly Code[];
  readonly params?: Readonly<Record<string, string>>;
}

/** The small pack's files under short names. */
export const FILES = {
  measure: 'rules/measure.yaml',
  facts: 'rules/facts.yaml',
  parameters: 'rules/parameters.yaml',
  general: 'rules/chapter-1-general.yaml',
  conditions: 'rules/chapter-2-conditions.yaml',
  process: 'rules/chapter-3-process.yaml',
  decisions: 'rules/decisions.yaml',
  grades: 'rules/grades.yaml',
  notes: 'rules/notes.yaml',
  notice: 'rules/notices/2026.yaml',
  calendar: 'rules/calendar.yaml',
  rating: 'workflows/rating.yaml',
  followup: 'workflows/followup.yaml',
} as const;

export const edited = (edits: Fault['edits']): Overrides => {
  let overrides: Overrides = {};
  for (const [file, from, to] of edits) {
    overrides = { ...overrides, ...edit(file, from, to, overrides[file] ?? smallFiles[file]) };
  }
  return overrides;
};

/** What a fault makes the linker say: all codes of errors, and the words under the code asked for. */
export const provoke = ({
  code,
  edits,
}: Fault): { errors: readonly string[]; at: readonly string[]; found?: Diagnostic } => {
  const overrides = edited(edits);
  const { diagnostics } = packWith(overrides);
  const of = diagnostics.filter((one) => one.code === code);
  return {
    errors: errorsIn(diagnostics),
    at: of.map((one) => wordsUnder(one, { ...smallFiles, ...overrides })),
    ...(of[0] === undefined ? {} : { found: of[0] }),
  };
};

/** The same for a case file of the small pack. */
export const provokeCase = ({ code, edits }: Fault): ReturnType<typeof provoke> => {
  let text = smallCase;
  for (const [file, from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  const diagnostics = caseWith(text).diagnostics;
  const of = diagnostics.filter((one) => one.code === code);
  return {
    errors: errorsIn(diagnostics),
    at: of.map((one) => wordsUnder(one, { [CASE]: text })),
    ...(of[0] === undefined ? {} : { found: of[0] }),
  };
};

/** The small pack's case file under this name, read and linked. */
export const caseWith = (text: string, pack = untouched): ReadCase => loadCase(pack, { file: CASE, text });

const untouched = smallPack();

export const CASE = 'case.yaml';

const errorsIn = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.filter((one) => one.severity === 'error').map((one) => one.code))].sort();

/** The words a diagnostic underlines. */
export const wordsUnder = ({ span }: Diagnostic, files: Overrides): string =>
  span === undefined ? '' : (files[span.file] ?? '').slice(span.start.offset, span.end.offset);
