/** The shape of an advisory check, and how it points at a place that only the linked pack remembers. */
import type { Report } from '../../base/diagnostic.ts';
import type { Place, Span } from '../../base/source.ts';
import { lineStartsOf, positionAt } from '../../base/source.ts';
import type { RawDocument } from '../../load/cursor.ts';
import type { RawPack } from '../../load/load.ts';
import type { Pack } from '../../model/pack.ts';

/** The word that stands at a place. */
export type SpanOf = (place: Place) => Span | undefined;

export type Check = (pack: Pack, at: SpanOf, report: Report) => void;

export const placesIn = (raw: RawPack): SpanOf => {
  const texts = new Map(documentsOf(raw).map(({ source }) => [source.file, source.text]));
  const lines = new Map<string, readonly number[]>();
  return ({ file, line, column }) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const starts = lines.get(file) ?? lineStartsOf(text);
    lines.set(file, starts);
    const start = (starts[line - 1] ?? 0) + column - 1;
    const length = WORD.exec(text.slice(start, start + LONGEST))?.[0].length ?? 1;
    return { file, start: positionAt(starts, start), end: positionAt(starts, start + length) };
  };
};

/** A key, a quoted text, or the brace of a mapping in one line. */
const WORD = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,:{}[\]]+(?::(?=\S)[^\s,:{}[\]]+)*|.)/;
const LONGEST = 200;

const documentsOf = (raw: RawPack): readonly RawDocument[] => [
  raw.measure,
  raw.facts,
  raw.parameters,
  ...raw.chapters,
  ...raw.notices,
  raw.calendar,
  raw.decisions,
  ...(raw.grades === undefined ? [] : [raw.grades]),
  ...(raw.notes === undefined ? [] : [raw.notes]),
  ...raw.workflows,
];
