/**
 * A comparison of two versions as one page without network or script: every change with its redline and both places,
 * then the procedures that are other.
 */
import { AMENDED_STYLE, amendedSection } from './amended-html.ts';
import { changeHtml, DIFF_MARKS } from './change-html.ts';
import type { Compared } from './diff-text.ts';
import { grouped, summaryOf, titleOf } from './diff-text.ts';
import { diffWordsOf } from './diff-words.ts';
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
  const pictures = amendedSection(compared, language);
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
${pictures === '' ? '' : `<p><a href="#steps">${escapeHtml(words.stepsHead)}</a></p>\n`}${[...sections, pictures].filter((one) => one !== '').join('\n')}
<p class="legend">${escapeHtml(words.legend)}</p>
</body>
</html>
`;
};

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
${DIFF_MARKS}${AMENDED_STYLE}@media print{@page{margin:18mm 16mm}body{padding:0;max-width:none;font-size:10.5pt}del,ins{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
