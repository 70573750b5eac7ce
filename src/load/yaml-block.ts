/** Mappings, lists and values printed on a page, each entry and element on lines of its own. */
import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isScalar } from 'yaml';
import type { Collection } from './yaml-flow.ts';
import { brokenLines, isLeftOut, onOneLine, rangeOf, startOf, WIDTH } from './yaml-flow.ts';
import { firstFrom } from './yaml-marks.ts';
import type { Page } from './yaml-page.ts';
import {
  beginLine,
  columnAt,
  endLine,
  hasCommentBefore,
  hasCommentIn,
  printComments,
  printRaw,
} from './yaml-page.ts';
import { linesOfBlock, linesOfScalar } from './yaml-scalars.ts';

/** A line that its author wrote as one, like a row of a table, may be this wide. */
const WIDEST = 250;

/** Where a value stands. */
interface Place {
  /** The indentation that the key or dash it belongs to gets; one step less than none for the whole file. */
  readonly indent: number;
  /** The column in which that key or dash stood; what stands right of it belongs to it. */
  readonly column: number;
  /** Where what follows it begins. */
  readonly until: number;
  /** How wide a line in brackets may be. */
  readonly width: number;
}

/** Prints the value of a whole file. */
export const printRoot = (page: Page, root: unknown): void => {
  const whole = { indent: -STEP, column: -1, until: Number.POSITIVE_INFINITY, width: WIDEST };
  if (!isLeftOut(root)) {
    if (isBlock(root)) printCollection(page, root, 0, whole, false);
    else if (isCollection(root) && root.items.length > 0) printOpened(page, root, whole);
    else {
      beginLine(page, startOf(root), 0);
      printInline(page, root, whole);
    }
  }
  printComments(page, Number.POSITIVE_INFINITY, 0);
};

const STEP = 2;

/** Prints a value behind a key or a dash, which are written already. */
const printValue = (page: Page, value: unknown, place: Place, holder: 'key' | 'dash'): void => {
  const inner = place.indent + STEP;
  if (isLeftOut(value)) {
    endLine(page, page.end);
    printComments(page, place.until, inner, place.column + 1);
    return;
  }
  const start = startOf(value);
  const remarked = hasCommentBefore(page, start);
  if (isBlock(value)) {
    const beside = holder === 'dash' && !remarked;
    if (beside) page.line += ' ';
    else {
      endLine(page, page.end);
      page.fresh = true;
    }
    printCollection(page, value, inner, place, beside);
    return;
  }
  if (remarked) {
    endLine(page, page.end);
    page.fresh = true;
    beginLine(page, start, inner);
    printInline(page, value, place);
    return;
  }
  page.line += ' ';
  printInline(page, value, place);
};

const isBlock = (value: unknown): value is Collection => isCollection(value) && value.flow !== true;

