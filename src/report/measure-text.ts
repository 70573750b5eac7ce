/**
 * The measure's own text out of the pack, with the parameters in place. Stripped of white space the plain text
 * equals the source it was encoded from.
 */
import { chineseCount, monthEnd } from '../base/numbering-zh.ts';
import type { Pack } from '../model/pack.ts';
import type { Article, Erratum, Text, TextFilter } from '../model/provision.ts';
import type { Scalar } from '../model/value.ts';
import { plain } from './cells.ts';
import { escapeHtml, escapeMarkdown, markdownLines } from './escape.ts';
import type { Occasion } from './parameter-values.ts';
import { parameterValue } from './parameter-values.ts';

/** The format, and the day whose values are printed. */
export interface MeasureView extends Occasion {
  readonly format: 'text' | 'markdown' | 'html';
}

/** The whole measure, ending with a line break. */
export const renderMeasure = (pack: Pack, view: MeasureView): string =>
  view.format === 'html'
    ? htmlOf(pack, view)
    : plain(view.format === 'markdown' ? markdownOf(pack, view) : textOf(pack, view));

/** The words of a text with its parameters' values; an unset one shows as `{id}`. */
export const printedText = (pack: Pack, text: Text, occasion: Occasion): string =>
  text
    .map((part) =>
      typeof part === 'string'
        ? part
        : (filtered(parameterValue(pack, part.parameter, occasion), part.filter) ?? `{${part.parameter}}`),
    )
    .join('');

/** An article's lines: the number and the first paragraph, then items and further paragraphs. */
export const articleLines = (
  pack: Pack,
  article: Article,
  occasion: Occasion,
): readonly { readonly kind: 'paragraph' | 'item'; readonly text: string }[] =>
  article.paragraphs.flatMap((paragraph, index) => {
    const number = index === 0 && article.printed ? `${article.label} ` : '';
    const heading = index === 0 && article.heading !== undefined ? article.heading + HEADING_STOP : '';
    return [
      { kind: 'paragraph' as const, text: number + heading + printedText(pack, paragraph.text, occasion) },
      ...paragraph.items.map((item) => ({
        kind: 'item' as const,
        text: item.label + printedText(pack, item.text, occasion),
      })),
    ];
  });

/** Misprints that the pack declares for an article. */
export const errataOf = (pack: Pack, article: Article): readonly Erratum[] =>
  pack.errata.filter(({ citation }) => citation.kind === 'article' && citation.article === article.number);

/** An ideographic full stop. */
const HEADING_STOP = '\u3002';

const FILTERS: Readonly<Record<TextFilter, (value: Scalar) => string | undefined>> = {
  cn: (value) => chineseCount(Number(value)),
  month_end: (value) => monthEnd(String(value)),
};

const filtered = (value: Scalar | undefined, filter: TextFilter | undefined): string | undefined =>
  value === undefined
    ? undefined
    : filter === undefined
      ? String(value)
      : (FILTERS[filter](value) ?? String(value));

const textOf = (pack: Pack, view: MeasureView): string => {
  const chapters = pack.chapters.map((chapter) =>
    [
      `${chapter.label} ${chapter.title}`,
      ...chapter.articles.flatMap((article) => articleLines(pack, article, view).map((line) => line.text)),
    ].join('\n'),
  );
  return `${[pack.title, ...pack.preamble, ...chapters].join('\n\n')}\n`;
};

const markdownOf = (pack: Pack, view: MeasureView): string => {
  const chapters = pack.chapters.flatMap((chapter) => [
    `## ${escapeMarkdown(`${chapter.label} ${chapter.title}`)}`,
    ...chapter.articles.flatMap((article) => articleLines(pack, article, view).map(markdownLine(article))),
  ]);
  return `${[`# ${escapeMarkdown(pack.title)}`, ...pack.preamble.map(markdownLines), ...chapters].join('\n\n')}\n`;
};

const markdownLine =
  (article: Article) =>
  (line: { readonly text: string }, index: number): string => {
    const number = `${article.label} `;
    return index === 0 && line.text.startsWith(number)
      ? `**${article.label}** ${escapeMarkdown(line.text.slice(number.length))}`
      : markdownLines(line.text);
  };

const htmlOf = (pack: Pack, view: MeasureView): string => {
  const chapters = pack.chapters.map(
    (chapter) =>
      `<h2>${escapeHtml(`${chapter.label} ${chapter.title}`)}</h2>\n${chapter.articles.map((article) => articleHtml(pack, article, view)).join('\n')}`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(pack.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(pack.title)}</h1>
${pack.preamble.map((line) => `<p class="preamble">${escapeHtml(line)}</p>`).join('\n')}
${chapters.join('\n')}
</body>
</html>
`;
};

/** An article as HTML paragraphs, its number in bold. */
const articleHtml = (pack: Pack, article: Article, occasion: Occasion): string =>
  articleLines(pack, article, occasion)
    .map(({ kind, text }, index) => {
      const number = `${article.label} `;
      const numbered = index === 0 && text.startsWith(number);
      const body = numbered
        ? `<b>${escapeHtml(article.label)}</b>\u3000${escapeHtml(text.slice(number.length))}`
        : escapeHtml(text);
      const id = index === 0 ? ` id="${escapeHtml(article.id)}"` : '';
      return `<p${kind === 'item' ? ' class="item"' : ''}${id}>${body}</p>`;
    })
    .join('\n');

const STYLE = `
body{max-width:42em;margin:3rem auto;padding:0 1.2rem;font:17px/1.9 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;color:#1c1c1c}
h1{font-size:1.6rem;text-align:center;line-height:1.5}
h2{font-size:1.15rem;text-align:center;margin:2.2em 0 1em;break-after:avoid}
p{margin:.5em 0;text-indent:2em;text-align:justify}
.preamble{text-align:center;text-indent:0}
@media print{body{margin:0;max-width:none;font-size:12pt}p{orphans:2;widows:2}}
`;
