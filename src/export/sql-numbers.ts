/** Arithmetic with the results of JavaScript: unknown if an operand is, and zeros with the sign they have there where that counts. */
import type { Term } from '../bulk/bound.ts';
import type { Arithmetic } from '../model/expression.ts';
import type { Calculation } from './sql-dialect.ts';
import type { Piece } from './sql-relation.ts';
import { natureOf } from './sql-survey.ts';
import { numberLiteral, unknownOf } from './sql-text.ts';
import type { Writer } from './sql-writer.ts';
import { over } from './sql-writer.ts';

type Calculated = Extract<Term, { readonly op: Arithmetic }>;

export const writeArithmetic = (term: Calculated, writer: Writer): Piece => {
  const { op, args } = term;
  const signed = writer.survey.signed(term);
  const operands = args.map((arg) =>
    arg.op === 'unknown'
      ? { sql: unknownOf('number', writer.writing), step: 0, atom: true }
      : writer.write(arg),
  );
  switch (op) {
    case 'min':
    case 'max':
      return extreme(term, operands, signed, writer);
    case '+': {
      // JavaScript begins with 0, so that no sum is a negative zero.
      const zero = { sql: numberLiteral(0, writer.writing), step: 0, atom: true };
      return calculated('+', signed ? [zero, ...operands] : operands, writer);
    }
    case '*':
      return calculated('*', operands, writer, signed);
    case '-':
    case '/':
    case '%':
      return calculated(op, operands, writer);
  }
};

/** One after the other, from the left. */
const calculated = (op: Calculation, operands: readonly Piece[], writer: Writer, plusZero = false): Piece => {
  const { calculate, repeats } = writer.writing;
  const prepared = (piece: Piece): Piece => {
    const positive = plusZero ? positiveZero(piece, writer) : piece;
    return repeats.has(op) ? writer.hold(positive, 'operand') : positive;
  };
  const [first, ...others] = operands;
  if (first === undefined) return { sql: unknownOf('number', writer.writing), step: 0, atom: true };
  let total = first;
  for (const other of others) {
    total = over([prepared(total), prepared(other)], ([a = '', b = '']) => {
      const sql = calculate[op](a, b);
      return repeats.has(op) ? sql : `(${sql})`;
    });
  }
  return total;
};

/** json-logic-js reads every factor from its text, in which a negative zero has lost its sign. */
const positiveZero = (piece: Piece, { writing }: Writer): Piece =>
  over([piece], ([x]) => `(${x} + ${numberLiteral(0, writing)})`);

/** The least or the greatest; databases would leave out what is unknown, and have opinions on what is no number. */
const extreme = (
  { op, args }: Calculated,
  operands: readonly Piece[],
  signed: boolean,
  writer: Writer,
): Piece => {
  const { writing } = writer;
  const [first, ...others] = operands.map((operand) => writer.hold(operand, 'operand'));
  if (first === undefined) return { sql: unknownOf('number', writing), step: 0, atom: true };
  if (others.length === 0) return first;
  const none = (parts: readonly string[]): string => {
    const asked = parts.map((part) => writing.isNaN(part)).join(' OR ');
    return args.some((arg) => natureOf(arg).nan)
      ? ` WHEN ${asked} THEN ${numberLiteral(Number.NaN, writing)}`
      : '';
  };
  const unknown = (parts: readonly string[]): string => parts.map((part) => `${part} IS NULL`).join(' OR ');
  if (!signed) {
    const word = op === 'min' ? 'least' : 'greatest';
    return over(
      [first, ...others],
      (parts) => `CASE WHEN ${unknown(parts)} THEN NULL${none(parts)} ELSE ${word}(${parts.join(', ')}) END`,
    );
  }
  const [sign, zero] =
    op === 'min'
      ? (['<', (a: string, b: string) => `-((-${a}) + (-${b}))`] as const)
      : (['>', (a: string, b: string) => `${a} + ${b}`] as const);
  let found = first;
  for (const other of others) {
    found = over(
      [writer.hold(found, 'operand'), other],
      ([a = '', b = '']) =>
        `CASE WHEN ${unknown([a, b])} THEN NULL${none([a, b])} WHEN ${a} ${sign} ${b} THEN ${a}` +
        ` WHEN ${a} = 0 AND ${b} = 0 THEN ${zero(a, b)} ELSE ${b} END`,
    );
  }
  return found;
};