/** Prints what may stand on the line begun: a text, a collection in brackets. */
const printInline = (page: Page, value: unknown, place: Place): void => {
  const inner = place.indent + STEP;
  if (isCollection(value)) printFlow(page, value, place);
  else if (isScalar(value)) {
    const [, end] = rangeOf(value);
    if (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED') printBlockScalar(page, value, inner);
    else {
      const lines = linesOfScalar(page.text, value, inner);
      printText(page, lines, place, end, startOf(value));
    }
  }
};

/** A text that begins on a line of its own stays there if it has several, or does not fit beside its key. */
const printText = (
  page: Page,
  lines: readonly string[],
  { indent }: Place,
  end: number,
  start: number,
): void => {
  const [first = '', ...rest] = lines;
  const below = page.text.slice(page.end, start).includes('\n') && page.line.trim() !== '';
  if (below && (rest.length > 0 || page.cells(page.line + first) > WIDTH)) moveDown(page, indent);
  page.line += first;
  for (const line of rest) {
    page.lines.push({ text: page.line });
    page.line = line;
  }
  endLine(page, end);
};

const moveDown = (page: Page, indent: number): void => {
  page.lines.push({ text: page.line.trimEnd() });
  page.line = ' '.repeat(indent + STEP);
};

const printBlockScalar = (page: Page, value: Scalar, inner: number): void => {
  const { head, headEnd, lines } = linesOfBlock(page.text, value, Math.max(inner, STEP));
  page.line += head;
  endLine(page, headEnd);
  const [, end] = rangeOf(value);
  printRaw(page, lines, head.includes('+') ? end : headEnd + page.text.slice(headEnd, end).trimEnd().length);
};

const printFlow = (page: Page, value: Collection, place: Place): void => {
  const [start, end] = rangeOf(value);
  const inner = place.indent + STEP;
  const flat = hasCommentIn(page, start, end) ? undefined : onOneLine(page.text, value);
  if (flat !== undefined) {
    const isOneLine = !page.text.slice(start, end).includes('\n');
    const below = page.text.slice(page.end, start).includes('\n') && page.line.trim() !== '';
    const width = page.cells(page.line + flat);
    const alone = inner + page.cells(flat);
    if (value.items.length === 0 || width <= (isOneLine && !below ? place.width : WIDTH)) {
      page.line += flat;
      endLine(page, end);
      return;
    }
    if (isOneLine && below && alone <= place.width) {
      moveDown(page, place.indent);
      page.line += flat;
      endLine(page, end);
      return;
    }
    const broken = isOneLine ? undefined : brokenLines(page.text, value, Math.max(0, inner), page.cells);
    if (broken !== undefined) {
      printBroken(page, broken, end);
      return;
    }
  }
  printOpened(page, value, place);
};

/** Below its key, or beside its dash. */
const printBroken = (page: Page, lines: readonly string[], end: number): void => {
  const [first = '', ...rest] = lines;
  if (isBeside(page)) page.line += first.trimStart();
  else {
    page.lines.push({ text: page.line.trimEnd() });
    page.line = first;
  }
  for (const line of rest) {
    page.lines.push({ text: page.line });
    page.line = line;
  }
  endLine(page, end);
};

/** Whether the line begun holds no key, so that a collection can begin on it. */
const isBeside = ({ line }: Page): boolean => /^[ -]*$/.test(line);

/** A collection in brackets as a block. */
const printOpened = (page: Page, value: Collection, place: Place): void => {
  const [start, end] = rangeOf(value);
  const inner = place.indent + STEP;
  const opened = { ...place, column: -1, until: end - 1, width: WIDTH };
  page.end = Math.max(page.end, start + 1);
  const [first] = value.items;
  if (isBeside(page) && !hasCommentBefore(page, startOf(first))) {
    printCollection(page, value, inner, opened, true);
  } else {
    page.line = page.line.trimEnd();
    if (page.line !== '') endLine(page, page.end, startOf(first));
    page.fresh = true;
    printCollection(page, value, inner, opened, false);
  }
  page.end = Math.max(page.end, end);
};

const printCollection = (
  page: Page,
  value: Collection,
  indent: number,
  place: Place,
  beside: boolean,
): void => {
  if (isMap(value)) printMapping(page, value, indent, place, beside);
  else printSequence(page, value, indent, place, beside);
};

const printMapping = (page: Page, map: YAMLMap, indent: number, place: Place, beside: boolean): void => {
  map.items.forEach((pair: Pair, index) => {
    const start = startOf(pair);
    if (index > 0 || !beside) beginLine(page, start, indent);
    const next: unknown = map.items[index + 1];
    const until = next === undefined ? place.until : startOf(next);
    page.line += `${onOneLine(page.text, pair.key) ?? ''}:`;
    page.end = rangeOf(pair.key)[1];
    const column = map.flow === true ? -1 : columnAt(page, start);
    printValue(page, pair.value, { indent, column, until, width: place.width }, 'key');
  });
  printRemarks(page, map, indent, place);
};

const printSequence = (page: Page, list: YAMLSeq, indent: number, place: Place, beside: boolean): void => {
  const starts = list.flow === true ? list.items.map(startOf) : dashesOf(page, list, place.until);
  list.items.forEach((item: unknown, index) => {
    const start = starts[index] ?? startOf(item);
    if (index > 0 || !beside) beginLine(page, start, indent);
    const until = starts[index + 1] ?? place.until;
    page.line += '-';
    page.end = Math.max(page.end, list.flow === true ? start : start + 1);
    const column = list.flow === true ? -1 : columnAt(page, start);
    printValue(page, item, { indent, column, until, width: place.width }, 'dash');
  });
  printRemarks(page, list, indent, place);
};

/** The dashes of a list all stand in one column, those of lists inside it in others. */
const dashesOf = (page: Page, list: YAMLSeq, until: number): readonly number[] => {
  const [start] = rangeOf(list);
  const column = columnAt(page, start);
  const { dashes } = page.marks;
  const last = Math.min(until, page.text.length);
  return dashes
    .slice(firstFrom(dashes, start), firstFrom(dashes, last))
    .filter((dash) => columnAt(page, dash) === column);
};

/** Comments after the last entry that are indented as the entries are. */
const printRemarks = (page: Page, value: Collection, indent: number, place: Place): void => {
  const own = value.flow === true ? 0 : columnAt(page, rangeOf(value)[0]);
  printComments(page, place.until, indent, Math.max(own, place.column + 1));
};
