/**
 * The canonical layout of a YAML text. Only blanks, line ends, brackets and needless quotes change: what was printed
 * is read again, and a text that would lose a comment or read otherwise is not given back.
 */

import type { Diagnostic } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import { printRoot } from './yaml-block.ts';
import { compose } from './yaml-compose.ts';
import type { Marks } from './yaml-marks.ts';
import { marksOf } from './yaml-marks.ts';
import { pageFor, textOf } from './yaml-page.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * `faulty`: the text has errors of its own, which stand beside it. `unproven`: the layout could not be changed
 * without changing what the text says.
 */
export type Formatted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unproven' };

/** A text in its canonical layout; `cells` measures how wide a text is on a screen. Never throws. */
export const formatYaml = (source: Source, cells: (text: string) => number): Formatted => {
  const before = read(source);
  if (before.value === undefined) return { kind: 'faulty', diagnostics: before.diagnostics };
  const text = source.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const marks = marksOf(text);
  const printed = print(text, marks, cells);
  if (printed === undefined) return { kind: 'unproven' };
  const after = read({ file: source.file, text: printed });
  const isSame =
    after.value !== undefined &&
    JSON.stringify(after.value) === JSON.stringify(before.value) &&
    sameComments(marks, marksOf(printed)) &&
    print(printed, marksOf(printed), cells) === printed;
  return isSame ? { kind: 'text', text: printed } : { kind: 'unproven' };
};

const read = (source: Source) => {
  const { report, diagnostics } = collect();
  const document = parseYaml(source, report);
  const found = diagnostics();
  return {
    diagnostics: found,
    ...(document === undefined || hasErrors(found) ? {} : { value: document.value }),
  };
};

const print = (text: string, marks: Marks, cells: (text: string) => number): string | undefined => {
  const composed = compose(text);
  if (composed.kind !== 'tree' || marks.asks) return undefined;
  const page = pageFor(text, marks, cells);
  printRoot(page, composed.root);
  return textOf(page);
};

const sameComments = ({ comments }: Marks, printed: Marks): boolean =>
  comments.length === printed.comments.length &&
  comments.every(({ words }, index) => printed.comments[index]?.words === words);
