/**
 * The canonical layout of a YAML text. Only blanks, line ends, brackets and needless quotes change: what was printed
 * is read again, and a text that would lose a comment or read otherwise is not given back.
 */

import type { Diagnostic } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import type { Path } from './cursor.ts';
import { printRoot } from './yaml-block.ts';
import { compose } from './yaml-compose.ts';
import type { Comment, Marks } from './yaml-marks.ts';
import { marksOf } from './yaml-marks.ts';
import { pageFor, textOf } from './yaml-page.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * `faulty`: the text has errors of its own, which stand beside it. `unproven`: the layout could not be changed
 * without changing what the text says; `line` is the first that stands in the way, where that is known.
 */
export type Formatted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unproven'; readonly line?: number };

/** A text in its canonical layout; `cells` measures how wide a text is on a screen. Never throws. */
export const formatYaml = (source: Source, cells: (text: string) => number): Formatted => {
  const before = read(source);
  if (before.value === undefined) return { kind: 'faulty', diagnostics: before.diagnostics };
  const text = source.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const marks = marksOf(text);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const printed = print(text, marks, cells);
  if (printed === undefined) return unproven(marks.asks === undefined ? undefined : lineAt(marks.asks));
  const again = marksOf(printed);
  const lost = lostComment(marks, again);
  if (lost !== undefined) return unproven(lineAt(lost.start));
  const after = read({ file: source.file, text: printed });
  const other = differing(before.value, after.value, []);
  if (other !== undefined) {
    return unproven(other.length === 0 ? undefined : before.spanOf?.(other, 'key').start.line);
  }
  const twice = print(printed, again, cells);
  if (twice === printed) return { kind: 'text', text: printed };
  const lines = twice?.split('\n');
  const moved =
    printed
      .split('\n')
      .find((line, index) => line !== lines?.[index])
      ?.trim() ?? '';
  return unproven(moved === '' || !text.includes(moved) ? undefined : lineAt(text.indexOf(moved)));
};

const unproven = (line: number | undefined): Formatted => ({
  kind: 'unproven',
  ...(line === undefined ? {} : { line }),
});

/** The way to the first part in which two values differ. */
const differing = (before: Json, after: Json | undefined, path: Path): Path | undefined => {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (isJsonArray(before) && isJsonArray(after)) {
    return firstOf(
      before.map((part, index) => [part, after[index], index] as const),
      path,
    );
  }
  if (isJsonObject(before) && isJsonObject(after)) {
    return firstOf(
      Object.entries(before).map(([key, part]) => [part, after[key], key] as const),
      path,
    );
  }
  return path;
};

const firstOf = (
  parts: readonly (readonly [before: Json, after: Json | undefined, step: string | number])[],
  path: Path,
): Path => {
  for (const [before, after, step] of parts) {
    const found = differing(before, after, [...path, step]);
    if (found !== undefined) return found;
  }
  return path;
};

const read = (source: Source) => {
  const { report, diagnostics } = collect();
  const document = parseYaml(source, report);
  const found = diagnostics();
  return {
    diagnostics: found,
    ...(document === undefined || hasErrors(found) ? {} : { value: document.value, spanOf: document.spanOf }),
  };
};

const print = (text: string, marks: Marks, cells: (text: string) => number): string | undefined => {
  const composed = compose(text);
  if (composed.kind !== 'tree' || marks.asks !== undefined) return undefined;
  const page = pageFor(text, marks, cells);
  printRoot(page, composed.root);
  return textOf(page);
};

/** The first comment that is not there any more, or not in its turn. */
const lostComment = ({ comments }: Marks, printed: Marks): Comment | undefined =>
  comments.find(({ words }, index) => printed.comments[index]?.words !== words) ??
  (comments.length < printed.comments.length ? comments.at(-1) : undefined);
