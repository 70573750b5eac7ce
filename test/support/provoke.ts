/** Faults put into the small pack, its case or its panel: one row a code, with the words that must be underlined. */
import type { Code } from '../../src/base/catalogue.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { ReadCase } from '../../src/link/load-case.ts';
import { loadCase } from '../../src/link/load-case.ts';
import { linkPanelFile } from '../../src/link/panel.ts';
import { readPanelFile } from '../../src/load/panel-file.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
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

/** `base`: what makes another pack of the small one, before the edits. */
export const edited = (edits: Fault['edits'], base: Overrides = {}): Overrides => {
  let overrides = base;
  for (const [file, from, to] of edits) {
    overrides = { ...overrides, ...edit(file, from, to, overrides[file] ?? smallFiles[file]) };
  }
  return overrides;
};

/** What a fault makes the linker say: all codes of errors, and the words under the code asked for. */
export const provoke = ({ code, edits }: Fault, base?: Overrides): Provoked => {
  const overrides = edited(edits, base);
  return provoked(code, packWith(overrides).diagnostics, { ...smallFiles, ...overrides });
};

interface Provoked {
  readonly errors: readonly string[];
  readonly at: readonly string[];
  readonly found?: Diagnostic;
}

const provoked = (code: Code, diagnostics: readonly Diagnostic[], files: Overrides): Provoked => {
  const of = diagnostics.filter((one) => one.code === code);
  return {
    errors: errorsIn(diagnostics),
    at: of.map((one) => wordsUnder(one, files)),
    ...(of[0] === undefined ? {} : { found: of[0] }),
  };
};

/** The same for a case file of the small pack, or of one made of it. */
export const provokeCase = ({ code, edits }: Fault, base = smallCase, pack = untouched): Provoked => {
  const text = editedText(edits, base);
  return provoked(code, caseWith(text, pack).diagnostics, { [CASE]: text });
};

/** The same for a panel beside cases. */
export const provokePanel = (
  { code, edits }: Fault,
  base: string,
  pack: Pack,
  cases: readonly Case[],
): Provoked => {
  const text = editedText(edits, base);
  const { document, diagnostics } = readPanelFile({ file: PANEL, text });
  const linked = document === undefined ? [] : linkPanelFile(pack, document, cases).diagnostics;
  return provoked(code, [...diagnostics, ...linked], { [PANEL]: text });
};

const editedText = (edits: Fault['edits'], base: string): string => {
  let text = base;
  for (const [file, from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  return text;
};

/** The small pack's case file under this name, read and linked. */
export const caseWith = (text: string, pack = untouched): ReadCase => loadCase(pack, { file: CASE, text });

const untouched = smallPack();

export const CASE = 'case.yaml';
export const PANEL = 'panel.yaml';

const errorsIn = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.filter((one) => one.severity === 'error').map((one) => one.code))].sort();

/** The words a diagnostic underlines. */
export const wordsUnder = ({ span }: Diagnostic, files: Overrides): string =>
  span === undefined ? '' : (files[span.file] ?? '').slice(span.start.offset, span.end.offset);
