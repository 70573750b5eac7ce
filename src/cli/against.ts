/** The version that a pack is held against: opened, linked, compared. */
import type { Locate } from '../amend/ledger-check.ts';
import type { Position, Source } from '../base/source.ts';
import { lineStartsOf } from '../base/source.ts';
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Language } from '../report/style.ts';
import type { Io } from './io.ts';
import type { Shared } from './shared.ts';
import { nameIn } from './version-name.ts';

export interface Against {
  readonly old: Pack;
  /** The old pack's texts, under names that tell them from the new one's. */
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
}

/** Opens the old version that a word names, and compares; one that is another measure or has errors ends the command. */
export const against = async (
  now: Pack,
  word: string,
  language: Language,
  options: Shared,
  io: Io,
): Promise<Against> => {
  const { checkRelated, openPackFrom } = await import('./pack-source.ts');
  const { pack: old, sources } = await openPackFrom(word, options, io, true);
  checkRelated(old, now, options);
  const { changesInWords } = await import('../report/diff-wording.ts');
  return {
    old,
    sources: sources.map(({ file, text }) => ({ file: nameIn(word, file), text })),
    changes: changesInWords(old, now, language),
  };
};

/** Finds places in the texts of both versions, to the end of their line. */
export const locatorIn = (word: string, old: readonly Source[], now: readonly Source[]): Locate => {
  const texts = new Map([...now, ...old].map(({ file, text }) => [file, text]));
  return (place, side) => {
    const file = side === 'old' ? nameIn(word, place.file) : place.file;
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const offset = (lineStartsOf(text)[place.line - 1] ?? 0) + place.column - 1;
    const start: Position = { offset, line: place.line, column: place.column };
    const length = /^(?:"[^"\n]*"|[^\s:,{}[\]]+|.)/.exec(text.slice(offset, offset + 200))?.[0].length ?? 1;
    return { file, start, end: { offset: offset + length, line: place.line, column: place.column + length } };
  };
};
