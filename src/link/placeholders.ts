/**
 * Parameters inside the text: `{name}`, `{name|cn}`, `{name|month_end}`; `{{` and `}}` are braces. One edit of the
 * parameter then changes what is printed and what is computed.
 */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { chineseNumeral, isMonthEnd } from '../base/numbering-zh.ts';
import type { Span } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';
import type { Notice } from '../model/notice.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Text, TextFilter, TextPart } from '../model/provision.ts';
import type { Scalar } from '../model/value.ts';
import type { NameTable } from './names.ts';
import { wordsSpan } from './words-span.ts';

export interface PlaceholderScope {
  readonly parameters: NameTable;
  /** The linked parameter, absent where it has a fault of its own. */
  readonly parameterOf: (id: string) => Parameter | undefined;
  /** The option of a decision that the pack takes: the text is printed under it. */
  readonly chosenOf: (decision: string) => string | undefined;
  /** The notice whose text it is, where the text is not the measure's own: what it leaves to the notice may be put in. */
  readonly notice?: Notice;
  readonly report: Report;
}

/** The text at a cursor, cut into words and parameters. */
export const linkText = (cursor: Cursor, scope: PlaceholderScope): Text =>
  cutText<TextPart>(cursor, scope, (written, start) => placeholder(written, start, cursor, scope));

/** The text at a cursor, cut into words and what is put in for the braces; `start`: where it stands in the text. */
export const cutText = <P>(
  cursor: Cursor,
  scope: Pick<PlaceholderScope, 'parameters' | 'report'>,
  putIn: (written: string, start: number) => readonly P[],
): readonly (P | string)[] => {
  if (typeof cursor.value !== 'string') return [];
  const parts: (P | string)[] = [];
  let words = '';
  for (const { 0: token, 1: name, index } of cursor.value.matchAll(TOKEN)) {
    if (name !== undefined) {
      if (words !== '') parts.push(words);
      words = '';
      parts.push(...putIn(name, index + 1));
    } else if (token === '{{' || token === '}}') words += token.charAt(0);
    else if (token === '{' || token === '}')
      scope.report('link/loose-brace', wordsSpan(cursor, token), { brace: token });
    else words += token;
  }
  if (words !== '') parts.push(words);
  return parts;
};

const TOKEN = /\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g;
const FILTERS: readonly TextFilter[] = ['cn', 'month_end'];

/** The parameter that stands in braces, with its filter; nothing, with the fault reported, if there is none. */
export const placeholder = (
  written: string,
  start: number,
  cursor: Cursor,
  scope: PlaceholderScope,
): readonly TextPart[] => {
  const at = wordsSpan(cursor, `{${written}}`);
  const [name = '', filterName, ...more] = written.split('|').map((part) => part.trim());
  const parameter = scope.parameters.find(name, () => at, scope.report);
  if (parameter !== undefined) {
    const from = start + written.indexOf(name);
    scope.parameters.tell(parameter, { cursor, at: 'value', text: name, from }, scope.report);
  }
  const filter = FILTERS.find((one) => one === filterName);
  if (filterName !== undefined && (filter === undefined || more.length > 0)) {
    const unknown = [filterName, ...more].join('|');
    scope.report('link/unknown-filter', at, { name: unknown, nearest: nearest(unknown, FILTERS) });
    return [];
  }
  if (parameter === undefined) return [];
  checkPrintable(parameter, filter, at, scope);
  return [filter === undefined ? { parameter } : { parameter, filter }];
};

/** A parameter in the text must have a value, of the measure itself or of the text's notice, that the filter can print. */
const checkPrintable = (
  id: string,
  filter: TextFilter | undefined,
  at: Span,
  { parameterOf, chosenOf, notice, report }: PlaceholderScope,
): void => {
  const parameter = parameterOf(id);
  if (parameter === undefined) return;
  const given = notice?.parameters[id];
  const byNotice = parameter.setBy === 'notice';
  if (byNotice && notice === undefined) report('link/notice-parameter-in-text', at, { name: id });
  else if (byNotice && given === undefined) report('link/parameter-not-given', at, { name: id });
  if (filter === undefined) return;
  if (given !== undefined && !fits(given, filter)) {
    report('link/filter-does-not-fit', at, { name: id, filter, value: String(given) });
  }
  for (const { value } of parameter.values) {
    const printed = 'choose' in value ? value.options[chosenOf(value.choose) ?? ''] : value.value;
    if (printed === undefined || printed === null || fits(printed, filter)) continue;
    report('link/filter-does-not-fit', at, { name: id, filter, value: String(printed) });
    return;
  }
};

const fits = (value: Scalar, filter: TextFilter): boolean =>
  filter === 'cn'
    ? typeof value === 'number' && chineseNumeral(value) !== undefined
    : typeof value === 'string' && isMonthEnd(value);
