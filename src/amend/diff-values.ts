/** Whether one value is more or less than another, as far as both are written: numbers, dates, sums and counts of them. */
import type { Expression } from '../model/expression.ts';
import type { Sign } from './diff-leaning.ts';
import { signOf, times } from './diff-leaning.ts';
import { same } from './diff-same.ts';

/** The ways in which a value moved: 1 up, -1 down, 0 not told; empty where it is the same. */
export const movesOf = (old: Expression, now: Expression): readonly Sign[] => {
  if (same(old, now)) return [];
  if (old.op === 'literal' && now.op === 'literal') return [scalarMove(old.value, now.value)];
  if (old.op === 'choose' && now.op === 'choose' && old.decision === now.decision) {
    const options = new Set([...Object.keys(old.options), ...Object.keys(now.options)]);
    return [...options].flatMap((one) => {
      const [was, is] = [old.options[one], now.options[one]];
      return was === undefined || is === undefined ? [0 as const] : movesOf(was, is);
    });
  }
  if (old.op !== now.op || !('args' in old) || !('args' in now)) return [0];
  if (old.op === 'date_add' && now.op === 'date_add' && old.unit !== now.unit) return [0];
  if (old.args.length !== now.args.length) return [0];
  const ways = WAYS[old.op];
  if (ways === undefined) return [0];
  return old.args.flatMap((one, index) => {
    const other = now.args[index];
    const first = old.op === '/' ? signOf(old.args.slice(1)) : ways[0];
    const way: Sign = index === 0 && old.args.length > 1 ? first : ways[1];
    return other === undefined ? [0 as const] : movesOf(one, other).map((move) => times(move, way));
  });
};

/** How the first operand and the others move a value. */
const WAYS: Readonly<Record<string, readonly [Sign, Sign]>> = {
  '+': [1, 1],
  '-': [1, -1],
  '*': [0, 0],
  '/': [1, 0],
  min: [1, 1],
  max: [1, 1],
  date_add: [1, 1],
  year_start: [1, 1],
  year_end: [1, 1],
};

/** Numbers by size, dates and month-days by the calendar; a word is neither more nor less than another. */
export const scalarMove = (old: unknown, now: unknown): Sign => {
  if (typeof old === 'number' && typeof now === 'number') return now > old ? 1 : -1;
  if (typeof old === 'string' && typeof now === 'string' && DAY.test(old) && DAY.test(now))
    return now > old ? 1 : -1;
  if (typeof old === 'boolean' && typeof now === 'boolean') return now ? 1 : -1;
  return 0;
};

const DAY = /^(?:\d{4}-)?\d{2}-\d{2}$/;
