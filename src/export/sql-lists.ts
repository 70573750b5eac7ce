/**
 * Quantifiers, counts and sums: of every row, how many of its records surely count and how many may, in a query over the
 * records; then plain logic. A list that is not known is not an empty one.
 */
import type { BoundList, Term } from '../bulk/bound.ts';
import type { Piece } from './sql-relation.ts';
import { numberLiteral, quoted } from './sql-text.ts';
import type { Writer } from './sql-writer.ts';
import { over } from './sql-writer.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** What is known of the records of a list under a condition, all of it columns. */
export interface Counted {
  readonly known: Piece;
  readonly sure: Piece;
  readonly open: Piece;
}

/** How many records surely meet a condition, and of how many it is open. */
export const counted = (list: BoundList, where: Term, writer: Writer): Counted => {
  const { relation } = writer.inside(list, [where]);
  const condition = writer.inside(list, [where]).atom(where, 'condition').sql;
  const figure = (when: string, name: string): Piece =>
    relation.figure(`sum(CASE WHEN ${when} THEN 1 ELSE 0 END)`, `${list.fact}_${name}`, 'count');
  return {
    known: writer.relation.knows(list.fact),
    sure: figure(condition, 'sure'),
    open: figure(`${condition} IS NULL`, 'open'),
  };
};

const allOf = (list: BoundList, conditions: readonly Term[], writer: Writer): Piece =>
  writer.inside(list, conditions).relation.figure('count(*)', `${list.fact}_all`, 'count');

/** LAW: of no records, `some` and `all` are false and `none` is true, as in json-logic-js. */
export const writeQuantifier = ({ op, list, where }: Of<'some' | 'all' | 'none'>, writer: Writer): Piece => {
  const { known, sure, open } = counted(list, where, writer);
  if (op !== 'all') {
    const [found, otherwise] = [op === 'some', op === 'none'];
    return over(
      [known, sure, open],
      ([k, s, o]) =>
        `CASE WHEN NOT ${k} THEN NULL WHEN ${s} > 0 THEN ${found} WHEN ${o} > 0 THEN NULL ELSE ${otherwise} END`,
    );
  }
  return over(
    [known, sure, open, allOf(list, [where], writer)],
    ([k, s, o, n]) =>
      `CASE WHEN NOT ${k} THEN NULL WHEN ${n} = 0 OR ${s} + ${o} < ${n} THEN false WHEN ${o} > 0 THEN NULL ELSE true END`,
  );
};

export const writeCount = ({ list, where }: Of<'count'>, writer: Writer): Piece => {
  const known = writer.relation.knows(list.fact);
  if (where === undefined) {
    return over([known, allOf(list, [], writer)], ([k, n]) => `CASE WHEN ${k} THEN ${n} END`);
  }
  const { sure, open } = counted(list, where, writer);
  return over([known, sure, open], ([k, s, o]) => `CASE WHEN ${k} AND ${o} = 0 THEN ${s} END`);
};

/** LAW: in the order of the records, so that the last bit is that of the interpreter; of no records, zero. */
export const writeSum = ({ list, of, where }: Of<'sum'>, writer: Writer): Piece => {
  const { writing } = writer;
  const conditions = where === undefined ? [of] : [where, of];
  const inner = writer.inside(list, conditions);
  const zero = numberLiteral(0, writing);
  const summand =
    where === undefined
      ? inner.atom(of, 'summand')
      : inner.hold(
          over(
            [inner.atom(where, 'condition'), inner.atom(of, 'summand')],
            ([c, x]) => `CASE WHEN ${c} THEN ${x} WHEN NOT ${c} THEN ${zero} END`,
          ),
          'summand',
        );
  const order = `p.${quoted(inner.relation.table.keys.at(-1) ?? '', writing)}`;
  const figure = (sql: string, name: string, kind: 'count' | 'sum'): Piece =>
    inner.relation.figure(sql, `${list.fact}_${name}`, kind);
  const open = figure(`sum(CASE WHEN ${summand.sql} IS NULL THEN 1 ELSE 0 END)`, 'open', 'count');
  const all = figure('count(*)', 'all', 'count');
  const total = figure(writing.sum(summand.sql, order), 'sum', 'sum');
  // A sum of nothing but negative zeros is zero in JavaScript, which begins with 0.
  return over(
    [writer.relation.knows(list.fact), open, all, total],
    ([k, o, n, t]) =>
      `CASE WHEN NOT ${k} OR ${o} > 0 THEN NULL WHEN ${n} = 0 THEN ${zero} ELSE ${zero} + ${t} END`,
  );
};
