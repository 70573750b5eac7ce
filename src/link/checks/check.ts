/** The shape of an advisory check, and how it points at a place that only the linked pack remembers. */
import type { Report } from '../../base/diagnostic.ts';
import type { Place, Source, Span } from '../../base/source.ts';
import { lineStartsOf, positionAt } from '../../base/source.ts';
import type { RawDocument } from '../../load/cursor.ts';
import type { RawPack } from '../../load/load.ts';
import type { Pack } from '../../model/pack.ts';
import type { Needs } from '../cycles.ts';
import type { Uses } from '../uses.ts';

/** Finds places of a linked pack in its files again. */
export interface Finder {
  /** The word that stands at a place. */
  readonly at: (place: Place) => Span | undefined;
  /** Where some words first stand after a place; undefined if they do not stand there in one piece. */
  readonly after: (place: Place, words: string) => Span | undefined;
}

/** What has been found out about a pack on the way. */
export interface Known {
  readonly find: Finder;
  /** Of everything in the pack. */
  readonly uses: Uses;
  readonly needs: Needs;
}

export type Check = (pack: Pack, known: Known, report: Report) => void;

export const finderIn = (raw: RawPack): Finder => finderOf(documentsOf(raw).map(({ source }) => source));

/** The same over texts alone. */
export const finderOf = (sources: readonly Source[]): Finder => {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const lines = new Map<string, readonly number[]>();
  const startsOf = (file: string, text: string): readonly number[] => {
    const starts = lines.get(file) ?? lineStartsOf(text);
    lines.set(file, starts);
    return starts;
  };
  const spanFrom = ({ file, line, column }: Place, lengthAt: (text: string, start: number) => Found) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const starts = startsOf(file, text);
    const found = lengthAt(text, (starts[line - 1] ?? 0) + column - 1);
    return found && { file, start: positionAt(starts, found.start), end: positionAt(starts, found.end) };
  };
  return {
    at: (place) =>
      spanFrom(place, (text, start) => ({
        start,
        end: start + (WORD.exec(text.slice(start, start + LONGEST))?.[0].length ?? 1),
      })),
    after: (place, words) =>
      spanFrom(place, (text, from) => {
        const start = text.indexOf(words, from);
        return start === -1 ? undefined : { start, end: start + words.length };
      }),
  };
};

type Found = { readonly start: number; readonly end: number } | undefined;

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
  ...(raw.comments === undefined ? [] : [raw.comments]),
  ...raw.workflows,
];
