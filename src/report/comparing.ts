/** What comparisons and calculations mean to a reader: opposites, mirror images, direction, scale. */
import type { Comparison, Expression } from '../model/expression.ts';
import type { ValueType } from '../model/value.ts';
import type { Scale } from './grammar.ts';

/** What a comparison says where it does not hold. */
export const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The same comparison read from the other side. */
export const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** Counts compared with none or one that say whether there is any. */
export const EXISTS: Readonly<Record<string, boolean>> = {
  '>= 1': true,
  '> 0': true,
  '!= 0': true,
  '< 1': false,
  '<= 0': false,
  '== 0': false,
};

/** Which words compare the two: those of numbers, of counts, of dates, or plain ones. */
export const scaleOf = (left: Expression, type: ValueType | undefined): Scale =>
  left.op === 'count' || (type?.kind === 'number' && type.integer === true)
    ? 'count'
    : type?.kind === 'number'
      ? 'number'
      : type?.kind === 'date' || type?.kind === 'month-day'
        ? 'date'
        : 'other';

export type Calculation = Expression & { readonly op: '+' | '-' | '*' | '/' | '%' | 'min' | 'max' };

const CALCULATIONS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', 'min', 'max']);

export const isCalculation = (e: Expression): e is Calculation => CALCULATIONS.has(e.op);

/** A ratio times a hundred is a percentage. */
export const percentageOf = (e: Calculation): Expression | undefined =>
  e.op === '*' && e.args.length === 2 && e.args.some((arg) => isLiteral(arg, 100))
    ? e.args.find((arg) => arg.op === '/')
    : undefined;

/** A negative amount points back; the words then name its size. */
export const directed = (amount: Expression): { readonly back: boolean; readonly length: Expression } => {
  if (amount.op === 'literal' && typeof amount.value === 'number' && amount.value < 0) {
    return { back: true, length: { op: 'literal', value: -amount.value } };
  }
  const negated =
    amount.op === '-' && (amount.args.length === 1 || isLiteral(amount.args[0], 0))
      ? amount.args.at(-1)
      : amount.op === '*' && amount.args.some((arg) => isLiteral(arg, -1))
        ? amount.args.find((arg) => !isLiteral(arg, -1))
        : undefined;
  return negated === undefined ? { back: false, length: amount } : { back: true, length: negated };
};

const isLiteral = (e: Expression | undefined, value: number): boolean =>
  e?.op === 'literal' && e.value === value;
