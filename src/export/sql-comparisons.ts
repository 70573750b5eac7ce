/**
 * Comparisons. What is no number compares with nothing, in the manner of JavaScript and not of databases; and a count of
 * records of which some are open settles a comparison where its least and its most agree.
 */
import type { Term } from '../bulk/bound.ts';
import type { Comparison } from '../model/expression.ts';
import { counted } from './sql-lists.ts';
import type { Piece } from './sql-relation.ts';
import { natureOf } from './sql-survey.ts';
import { comparedLiteral, unknownOf } from './sql-text.ts';
import type { Writer } from './sql-writer.ts';
import { over } from './sql-writer.ts';

type Compared = Extract<Term, { readonly op: Comparison }>;

const SIGN: Readonly<Record<Comparison, string>> = {
  '==': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

export const writeComparison = (term: Compared, writer: Writer): Piece => {
  const { op, args, spans } = term;
  if (args.some((arg, side) => spans[side] === true && arg.op === 'count')) return writeSpans(term, writer);
  const careful = args.some((arg) => mayBeNone(arg, writer));
  const sides = args.map((arg, side): Piece => {
    const plain = comparedLiteral(arg);
    if (plain !== undefined) return { sql: plain, step: 0, atom: true };
    const kind = args[side === 0 ? 1 : 0].kind;
    if (arg.op === 'unknown') return { sql: unknownOf(kind, writer.writing), step: 0, atom: true };
    return careful ? writer.atom(arg, 'side') : writer.write(arg);
  });
  if (!careful) return over(sides, ([a, b]) => `(${a} ${SIGN[op]} ${b})`);
  return over(sides, ([a = '', b = '']) => {
    const [isNull, isNone] = [
      [a, b].map((side) => `${side} IS NULL`),
      args.flatMap((arg, side) => (mayBeNone(arg, writer) ? [writer.writing.isNaN([a, b][side] ?? '')] : [])),
    ];
    return `CASE WHEN ${isNull.join(' OR ')} THEN NULL WHEN ${isNone.join(' OR ')} THEN ${op === '!='} ELSE ${a} ${SIGN[op]} ${b} END`;
  });
};

/** Whether it may be no number, in an engine that would order it above all numbers. */
const mayBeNone = (term: Term, { writing }: Writer): boolean => !writing.ieee && natureOf(term).nan;

/** One side: from where to where it may lie; the same twice where it is known. */
interface Side {
  readonly least: Piece;
  readonly most: Piece;
  /** Whether it is a whole number: surely, surely not, or to be asked. */
  readonly whole: boolean | 'ask';
}

const sideOf = (term: Term, spans: boolean, writer: Writer): Side => {
  if (spans && term.op === 'count' && term.where !== undefined) {
    const { known, sure, open } = counted(term.list, term.where, writer);
    return {
      least: writer.hold(
        over([known, sure], ([k, s]) => `CASE WHEN ${k} THEN ${s} END`),
        'least',
      ),
      most: writer.hold(
        over([known, sure, open], ([k, s, o]) => `CASE WHEN ${k} THEN ${s} + ${o} END`),
        'most',
      ),
      whole: true,
    };
  }
  const value =
    term.op === 'unknown'
      ? { sql: unknownOf('number', writer.writing), step: 0, atom: true }
      : writer.atom(term, 'side');
  const whole = term.op === 'literal' ? Number.isInteger(term.value) : 'ask';
  return { least: value, most: value, whole };
};

/** LAW: worst or (best and unknown): true where even the worst case holds, false where even the best fails. */
const writeSpans = ({ op, args: [left, right], spans }: Compared, writer: Writer): Piece => {
  const { writing } = writer;
  const [a, b] = [sideOf(left, spans[0], writer), sideOf(right, spans[1], writer)];
  const none = [left, right].flatMap((term, side) =>
    mayBeNone(term, writer) ? [writing.isNaN([a, b][side]?.least.sql ?? '')] : [],
  );
  const sure = (sql: string): string => (none.length === 0 ? sql : `(${sql} AND NOT (${none.join(' OR ')}))`);
  const open = unknownOf('boolean', writing);
  const pieces = [a.least, a.most, b.least, b.most];
  return over(pieces, ([al = '', am = '', bl = '', bm = '']) => {
    const isOpen = `${al} IS NULL OR ${bl} IS NULL`;
    const ordered = (worst: string, best: string): string => {
      const settled = `(${sure(worst)} OR (${sure(best)} AND ${open}))`;
      // What is no number would make false what is open.
      return none.length === 0 ? settled : `CASE WHEN ${isOpen} THEN NULL ELSE ${settled} END`;
    };
    switch (op) {
      case '>=':
      case '>':
        return ordered(`${al} ${op} ${bm}`, `${am} ${op} ${bl}`);
      case '<=':
      case '<':
        return ordered(`${am} ${op} ${bl}`, `${al} ${op} ${bm}`);
      case '==':
      case '!=': {
        const asked = [a, b].flatMap(({ whole }, side) =>
          whole === 'ask' ? [`${[al, bl][side]} = floor(${[al, bl][side]})`] : [],
        );
        const apart = a.whole === false || b.whole === false;
        const meet = apart ? ['false'] : [`${al} <= ${bm}`, `${bl} <= ${am}`, ...asked];
        return (
          `CASE WHEN ${isOpen} THEN NULL WHEN ${al} = ${am} AND ${bl} = ${bm}` +
          ` THEN ${al} ${SIGN[op]} ${bl} WHEN ${sure(meet.join(' AND '))} THEN NULL ELSE ${op === '!='} END`
        );
      }
    }
  });
};
