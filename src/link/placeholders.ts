/**
 * Parameters inside the text: `{name}`, `{name|cn}`, `{name|month_end}`; `{{` and `}}` are braces. One edit of the
 * parameter then changes what is printed and what is computed.
 */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { chineseNumeral, isMonthEnd } from '../base/numbering-zh.ts';
import type { Span } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';

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
  readonly report: Report;
}

/** The text at a cursor, cut into words and parameters. */
export const linkText = (cursor: Cursor, scope: PlaceholderScope): Text => {
  if (typeof cursor.value !== 'string') return [];
  const parts: TextPart[] = [];
  let words = '';
  for (const { 0: token, 1: name, index } of cursor.value.matchAll(TOKEN)) {
    if (name !== undefined) {
      if (words !== '') parts.push(words);
      words = '';
      parts.push(...placeholder(name, index + 1, cursor, scope));
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

const placeholder = (
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

/** A parameter in the text must have a value of the measure itself, and one that the filter can print. */
const checkPrintable = (
  id: string,
  filter: TextFilter | undefined,
  at: Span,
  { parameterOf, chosenOf, report }: PlaceholderScope,
): void => {
  const parameter = parameterOf(id);
  if (parameter === undefined) return;
  if (parameter.setBy === 'notice') {
    report('link/notice-parameter-in-text', at, { name: id });
    return;
  }
  if (filter === undefined) return;
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
