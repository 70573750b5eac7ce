/**
 * The skeleton of the text: chapters, articles, paragraphs and items with their numbers, before a word of it is
 * read. Numbers that cannot be read or are out of order are reported here.
 */
import type { Report } from '../base/diagnostic.ts';
import {
  articleLabel,
  chapterLabel,
  itemLabel,
  numeralIn,
  parseItemNumber,
  parseProvision,
} from '../base/numbering-zh.ts';
import type { Cursor, RawDocument } from '../load/cursor.ts';
import { child, itemsOf, keySpanAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';

export interface Outline {
  readonly chapters: readonly ChapterOutline[];
  /** False where some number could not be read. */
  readonly complete: boolean;
}

export interface ChapterOutline {
  readonly cursor: Cursor;
  /** Where the number is written. */
  readonly at: Cursor;
  readonly number: number;
  readonly articles: readonly ArticleOutline[];
}

export interface ArticleOutline {
  readonly cursor: Cursor;
  readonly at: Cursor;
  readonly number: number;
  readonly paragraphs: readonly ParagraphOutline[];
}

export interface ParagraphOutline {
  readonly cursor: Cursor;
  /** Declared to have nothing to compute, by itself or by its article. */
  readonly declaratory: boolean;
  readonly items: readonly ItemOutline[];
}

export interface ItemOutline {
  readonly cursor: Cursor;
  readonly at: Cursor;
  readonly number: number;
  readonly declaratory: boolean;
}

export const outlineOf = (documents: readonly RawDocument[], report: Report): Outline => {
  const unread: Cursor[] = [];
  const chapters = documents
    .map((document) => chapterOf(rootOf(document), unread, report))
    .filter((chapter) => chapter !== undefined)
    .sort((a, b) => a.number - b.number);
  checkOrder(chapters, chapterLabel, report);
  checkOrder(
    chapters.flatMap((chapter) => chapter.articles),
    articleLabel,
    report,
  );
  return { chapters, complete: unread.length === 0 };
};

const chapterOf = (cursor: Cursor, unread: Cursor[], report: Report): ChapterOutline | undefined => {
  const articles = itemsOf(child(cursor, 'articles'))
    .map((article) => articleOf(article, unread, report))
    .filter((article) => article !== undefined);
  const at = child(cursor, 'chapter') ?? cursor;
  const place = typeof at.value === 'string' ? parseProvision(at.value) : undefined;
  if (place !== undefined && 'chapter' in place) return { cursor, at, number: place.chapter, articles };
  unread.push(at);
  const text = wordsOf(at);
  report('link/bad-chapter-number', spanAt(at), { text, nearest: standardOf(text, chapterLabel) });
  return undefined;
};

const articleOf = (cursor: Cursor, unread: Cursor[], report: Report): ArticleOutline | undefined => {
  const declaratory = isDeclaratory(cursor);
  const paragraphs =
    child(cursor, 'paragraphs') === undefined ? [cursor] : itemsOf(child(cursor, 'paragraphs'));
  checkOneForm(cursor, report);
  const outlines = paragraphs.map((paragraph) => paragraphOf(paragraph, declaratory, unread, report));
  const at = child(cursor, 'number') ?? cursor;
  const place = typeof at.value === 'string' ? parseProvision(at.value) : undefined;
  if (
    place !== undefined &&
    'article' in place &&
    place.paragraph === undefined &&
    place.item === undefined
  ) {
    return { cursor, at, number: place.article, paragraphs: outlines };
  }
  unread.push(at);
  const text = wordsOf(at);
  report('link/bad-article-number', spanAt(at), { text, nearest: standardOf(text, articleLabel) });
  return undefined;
};

/** With several paragraphs, each holds its own text and items; beside them, they would be lost. */
const checkOneForm = (article: Cursor, report: Report): void => {
  if (child(article, 'paragraphs') === undefined) return;
  const beside = child(article, 'text') ?? child(article, 'items');
  if (beside !== undefined) report('link/beside-paragraphs', keySpanAt(beside), {});
};

const paragraphOf = (
  cursor: Cursor,
  declared: boolean,
  unread: Cursor[],
  report: Report,
): ParagraphOutline => {
  const declaratory = declared || isDeclaratory(cursor);
  const items = itemsOf(child(cursor, 'items')).flatMap((item): readonly ItemOutline[] => {
    const at = child(item, 'number') ?? item;
    const number = typeof at.value === 'string' ? parseItemNumber(at.value) : undefined;
    if (number !== undefined) {
      return [{ cursor: item, at, number, declaratory: declaratory || isDeclaratory(item) }];
    }
    unread.push(at);
    const text = wordsOf(at);
    report('link/bad-item-number', spanAt(at), { text, nearest: standardOf(text, itemLabel) });
    return [];
  });
  checkOrder(items, itemLabel, report);
  return { cursor, declaratory, items };
};

interface Numbered {
  readonly at: Cursor;
  readonly number: number;
}

/** Each number is greater than the one before it; a gap is only worth a warning (`checks/numbering.ts`). */
const checkOrder = (
  numbered: readonly Numbered[],
  labelOf: (value: number) => string,
  report: Report,
): void => {
  numbered.forEach((one, index) => {
    const before = numbered[index - 1];
    if (before === undefined || one.number > before.number) return;
    report(
      'link/number-order',
      spanAt(one.at),
      { label: labelOf(one.number), before: labelOf(before.number) },
      [{ span: spanAt(before.at), note: 'first-here' }],
    );
  });
};

const isDeclaratory = (cursor: Cursor): boolean => textUnder(cursor, 'class') === 'declaratory';

const wordsOf = (cursor: Cursor): string =>
  typeof cursor.value === 'object' ? '' : String(cursor.value).trim();

/** The label that digits, or a numeral without its frame, may have meant. */
const standardOf = (text: string, labelOf: (value: number) => string): string => {
  const value = numeralIn(text);
  return value === undefined ? '' : labelOf(value);
};
