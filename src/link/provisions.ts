/** The text of the measure: chapters of articles, paragraphs and items, word for word, parameters put in. */
import { articleLabel, chapterLabel, itemLabel } from '../base/numbering-zh.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Article, ArticleKind, Chapter, Paragraph } from '../model/provision.ts';
import { ARTICLE_KINDS } from '../model/provision.ts';
import type { ArticleOutline, Outline, ParagraphOutline } from './outline.ts';
import type { PlaceholderScope } from './placeholders.ts';
import { linkText } from './placeholders.ts';
import { referDeclared, valueAt } from './references.ts';

export const linkProvisions = (outline: Outline, scope: PlaceholderScope): readonly Chapter[] => {
  checkIds(outline, scope);
  return outline.chapters.map((chapter) => ({
    number: chapter.number,
    label: chapterLabel(chapter.number),
    title: textUnder(chapter.cursor, 'title') ?? '',
    articles: chapter.articles.map((article) => linkArticle(article, scope)),
    place: placeAt(chapter.at),
  }));
};

const linkArticle = (article: ArticleOutline, scope: PlaceholderScope): Article => {
  const { cursor, number, at } = article;
  const heading = textUnder(cursor, 'heading');
  return {
    id: textUnder(cursor, 'id') ?? '',
    number,
    label: articleLabel(number),
    printed: child(cursor, 'printed')?.value !== false,
    ...(heading === undefined ? {} : { heading }),
    kind: kindOf(cursor),
    paragraphs: article.paragraphs.map((paragraph) => linkParagraph(paragraph, scope)),
    place: placeAt(at),
  };
};

const linkParagraph = ({ cursor, items }: ParagraphOutline, scope: PlaceholderScope): Paragraph => ({
  text: textOf(cursor, scope),
  items: items.map((item) => ({
    number: item.number,
    label: itemLabel(item.number),
    text: textOf(item.cursor, scope),
  })),
});

const textOf = (cursor: Cursor, scope: PlaceholderScope): Paragraph['text'] => {
  const text = child(cursor, 'text');
  if (text !== undefined) return linkText(text, scope);
  scope.report('link/no-text', spanAt(child(cursor, 'number') ?? cursor), {});
  return [];
};

/** The schema admits no other kind. */
const kindOf = (cursor: Cursor): ArticleKind =>
  ARTICLE_KINDS.find((one) => one === textUnder(cursor, 'kind')) ?? 'condition';

const checkIds = (outline: Outline, { report }: PlaceholderScope): void => {
  const firsts = new Map<string, Cursor>();
  for (const { cursor } of outline.chapters.flatMap((chapter) => chapter.articles)) {
    const id = child(cursor, 'id');
    if (id === undefined) continue;
    const first = firsts.get(String(id.value));
    if (first === undefined) {
      firsts.set(String(id.value), id);
      referDeclared(report, valueAt(id), { kind: 'article', id: valueAt(id).text });
    } else {
      report('link/duplicate-id', spanAt(id), { id: String(id.value) }, [
        { span: spanAt(first), note: 'first-here' },
      ]);
    }
  }
};
