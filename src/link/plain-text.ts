/** The text as it prints under the pack's own readings: where quotations of notes and errata are looked for. */
import { chineseCount, monthEnd } from '../base/numbering-zh.ts';
import type { Pack } from '../model/pack.ts';
import type { Article, Citation, Text, TextPart } from '../model/provision.ts';

type TextPack = Pick<Pack, 'chapters' | 'parameters' | 'decisions'>;

/** All words of the measure's chapters, titles and headings included. */
export const plainTextOf = (pack: TextPack): string =>
  pack.chapters
    .flatMap(({ title, articles }) => [title, ...articles.map((article) => articleText(article, pack))])
    .join('\n');

/** The words of the provision that a citation names; all of them for one that names none of the text. */
export const citedTextOf = (citation: Citation, pack: TextPack): string => {
  if (citation.kind !== 'article') return plainTextOf(pack);
  const article = pack.chapters
    .flatMap(({ articles }) => articles)
    .find(({ number }) => number === citation.article);
  if (article === undefined) return '';
  const { paragraph, item } = citation;
  if (paragraph === undefined && item === undefined) return articleText(article, pack);
  return article.paragraphs
    .filter((_, index) => paragraph === undefined || index === paragraph - 1)
    .flatMap(({ text, items }) =>
      item === undefined
        ? [text, ...items.map((one) => one.text)]
        : items.filter(({ number }) => number === item).map((one) => one.text),
    )
    .map((text) => printedText(text, pack))
    .join('\n');
};

const articleText = ({ heading = '', paragraphs }: Article, pack: TextPack): string =>
  [heading, ...paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)])]
    .map((text) => (typeof text === 'string' ? text : printedText(text, pack)))
    .join('\n');

/** Words of the text with its parameters put in. */
export const printedText = (text: Text, pack: TextPack): string =>
  text.map((part) => printedPart(part, pack)).join('');

/** The parameter's latest value, as the text prints it. */
const printedPart = (part: TextPart, { parameters, decisions }: TextPack): string => {
  if (typeof part === 'string') return part;
  const latest = parameters[part.parameter]?.values.at(-1)?.value;
  if (latest === undefined) return '';
  const value = 'choose' in latest ? latest.options[decisions[latest.choose]?.chosen ?? ''] : latest.value;
  if (part.filter === 'cn' && typeof value === 'number') return chineseCount(value) ?? String(value);
  if (part.filter === 'month_end' && typeof value === 'string') return monthEnd(value) ?? value;
  return value === undefined || value === null ? '' : String(value);
};
