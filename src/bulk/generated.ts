/**
 * Bound rules as generated JavaScript, one loop for each: the fastest way to judge a table, where a policy allows it. LAW:
 * nothing of a pack is written into the source but finite numbers; facts are numbered columns, texts numbered constants.
 */
import { dateFunctions } from './arithmetic.ts';
import type { BoundRule } from './bound.ts';
import type { Layout } from './layout.ts';
import { sourceOf } from './source.ts';
import type { ListColumn, Table } from './table.ts';
import { codeIn } from './table.ts';
import type { BackendOptions, JudgeRows } from './vectorised.ts';

/** Whether JavaScript may be made of text here. */
export const isCodeAllowed = (): boolean => {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
};

/** What a generated loop is called with. */
type Loop = (
  from: number,
  to: number,
  columns: Table['columns'],
  starts: readonly Int32Array[],
  known: readonly Uint8Array[],
  numbers: readonly number[],
  texts: Int32Array,
  dates: ReturnType<typeof dateCalls>,
  applies: readonly Uint8Array[],
  holds: readonly Uint8Array[],
  codes: Uint8Array,
) => void;

/** The program of some rules. `change` is for tests that spoil what was generated and want to see it noticed. */
export const generatedFor = (
  rules: readonly BoundRule[],
  layout: Layout,
  { pack, free }: BackendOptions,
  change: (source: string) => string = (source) => source,
): ((table: Table) => JudgeRows) => {
  const source = sourceOf(rules, layout, free);
  const loops = source.loops.map((loop) => loopOf(change(loop)));
  const dates = dateCalls(pack);
  const applies = rules.map(() => new Uint8Array(0));
  const holds = rules.map(() => new Uint8Array(0));
  return (table) => {
    const unseen = new Map<string, number>();
    const texts = Int32Array.from(source.texts, (text) => codeIn(table, text, unseen));
    const starts = table.lists.map((list: ListColumn) => list.starts);
    const known = table.lists.map((list: ListColumn) => list.known);
    return (from, to, codes) => {
      makeRoom(applies, to - from);
      makeRoom(holds, to - from);
      for (const [at, loop] of loops.entries()) {
        const out = codes[at];
        if (out === undefined) continue;
        loop(from, to, table.columns, starts, known, source.numbers, texts, dates, applies, holds, out);
      }
    };
  };
};

const makeRoom = (arrays: Uint8Array[], rows: number): void => {
  if ((arrays[0]?.length ?? rows) >= rows) return;
  for (const at of arrays.keys()) arrays[at] = new Uint8Array(rows);
};

const PARAMETERS = ['f', 'e', 'C', 'S', 'K', 'N', 'T', 'D', 'P', 'H', 'O'] as const;

const loopOf = (body: string): Loop => {
  const made: unknown = new Function(...PARAMETERS, body);
  return isLoop(made) ? made : () => undefined;
};

const isLoop = (made: unknown): made is Loop => typeof made === 'function';

/** Date operators by the letters they have in generated source; units by number. */
const dateCalls = (pack: BackendOptions['pack']) => {
  const { shiftedDay, edgeDay } = dateFunctions(pack);
  const units = ['day', 'workday', 'month', 'year'] as const;
  return {
    a: (day: number, amount: number, unit: number) => shiftedDay(day, amount, units[unit] ?? 'day'),
    s: (day: number) => edgeDay('year_start', day),
    e: (day: number) => edgeDay('year_end', day),
  };
};
