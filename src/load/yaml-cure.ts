/** Cures the slips in a text round by round, in memory, until only faults of another kind are left. */
import { bracketMends } from './yaml-brackets.ts';
import type { Fault } from './yaml-compose.ts';
import { compose } from './yaml-compose.ts';
import { indentMends } from './yaml-indents.ts';
import type { Mend } from './yaml-mends.ts';
import { mended, mendsFor } from './yaml-mends.ts';
import { wideMends } from './yaml-wide.ts';

/** What was cured, and the faults that are left, placed in the text as it was written. */
export interface Cured {
  readonly mends: readonly Mend[];
  readonly left: readonly Fault[];
}

/** A larger text is left as it is; reading it again and again would take too long. */
export const cure = (text: string, faults: readonly Fault[]): Cured => {
  let cured: Cured = { mends: [], left: faults };
  let readings = text.length > LARGEST ? 0 : MOST_READINGS;
  const tried = new Set<number>();

  /** The text with more mends, if that heals something. */
  const healing = (more: readonly Mend[]): Cured | undefined => {
    if (readings-- <= 0) return undefined;
    const again = readAgain(text, [...cured.mends, ...more]);
    return again !== undefined && sickLines(text, again) < sickLines(text, cured) ? again : undefined;
  };

  while (readings > 0 && cured.left.length > 0) {
    const begun = new Set(cured.mends.map(({ start }) => start));
    const fresh = mendsFor(text, cured.left).filter(({ start }) => !begun.has(start));
    const better = fresh.length > 0 ? healing(fresh) : undefined;
    if (better !== undefined) {
      cured = better;
      continue;
    }
    const fault = cured.left.find(({ start }) => !tried.has(start));
    if (fault === undefined) break;
    tried.add(fault.start);
    let wide: Cured | undefined;
    for (const mends of wideMends(text, fault)) {
      wide ??= healing(mends.filter(({ start }) => !begun.has(start)));
    }
    if (wide !== undefined) {
      cured = wide;
      continue;
    }
    const attempts = [...bracketMends(text, fault), ...indentMends(text, fault)].filter(
      ({ start }) => !begun.has(start),
    );
    const outcomes = attempts.flatMap((mend) => healing([mend]) ?? []);
    const [first, ...others] = outcomes;
    if (first === undefined) continue;
    cured = others.reduce((best, one) => (sickLines(text, one) < sickLines(text, best) ? one : best), first);
  }
  return cured;
};

const LARGEST = 150_000;
const MOST_READINGS = 30;

/** The text with all mends, read anew. */
const readAgain = (text: string, mends: readonly Mend[]): Cured | undefined => {
  const again = mended(text, mends);
  const composed = compose(again.text);
  if (composed.kind !== 'tree') return undefined;
  const left = composed.faults.map((fault) => ({
    ...fault,
    start: again.offsetOf(fault.start),
    end: again.offsetOf(fault.end),
  }));
  return { mends, left };
};

/** How many lines have faults; one whose brackets had to be paired may well have others, but is told already. */
const sickLines = (text: string, { mends, left }: Cured): number => {
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1);
  const lines = new Set(left.map(({ start }) => lineOf(start)));
  for (const { code, start } of mends) {
    if (code === 'load/unclosed-bracket' || code === 'load/unexpected-text') lines.delete(lineOf(start));
  }
  return lines.size;
};
