/**
 * Sets values in a YAML text and leaves every other byte as it is: comments, blank lines, quotes, order. The text is
 * changed by splices at the places where the nodes stand, never printed anew; then it is read again, and a text in
 * which anything but the wanted values would read otherwise is not given back.
 */
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { canonicalText, isJsonArray, isJsonObject } from '../base/json.ts';
import type { Path } from './cursor.ts';
import { compose } from './yaml-compose.ts';
import type { Comment } from './yaml-marks.ts';
import { marksOf } from './yaml-marks.ts';
import type { Splice } from './yaml-splices.ts';
import { splicesFor } from './yaml-splices.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * One value and the way to it; mappings that are not there on the way are made. The number of a list's elements as the
 * last step adds one to them.
 */
export interface Setting {
  readonly path: Path;
  readonly value: Json;
  /** Keys that a new key on the way is to stand after, where they are there; without them it comes last. */
  readonly after?: readonly string[];
}

/**
 * Why a text was left as it is. `unreadable`: it has errors of its own; `no-place`: the way leads through something
 * that is no mapping; `holds-comments`: a value that is to go has comments inside; `unproven`: the change would
 * have touched more than it should.
 */
export type SetRefusal = 'unreadable' | 'no-place' | 'holds-comments' | 'unproven';

export type SetResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: SetRefusal; readonly path: Path };

/** The text with all values set, or why one of them cannot be. */
export const setValues = (text: string, settings: readonly Setting[]): SetResult => {
  let now: Read = { text, value: readingOf(text) };
  for (const setting of settings) {
    const next = setValue(now, setting);
    if (typeof next === 'string') return { kind: 'refused', reason: next, path: setting.path };
    now = next;
  }
  return { kind: 'text', text: now.text };
};

/** A text and what it says; undefined if it has an error. */
interface Read {
  readonly text: string;
  readonly value: Json | undefined;
}

const setValue = ({ text, value: before }: Read, setting: Setting): Read | SetRefusal => {
  const composed = compose(text);
  if (before === undefined || composed.kind !== 'tree') return 'unreadable';
  const wanted = withValue(before, setting.path, setting.value);
  const splices = splicesFor({ text, root: composed.root }, setting);
  if (wanted === undefined || splices === undefined) return 'no-place';
  const { comments } = marksOf(text);
  const isInside = ({ start }: Comment): boolean =>
    splices.some((one) => one.start <= start && start < one.end);
  if (comments.some(isInside)) return 'holds-comments';
  const changed = spliced(text, splices);
  const after = readingOf(changed);
  const isProven =
    after !== undefined &&
    canonicalText(after) === canonicalText(wanted) &&
    sameWords(comments, marksOf(changed).comments);
  return isProven ? { text: changed, value: after } : 'unproven';
};

/** What a text says, if it has no error. */
const readingOf = (text: string): Json | undefined => {
  const { report, diagnostics } = collect();
  const document = parseYaml({ file: '', text }, report);
  return document === undefined || hasErrors(diagnostics()) ? undefined : document.value;
};

/** The data with one value set; undefined where the way leads through what is no mapping and no record of a list. */
const withValue = (data: Json, path: Path, value: Json): Json | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    if (!isJsonArray(data)) return undefined;
    if (step === data.length && rest.length === 0) return [...data, value];
    if (data[step] === undefined) return undefined;
    const inner = withValue(data[step], rest, value);
    return inner === undefined ? undefined : data.map((one, index) => (index === step ? inner : one));
  }
  if (data !== null && !isJsonObject(data)) return undefined;
  const inner = withValue(data?.[step] ?? null, rest, value);
  return inner === undefined ? undefined : { ...data, [step]: inner };
};

const spliced = (text: string, splices: readonly Splice[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, insert } of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), insert);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
};

const sameWords = (before: readonly Comment[], after: readonly Comment[]): boolean =>
  before.length === after.length && before.every(({ words }, index) => after[index]?.words === words);
