/**
 * A page that a YAML text is printed on anew: lines, the comments not yet printed, and how far the text is used up.
 * Comments go where they stood: behind the same value, or before the same entry; at most one blank line is kept.
 */
import type { Comment, Marks } from './yaml-marks.ts';
import { firstFrom } from './yaml-marks.ts';

interface Line {
  readonly text: string;
  readonly comment?: string;
  /** Where the comment stood, in cells. */
  readonly column?: number;
}

export interface Page {
  readonly text: string;
  readonly marks: Marks;
  /** Where the comments begin. */
  readonly starts: readonly number[];
  readonly cells: (text: string) => number;
  readonly lines: Line[];
  /** The line being written. */
  line: string;
  /** How far the text has been printed. */
  end: number;
  /** The number of comments printed. */
  printed: number;
  /** Whether no blank line may come next: at the beginning, and right under a key. */
  fresh: boolean;
}

export const pageFor = (text: string, marks: Marks, cells: Page['cells']): Page => ({
  text,
  marks,
  starts: marks.comments.map(({ start }) => start),
  cells,
  lines: [],
  line: '',
  end: 0,
  printed: 0,
  fresh: true,
});

/** Begins a line for what stands at an offset, after the comments before it. */
export const beginLine = (page: Page, offset: number, indent: number): void => {
  printComments(page, offset, indent);
  printBlank(page, offset);
  page.line = ' '.repeat(indent);
};

/** Ends the line with what was written up to an offset, and a comment that stands behind it, before something else. */
export const endLine = (page: Page, offset: number, before = Number.POSITIVE_INFINITY): void => {
  page.end = Math.max(page.end, offset);
  const comment = nextComment(page);
  const behind =
    comment !== undefined &&
    comment.start < before &&
    !page.text.slice(page.end, comment.start).includes('\n');
  if (behind) {
    const column = columnOf(page, comment);
    page.lines.push({ text: page.line, comment: comment.words, column });
    use(page, comment);
  } else page.lines.push({ text: page.line });
  page.line = '';
  page.fresh = false;
};

/** Lines that are not to be changed. */
export const printRaw = (page: Page, lines: readonly string[], end: number): void => {
  for (const text of lines) page.lines.push({ text });
  page.end = Math.max(page.end, end);
};

/** The comments on lines of their own before an offset; with `from`, only while they are indented that far. */
export const printComments = (page: Page, before: number, indent: number, from = 0): void => {
  for (let comment = nextComment(page); comment !== undefined; comment = nextComment(page)) {
    if (comment.start >= before || indentOf(page, comment) < from) return;
    printBlank(page, comment.start);
    page.lines.push({ text: `${' '.repeat(indent)}${comment.words}` });
    page.fresh = false;
    use(page, comment);
  }
};

/** Whether a comment stands before an offset and is not printed yet. */
export const hasCommentBefore = (page: Page, offset: number): boolean =>
  (nextComment(page)?.start ?? Number.POSITIVE_INFINITY) < offset;

export const hasCommentIn = ({ starts }: Page, start: number, end: number): boolean =>
  (starts[firstFrom(starts, start)] ?? Number.POSITIVE_INFINITY) < end;

/** How many characters stand before an offset on its line. */
export const columnAt = ({ text }: Page, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** The page as a text; comments that stood in one column below each other do so again. */
export const textOf = ({ lines, cells }: Page): string => {
  const printed: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const column = lines[index]?.column;
    let next = index + 1;
    while (column !== undefined && lines[next]?.column === column) next++;
    const group = lines.slice(index, next);
    const width = Math.max(...group.map((one) => cells(one.text)));
    for (const { text, comment } of group) {
      printed.push(comment === undefined ? text : `${text}${' '.repeat(width - cells(text) + 2)}${comment}`);
    }
    index = next;
  }
  return printed.map((line) => `${line}\n`).join('');
};

const nextComment = ({ marks, printed }: Page): Comment | undefined => marks.comments[printed];

const use = (page: Page, comment: Comment): void => {
  page.printed++;
  page.end = Math.max(page.end, comment.end);
};

const indentOf = (page: Page, comment: Comment): number => columnAt(page, comment.start);

const columnOf = ({ text, cells }: Page, comment: Comment): number =>
  cells(text.slice(text.lastIndexOf('\n', comment.start) + 1, comment.start));

const printBlank = (page: Page, offset: number): void => {
  if (page.fresh || !BLANK_LINE.test(page.text.slice(page.end, offset))) return;
  page.lines.push({ text: '' });
  page.fresh = true;
};

const BLANK_LINE = /\n[ \t]*\n/;
