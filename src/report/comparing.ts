/** What comparisons and calculations mean to a reader: opposites, mirror images, direction, scale. */
import type { Comparison, Expression } from '../model/expression.ts';
import type { Field, ValueType } from '../model/value.ts';
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
export const scaleOf = (left: Pick<Expression, 'op'>, type: ValueType | undefined): Scale =>
  left.op === 'count' || (type?.kind === 'number' && type.integer === true)
    ? 'count'
    : type?.kind === 'number'
      ? 'number'
      : type?.kind === 'date' || type?.kind === 'month-day'
        ? 'date'
        : 'other';

/** A node that computes a number from others. */
export type Calculation = Expression & { readonly op: '+' | '-' | '*' | '/' | '%' | 'min' | 'max' };

/** So many values of an enum are not listed where any of them will do. */
const MANY = 6;

const CALCULATIONS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', 'min', 'max']);

/** Tells a calculation from every other node. */
export const isCalculation = (e: Expression): e is Calculation => CALCULATIONS.has(e.op);

/** The two sides of a ratio that a hundred makes a percentage: 100 × a / b, or 100 × (a / b). */
export const percentageOf = (e: Calculation): readonly [Expression, Expression] | undefined => {
  const [first, second] = e.args;
  if (e.op === '/' && first?.op === '*' && second !== undefined) {
    const part = withoutHundred(first);
    return part === undefined ? undefined : [part, second];
  }
  const ratio = e.op === '*' ? withoutHundred(e) : undefined;
  const [part, whole] = ratio?.op === '/' ? ratio.args : [];
  return part === undefined || whole === undefined ? undefined : [part, whole];
};

const withoutHundred = (e: Calculation): Expression | undefined =>
  e.args.length === 2 && e.args.some((arg) => isLiteral(arg, 100))
    ? e.args.find((arg) => !isLiteral(arg, 100))
    : undefined;

/** A condition that holds as soon as the fact is known: at least its least value, or one of all its many values. */
export const onlyAsksWhetherKnown = (e: Expression, field: Field | undefined): boolean => {
  if (field === undefined) return false;
  if (e.op === 'in' && field.type.kind === 'enum') {
    const ids = Object.keys(field.type.values);
    return ids.length > MANY && ids.every((id) => e.values.includes(id));
  }
  return e.op === '>=' && field.min !== undefined && isLiteral(e.args[1], field.min);
};

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
