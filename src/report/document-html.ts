/** Documents as one page ready to print: A4, set as official documents are; nothing in it loads or runs anything. */
import type { DocumentBlock, DocumentCell, DocumentTable, PlainDocument } from './document.ts';
import { REVISION_DOCUMENTS, runsOf } from './document.ts';
import { DOCUMENT_STYLE, REVISION_STYLE } from './document-style.ts';
import { text } from './html-parts.ts';

/** One document after the other, each on a page of its own; the title is the first one's. */
export const renderDocumentsHtml = (documents: readonly PlainDocument[]): string => {
  const [first] = documents;
  return `<!doctype html>
<html lang="${first?.language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(first?.title ?? '')}</title>
<style>${DOCUMENT_STYLE}${documents.some(isRevision) ? REVISION_STYLE : ''}${pageMark(documents)}</style>
</head>
<body>
${documents.map(articleHtml).join('\n')}
${watermark(documents.find((one) => one.mark !== undefined)?.mark)}</body>
</html>
`;
};

const isRevision = ({ kind }: PlainDocument): boolean => REVISION_DOCUMENTS.some((one) => one === kind);

/** In print the mark stands at the head of every page; one that is not plain words stays on the sheet alone. */
const pageMark = (documents: readonly PlainDocument[]): string => {
  const mark = documents.find((one) => one.mark !== undefined)?.mark ?? '';
  return /^[\p{L}\p{N} ]+$/u.test(mark)
    ? `@media print{@page{@top-right{content:"${mark}";font:14pt sans-serif;color:#c00}}}\n`
    : '';
};

const articleHtml = ({ title, mark, blocks, wide }: PlainDocument): string => {
  const marked = mark === undefined ? '' : `${watermark(mark)}<div class="mark">${text(mark)}</div>\n`;
  return `<article${wide ? ' class="wide"' : ''}>
${marked}<h1>${titleHtml(title)}</h1>
${blocks.map((block) => blockHtml(block, wide === true)).join('\n')}
</article>`;
};

/** In each sheet on a screen; in print one for all pages, since what is fixed is printed on every one. */
const watermark = (mark: string | undefined): string =>
  mark === undefined ? '' : `<div class="watermark" aria-hidden="true"><span>${text(mark)}</span></div>\n`;

/** A number stays with the sign after it, as a year does. */
const titleHtml = (title: string): string =>
  text(title).replace(/\d+\p{Script=Han}/gu, (year) => `<span class="kept">${year}</span>`);

const blockHtml = (block: DocumentBlock, wide: boolean): string => {
  switch (block.kind) {
    case 'heading':
      return `<h2 class="body">${text(block.text)}</h2>`;
    case 'paragraph':
      return `<p class="body">${block.lead === undefined ? '' : `<span class="lead">${text(block.lead)}</span>\u3000`}${text(block.text)}</p>`;
    case 'subtitle':
      return `<p class="subtitle">${text(block.text)}</p>`;
    case 'chapter':
      return `<h2 class="chapter">${text(block.text)}</h2>`;
    case 'note':
      return `<p class="note body">${text(block.text)}</p>`;
    case 'closing':
      return `<p class="closing">${text(block.text)}</p>`;
    case 'table':
      return tableHtml(block, wide);
  }
};

/** A wide table shows its cells one below the other on a narrow screen, each under its heading. */
const tableHtml = ({ columns, rows }: DocumentTable, wide: boolean): string => {
  const whole = columns.reduce((sum, one) => sum + one.share, 0);
  const widths = columns.map(
    ({ share }) => `<col style="width:${Math.round((share / whole) * 1000) / 10}%">`,
  );
  const head = columns.map(({ heading }) => `<th scope="col">${text(heading)}</th>`);
  const body = rows.map(
    (row) =>
      `<tr${wide && row.some((cell) => lengthOf(cell) > LONG) ? ' class="long"' : ''}>${columns.map(({ align, heading }, index) => `<td${align === 'left' ? ' class="left"' : ''}${wide ? ` data-head="${text(heading)}"` : ''}>${cellHtml(row[index] ?? '')}</td>`).join('')}</tr>`,
  );
  return `<table class="body"><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>`;
};

/** Signs in a cell beyond which its row may be parted between two pages: a third of one. */
const LONG = 130;

const lengthOf = (cell: DocumentCell): number => runsOf(cell).reduce((sum, run) => sum + run.text.length, 0);

/** What came in and what went out say so without colour as well: underlined, struck through. */
const cellHtml = (cell: DocumentCell): string =>
  runsOf(cell)
    .map((run) => {
      const words = text(run.text);
      return run.mark === undefined
        ? words
        : run.mark === 'added'
          ? `<ins>${words}</ins>`
          : `<del>${words}</del>`;
    })
    .join('');
