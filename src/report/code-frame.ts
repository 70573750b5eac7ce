/** The lines of a source around a span, with carets under it counted in terminal cells. */
import type { Source, Span } from '../base/source.ts';
import { cellsOf, padStart, plain } from './cells.ts';
import type { Paint, Tone } from './paint.ts';

/** How a frame is drawn. */
export interface FrameStyle {
  readonly paint: Paint;
  readonly width: number;
  readonly tone: Tone;
  /** Lines shown before the span. */
  readonly before: number;
  /** Width of the column of line numbers. */
  readonly gutter: number;
}

/** Numbered lines, the last underlined; none where the source has no such line. */
export const frameOf = (source: Source, span: Span, style: FrameStyle): readonly string[] => {
  const lines = linesOf(source);
  const text = lines[span.start.line - 1];
  if (text === undefined) return [];
  const { paint } = style;
  const room = Math.max(20, style.width - style.gutter - 3);
  const end = span.end.line === span.start.line ? span.end.column - 1 : text.length;
  const view = windowOf(
    text,
    span.start.column - 1,
    Math.max(end, span.start.column),
    room,
    paint.marks.more,
  );
  const first = Math.max(1, span.start.line - style.before);
  const context = lines
    .slice(first - 1, span.start.line - 1)
    .map((line, index) =>
      row(
        first + index,
        paint.as(cut(plain(line.slice(0, MOST_SIGNS)), room, paint.marks.more), 'quiet'),
        style,
      ),
    )
    .filter((_, index) => (lines[first - 1 + index] ?? '').trim() !== '');
  const marked = view.head + paint.as(view.marked, style.tone, 'under') + view.tail;
  const carets = ' '.repeat(cellsOf(view.head)) + paint.marks.caret.repeat(Math.max(1, cellsOf(view.marked)));
  return [
    ...context,
    row(span.start.line, marked, style),
    row(undefined, paint.as(carets, style.tone), style),
  ];
};

/** Split once for all frames of a source. */
const linesOf = (source: Source): readonly string[] => {
  const known = split.get(source);
  if (known !== undefined) return known;
  const lines = source.text.split(/\r?\n/);
  split.set(source, lines);
  return lines;
};

const split = new WeakMap<Source, readonly string[]>();

/** Cells that a line number of this size needs. */
export const gutterOf = (spans: readonly (Span | undefined)[]): number =>
  Math.max(2, ...spans.map((span) => String(span?.start.line ?? 0).length));

const row = (line: number | undefined, text: string, style: FrameStyle): string => {
  const number = padStart(line === undefined ? '' : String(line), style.gutter);
  return `${style.paint.as(`${number} ${style.paint.marks.bar}`, 'quiet')} ${text}`.trimEnd();
};

/** The part of a line that fits, with the marked stretch in it. */
const windowOf = (
  text: string,
  start: number,
  end: number,
  room: number,
  more: string,
): { readonly head: string; readonly marked: string; readonly tail: string } => {
  // A line may be the whole file: only what could be shown of it is looked at.
  const [head, marked, tail] = [
    plain(text.slice(Math.max(0, start - MOST_SIGNS), start)),
    plain(text.slice(start, Math.min(end, start + MOST_SIGNS))),
    plain(text.slice(end, end + MOST_SIGNS)),
  ];
  if (text.length <= MOST_SIGNS && cellsOf(text) <= room) return { head, marked, tail };
  const shown = cut(marked, room - 4, more);
  const left = Math.max(6, Math.floor((room - cellsOf(shown)) / 2));
  const kept = cellsOf(head) <= left ? head : `${more}${lastCells(head, left - 1)}`;
  return { head: kept, marked: shown, tail: cut(tail, room - cellsOf(kept) - cellsOf(shown), more) };
};

/** More signs than any terminal shows in a line. */
const MOST_SIGNS = 2_000;

const cut = (whole: string, width: number, more: string): string => {
  const text = whole.slice(0, MOST_SIGNS);
  if (cellsOf(text) <= width) return text;
  let kept = '';
  let cells = 1;
  for (const char of text) {
    cells += cellsOf(char);
    if (cells > width) break;
    kept += char;
  }
  return kept + more;
};

const lastCells = (text: string, width: number): string => {
  let kept = '';
  let cells = 0;
  for (const char of [...text].reverse()) {
    cells += cellsOf(char);
    if (cells > width) break;
    kept = char + kept;
  }
  return kept;
};
