/** Pieces of HTML that the sections of a page are made of; whatever comes from a pack or a case is escaped here. */
import type { Verdict } from '../model/rule.ts';
import { escapeHtml } from './escape.ts';
import type { Words } from './words.ts';

/** Text as content, its line breaks kept. */
export const text = (value: string): string => escapeHtml(value).replaceAll('\n', '<br>');

/** An element around finished HTML; '' where there is nothing in it. */
export const element = (name: string, classes: string, inner: string): string =>
  inner === '' ? '' : `<${name}${classes === '' ? '' : ` class="${classes}"`}>${inner}</${name}>`;

/** A small label in the colour of its tone. */
export const badge = (label: string, tone: HtmlTone): string =>
  `<span class="badge ${tone}">${text(label)}</span>`;

/** Colours of labels, by name. */
export type HtmlTone = 'good' | 'bad' | 'open' | 'aside';

/** The colour of each verdict. */
export const HTML_TONES: Readonly<Record<Verdict, HtmlTone>> = {
  met: 'good',
  unmet: 'bad',
  undetermined: 'open',
  not_applicable: 'aside',
};

/** A verdict as a label. */
export const verdictBadge = (verdict: Verdict, words: Words): string =>
  badge(words.verdict[verdict], HTML_TONES[verdict]);

/** A citation in its own colour. */
export const cited = (label: string): string =>
  label === '' ? '' : `<span class="cite">${text(label)}</span>`;

/** A section with a heading and a name that the contents point to; '' where it is empty. */
export const section = (id: string, title: string, inner: string, classes = ''): string =>
  inner === ''
    ? ''
    : `<section id="${id}"${classes === '' ? '' : ` class="${classes}"`}>\n<h2>${text(title)}</h2>\n${inner}\n</section>`;

/** A table of finished cells under a row of headings; '' without rows. */
export const table = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  classes = '',
): string =>
  rows.length === 0
    ? ''
    : `<table${classes === '' ? '' : ` class="${classes}"`}><thead><tr>${headings
        .map((heading) => `<th>${text(heading)}</th>`)
        .join('')}</tr></thead><tbody>\n${rows
        .map(
          (row) =>
            `<tr>${row.map((cell, column) => `<td data-head="${escapeHtml(headings[column] ?? '')}">${cell}</td>`).join('')}</tr>`,
        )
        .join('\n')}\n</tbody></table>`;
