/** Pieces of a site's pages: words of the pack in their own language, tables and lists. */
import { escapeHtml } from '../report/escape.ts';
import { text } from '../report/html-parts.ts';
import type { SiteContext } from './site-context.ts';

/** Chinese with its own punctuation; quotation marks at either end are the page's. */
const HAN_RUN =
  /[\p{Script=Han}\u3000-\u303f\uff01-\uff60](?:[\p{Script=Han}\u3000-\u303f\uff01-\uff60\u201c\u201d]*[\p{Script=Han}\u3000-\u303f\uff01-\uff60])?/gu;

/** Whether a page is in another language than the pack. */
const isForeign = ({ pack, language }: SiteContext): boolean => pack.language !== language;

/** Words of the pack; on a page in another language they carry their own. */
export const own = (value: string, context: SiteContext): string =>
  isForeign(context) && (context.pack.language === 'zh' ? /\p{Script=Han}/u : /[a-z]/i).test(value)
    ? `<span lang="${context.pack.language}">${text(value)}</span>`
    : text(value);

/** A sentence made of the page's words and the pack's. */
export const mixed = (value: string, context: SiteContext): string =>
  isForeign(context) && context.pack.language === 'zh' ? markHan(text(value)) : text(value);

/** Finished HTML in which words of the pack stand among the page's own: they are marked as being in another language. */
export const foreignMarked = (html: string, context: SiteContext): string =>
  isForeign(context) && context.pack.language === 'zh'
    ? html.replace(/(?<=^|>)[^<>]+(?=<|$)/g, (words) => markHan(words))
    : html;

const markHan = (escaped: string): string =>
  escaped.replace(HAN_RUN, (run) => `<span lang="zh">${run}</span>`);

/** A link around finished HTML; without a target the HTML alone. */
export const link = (href: string | undefined, inner: string, classes = ''): string =>
  href === undefined
    ? inner
    : `<a href="${escapeHtml(href)}"${classes === '' ? '' : ` class="${classes}"`}>${inner}</a>`;

/** A link that says of what it is when pointed at. */
export const linkTitled = (
  href: string | undefined,
  title: string,
  inner: string,
  classes: string,
): string =>
  href === undefined
    ? `<span class="${classes}" title="${escapeHtml(title)}">${inner}</span>`
    : `<a href="${escapeHtml(href)}" class="${classes}" title="${escapeHtml(title)}">${inner}</a>`;

/** A phrase of the page's own around finished HTML. */
export const around = (say: (what: string) => string, html: string, context: SiteContext): string => {
  const [before = '', after = ''] = say(HOLE).split(HOLE);
  return mixed(before, context) + html + mixed(after, context);
};

const HOLE = '\u0000';

/** One row of a table: an element's name where it can be pointed to, and finished cells. */
export interface Row {
  readonly id?: string;
  readonly classes?: string;
  readonly cells: readonly string[];
}

/** A table under column headings with a finished caption, restacked on narrow screens; the first cell of a row is its heading. '' without rows. */
export const dataTable = (
  caption: string,
  headings: readonly string[],
  rows: readonly Row[],
  classes = '',
): string => {
  if (rows.length === 0) return '';
  const head = headings.map((heading) => `<th scope="col">${text(heading)}</th>`).join('');
  const body = rows.map((row) => tableRow(row, headings));
  return `<table class="data${classes === '' ? '' : ` ${classes}`}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>`;
};

/** One row; each cell carries its column's heading for screens on which the columns stand below each other. */
export const tableRow = ({ id, classes = '', cells }: Row, headings: readonly string[]): string => {
  const attributes = `${id === undefined ? '' : ` id="${escapeHtml(id)}"`}${classes === '' ? '' : ` class="${classes}"`}`;
  const shown = cells.map((cell, column) => {
    const label = escapeHtml(headings[column] ?? '');
    return column === 0
      ? `<th scope="row" data-head="${label}">${cell}</th>`
      : `<td data-head="${label}"${cell === '' ? ' class="empty"' : ''}>${cell}</td>`;
  });
  return `<tr${attributes}>${shown.join('')}</tr>`;
};

/** A list of finished items; '' without any. */
export const list = (items: readonly string[], classes = 'plain'): string =>
  items.length === 0
    ? ''
    : `<ul class="${classes}">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;

/** Names and what is said of them, side by side; those of which nothing is said are left out. */
export const terms = (
  pairs: readonly (readonly [name: string, html: string])[],
  classes = 'terms',
): string => {
  const shown = pairs.filter(([, html]) => html !== '');
  return shown.length === 0
    ? ''
    : `<dl class="${classes}">${shown.map(([name, html]) => `<div><dt>${text(name)}</dt><dd>${html}</dd></div>`).join('\n')}</dl>`;
};

/** An id as code. */
export const code = (id: string): string => `<code>${text(id)}</code>`;
