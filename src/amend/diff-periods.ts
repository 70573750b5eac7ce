/** Lengths of time, due dates and recurrences: in words, and whether they leave more time or less. */
import type { Chosen } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Consequence, Due, Period, Recurrence } from '../model/procedure.ts';
import type { Diffing } from './diff-context.ts';
import { chosenText, wordsOf } from './diff-context.ts';
import type { Sign } from './diff-leaning.ts';
import { same } from './diff-same.ts';
import { movesOf } from './diff-values.ts';

export const periodWords = (one: Period, pack: Pack, diffing: Diffing): string =>
  [wordsOf(diffing, one.amount, pack), ...(isInUnit(one, pack) ? [] : [diffing.wording.term(one.unit)])].join(
    ' ',
  ) + (one.startDayCounts === undefined ? '' : startDayWords(one.startDayCounts, pack, diffing));

const startDayWords = (counts: Chosen<boolean>, pack: Pack, { wording }: Diffing): string =>
  wording.aside(wording.labelled(wording.aspect('start_day'), chosenText(counts, pack, wording)));

/** Whether the words of the amount tell its unit already. */
const isInUnit = ({ amount, unit }: Period, pack: Pack): boolean =>
  amount.op === 'param' && pack.parameters[amount.parameter]?.unit === unit;

export const dueWords = (due: Due | undefined, pack: Pack, diffing: Diffing): string | undefined =>
  due && ('after' in due ? periodWords(due.after, pack, diffing) : wordsOf(diffing, due.at, pack));

export const everyWords = (
  every: Recurrence | undefined,
  pack: Pack,
  diffing: Diffing,
): string | undefined => {
  if (every === undefined) return undefined;
  if ('yearly' in every) return wordsOf(diffing, every.yearly, pack);
  return periodWords(every.cycle, pack, diffing) + diffing.wording.aside(wordsOf(diffing, every.from, pack));
};

export const consequenceWords = (one: Consequence | undefined, { wording }: Diffing): string | undefined =>
  one && one.what + wording.aside(wording.list(one.citations.map(({ label }) => label)));

/** 1: more time, -1: less, 0: it cannot be told. */
export const dueMoves = (old: Due | undefined, now: Due | undefined): readonly Sign[] => {
  if (same(old, now)) return [];
  if (old === undefined || now === undefined) return [now === undefined ? 1 : -1];
  if ('at' in old && 'at' in now) return movesOf(old.at, now.at);
  return 'after' in old && 'after' in now ? periodMoves(old.after, now.after) : [0];
};

export const everyMoves = (old: Recurrence | undefined, now: Recurrence | undefined): readonly Sign[] => {
  if (same(old, now)) return [];
  if (old === undefined || now === undefined) return [now === undefined ? 1 : -1];
  if ('yearly' in old && 'yearly' in now) return movesOf(old.yearly, now.yearly);
  if (!('cycle' in old && 'cycle' in now)) return [0];
  return [...periodMoves(old.cycle, now.cycle), ...movesOf(old.from, now.from)];
};

/** By amount, by unit where the amount stays, by whether the first day counts. */
const periodMoves = (old: Period, now: Period): readonly Sign[] => {
  const amounts = movesOf(old.amount, now.amount);
  if (old.unit === now.unit) return same(old.startDayCounts, now.startDayCounts) ? amounts : [...amounts, 0];
  if (amounts.length > 0) return [0];
  const order = ['day', 'workday', 'month', 'year'];
  return [order.indexOf(now.unit) > order.indexOf(old.unit) ? 1 : -1];
};
