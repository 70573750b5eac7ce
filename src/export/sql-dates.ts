/** Days that move: a month without the day sought ends with its last, and past the first or last year there is nothing. */
import type { Term } from '../bulk/bound.ts';
import type { Piece } from './sql-relation.ts';
import { unknownOf } from './sql-text.ts';
import type { Writer } from './sql-writer.ts';
import { over } from './sql-writer.ts';

type Moved = Extract<Term, { readonly op: 'date_add' }>;
type Dated = Moved | Extract<Term, { readonly op: 'year_start' | 'year_end' }>;

/** More units than lie between any two days there are. */
const MOST_UNITS = 4_000_000;

export const writeDate = (term: Dated, writer: Writer): Piece => {
  const day = dayOf(term.args[0], writer);
  if (term.op === 'date_add') return writeMoved(term, day, writer);
  const { yearStart } = writer.writing;
  return over([day], ([d = '']) => (term.op === 'year_start' ? yearStart(d) : yearEnd(d, writer)));
};

const writeMoved = ({ args, unit }: Moved, day: Piece, writer: Writer): Piece =>
  over([day, writer.atom(args[1], 'amount')], ([d = '', n = '']) => {
    const whole = `${n} = floor(${n}) AND abs(${n}) <= ${MOST_UNITS}`;
    const lies = `CASE WHEN ${whole} THEN ${within(d, n, unit, writer)} ELSE false END`;
    return `CASE WHEN ${lies} THEN ${moved(d, n, unit, writer)} END`;
  });

/** What nothing tells is still a date to the engine. */
const dayOf = (term: Term, writer: Writer): Piece =>
  term.op === 'unknown'
    ? { sql: unknownOf('date', writer.writing), step: 0, atom: true }
    : writer.atom(term, 'day');

type Unit = Moved['unit'];

const moved = (date: string, amount: string, unit: Unit, { writing }: Writer): string =>
  unit === 'day'
    ? writing.addDays(date, amount)
    : writing.addMonths(date, unit === 'year' ? `(${amount} * 12)` : amount);

/** Whether the day comes to lie among those there are. */
const within = (date: string, amount: string, unit: Unit, { writing }: Writer): string => {
  const [first, last] = writing.days;
  if (unit === 'day') {
    const [from, to] = [writing.date(first), writing.date(last)].map((edge) =>
      writing.daysBetween(date, edge),
    );
    return `${amount} BETWEEN ${from} AND ${to}`;
  }
  const months = `${writing.yearOf(date)} * 12 + ${writing.monthOf(date)} - 1 + ${unit === 'year' ? `${amount} * 12` : amount}`;
  return `${months} BETWEEN ${monthsOf(first)} AND ${monthsOf(last)}`;
};

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Eleven months and thirty days after the first. */
const yearEnd = (date: string, { writing }: Writer): string =>
  `(${writing.addDays(writing.addMonths(writing.yearStart(date), '11'), '30')})`;
