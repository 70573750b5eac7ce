/** A comparison of two versions as one page without network or script: every change with its redline and both places. */
import type { RedlinePart } from '../amend/redline.ts';
import { readableRedline, redlineOf } from '../amend/redline.ts';
import type { Change } from '../model/change.ts';
import type { Compared } from './diff-text.ts';
import { grouped, placeText, summaryOf, titleOf, verbOf } from './diff-text.ts';
import { diffWordsOf } from './diff-words.ts';
import type { DiffWords } from './diff-words-zh.ts';
import { escapeHtml } from './escape.ts';
import type { Language } from './style.ts';

/** The whole page. */
export const renderDiffHtml = (compared: Compared, language: Language): string => {
  const words = diffWordsOf(language);
  const { changes } = compared;
  const title = `${words.heading}: ${titleOf(compared, words)}`;
  const sections = grouped(changes, words).map(
    ([heading, all]) =>
      `<section>\n<h2>${escapeHtml(heading)}</h2>\n${all.map((change) => changeHtml(change, compared, words)).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${DIFF_STYLE}</style>
</head>
<body>
<h1>${escapeHtml(titleOf(compared, words))}</h1>
<p class="summary">${escapeHtml(changes.length === 0 ? words.none : summaryOf(changes, words))}</p>
${sections.join('\n')}
<p class="legend">${escapeHtml(words.legend)}</p>
</body>
</html>
`;
};

/** One change: what it is, its redline, both places. */
export const changeHtml = (change: Change, { words: named }: Compared, words: DiffWords): string => {
  const { before, after, citations, direction, title } = change;
  const cited = citations.map(({ label }) => label).join(' ');
  const places = [
    ...(before === undefined ? [] : [placeText(before.place, named.old)]),
    ...(after === undefined ? [] : [placeText(after.place, named.now)]),
  ];
  return `<article id="${escapeHtml(`${change.kind}-${change.id}`.replace(/\s+/g, '-'))}">
<p class="head"><span class="verb">${escapeHtml(verbOf(change, words))}</span> <b>${escapeHtml(title)}</b> <span class="direction ${direction}">${escapeHtml(words.direction[direction])}</span>${cited === '' ? '' : ` <span class="cite">${escapeHtml(cited)}</span>`}</p>
${sidesHtml(change)}
<p class="places">${places.map(escapeHtml).join(' \u2192 ')}</p>
</article>`;
};

/** One text with what was struck and written, or the one side there is. */
const sidesHtml = ({ before, after }: Change): string => {
  if (before === undefined) return `<p class="text"><ins>${lines(after?.text ?? '')}</ins></p>`;
  if (after === undefined) return `<p class="text"><del>${lines(before.text)}</del></p>`;
  return `<p class="text">${redlineHtml(readableRedline(redlineOf(before.text, after.text)))}</p>`;
};

/** Deletions and insertions as HTML has them. */
export const redlineHtml = (parts: readonly RedlinePart[]): string =>
  parts
    .map(({ kind, text }) =>
      kind === 'same'
        ? lines(text)
        : kind === 'removed'
          ? `<del>${lines(text)}</del>`
          : `<ins>${lines(text)}</ins>`,
    )
    .join('');

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** The style of single changes, for pages that show them among other things. */
export const DIFF_MARKS = `.verb{display:inline-block;background:#eef0f3;border-radius:3px;padding:0 .5em;font-size:.85rem}
.direction{font-size:.85rem;font-weight:600;color:#5c6672}
.direction.stricter{color:#a6211b}.direction.looser{color:#1f6f43}.direction.both{color:#8a5a00}
.cite{color:#2c5282;font-size:.85rem}
.text{overflow-wrap:anywhere}
del{color:#8f1d18;background:#fbe9e7;text-decoration:line-through}
ins{color:#14532d;background:#e6f3ec;text-decoration:underline}
.places{color:#5c6672;font-size:.8rem;overflow-wrap:anywhere}
`;

/** One column that reads on a phone and in print; both marks differ by more than their colour. */
const DIFF_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{max-width:60em;margin:0 auto;padding:2rem 1.2rem 3rem;font:16px/1.75 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1d232b;background:#fff}
h1{font:700 1.6rem/1.4 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;margin:0 0 .4em}
h2{font-size:1.15rem;margin:2em 0 .6em;padding-left:.6em;border-left:4px solid #8f1d18;break-after:avoid}
p{margin:.2em 0}
article{border-top:1px solid #dfe3e8;padding:.7em 0;break-inside:avoid}
.summary{font-size:1.05rem}.legend{margin-top:2.5em;color:#5c6672;font-size:.85rem}
${DIFF_MARKS}@media print{@page{margin:18mm 16mm}body{padding:0;max-width:none;font-size:10.5pt}del,ins{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
